import type { TicketTimes } from '../../shared/reports/day-figures.ts';
import type { ReadableDb } from '../database/handle.ts';

/** A day's ticket as its figures and their drill-down need it. */
export interface DayTicket extends TicketTimes {
  readonly id: number;
}

/**
 * The tickets of a day with their wait, way and handling, in the order of issue.
 * Wait is the sum over the legs that were called; way and handling are those of the last leg that reached them.
 */
export function dayTickets(db: ReadableDb, hallId: number, businessDate: string): DayTicket[] {
  return db
    .read<[number, string], DayTicket>(
      `SELECT t.id, t.state, t.issued_at AS issuedAt,
         (SELECT sum(first_called_at - queued_at) FROM ticket_leg WHERE ticket_id = t.id) AS waitMs,
         (SELECT sum(arrived_at - first_called_at) FROM ticket_leg WHERE ticket_id = t.id) AS wayMs,
         (SELECT CASE t.state WHEN 'finished' THEN sum(ended_at - arrived_at) END
          FROM ticket_leg WHERE ticket_id = t.id) AS handlingMs
       FROM ticket t WHERE t.hall_id = ? AND t.business_date = ? ORDER BY t.id`,
    )
    .all(hallId, businessDate);
}
