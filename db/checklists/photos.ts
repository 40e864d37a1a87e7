import type { CheckPhoto, NewPhoto } from '../../shared/checklists/photo.ts';
import type { PhotoMark } from '../../shared/files/photo-marks.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

/** A photo with where it belongs. */
export interface PhotoOfCheck extends CheckPhoto {
  readonly checkId: number;
}

interface PhotoRow extends Omit<PhotoOfCheck, 'marks'> {
  readonly marks: string;
}

const selectPhoto = `SELECT id, check_id AS checkId, item_code AS itemCode, sha256, captured_at AS capturedAt,
  imported_at AS importedAt, taken_by_person_id AS takenBy, look_hash AS lookHash, marks FROM checklist_photo`;

/** The photos of a check, in the order in which they came. */
export function photosOf(db: ReadableDb, checkId: number): PhotoOfCheck[] {
  return db
    .read<[number], PhotoRow>(`${selectPhoto} WHERE check_id = ? ORDER BY id`)
    .all(checkId)
    .map(photoOf);
}

/** One photo. */
export function findPhoto(db: ReadableDb, id: number): PhotoOfCheck | undefined {
  const row = db.read<[number], PhotoRow>(`${selectPhoto} WHERE id = ?`).get(id);
  return row && photoOf(row);
}

/** The same file at the same item of a check. */
export function findSamePhoto(
  db: ReadableDb,
  checkId: number,
  { itemCode, sha256 }: Pick<NewPhoto, 'itemCode' | 'sha256'>,
): PhotoOfCheck | undefined {
  const row = db
    .read<[number, string, string], PhotoRow>(
      `${selectPhoto} WHERE check_id = ? AND item_code = ? AND sha256 = ?`,
    )
    .get(checkId, itemCode, sha256);
  return row && photoOf(row);
}

/** Adds a photo and returns its id. @param at UTC ms; by a record id */
export function insertPhoto(
  db: Db,
  checkId: number,
  { itemCode, sha256, capturedAt, lookHash, marks }: NewPhoto,
  { at, by }: { readonly at: number; readonly by: number | null },
): number {
  const { lastInsertRowid } = db
    .write<[number, string, string, number | null, number, number | null, string, string]>(
      `INSERT INTO checklist_photo (check_id, item_code, sha256, captured_at, imported_at, taken_by_person_id,
         look_hash, marks) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(checkId, itemCode, sha256, capturedAt, at, by, lookHash, JSON.stringify(marks));
  return Number(lastInsertRowid);
}

/** Draws over a photo, in place of what was drawn before. */
export function setMarks(db: Db, id: number, marks: readonly PhotoMark[]): void {
  db.write<[string, number]>('UPDATE checklist_photo SET marks = ? WHERE id = ?').run(
    JSON.stringify(marks),
    id,
  );
}

/** Takes a photo away from its item. Its file goes by itself once nothing refers to it. */
export function deletePhoto(db: Db, id: number): void {
  db.write<[number]>('DELETE FROM checklist_photo WHERE id = ?').run(id);
}

/** A photo of another check, as far as it takes to know it again. */
export interface UsedPhoto {
  readonly checkId: number;
  readonly itemCode: string;
  readonly sha256: string;
  readonly lookHash: string;
  readonly businessDate: string;
}

/** The photos of the hall's other checks since a moment (UTC ms), the newest first; those of void checks too. */
export function photosOfOtherChecks(
  db: ReadableDb,
  hallId: number,
  checkId: number,
  since: number,
): UsedPhoto[] {
  return db
    .read<[number, number, number], UsedPhoto>(
      `SELECT check_id AS checkId, item_code AS itemCode, sha256, look_hash AS lookHash, business_date AS businessDate
       FROM checklist_photo JOIN checklist_check ON checklist_check.id = check_id
       WHERE imported_at >= ? AND hall_id = ? AND check_id <> ? ORDER BY checklist_photo.id DESC`,
    )
    .all(since, hallId, checkId);
}

function photoOf({ marks, ...row }: PhotoRow): PhotoOfCheck {
  return { ...row, marks: JSON.parse(marks) as PhotoMark[] };
}
