import type { ReadableDb } from '../database/handle.ts';

/** The finished visits of a span of days in which a step was marked, the newest first; of one business, where that is given. */
export function visitsWithSteps(
  db: ReadableDb,
  hallId: number,
  span: { readonly from: string; readonly to: string; readonly businessTypeId?: number },
): number[] {
  return db
    .read<unknown[], { id: number }>(
      `SELECT id FROM ticket
       WHERE hall_id = ? AND business_date BETWEEN ? AND ? AND state = 'finished' AND voided = 0 AND inexact = 0
         AND coalesce(business_type_id = ?, 1) AND EXISTS (SELECT 1 FROM ticket_step WHERE ticket_id = ticket.id)
       ORDER BY id DESC`,
    )
    .all(hallId, span.from, span.to, span.businessTypeId ?? null)
    .map(({ id }) => id);
}
