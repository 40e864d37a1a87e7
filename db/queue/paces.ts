import type { SeriesPace } from '../../shared/queue/estimate.ts';
import { startingPace } from '../../shared/queue/starting-pace.ts';
import type { ReadableDb } from '../database/handle.ts';

/** How fast each series of a hall goes, as far as anything is known of it. */
export function seriesPaces(db: ReadableDb, hallId: number): Map<number, SeriesPace> {
  const rows = db
    .read<[number], { seriesId: number; minutes: string }>(
      `SELECT s.id AS seriesId, (
         SELECT json_group_array(coalesce(target_minutes, limit_minutes)) FROM business_type
         WHERE series_id = s.id AND active = 1) AS minutes
       FROM series s WHERE s.hall_id = ?`,
    )
    .all(hallId);
  return new Map(
    rows.map(({ seriesId, minutes }) => [seriesId, startingPace(JSON.parse(minutes) as (number | null)[])]),
  );
}
