import type { Setting, SettingChange } from '../../shared/store/setting.ts';
import type { BusinessDate } from '../../shared/time/business-date.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

interface ChangeRow {
  readonly effectiveFrom: BusinessDate;
  /** JSON, or null where it went back to the default. */
  readonly value: string | null;
  readonly setAt: number;
  readonly setBy: number | null;
}

/** The value of a setting that was, is or will be in force on a day. Of two changes for one day the later counts. */
export function settingOn<T>(db: ReadableDb, hallId: number, setting: Setting<T>, date: BusinessDate): T {
  const row = db
    .read<[number, string, string], { value: string | null }>(
      `SELECT value FROM setting WHERE hall_id = ? AND key = ? AND effective_from <= ?
       ORDER BY effective_from DESC, id DESC LIMIT 1`,
    )
    .get(hallId, setting.key, date);
  return row && row.value !== null ? setting.schema.parse(JSON.parse(row.value)) : setting.default;
}

/** Every change of a setting, the one that holds last first. */
export function settingHistory(db: ReadableDb, hallId: number, key: string): SettingChange[] {
  return db
    .read<[number, string], ChangeRow>(
      `SELECT effective_from AS effectiveFrom, value, set_at AS setAt, set_by_person_id AS setBy
       FROM setting WHERE hall_id = ? AND key = ? ORDER BY effective_from DESC, id DESC`,
    )
    .all(hallId, key)
    .map(({ value, ...row }) => ({
      ...row,
      value: value === null ? null : (JSON.parse(value) as unknown),
      isDefault: value === null,
    }));
}

/** A change of a setting from a day on. Earlier days keep what they had. */
export interface NewSettingChange {
  readonly key: string;
  readonly to: { readonly value: unknown } | 'default';
  readonly effectiveFrom: BusinessDate;
  /** UTC milliseconds. */
  readonly setAt: number;
  readonly setBy: number | null;
}

/** Appends a change to a setting's history. */
export function putSetting(
  db: Db,
  hallId: number,
  { key, to, effectiveFrom, setAt, setBy }: NewSettingChange,
): void {
  db.write<[number, string, string | null, string, number, number | null]>(
    'INSERT INTO setting (hall_id, key, value, effective_from, set_at, set_by_person_id) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(hallId, key, to === 'default' ? null : JSON.stringify(to.value), effectiveFrom, setAt, setBy);
}
