import type { PhotoWaiver } from '../../shared/checklists/photo-waiver.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

interface WaiverRow {
  readonly itemCode: string;
  readonly kind: PhotoWaiver['kind'];
  readonly reason: string | null;
}

/** Why items of a check have no photo, by item. */
export function photoWaiversOf(db: ReadableDb, checkId: number): Map<string, PhotoWaiver> {
  const rows = db
    .read<[number], WaiverRow>(
      'SELECT item_code AS itemCode, kind, reason FROM checklist_photo_waiver WHERE check_id = ?',
    )
    .all(checkId);
  return new Map(rows.map(({ itemCode, kind, reason }) => [itemCode, waiverOf(kind, reason)]));
}

/** Puts why an item has no photo in place of what was said before. @param at UTC ms; by a record id */
export function putPhotoWaiver(
  db: Db,
  checkId: number,
  itemCode: string,
  why: PhotoWaiver,
  { at, by }: { readonly at: number; readonly by: number | null },
): void {
  db.write<[number, string, string, string | null, number, number | null]>(
    `INSERT INTO checklist_photo_waiver (check_id, item_code, kind, reason, waived_at, waived_by_person_id)
     VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (check_id, item_code) DO UPDATE SET kind = excluded.kind,
       reason = excluded.reason, waived_at = excluded.waived_at,
       waived_by_person_id = excluded.waived_by_person_id`,
  ).run(checkId, itemCode, why.kind, why.kind === 'cannot' ? why.reason : null, at, by);
}

/** Takes back that an item has no photo. */
export function deletePhotoWaiver(db: Db, checkId: number, itemCode: string): void {
  db.write<[number, string]>('DELETE FROM checklist_photo_waiver WHERE check_id = ? AND item_code = ?').run(
    checkId,
    itemCode,
  );
}

/** A check that was handed in with photos to follow. */
export interface OwedPhotos {
  readonly checkId: number;
  readonly businessDate: string;
  /** How many items still have none. */
  readonly count: number;
}

/** The checks of a hall since a business date of which photos were to follow and have not, the newest first. */
export function photosOwed(db: ReadableDb, hallId: number, since: string): OwedPhotos[] {
  return db
    .read<[number, string], OwedPhotos>(
      `SELECT c.id AS checkId, c.business_date AS businessDate, count(*) AS count
       FROM checklist_photo_waiver w JOIN checklist_check c ON c.id = w.check_id
       WHERE w.kind = 'later' AND c.hall_id = ? AND c.business_date >= ?
         AND c.submitted_at IS NOT NULL AND c.voided_at IS NULL
         AND NOT EXISTS (SELECT 1 FROM checklist_photo p WHERE p.check_id = w.check_id AND p.item_code = w.item_code)
       GROUP BY c.id ORDER BY c.business_date DESC, c.id DESC`,
    )
    .all(hallId, since);
}

function waiverOf(kind: PhotoWaiver['kind'], reason: string | null): PhotoWaiver {
  return kind === 'later' ? { kind } : { kind, reason: reason ?? '' };
}
