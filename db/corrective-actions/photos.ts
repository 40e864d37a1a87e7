import type { ActionPhoto } from '../../shared/corrective-actions/action.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

/** 整改前 or 整改后. */
export type PhotoShows = 'before' | 'after';

/** A photo of an action as it is kept. Times are UTC ms. */
export interface StoredActionPhoto extends ActionPhoto {
  readonly shows: PhotoShows;
  readonly addedAt: number;
  /** True where the very same picture stood at an action before: a hint, never a proof. */
  readonly usedBefore: boolean;
}

/** Keeps photos of an action. */
export function insertActionPhotos(
  db: Db,
  actionId: number,
  shows: PhotoShows,
  photos: readonly ActionPhoto[],
  by: { readonly personId: number | null; readonly at: number },
): void {
  const insert = db.write<unknown[]>(
    `INSERT INTO corrective_action_photo (action_id, shows, sha256, captured_at, added_at, added_by_id)
     VALUES (?, ?, ?, ?, ?, ?)`,
  );
  for (const { sha256, capturedAt } of photos) {
    insert.run(actionId, shows, sha256, capturedAt, by.at, by.personId);
  }
}

/** The photos of an action, oldest first. */
export function photosOfAction(db: ReadableDb, actionId: number): StoredActionPhoto[] {
  return db
    .read<[number], Omit<StoredActionPhoto, 'usedBefore'> & { readonly usedBefore: 0 | 1 }>(
      `SELECT p.shows, p.sha256, p.captured_at AS capturedAt, p.added_at AS addedAt,
         EXISTS (SELECT 1 FROM corrective_action_photo AS other
           WHERE other.sha256 = p.sha256 AND other.id < p.id) AS usedBefore
       FROM corrective_action_photo AS p WHERE p.action_id = ? ORDER BY p.id`,
    )
    .all(actionId)
    .map((row) => ({ ...row, usedBefore: row.usedBefore === 1 }));
}
