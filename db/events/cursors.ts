import type { Db, ReadableDb } from '../database/handle.ts';

/** How far a subscriber has got, and what stops it there. */
export interface SubscriberPlace {
  /** The last event that it has followed; 0 before its first. */
  readonly lastEventId: number;
  /** The event that it cannot get past, and why. */
  readonly failedEventId: number | null;
  readonly failure: string | null;
}

/** Where a subscriber stands. */
export function subscriberPlace(db: ReadableDb, name: string): SubscriberPlace {
  const row = db
    .read<[string], SubscriberPlace>(
      `SELECT last_event_id AS lastEventId, failed_event_id AS failedEventId, failure
       FROM subscriber WHERE name = ?`,
    )
    .get(name);
  return row ?? { lastEventId: 0, failedEventId: null, failure: null };
}

/** Writes down where a subscriber stands, in the transaction of what it did. */
export function moveSubscriber(db: Db, name: string, place: SubscriberPlace): void {
  db.write<[string, number, number | null, string | null]>(
    `INSERT INTO subscriber (name, last_event_id, failed_event_id, failure) VALUES (?, ?, ?, ?)
     ON CONFLICT (name) DO UPDATE SET last_event_id = excluded.last_event_id,
       failed_event_id = excluded.failed_event_id, failure = excluded.failure`,
  ).run(name, place.lastEventId, place.failedEventId, place.failure);
}
