import type { LocalName } from '../../shared/store/local-name.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

/** A skill (技能) that some customers need. */
export interface SkillRow {
  readonly id: number;
  readonly code: string;
  readonly name: LocalName;
}

/** The hall's skills. */
export function skillsOfHall(db: ReadableDb, hallId: number): SkillRow[] {
  return db
    .read<[number], { id: number; code: string; name: string }>(
      'SELECT id, code, name FROM skill WHERE hall_id = ? ORDER BY id',
    )
    .all(hallId)
    .map((row) => ({ ...row, name: JSON.parse(row.name) as LocalName }));
}

/** Adds a skill and returns its id. */
export function insertSkill(db: Db, hallId: number, code: string, name: LocalName, origin: string): number {
  const { lastInsertRowid } = db
    .write<[number, string, string, string]>(
      'INSERT INTO skill (hall_id, code, name, origin) VALUES (?, ?, ?, ?)',
    )
    .run(hallId, code, JSON.stringify(name), origin);
  return Number(lastInsertRowid);
}

/** Renames a skill of the hall; false where there is none. */
export function renameSkill(db: Db, hallId: number, id: number, name: LocalName): boolean {
  return (
    db
      .write<[string, number, number]>(
        `UPDATE skill SET name = ?, origin = 'store' WHERE hall_id = ? AND id = ?`,
      )
      .run(JSON.stringify(name), hallId, id).changes === 1
  );
}
