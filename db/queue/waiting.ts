import type { WaitingTicket } from '../../shared/queue/ordering.ts';
import { ticketNumber } from '../../shared/queue/ticket.ts';
import type { ReadableDb } from '../database/handle.ts';

/** A waiting ticket as lists show it. */
export interface WaitingRow extends WaitingTicket {
  readonly number: string;
  readonly businessName: { zh: string; en?: string };
}

/**
 * The first that waits in each series that a counter serves. Within a series the order is that of issue, so
 * the ticket to call is one of these, however many wait behind them.
 */
export function firstWaitingForCounter(
  db: ReadableDb,
  hallId: number,
  businessDate: string,
  counterId: number,
): (WaitingTicket & { leg: number })[] {
  return db
    .read<[number, string, number], WaitingTicket & { leg: number }>(
      `SELECT t.id, l.series_id AS seriesId, l.queued_at AS queuedAt, l.leg
       FROM counter_series cs
       JOIN ticket t ON t.id = (
         SELECT id FROM ticket WHERE hall_id = ? AND business_date = ? AND series_id = cs.series_id
           AND state = 'waiting' ORDER BY id LIMIT 1)
       JOIN ticket_leg l ON l.ticket_id = t.id AND l.leg = (SELECT max(leg) FROM ticket_leg WHERE ticket_id = t.id)
       WHERE cs.counter_id = ?`,
    )
    .all(hallId, businessDate, counterId);
}

/** Everyone who waits, in the order of issue. */
export function allWaiting(db: ReadableDb, hallId: number, businessDate: string): WaitingRow[] {
  return db
    .read<[number, string], WaitingTicket & { letter: string; printed: number; businessName: string }>(
      `SELECT t.id, l.series_id AS seriesId, l.queued_at AS queuedAt, s.letter, t.number AS printed,
         b.name AS businessName
       FROM ticket t
       JOIN ticket_leg l ON l.ticket_id = t.id AND l.leg = (SELECT max(leg) FROM ticket_leg WHERE ticket_id = t.id)
       JOIN series s ON s.id = t.series_id
       JOIN business_type b ON b.id = t.business_type_id
       WHERE t.hall_id = ? AND t.business_date = ? AND t.state = 'waiting'
       ORDER BY t.id`,
    )
    .all(hallId, businessDate)
    .map(({ letter, printed, businessName, ...row }) => ({
      ...row,
      number: ticketNumber(letter, printed),
      businessName: JSON.parse(businessName) as WaitingRow['businessName'],
    }));
}

/** How many wait in a series that were issued before a ticket. */
export function countAhead(
  db: ReadableDb,
  hallId: number,
  businessDate: string,
  seriesId: number,
  ticketId: number,
): number {
  const row = db
    .read<[number, string, number, number], { ahead: number }>(
      `SELECT count(*) AS ahead FROM ticket
       WHERE hall_id = ? AND business_date = ? AND series_id = ? AND state = 'waiting' AND id < ?`,
    )
    .get(hallId, businessDate, seriesId, ticketId);
  return row?.ahead ?? 0;
}
