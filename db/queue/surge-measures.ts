import type { SurgeMeasure } from '../../shared/queue/surge-measure.ts';
import type { LocalName } from '../../shared/store/local-name.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

interface MeasureRow extends Omit<SurgeMeasure, 'name' | 'active'> {
  readonly name: string;
  readonly active: 0 | 1;
}

const selectMeasure = 'SELECT id, level, name, origin, active FROM surge_measure WHERE hall_id = ?';

/** The measures of a hall by the level from which they are taken, those out of use included. */
export function surgeMeasuresOf(db: ReadableDb, hallId: number): SurgeMeasure[] {
  return db
    .read<[number], MeasureRow>(
      `${selectMeasure} ORDER BY CASE level WHEN 'yellow' THEN 1 WHEN 'orange' THEN 2 ELSE 3 END, id`,
    )
    .all(hallId)
    .map(measureOf);
}

/** One measure of a hall. */
export function findSurgeMeasure(db: ReadableDb, hallId: number, id: number): SurgeMeasure | undefined {
  const row = db.read<[number, number], MeasureRow>(`${selectMeasure} AND id = ?`).get(hallId, id);
  return row && measureOf(row);
}

/** Adds a measure and returns its id. */
export function insertSurgeMeasure(
  db: Db,
  hallId: number,
  { level, name, origin }: Pick<SurgeMeasure, 'level' | 'name' | 'origin'>,
): number {
  const { lastInsertRowid } = db
    .write<[number, string, string, string]>(
      'INSERT INTO surge_measure (hall_id, level, name, origin) VALUES (?, ?, ?, ?)',
    )
    .run(hallId, level, JSON.stringify(name), origin);
  return Number(lastInsertRowid);
}

/** Changes a measure. */
export function updateSurgeMeasure(db: Db, { id, level, name, origin, active }: SurgeMeasure): void {
  db.write<[string, string, string, number, number]>(
    'UPDATE surge_measure SET level = ?, name = ?, origin = ?, active = ? WHERE id = ?',
  ).run(level, JSON.stringify(name), origin, Number(active), id);
}

function measureOf({ name, active, ...row }: MeasureRow): SurgeMeasure {
  return { ...row, name: JSON.parse(name) as LocalName, active: active === 1 };
}
