import type { CheckPhoto } from '../../shared/checklists/photo.ts';
import type { ReadableDb } from '../database/handle.ts';

/** A photo of a round, with what was found where it was taken. */
export interface RoundPhotoRow {
  readonly photo: CheckPhoto;
  readonly checkId: number;
  readonly businessDate: string;
  readonly occasion: string;
  readonly itemCode: string;
  readonly problems: number | null;
  readonly note: string;
  readonly fixedOnSpot: boolean;
}

type PhotoColumns = Omit<CheckPhoto, 'marks'> &
  Omit<RoundPhotoRow, 'photo' | 'fixedOnSpot'> & { readonly marks: string; readonly fixedOnSpot: 0 | 1 };

/** The photos of the rounds of some days (both included), the latest first; of rounds that are not void. */
export function roundPhotos(db: ReadableDb, hallId: number, from: string, to: string): RoundPhotoRow[] {
  return db
    .read<[number, string, string], PhotoColumns>(
      `SELECT p.id, p.item_code AS itemCode, p.sha256, p.captured_at AS capturedAt, p.imported_at AS importedAt,
         p.taken_by_person_id AS takenBy, p.look_hash AS lookHash, p.marks, c.id AS checkId,
         c.business_date AS businessDate, c.occasion, a.problems, a.note, a.fixed_on_spot AS fixedOnSpot
       FROM checklist_check c JOIN checklist_photo p ON p.check_id = c.id
         JOIN checklist_answer a ON a.check_id = c.id AND a.item_code = p.item_code
       WHERE c.hall_id = ? AND c.kind = 'five-s' AND c.business_date BETWEEN ? AND ? AND c.voided_at IS NULL
       ORDER BY c.business_date DESC, p.id DESC`,
    )
    .all(hallId, from, to)
    .map(photoOf);
}

function photoOf({
  checkId,
  businessDate,
  occasion,
  problems,
  note,
  fixedOnSpot,
  marks,
  ...photo
}: PhotoColumns) {
  return {
    photo: { ...photo, marks: JSON.parse(marks) as CheckPhoto['marks'] },
    checkId,
    businessDate,
    occasion,
    itemCode: photo.itemCode,
    problems,
    note,
    fixedOnSpot: fixedOnSpot === 1,
  };
}
