import type { CleaningArea } from '../../shared/five-s/cleaning-contract.ts';
import type { LocalName } from '../../shared/store/local-name.ts';
import type { BusinessDate } from '../../shared/time/business-date.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

/** 值日区 of a hall, in the order in which they were added; those no longer cleaned included. */
export function cleaningAreas(db: ReadableDb, hallId: number): CleaningArea[] {
  return db
    .read<[number], { id: number; name: string; active: 0 | 1 }>(
      'SELECT id, name, active FROM cleaning_area WHERE hall_id = ? ORDER BY id',
    )
    .all(hallId)
    .map(({ id, name, active }) => ({ id, name: JSON.parse(name) as LocalName, active: active === 1 }));
}

/** Adds an area and returns its id. */
export function insertCleaningArea(db: Db, hallId: number, name: LocalName): number {
  const { lastInsertRowid } = db
    .write<[number, string]>('INSERT INTO cleaning_area (hall_id, name) VALUES (?, ?)')
    .run(hallId, JSON.stringify(name));
  return Number(lastInsertRowid);
}

/** Changes an area. */
export function updateCleaningArea(db: Db, { id, name, active }: CleaningArea): void {
  db.write<[string, number, number]>('UPDATE cleaning_area SET name = ?, active = ? WHERE id = ?').run(
    JSON.stringify(name),
    Number(active),
    id,
  );
}

/** 打勾: an area that was cleaned on a day. */
export interface CleaningTick {
  readonly date: BusinessDate;
  readonly areaId: number;
  /** UTC ms. */
  readonly at: number;
  readonly personId: number;
}

/** What was cleaned on some days, both ends included. */
export function ticksBetween(
  db: ReadableDb,
  hallId: number,
  from: BusinessDate,
  to: BusinessDate,
): CleaningTick[] {
  return db
    .read<[number, string, string], CleaningTick>(
      `SELECT business_date AS date, area_id AS areaId, at, person_id AS personId FROM cleaning_tick
       WHERE hall_id = ? AND business_date BETWEEN ? AND ?`,
    )
    .all(hallId, from, to);
}

/** Notes that an area was cleaned; false where that was noted already. */
export function insertTick(db: Db, hallId: number, { date, areaId, at, personId }: CleaningTick): boolean {
  return (
    db
      .write<unknown[]>(
        `INSERT INTO cleaning_tick (hall_id, business_date, area_id, at, person_id) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT DO NOTHING`,
      )
      .run(hallId, date, areaId, at, personId).changes === 1
  );
}

/** Takes a tick back; false where there is none. */
export function deleteTick(db: Db, hallId: number, date: BusinessDate, areaId: number): boolean {
  return (
    db
      .write<[number, string, number]>(
        'DELETE FROM cleaning_tick WHERE hall_id = ? AND business_date = ? AND area_id = ?',
      )
      .run(hallId, date, areaId).changes === 1
  );
}
