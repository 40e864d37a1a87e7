import type { TicketState } from '../../shared/queue/ticket.ts';
import type { Db } from '../database/handle.ts';
import type { LegKey } from './legs.ts';

/** Where a ticket waits again. Times are UTC ms. */
export interface QueuePlace {
  readonly seriesId: number;
  readonly ranksFrom: number;
  /** What binds it to less than the series. */
  readonly bound:
    | { readonly kind: 'free' }
    | { readonly kind: 'counter'; readonly counterId: number }
    | { readonly kind: 'skill'; readonly skillId: number };
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

/** A ticket that a counter had waits anew, wherever it is sent. */
export function setWaiting(db: Db, ticketId: number, place: QueuePlace): void {
  setQueue(db, ticketId, place);
  db.write<[number, number]>(
    `UPDATE ticket SET state = 'waiting', counter_id = NULL, person_id = NULL, ranks_from = ?, unanswered_call_at = NULL
     WHERE id = ?`,
  ).run(place.ranksFrom, ticketId);
}

/** Which queue a waiting ticket stands in. It is behind nobody there; an unanswered call is not forgotten. */
export function setQueue(
  db: Db,
  ticketId: number,
  { seriesId, bound }: Pick<QueuePlace, 'seriesId' | 'bound'>,
): void {
  db.write<[number, number | null, number | null, number]>(
    'UPDATE ticket SET queue_series_id = ?, target_counter_id = ?, skill_id = ?, behind = NULL WHERE id = ?',
  ).run(
    seriesId,
    bound.kind === 'counter' ? bound.counterId : null,
    bound.kind === 'skill' ? bound.skillId : null,
    ticketId,
  );
}

/**
 * A ticket that missed its call waits again in the queue that it was in, and one more return is counted.
 * @param behind the tickets that go before it, with the legs on which they wait
 * @param unansweredCallAt UTC ms
 */
export function setWaitingAgain(
  db: Db,
  ticketId: number,
  behind: readonly LegKey[],
  unansweredCallAt: number,
): void {
  db.write<[string, number, number]>(
    `UPDATE ticket SET state = 'waiting', counter_id = NULL, person_id = NULL, behind = ?, unanswered_call_at = ?,
       requeues = requeues + 1 WHERE id = ?`,
  ).run(JSON.stringify(behind), unansweredCallAt, ticketId);
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
