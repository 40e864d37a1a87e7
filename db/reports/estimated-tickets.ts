import type { EstimatedTicket } from '../../shared/reports/estimate-figures.ts';
import type { BusinessDate } from '../../shared/time/business-date.ts';
import type { ReadableDb } from '../database/handle.ts';

interface EstimatedRow extends Omit<EstimatedTicket, 'told'> {
  readonly meanMs: number | null;
  readonly lowMs: number | null;
  readonly highMs: number | null;
}

/** The numbers taken on some days with what was told of their wait, in the order of issue. */
export function estimatedTickets(
  db: ReadableDb,
  hallId: number,
  from: BusinessDate,
  to: BusinessDate,
): EstimatedTicket[] {
  return db
    .read<[number, string, string], EstimatedRow>(
      `SELECT t.id, t.business_date AS date, t.series_id AS seriesId, t.issued_at AS issuedAt, t.state,
         e.mean_ms AS meanMs, e.low_ms AS lowMs, e.high_ms AS highMs, l.first_called_at - l.queued_at AS waitMs
       FROM ticket t
       JOIN ticket_leg l ON l.ticket_id = t.id AND l.leg = 1
       LEFT JOIN ticket_estimate e ON e.ticket_id = t.id
       WHERE t.hall_id = ? AND t.business_date BETWEEN ? AND ? AND t.entry = 'ticket' AND t.voided = 0
       ORDER BY t.business_date, t.id`,
    )
    .all(hallId, from, to)
    .map(({ meanMs, lowMs, highMs, ...row }) => ({
      ...row,
      told: meanMs === null || lowMs === null || highMs === null ? null : { meanMs, lowMs, highMs },
    }));
}
