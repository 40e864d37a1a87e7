import type { Db, ReadableDb } from '../database/handle.ts';

/** The last event that a subscriber has followed; 0 before its first. */
export function subscriberCursor(db: ReadableDb, name: string): number {
  const row = db
    .read<[string], { last_event_id: number }>('SELECT last_event_id FROM subscriber WHERE name = ?')
    .get(name);
  return row?.last_event_id ?? 0;
}

/** Moves a subscriber on, in the transaction of what it did. */
export function moveSubscriber(db: Db, name: string, lastEventId: number): void {
  db.write<[string, number]>(
    `INSERT INTO subscriber (name, last_event_id) VALUES (?, ?)
     ON CONFLICT (name) DO UPDATE SET last_event_id = excluded.last_event_id, failed_event_id = NULL, failure = NULL`,
  ).run(name, lastEventId);
}

/** Notes that a subscriber cannot get past an event, and why. It tries again at the next commit. */
export function noteSubscriberFailure(db: Db, name: string, eventId: number, failure: string): void {
  db.write<[string, number, string]>(
    `INSERT INTO subscriber (name, last_event_id, failed_event_id, failure) VALUES (?1, 0, ?2, ?3)
     ON CONFLICT (name) DO UPDATE SET failed_event_id = ?2, failure = ?3`,
  ).run(name, eventId, failure);
}
