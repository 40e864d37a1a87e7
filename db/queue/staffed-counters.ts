import type { PauseReason } from '../../shared/queue/pause.ts';
import type { ReadableDb } from '../database/handle.ts';
import type { Fallback } from './counters.ts';

/** A counter (台席) with somebody at it, what it serves and what it is about. */
export interface StaffedCounterRow {
  readonly id: number;
  readonly seriesIds: readonly number[];
  readonly fallbacks: readonly Fallback[];
  readonly skillIds: readonly number[];
  /** The series of the ticket that is called or served there. */
  readonly servesSeriesId: number | null;
  readonly pauseReason: PauseReason | null;
  /** UTC ms. */
  readonly pausedAt: number | null;
}

interface StoredRow extends Omit<StaffedCounterRow, 'seriesIds' | 'fallbacks' | 'skillIds'> {
  readonly seriesIds: string;
  readonly fallbacks: string;
  readonly skillIds: string;
}

/** The counters at which somebody sits on a day, by number. */
export function staffedCounters(db: ReadableDb, hallId: number, businessDate: string): StaffedCounterRow[] {
  return db
    .read<[number, string], StoredRow>(
      `SELECT c.id, t.queue_series_id AS servesSeriesId, p.reason AS pauseReason, p.started_at AS pausedAt,
         (SELECT json_group_array(series_id) FROM counter_series WHERE counter_id = c.id) AS seriesIds,
         (SELECT json_group_array(json_object('seriesId', series_id, 'afterMinutes', after_minutes))
          FROM counter_fallback WHERE counter_id = c.id) AS fallbacks,
         (SELECT json_group_array(skill_id) FROM counter_skill WHERE counter_id = c.id) AS skillIds
       FROM seat JOIN counter c ON c.id = seat.counter_id
       LEFT JOIN ticket t ON t.counter_id = c.id AND t.state IN ('called', 'serving')
       LEFT JOIN counter_pause p ON p.counter_id = c.id AND p.ended_at IS NULL
       WHERE seat.left_at IS NULL AND c.hall_id = ? AND seat.business_date = ? ORDER BY c.number`,
    )
    .all(hallId, businessDate)
    .map((row) => ({
      ...row,
      seriesIds: JSON.parse(row.seriesIds) as number[],
      fallbacks: JSON.parse(row.fallbacks) as Fallback[],
      skillIds: JSON.parse(row.skillIds) as number[],
    }));
}
