import type { TicketEventKind } from '../../shared/queue/ticket-event.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

/** The last step at a counter, and how its ticket stood before it. */
export interface LastStep {
  readonly eventId: number;
  /** The event's kind. */
  readonly kind: TicketEventKind;
  readonly ticketId: number;
  /** UTC ms. */
  readonly at: number;
  /** A snapshot, or null where the step made the ticket. */
  readonly before: string | null;
}

type Row = Readonly<Record<string, string | number | null>>;

interface Snapshot {
  readonly ticket: Row;
  readonly legs: readonly Row[];
  readonly items: readonly Row[];
  /** 环节; a snapshot of an earlier version has none. */
  readonly steps?: readonly Row[];
}

/** How a ticket stands, whole, for a later `restoreTicket`. */
export function snapshotOf(db: ReadableDb, ticketId: number): string {
  const ticket = db.read<[number], Row>('SELECT * FROM ticket WHERE id = ?').get(ticketId);
  if (!ticket) throw new Error(`No ticket ${ticketId}.`);
  const { bound: _derived, ...stored } = ticket;
  const snapshot: Snapshot = {
    ticket: stored,
    legs: db.read<[number], Row>('SELECT * FROM ticket_leg WHERE ticket_id = ?').all(ticketId),
    items: db.read<[number], Row>('SELECT * FROM ticket_item WHERE ticket_id = ?').all(ticketId),
    steps: db.read<[number], Row>('SELECT * FROM ticket_step WHERE ticket_id = ?').all(ticketId),
  };
  return JSON.stringify(snapshot);
}

/** Puts a ticket back to how it stood. */
export function restoreTicket(db: Db, ticketId: number, before: string): void {
  const { ticket, legs, items, steps = [] } = JSON.parse(before) as Snapshot;
  const { id: _id, ...values } = ticket;
  const names = Object.keys(values);
  db.write<unknown[]>(`UPDATE ticket SET ${names.map((name) => `${name} = ?`).join(', ')} WHERE id = ?`).run(
    ...Object.values(values),
    ticketId,
  );
  db.write<[number]>('DELETE FROM ticket_leg WHERE ticket_id = ?').run(ticketId);
  db.write<[number]>('DELETE FROM ticket_item WHERE ticket_id = ?').run(ticketId);
  db.write<[number]>('DELETE FROM ticket_step WHERE ticket_id = ?').run(ticketId);
  for (const leg of legs) insertRow(db, 'ticket_leg', leg);
  for (const item of items) insertRow(db, 'ticket_item', item);
  for (const step of steps) insertRow(db, 'ticket_step', step);
}

/** Keeps the last step of a counter in place of the one before. */
export function keepLastStep(db: Db, counterId: number, step: Omit<LastStep, 'kind'>): void {
  db.write<[number, number, number, number, string | null]>(
    `INSERT INTO counter_last_step (counter_id, event_id, ticket_id, at, before) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET event_id = excluded.event_id, ticket_id = excluded.ticket_id, at = excluded.at,
       before = excluded.before`,
  ).run(counterId, step.eventId, step.ticketId, step.at, step.before);
}

/** The last step of a counter that has not been taken back. */
export function lastStepOf(db: ReadableDb, counterId: number): LastStep | undefined {
  return db
    .read<[number], LastStep>(
      `SELECT l.event_id AS eventId, e.kind, l.ticket_id AS ticketId, l.at, l.before
       FROM counter_last_step l JOIN event e ON e.id = l.event_id WHERE l.counter_id = ?`,
    )
    .get(counterId);
}

/** Forgets the last step of a counter: it was taken back. */
export function forgetLastStep(db: Db, counterId: number): void {
  db.write<[number]>('DELETE FROM counter_last_step WHERE counter_id = ?').run(counterId);
}

/** The last thing that happened to a ticket or at a counter; its time is UTC ms. */
export function lastEventOf(
  db: ReadableDb,
  subjectKind: 'ticket' | 'counter',
  id: number,
): { id: number; at: number } | undefined {
  return db
    .read<[string, number], { id: number; at: number }>(
      'SELECT id, at FROM event WHERE subject_kind = ? AND subject_id = ? ORDER BY id DESC LIMIT 1',
    )
    .get(subjectKind, id);
}

/** Table and column names come from our own schema, by way of a snapshot. */
function insertRow(db: Db, table: string, row: Row): void {
  const names = Object.keys(row);
  db.write<unknown[]>(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
  ).run(...Object.values(row));
}
