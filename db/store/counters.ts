import type { Counter } from '../../shared/store/counter.ts';
import type { LocalName } from '../../shared/store/local-name.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

interface CounterRow {
  readonly id: number;
  readonly number: number;
  readonly name: string | null;
  readonly active: 0 | 1;
  /** JSON lists, in the hall's order of series. */
  readonly series: string;
  readonly seriesIds: string;
}

/** What stands in a row, its series by id. */
export type CounterRecord = Omit<Counter, 'id' | 'series'>;

const select = `SELECT counter.id, counter.number, counter.name, counter.active,
    json_group_array(series.letter ORDER BY series.position, series.id) AS series,
    json_group_array(series.id ORDER BY series.position, series.id) AS seriesIds
  FROM counter
  JOIN counter_series served ON served.counter_id = counter.id
  JOIN series ON series.id = served.series_id`;

/** The counters of a hall by their number, closed ones included. */
export function listCounters(db: ReadableDb, hallId: number): Counter[] {
  return db
    .read<[number], CounterRow>(
      `${select} WHERE counter.hall_id = ? GROUP BY counter.id ORDER BY counter.number`,
    )
    .all(hallId)
    .map(counterOf);
}

/** One counter, or undefined. */
export function findCounter(db: ReadableDb, id: number): Counter | undefined {
  const row = db.read<[number], CounterRow>(`${select} WHERE counter.id = ? GROUP BY counter.id`).get(id);
  return row && counterOf(row);
}

/** Adds a counter with its series and returns its id. */
export function insertCounter(db: Db, hallId: number, counter: CounterRecord): number {
  const { lastInsertRowid } = db
    .write<[number, number, string | null, number]>(
      'INSERT INTO counter (hall_id, number, name, active) VALUES (?, ?, ?, ?)',
    )
    .run(hallId, counter.number, nameOf(counter), Number(counter.active));
  const id = Number(lastInsertRowid);
  insertCounterSeries(db, id, counter.seriesIds);
  return id;
}

/** Changes a counter and which series it serves. */
export function updateCounter(db: Db, counter: Omit<Counter, 'series'>): void {
  const { id } = counter;
  db.write<[number, string | null, number, number]>(
    'UPDATE counter SET number = ?, name = ?, active = ? WHERE id = ?',
  ).run(counter.number, nameOf(counter), Number(counter.active), id);
  db.write<[number]>('DELETE FROM counter_series WHERE counter_id = ?').run(id);
  insertCounterSeries(db, id, counter.seriesIds);
}

function insertCounterSeries(db: Db, counterId: number, seriesIds: readonly number[]): void {
  const insert = db.write<[number, number]>(
    'INSERT INTO counter_series (counter_id, series_id) VALUES (?, ?)',
  );
  for (const seriesId of seriesIds) insert.run(counterId, seriesId);
}

function nameOf({ name }: CounterRecord): string | null {
  return name && JSON.stringify(name);
}

function counterOf(row: CounterRow): Counter {
  return {
    ...row,
    name: row.name === null ? null : (JSON.parse(row.name) as LocalName),
    active: row.active === 1,
    series: JSON.parse(row.series) as string[],
    seriesIds: JSON.parse(row.seriesIds) as number[],
  };
}
