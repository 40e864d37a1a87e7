import type { ReadableDb } from '../database/handle.ts';

/** 超长等候: somebody who was called after a long wait. */
export interface LongWait {
  readonly ticketId: number;
  readonly seriesId: number;
  /** The letter of the series on the ticket. */
  readonly letter: string;
  /** UTC ms. */
  readonly issuedAt: number;
  /** Whether something was done about it (服务补救). */
  readonly recovered: boolean;
}

/** When numbers were taken: from one moment up to before another, UTC ms. */
export interface IssueSpan {
  readonly from: number;
  readonly until: number;
}

/** The tickets of a day that were called after waiting longer than a limit (ms), in the order of their issue. */
export function longWaitsOn(
  db: ReadableDb,
  hallId: number,
  businessDate: string,
  limitMs: number,
  { from, until }: IssueSpan,
): LongWait[] {
  return db
    .read<[number, string, number, number, number], Omit<LongWait, 'recovered'> & { recovered: 0 | 1 }>(
      `SELECT t.id AS ticketId, t.series_id AS seriesId, s.letter, t.issued_at AS issuedAt,
         EXISTS (SELECT 1 FROM recovery r WHERE r.ticket_id = t.id AND r.voided = 0) AS recovered
       FROM ticket t JOIN series s ON s.id = t.series_id JOIN ticket_leg l ON l.ticket_id = t.id
       WHERE t.hall_id = ? AND t.business_date = ? AND t.voided = 0 AND t.entry = 'ticket'
         AND t.issued_at >= ? AND t.issued_at < ?
       GROUP BY t.id HAVING sum(l.first_called_at - l.queued_at) > ? ORDER BY t.id`,
    )
    .all(hallId, businessDate, from, until, limitMs)
    .map((row) => ({ ...row, recovered: row.recovered === 1 }));
}
