import type { LocalName } from '../../shared/store/local-name.ts';
import type { Series } from '../../shared/store/series.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

type SeriesRow = Omit<Series, 'name' | 'timed'> & { readonly name: string; readonly timed: 0 | 1 };

/** The series of a hall, in the order in which the hall shows them. */
export function listSeries(db: ReadableDb, hallId: number): Series[] {
  return db
    .read<[number], SeriesRow>(
      'SELECT id, letter, name, timed, position, origin FROM series WHERE hall_id = ? ORDER BY position, id',
    )
    .all(hallId)
    .map(seriesOf);
}

/** One series, or undefined. */
export function findSeries(db: ReadableDb, id: number): Series | undefined {
  const row = db
    .read<[number], SeriesRow>('SELECT id, letter, name, timed, position, origin FROM series WHERE id = ?')
    .get(id);
  return row && seriesOf(row);
}

/** Adds a series and returns its id. */
export function insertSeries(db: Db, hallId: number, series: Omit<Series, 'id'>): number {
  const { lastInsertRowid } = db
    .write<[number, string, string, number, number, string]>(
      'INSERT INTO series (hall_id, letter, name, timed, position, origin) VALUES (?, ?, ?, ?, ?, ?)',
    )
    .run(
      hallId,
      series.letter,
      JSON.stringify(series.name),
      Number(series.timed),
      series.position,
      series.origin,
    );
  return Number(lastInsertRowid);
}

/** Changes a series; its letter stays. */
export function updateSeries(db: Db, { id, name, timed, origin, position }: Series): void {
  db.write<[string, number, string, number, number]>(
    'UPDATE series SET name = ?, timed = ?, origin = ?, position = ? WHERE id = ?',
  ).run(JSON.stringify(name), Number(timed), origin, position, id);
}

function seriesOf(row: SeriesRow): Series {
  return { ...row, name: JSON.parse(row.name) as LocalName, timed: row.timed === 1 };
}
