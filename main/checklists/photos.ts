import { Refusal } from '../../shared/call/refusal.ts';
import type { Check } from '../../shared/checklists/check.ts';
import type { EarlierUse, NewPhoto } from '../../shared/checklists/photo.ts';
import { looksAlike } from '../../shared/files/look-hash.ts';
import type { PhotoMark } from '../../shared/files/photo-marks.ts';
import { findAsked } from '../../db/checklists/answers.ts';
import { photoWaiversOf } from '../../db/checklists/photo-waivers.ts';
import {
  type PhotoOfCheck,
  deletePhoto,
  findPhoto,
  findSamePhoto,
  insertPhoto,
  photosOf,
  photosOfOtherChecks,
  setMarks,
} from '../../db/checklists/photos.ts';
import { findFile } from '../../db/files/files.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';
import { assertOpen } from './answer-item.ts';
import { checkOf, pastDays } from './check-view.ts';

/** So many photos at one item are enough. */
const mostAtItem = 20;

const dayMs = 86_400_000;

/**
 * Adds a photo to an item, and tells where the hall used the same one, or one that looks like it, before (reference §5:
 * a hint, never a proof). The same one again changes nothing.
 */
export function addPhoto(
  context: CommandContext,
  { checkId, ...photo }: NewPhoto & { readonly checkId: number },
): { photoId: number; earlier: EarlierUse[] } {
  const { db, now, caller } = context;
  const check = checkOf(context, checkId);
  const same = findSamePhoto(db, checkId, photo);
  if (same) return { photoId: same.id, earlier: earlierUses(context, same) };
  assertTakesPhotos(context, check, photo.itemCode);
  if (!findAsked(db, checkId, photo.itemCode)) {
    throw new Refusal('checklists.unknown-item', { items: photo.itemCode });
  }
  if (!findFile(db, photo.sha256)) throw new Refusal('files.unknown');
  const there = photosOf(db, checkId).filter(({ itemCode }) => itemCode === photo.itemCode).length;
  if (there >= mostAtItem) throw new Refusal('checklists.too-many-photos', { most: mostAtItem });
  const photoId = insertPhoto(db, checkId, photo, { at: now, by: caller.person });
  recordPhoto(context, 'check.photo-added', checkId, photo.itemCode);
  return { photoId, earlier: earlierUses(context, { checkId, ...photo }) };
}

/** A check under way takes photos, and one that was handed in those that were to follow. */
function assertTakesPhotos({ db }: CommandContext, check: Check, itemCode: string): void {
  const follows = check.submittedAt !== null && photoWaiversOf(db, check.id).get(itemCode)?.kind === 'later';
  if (check.state === 'void' || !follows) assertOpen(check);
}

/** Draws over a photo of a check that is under way. */
export function markPhoto(context: CommandContext, photoId: number, marks: readonly PhotoMark[]): void {
  setMarks(context.db, photoOfOpenCheck(context, photoId).id, marks);
}

/** Takes a photo away from a check that is under way. */
export function removePhoto(context: CommandContext, photoId: number): void {
  const { checkId, itemCode } = photoOfOpenCheck(context, photoId);
  deletePhoto(context.db, photoId);
  recordPhoto(context, 'check.photo-removed', checkId, itemCode);
}

function photoOfOpenCheck(context: CommandContext, photoId: number): PhotoOfCheck {
  const photo = findPhoto(context.db, photoId);
  if (!photo) throw new Refusal('checklists.unknown-photo');
  assertOpen(checkOf(context, photo.checkId));
  return photo;
}

/** Where the hall used a photo, or one that looks like it, before: in other checks of the last months. */
export function earlierUses(
  { db, hall, now }: QueryContext,
  { checkId, sha256, lookHash }: Pick<PhotoOfCheck, 'checkId' | 'sha256' | 'lookHash'>,
): EarlierUse[] {
  const since = now - pastDays * dayMs;
  return photosOfOtherChecks(db, hall.id, checkId, since).flatMap((used) => {
    const how = used.sha256 === sha256 ? 'same' : looksAlike(used.lookHash, lookHash) ? 'alike' : null;
    const { lookHash: _lookHash, ...where } = used;
    return how ? [{ how, ...where }] : [];
  });
}

function recordPhoto({ record }: CommandContext, kind: string, checkId: number, itemCode: string): void {
  record({ kind, subjectKind: 'check', subjectId: checkId, body: { itemCode } });
}
