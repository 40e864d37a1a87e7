import { Refusal } from '../../shared/call/refusal.ts';
import type { PhotoWaiver } from '../../shared/checklists/photo-waiver.ts';
import { findAsked } from '../../db/checklists/answers.ts';
import { deletePhotoWaiver, putPhotoWaiver } from '../../db/checklists/photo-waivers.ts';
import type { CommandContext } from '../call/handler.ts';
import { assertOpen } from './answer-item.ts';
import { checkOf } from './check-view.ts';

/** Which items of a check have no photo and why; null takes it back. */
export interface WaivedPhotos {
  readonly checkId: number;
  readonly itemCodes: readonly string[];
  readonly why: PhotoWaiver | null;
}

/** 拍不了, 照片后补: keeps why there is no photo of some items of a check that is under way. */
export function waivePhotos(context: CommandContext, { checkId, itemCodes, why }: WaivedPhotos): void {
  const { db, now, caller } = context;
  assertOpen(checkOf(context, checkId));
  for (const itemCode of itemCodes) {
    if (!findAsked(db, checkId, itemCode)) throw new Refusal('checklists.unknown-item', { items: itemCode });
    if (why) putPhotoWaiver(db, checkId, itemCode, why, { at: now, by: caller.person });
    else deletePhotoWaiver(db, checkId, itemCode);
  }
  context.record({
    kind: why ? 'check.photos-waived' : 'check.photos-wanted',
    subjectKind: 'check',
    subjectId: checkId,
    body: { itemCodes },
  });
}
