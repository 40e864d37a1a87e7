import type { Db, ReadableDb } from '../database/handle.ts';

/** What happened, as a room tells it. Bodies hold ids and figures, never anything about a person. */
export interface NewEvent {
  /** Room and past participle, such as `ticket.called`. */
  readonly kind: string;
  readonly subjectKind: string;
  readonly subjectId: number;
  readonly body?: Readonly<Record<string, unknown>>;
  /** The event that this one takes back. */
  readonly undoes?: number;
}

/** Where and when it happened: the same for all events of one command. */
export interface EventOrigin {
  readonly hallId: number | null;
  /** UTC milliseconds. */
  readonly at: number;
  readonly businessDate: string;
  readonly stationId: number;
  readonly personId: number | null;
}

export interface StoredEvent extends EventOrigin {
  readonly id: number;
  readonly kind: string;
  readonly subjectKind: string;
  readonly subjectId: number;
  readonly undoes: number | null;
  readonly body: Readonly<Record<string, unknown>>;
}

interface EventRow {
  id: number;
  hall_id: number | null;
  kind: string;
  at: number;
  business_date: string;
  subject_kind: string;
  subject_id: number;
  station_id: number;
  person_id: number | null;
  undoes_event_id: number | null;
  body: string;
}

/** Appends an event in the command's transaction and returns its id. */
export function appendEvent(db: Db, origin: EventOrigin, event: NewEvent): number {
  const { lastInsertRowid } = db
    .write<unknown[]>(
      `INSERT INTO event (hall_id, kind, at, business_date, subject_kind, subject_id, station_id, person_id, undoes_event_id, body)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      origin.hallId,
      event.kind,
      origin.at,
      origin.businessDate,
      event.subjectKind,
      event.subjectId,
      origin.stationId,
      origin.personId,
      event.undoes ?? null,
      JSON.stringify(event.body ?? {}),
    );
  return Number(lastInsertRowid);
}

/** The events after one, oldest first. */
export function eventsAfter(db: ReadableDb, id: number, limit: number): StoredEvent[] {
  return db
    .read<[number, number], EventRow>('SELECT * FROM event WHERE id > ? ORDER BY id LIMIT ?')
    .all(id, limit)
    .map(storedEvent);
}

/** One event by its id. */
export function findEvent(db: ReadableDb, id: number): StoredEvent | undefined {
  const row = db.read<[number], EventRow>('SELECT * FROM event WHERE id = ?').get(id);
  return row && storedEvent(row);
}

/** Whether another event has taken it back. */
export function isUndone(db: ReadableDb, id: number): boolean {
  return (
    db.read<[number], { id: number }>('SELECT id FROM event WHERE undoes_event_id = ?').get(id) !== undefined
  );
}

/** What happened to one thing, oldest first. */
export function eventsOf(db: ReadableDb, subjectKind: string, subjectId: number): StoredEvent[] {
  return db
    .read<[string, number], EventRow>(
      'SELECT * FROM event WHERE subject_kind = ? AND subject_id = ? ORDER BY id',
    )
    .all(subjectKind, subjectId)
    .map(storedEvent);
}

/** When the last event happened (UTC ms), or 0 in an empty store. The host's clock never runs behind it. */
export function lastEventAt(db: ReadableDb): number {
  const row = db.read<[], { at: number }>('SELECT at FROM event ORDER BY id DESC LIMIT 1').get();
  return row?.at ?? 0;
}

/** The id of the last event, or 0 in an empty store. */
export function lastEventId(db: ReadableDb): number {
  return db.read<[], { id: number }>('SELECT id FROM event ORDER BY id DESC LIMIT 1').get()?.id ?? 0;
}

function storedEvent(row: EventRow): StoredEvent {
  return {
    id: row.id,
    hallId: row.hall_id,
    kind: row.kind,
    at: row.at,
    businessDate: row.business_date,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    stationId: row.station_id,
    personId: row.person_id,
    undoes: row.undoes_event_id,
    body: JSON.parse(row.body) as Record<string, unknown>,
  };
}
