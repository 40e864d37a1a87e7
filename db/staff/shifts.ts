import type { LocalName } from '../../shared/store/local-name.ts';
import type { Shift, ShiftKind, ShiftValues } from '../../shared/staff/shift.ts';
import type { BusinessDate } from '../../shared/time/business-date.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

/** The columns of a shift as they stand in a row, beside whatever else the row has. */
export interface ShiftRow {
  readonly shiftId: number;
  readonly code: string;
  readonly kind: ShiftKind;
  readonly name: string;
  readonly shortWord: string;
  readonly active: 0 | 1;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
}

/** The columns of `ShiftRow`, of a shift `s` and its hours `h`. */
export const shiftColumns = `s.id AS shiftId, s.code, s.kind, s.name, s.short_word AS shortWord, s.active,
  h.starts_at AS startsAt, h.ends_at AS endsAt`;

/** Joins a shift's hours as they stand on a day. @param day an SQL expression */
export function hoursOn(day: string): string {
  return `LEFT JOIN shift_hours h ON h.shift_id = s.id AND h.effective_from =
    (SELECT max(effective_from) FROM shift_hours WHERE shift_id = s.id AND effective_from <= ${day})`;
}

/** All shifts of a hall in their order, with their hours on a day. */
export function listShifts(db: ReadableDb, hallId: number, date: BusinessDate): Shift[] {
  return db
    .read<[string, number], ShiftRow>(
      `SELECT ${shiftColumns} FROM shift s ${hoursOn('?')} WHERE s.hall_id = ? ORDER BY s.id`,
    )
    .all(date, hallId)
    .map(shiftOf);
}

/** Adds a shift that is in use at once, and returns its id. */
export function insertShift(
  db: Db,
  hallId: number,
  values: ShiftValues,
  origin: string,
  from: BusinessDate,
): number {
  const { lastInsertRowid } = db
    .write<[number, string, string, string, string, string]>(
      'INSERT INTO shift (hall_id, code, kind, name, short_word, origin, active) VALUES (?, ?, ?, ?, ?, ?, 1)',
    )
    .run(
      hallId,
      values.code,
      values.kind,
      JSON.stringify(values.name),
      JSON.stringify(values.shortWord),
      origin,
    );
  const id = Number(lastInsertRowid);
  putHours(db, id, values, from);
  return id;
}

/** Changes a shift; its hours from a day on. */
export function updateShift(db: Db, shift: Shift, from: BusinessDate): void {
  const { id, code, name, shortWord, active } = shift;
  db.write<[string, string, string, number, number]>(
    `UPDATE shift SET code = ?, name = ?, short_word = ?, active = ?, origin = 'store' WHERE id = ?`,
  ).run(code, JSON.stringify(name), JSON.stringify(shortWord), Number(active), id);
  putHours(db, id, shift, from);
}

function putHours(db: Db, shiftId: number, values: ShiftValues | Shift, from: BusinessDate): void {
  if (values.kind !== 'work') return;
  db.write<[number, string, string, string]>(
    `INSERT INTO shift_hours (shift_id, effective_from, starts_at, ends_at) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET starts_at = excluded.starts_at, ends_at = excluded.ends_at`,
  ).run(shiftId, from, values.startsAt, values.endsAt);
}

/** A shift as it stands in a row. */
export function shiftOf(row: ShiftRow): Shift {
  const { shiftId, code, kind, active, startsAt, endsAt } = row;
  const name = JSON.parse(row.name) as LocalName;
  const shortWord = JSON.parse(row.shortWord) as Shift['shortWord'];
  const kept = { id: shiftId, code, name, shortWord, active: active === 1 };
  return kind === 'work'
    ? { ...kept, kind, startsAt: startsAt ?? '', endsAt: endsAt ?? '' }
    : { ...kept, kind };
}
