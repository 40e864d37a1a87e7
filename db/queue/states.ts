import type { TicketState } from '../../shared/queue/ticket.ts';
import type { Db } from '../database/handle.ts';

/** Where a ticket waits again. Times are UTC ms. */
export interface QueuePlace {
  readonly seriesId: number;
  readonly ranksFrom: number;
  /** What binds it to less than the series. */
  readonly bound:
    | { readonly kind: 'free' }
    | { readonly kind: 'counter'; readonly counterId: number }
    | { readonly kind: 'skill'; readonly skillId: number }
    | { readonly kind: 'behind'; readonly ticketIds: readonly number[]; readonly unansweredCallAt: number };
}

/** The ticket is with a counter: called or in service. */
export function setAtCounter(
  db: Db,
  ticketId: number,
  state: 'called' | 'serving',
  by: { readonly counterId: number; readonly personId: number },
): void {
  db.write<[string, number, number, number]>(
    'UPDATE ticket SET state = ?, counter_id = ?, person_id = ?, held_for_hall = 0 WHERE id = ?',
  ).run(state, by.counterId, by.personId, ticketId);
}

/** The ticket leaves the counter without an end: no-show, or held. */
export function setAside(db: Db, ticketId: number, state: 'no-show' | 'held', forHall: boolean): void {
  db.write<[string, number, number]>('UPDATE ticket SET state = ?, held_for_hall = ? WHERE id = ?').run(
    state,
    forHall ? 1 : 0,
    ticketId,
  );
}

/** The ticket waits again. */
export function setWaiting(db: Db, ticketId: number, { seriesId, ranksFrom, bound }: QueuePlace): void {
  db.write<unknown[]>(
    `UPDATE ticket SET state = 'waiting', counter_id = NULL, person_id = NULL, queue_series_id = ?, ranks_from = ?,
       target_counter_id = ?, skill_id = ?, behind = ?, unanswered_call_at = ? WHERE id = ?`,
  ).run(
    seriesId,
    ranksFrom,
    bound.kind === 'counter' ? bound.counterId : null,
    bound.kind === 'skill' ? bound.skillId : null,
    bound.kind === 'behind' ? JSON.stringify(bound.ticketIds) : null,
    bound.kind === 'behind' ? bound.unansweredCallAt : null,
    ticketId,
  );
}

/** Counts one more return to the queue after a missed call. */
export function countRequeue(db: Db, ticketId: number): void {
  db.write<[number]>('UPDATE ticket SET requeues = requeues + 1 WHERE id = ?').run(ticketId);
}

/** The visit ends. @param at UTC ms @param inexact by the day's end and not by a person */
export function setEnded(
  db: Db,
  ticketId: number,
  state: Extract<TicketState, 'finished' | 'cancelled' | 'expired'>,
  at: number,
  inexact = false,
): void {
  db.write<[string, number, number, number]>(
    'UPDATE ticket SET state = ?, ended_at = ?, inexact = ? WHERE id = ?',
  ).run(state, at, inexact ? 1 : 0, ticketId);
}

/** 续办: the end is taken away, a correction with it. */
export function clearEnd(db: Db, ticketId: number): void {
  db.write<[number]>(
    `UPDATE ticket SET state = 'serving', ended_at = NULL, corrected_end_at = NULL, correction_reason = NULL
     WHERE id = ?`,
  ).run(ticketId);
}

/** 作废: a ticket that an undo took back. No figure counts it, and its number is not given again. */
export function voidTicket(db: Db, ticketId: number, at: number): void {
  setEnded(db, ticketId, 'cancelled', at);
  db.write<[number]>('UPDATE ticket SET voided = 1 WHERE id = ?').run(ticketId);
}
