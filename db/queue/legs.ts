import type { Interval } from '../../shared/queue/limit-clock.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

/** Which leg of which ticket. */
export interface LegKey {
  readonly id: number;
  readonly leg: number;
}

/** A leg of a visit with a number: its series and its times, UTC ms. */
export interface LegTimes {
  readonly leg: number;
  readonly seriesId: number;
  readonly queuedAt: number;
  readonly firstCalledAt: number | null;
}

/** One leg of a ticket; undefined for a visit without a number, which never waited. */
export function legTimes(db: ReadableDb, { id, leg }: LegKey): LegTimes | undefined {
  return db
    .read<[number, number], LegTimes>(
      `SELECT l.leg, l.series_id AS seriesId, l.queued_at AS queuedAt, l.first_called_at AS firstCalledAt
       FROM ticket_leg l JOIN ticket t ON t.id = l.ticket_id
       WHERE l.ticket_id = ? AND l.leg = ? AND t.entry = 'ticket'`,
    )
    .get(id, leg);
}

/** Begins a leg: the customer is queued in a series. @param queuedAt UTC ms */
export function insertLeg(db: Db, ticket: LegKey, seriesId: number, queuedAt: number): void {
  db.write<[number, number, number, number]>(
    'INSERT INTO ticket_leg (ticket_id, leg, series_id, queued_at) VALUES (?, ?, ?, ?)',
  ).run(ticket.id, ticket.leg, seriesId, queuedAt);
}

/** The leg is called for the first time. @param at UTC ms @param chosenReason why it was called out of order */
export function setLegCalled(
  db: Db,
  ticket: LegKey,
  by: { readonly counterId: number; readonly personId: number },
  at: number,
  chosenReason: string | null = null,
): void {
  db.write<unknown[]>(
    `UPDATE ticket_leg SET counter_id = ?, person_id = ?, first_called_at = ?, last_called_at = ?, calls = 1,
       chosen_reason = ? WHERE ticket_id = ? AND leg = ?`,
  ).run(by.counterId, by.personId, at, at, chosenReason, ticket.id, ticket.leg);
}

/** One more call of the leg. @param at UTC ms */
export function addLegCall(db: Db, ticket: LegKey, at: number): void {
  db.write<[number, number, number]>(
    'UPDATE ticket_leg SET calls = calls + 1, last_called_at = ? WHERE ticket_id = ? AND leg = ?',
  ).run(at, ticket.id, ticket.leg);
}

/** The customer has arrived. @param at UTC ms */
export function setLegArrived(db: Db, ticket: LegKey, at: number): void {
  db.write<[number, number, number]>(
    'UPDATE ticket_leg SET arrived_at = ? WHERE ticket_id = ? AND leg = ?',
  ).run(at, ticket.id, ticket.leg);
}

/** The leg ends: with the visit, or because the ticket is queued or held anew. @param at UTC ms */
export function setLegEnded(db: Db, ticket: LegKey, at: number): void {
  db.write<[number, number, number]>(
    'UPDATE ticket_leg SET ended_at = ? WHERE ticket_id = ? AND leg = ?',
  ).run(at, ticket.id, ticket.leg);
}

/** A leg that was not called yet goes on in another series. */
export function setLegSeries(db: Db, ticket: LegKey, seriesId: number): void {
  db.write<[number, number, number]>(
    'UPDATE ticket_leg SET series_id = ? WHERE ticket_id = ? AND leg = ?',
  ).run(seriesId, ticket.id, ticket.leg);
}

/** The stretches in which a visit was in service, in order. */
export function servicesOf(db: ReadableDb, ticketId: number): Interval[] {
  return db
    .read<[number], { from: number; until: number | null }>(
      `SELECT arrived_at AS "from", ended_at AS until FROM ticket_leg
       WHERE ticket_id = ? AND arrived_at IS NOT NULL ORDER BY leg`,
    )
    .all(ticketId);
}

/** The wait that a ticket has spent on the legs that were called, ms. */
export function waitSpent(db: ReadableDb, ticketId: number): number {
  const row = db
    .read<[number], { spent: number | null }>(
      'SELECT sum(first_called_at - queued_at) AS spent FROM ticket_leg WHERE ticket_id = ?',
    )
    .get(ticketId);
  return row?.spent ?? 0;
}
