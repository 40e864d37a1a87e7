import type { ReadableDb } from '../database/handle.ts';

/** What came of a call: somebody arrived, or nobody did. */
export interface CallOutcome {
  readonly eventId: number;
  readonly missed: boolean;
}

/** What came of a day's calls up to an event, newest first; steps that were taken back do not count. */
export function callOutcomes(
  db: ReadableDb,
  hallId: number,
  businessDate: string,
  upToEventId: number,
  limit: number,
): CallOutcome[] {
  return db
    .read<[number, string, number, number], { eventId: number; missed: 0 | 1 }>(
      `SELECT e.id AS eventId, e.kind = 'ticket.no-show' AS missed FROM event e
       WHERE e.hall_id = ? AND e.business_date = ? AND e.kind IN ('ticket.no-show', 'ticket.arrived') AND e.id <= ?
         AND NOT EXISTS (SELECT 1 FROM event u WHERE u.undoes_event_id = e.id)
       ORDER BY e.id DESC LIMIT ?`,
    )
    .all(hallId, businessDate, upToEventId, limit)
    .map(({ eventId, missed }) => ({ eventId, missed: missed === 1 }));
}
