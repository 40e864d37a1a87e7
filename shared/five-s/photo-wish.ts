import { type ItemFinding, problemsOf } from '../checklists/answer.ts';
import type { PhotoWaiver } from '../checklists/photo-waiver.ts';

/** When a round wants a photo of an item. */
export const photoWishes = ['always', 'on-fail', 'never'] as const;
export type PhotoWish = (typeof photoWishes)[number];

/** An item, as far as its photo is concerned. */
export interface PhotoState {
  readonly wish: PhotoWish;
  /** Null while nobody has answered. */
  readonly finding: ItemFinding | null;
  readonly photos: number;
  readonly waiver: PhotoWaiver | null;
  /** Whether its photo may follow later: it was keyed in from a paper sheet. */
  readonly mayFollow: boolean;
}

/** Whether a photo belongs to what was found: where it is always wanted, or where something was wrong. */
export function wantsPhoto({ wish, finding }: Pick<PhotoState, 'wish' | 'finding'>): boolean {
  const problems = finding && problemsOf(finding);
  if (problems === null || wish === 'never') return false;
  return wish === 'always' || problems > 0;
}

/** Whether a round cannot be handed in for want of a photo: wanted, not there, and nobody said why (reference §5). */
export function lacksPhoto({ photos, waiver, mayFollow, ...found }: PhotoState): boolean {
  if (photos > 0 || !wantsPhoto(found)) return false;
  return waiver === null || (waiver.kind === 'later' && !mayFollow);
}
