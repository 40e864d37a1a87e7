import type { HallValues, OpeningHours } from '../../shared/store/hall.ts';
import type { LocalName } from '../../shared/store/local-name.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

/** The hall as the store remembers it. */
export interface Hall extends HallValues {
  readonly id: number;
  readonly code: string;
  readonly timeZone: string;
  /** UTC milliseconds. */
  readonly setUpAt: number;
}

type HallRow = Omit<Hall, 'name'> & { readonly name: string };

const columns = `id, code, name, outlet_type AS outletType, operator_theme AS operatorTheme,
  time_zone AS timeZone, set_up_at AS setUpAt`;

/** The hall, or undefined before the first set-up. A store keeps one. */
export function findHall(db: ReadableDb): Hall | undefined {
  const row = db.read<[], HallRow>(`SELECT ${columns} FROM hall ORDER BY id LIMIT 1`).get();
  return row && { ...row, name: JSON.parse(row.name) as LocalName };
}

/** Adds the hall and returns its id. */
export function insertHall(db: Db, hall: Omit<Hall, 'id'>): number {
  const { lastInsertRowid } = db
    .write<[string, string, string, string, string, number]>(
      'INSERT INTO hall (code, name, outlet_type, operator_theme, time_zone, set_up_at) VALUES (?, ?, ?, ?, ?, ?)',
    )
    .run(
      hall.code,
      JSON.stringify(hall.name),
      hall.outletType,
      hall.operatorTheme,
      hall.timeZone,
      hall.setUpAt,
    );
  return Number(lastInsertRowid);
}

/** Changes what may be changed of a hall. */
export function updateHall(db: Db, hallId: number, values: HallValues): void {
  db.write<[string, string, string, number]>(
    'UPDATE hall SET name = ?, outlet_type = ?, operator_theme = ? WHERE id = ?',
  ).run(JSON.stringify(values.name), values.outletType, values.operatorTheme, hallId);
}

/** The opening hours by weekday; a weekday that is missing is closed. */
export function listOpeningHours(db: ReadableDb, hallId: number): OpeningHours[] {
  return db
    .read<[number], OpeningHours>(
      'SELECT weekday, opens, closes FROM opening_hours WHERE hall_id = ? ORDER BY weekday',
    )
    .all(hallId);
}

/** Puts these opening hours in the place of all before. */
export function replaceOpeningHours(db: Db, hallId: number, hours: readonly OpeningHours[]): void {
  db.write<[number]>('DELETE FROM opening_hours WHERE hall_id = ?').run(hallId);
  const insert = db.write<[number, number, string, string]>(
    'INSERT INTO opening_hours (hall_id, weekday, opens, closes) VALUES (?, ?, ?, ?)',
  );
  for (const { weekday, opens, closes } of hours) insert.run(hallId, weekday, opens, closes);
}
