import type { LocalName } from '../../shared/store/local-name.ts';
import type { ReadableDb } from '../database/handle.ts';

/** A business type as far as a visit needs it. */
export interface BusinessToServe {
  readonly id: number;
  readonly nameZh: string;
  readonly seriesId: number;
  readonly letter: string;
  readonly limitMinutes: number | null;
  /** 须告知. */
  readonly mustInform: 0 | 1;
  readonly active: 0 | 1;
}

/** The business that a customer asks for, with the series of its tickets. */
export function findBusiness(db: ReadableDb, hallId: number, id: number): BusinessToServe | undefined {
  return db
    .read<[number, number], BusinessToServe>(
      `SELECT b.id, b.name ->> 'zh' AS nameZh, b.series_id AS seriesId, s.letter,
         b.limit_minutes AS limitMinutes, b.must_inform AS mustInform, b.active
       FROM business_type b JOIN series s ON s.id = b.series_id WHERE b.hall_id = ? AND b.id = ?`,
    )
    .get(hallId, id);
}

/** A series with its letter and name. */
export interface SeriesRow {
  readonly id: number;
  readonly letter: string;
  readonly name: LocalName;
}

/** The hall's series in their order. */
export function seriesOfHall(db: ReadableDb, hallId: number): SeriesRow[] {
  return db
    .read<[number], { id: number; letter: string; name: string }>(
      'SELECT id, letter, name FROM series WHERE hall_id = ? ORDER BY position, id',
    )
    .all(hallId)
    .map((row) => ({ ...row, name: JSON.parse(row.name) as LocalName }));
}
