import type { BusinessType, BusinessTypeOrigins } from '../../shared/store/business-type.ts';
import type { LocalName } from '../../shared/store/local-name.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

interface BusinessTypeRow {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly seriesId: number;
  readonly series: string;
  readonly complexity: number;
  readonly targetMinutes: number | null;
  readonly limitMinutes: number | null;
  readonly divertible: 0 | 1;
  readonly mustInform: 0 | 1;
  readonly backOffice: string | null;
  readonly active: 0 | 1;
  readonly position: number;
  readonly origins: string;
}

/** What stands in a row, its series by id. */
export type BusinessTypeRecord = Omit<BusinessType, 'id' | 'series'>;

const select = `SELECT type.id, type.code, type.name, type.series_id AS seriesId, series.letter AS series,
    type.complexity, type.target_minutes AS targetMinutes, type.limit_minutes AS limitMinutes, type.divertible,
    type.must_inform AS mustInform, type.back_office AS backOffice, type.active, type.position, type.origins
  FROM business_type type JOIN series ON series.id = type.series_id`;

/** The business types of a hall in its order, those that are no longer offered included. */
export function listBusinessTypes(db: ReadableDb, hallId: number): BusinessType[] {
  return db
    .read<[number], BusinessTypeRow>(`${select} WHERE type.hall_id = ? ORDER BY type.position, type.id`)
    .all(hallId)
    .map(businessTypeOf);
}

/** One business type, or undefined. */
export function findBusinessType(db: ReadableDb, id: number): BusinessType | undefined {
  const row = db.read<[number], BusinessTypeRow>(`${select} WHERE type.id = ?`).get(id);
  return row && businessTypeOf(row);
}

/** Whether a code is given already, to a business that is offered or not. */
export function hasBusinessType(db: ReadableDb, hallId: number, code: string): boolean {
  const row = db
    .read<[number, string], { id: number }>('SELECT id FROM business_type WHERE hall_id = ? AND code = ?')
    .get(hallId, code);
  return row !== undefined;
}

/** Adds a business type and returns its id. */
export function insertBusinessType(db: Db, hallId: number, type: BusinessTypeRecord): number {
  const { lastInsertRowid } = db
    .write<unknown[]>(
      `INSERT INTO business_type (name, series_id, complexity, target_minutes, limit_minutes, divertible,
         must_inform, back_office, active, position, origins, hall_id, code)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(...changeable(type), hallId, type.code);
  return Number(lastInsertRowid);
}

/** Changes a business type; its code stays. */
export function updateBusinessType(db: Db, type: Omit<BusinessType, 'code' | 'series'>): void {
  db.write<unknown[]>(
    `UPDATE business_type SET name = ?, series_id = ?, complexity = ?, target_minutes = ?, limit_minutes = ?,
       divertible = ?, must_inform = ?, back_office = ?, active = ?, position = ?, origins = ? WHERE id = ?`,
  ).run(...changeable(type), type.id);
}

function changeable(type: Omit<BusinessTypeRecord, 'code'>): unknown[] {
  return [
    JSON.stringify(type.name),
    type.seriesId,
    type.complexity,
    type.targetMinutes,
    type.limitMinutes,
    Number(type.divertible),
    Number(type.mustInform),
    type.backOffice && JSON.stringify(type.backOffice),
    Number(type.active),
    type.position,
    JSON.stringify(type.origins),
  ];
}

function businessTypeOf(row: BusinessTypeRow): BusinessType {
  return {
    ...row,
    name: JSON.parse(row.name) as LocalName,
    divertible: row.divertible === 1,
    mustInform: row.mustInform === 1,
    backOffice: row.backOffice === null ? null : (JSON.parse(row.backOffice) as LocalName),
    active: row.active === 1,
    origins: JSON.parse(row.origins) as BusinessTypeOrigins,
  };
}
