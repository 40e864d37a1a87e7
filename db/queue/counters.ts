import type { ReadableDb } from '../database/handle.ts';

/** A counter (台席) with the series that it serves. */
export interface CounterRow {
  readonly id: number;
  readonly number: number;
  readonly name: { zh: string; en?: string } | null;
  readonly seriesIds: number[];
}

interface StoredCounter {
  id: number;
  number: number;
  name: string | null;
  seriesIds: string;
}

const selectCounter = `
  SELECT c.id, c.number, c.name,
    (SELECT json_group_array(series_id) FROM counter_series WHERE counter_id = c.id) AS seriesIds
  FROM counter c WHERE c.hall_id = ? AND c.active = 1`;

/** The hall's counters that are in use, by number. */
export function countersInUse(db: ReadableDb, hallId: number): CounterRow[] {
  return db.read<[number], StoredCounter>(`${selectCounter} ORDER BY c.number`).all(hallId).map(counterOf);
}

/** One counter in use. */
export function findCounter(db: ReadableDb, hallId: number, id: number): CounterRow | undefined {
  const row = db.read<[number, number], StoredCounter>(`${selectCounter} AND c.id = ?`).get(hallId, id);
  return row && counterOf(row);
}

/** What a counter has done on a day: calls, and visits finished. */
export function counterDay(
  db: ReadableDb,
  counterId: number,
  businessDate: string,
): { called: number; finished: number } {
  const row = db
    .read<[number, string], { called: number; finished: number }>(
      `SELECT count(*) AS called, count(*) FILTER (WHERE state = 'finished') AS finished
       FROM ticket WHERE counter_id = ? AND business_date = ?`,
    )
    .get(counterId, businessDate);
  return row ?? { called: 0, finished: 0 };
}

/** A business type as far as issuing a ticket needs it. */
export interface BusinessToIssue {
  readonly id: number;
  readonly nameZh: string;
  readonly seriesId: number;
  readonly letter: string;
  readonly active: 0 | 1;
}

/** The business that a customer asks for, with the series of its tickets. */
export function findBusiness(db: ReadableDb, hallId: number, id: number): BusinessToIssue | undefined {
  return db
    .read<[number, number], BusinessToIssue>(
      `SELECT b.id, b.name ->> 'zh' AS nameZh, b.series_id AS seriesId, s.letter, b.active
       FROM business_type b JOIN series s ON s.id = b.series_id WHERE b.hall_id = ? AND b.id = ?`,
    )
    .get(hallId, id);
}

/** A series with its letter and name. */
export interface SeriesRow {
  readonly id: number;
  readonly letter: string;
  readonly name: { zh: string; en?: string };
}

/** The hall's series in their order. */
export function seriesOfHall(db: ReadableDb, hallId: number): SeriesRow[] {
  return db
    .read<[number], { id: number; letter: string; name: string }>(
      'SELECT id, letter, name FROM series WHERE hall_id = ? ORDER BY position, id',
    )
    .all(hallId)
    .map((row) => ({ ...row, name: JSON.parse(row.name) as SeriesRow['name'] }));
}

function counterOf(row: StoredCounter): CounterRow {
  return {
    id: row.id,
    number: row.number,
    name: row.name === null ? null : (JSON.parse(row.name) as CounterRow['name']),
    seriesIds: JSON.parse(row.seriesIds) as number[],
  };
}
