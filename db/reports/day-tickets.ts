import type { TicketTimes } from '../../shared/reports/day-figures.ts';
import type { ReadableDb } from '../database/handle.ts';

/** A day's ticket as its figures and their drill-down need it. */
export interface DayTicket extends TicketTimes {
  readonly id: number;
}

/**
 * The tickets of a day that count, with their wait, way and handling, in the order of issue. Each is the sum over the
 * legs that reached it. Handling ends where a correction says so, and is unknown where the day's end closed the visit.
 */
export function dayTickets(db: ReadableDb, hallId: number, businessDate: string): DayTicket[] {
  return db
    .read<[number, string], DayTicket>(
      `SELECT t.id, t.state, t.issued_at AS issuedAt,
         (SELECT sum(first_called_at - queued_at) FROM ticket_leg WHERE ticket_id = t.id) AS waitMs,
         (SELECT sum(arrived_at - first_called_at) FROM ticket_leg WHERE ticket_id = t.id) AS wayMs,
         (SELECT CASE WHEN t.state = 'finished' AND t.inexact = 0
            THEN sum(ended_at - arrived_at) - coalesce(t.ended_at - t.corrected_end_at, 0) END
          FROM ticket_leg WHERE ticket_id = t.id) AS handlingMs
       FROM ticket t WHERE t.hall_id = ? AND t.business_date = ? AND t.voided = 0 ORDER BY t.id`,
    )
    .all(hallId, businessDate);
}
