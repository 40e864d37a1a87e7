import type { StandardPhoto } from '../../shared/five-s/standard.ts';
import type { LocalName } from '../../shared/store/local-name.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

interface StandardRow extends Omit<StandardPhoto, 'from'> {
  readonly fromCode: string | null;
  readonly fromName: string | null;
}

const select = `
  SELECT s.id, s.item_code AS itemCode, s.photo AS sha256, s.from_code AS fromCode, s.from_name AS fromName,
    s.set_at AS setAt, person.name AS setBy, s.removed_at AS removedAt
  FROM standard_photo s LEFT JOIN person ON person.id = s.set_by_person_id`;

/** Every standard photo that a hall ever had, the newest first. */
export function standardsEver(db: ReadableDb, hallId: number): StandardPhoto[] {
  return db
    .read<[number], StandardRow>(`${select} WHERE s.hall_id = ? ORDER BY s.id DESC`)
    .all(hallId)
    .map(standardOf);
}

/** The standard photo that counts for each item: of those not taken back, the one set last. */
export function standardsInForce(db: ReadableDb, hallId: number): StandardPhoto[] {
  return db
    .read<[number], StandardRow>(
      `${select} WHERE s.id IN (
         SELECT max(id) FROM standard_photo WHERE hall_id = ? AND removed_at IS NULL GROUP BY item_code
       ) ORDER BY s.item_code`,
    )
    .all(hallId)
    .map(standardOf);
}

/** Sets a standard (UTC ms, record id). */
export function insertStandard(
  db: Db,
  hallId: number,
  { itemCode, sha256, from }: Pick<StandardPhoto, 'itemCode' | 'sha256' | 'from'>,
  set: { readonly at: number; readonly by: number | null },
): number {
  const { lastInsertRowid } = db
    .write<unknown[]>(
      `INSERT INTO standard_photo (hall_id, item_code, photo, from_code, from_name, set_at, set_by_person_id)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(hallId, itemCode, sha256, from?.code ?? null, from && JSON.stringify(from.name), set.at, set.by);
  return Number(lastInsertRowid);
}

/** Takes a standard back (UTC ms); false where there is none, or it was taken back before. */
export function removeStandard(db: Db, hallId: number, id: number, at: number): boolean {
  const { changes } = db
    .write<[number, number, number]>(
      'UPDATE standard_photo SET removed_at = ? WHERE hall_id = ? AND id = ? AND removed_at IS NULL',
    )
    .run(at, hallId, id);
  return changes === 1;
}

function standardOf({ fromCode, fromName, ...row }: StandardRow): StandardPhoto {
  const from =
    fromCode === null || fromName === null
      ? null
      : { code: fromCode, name: JSON.parse(fromName) as LocalName };
  return { ...row, from };
}
