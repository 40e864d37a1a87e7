import { type ShowShot, showAreaCodes, showShotCount } from './daily-show.ts';

/** A photo that the rounds of a day took. */
export interface DayPhoto {
  readonly areaCode: string;
  readonly sha256: string;
  /** Null where it did not apply. */
  readonly problems: number | null;
}

/** Where a photo is proposed to stand; the area is named in the words of the reader. */
export interface ProposedShot {
  readonly slot: ShowShot['slot'];
  readonly areaCode: string;
  readonly photo: string;
}

/**
 * 晒图提议: of the photos of the day's rounds one for each usual area in its place, one that shows nothing wrong before
 * others; places left over take the other areas that have one. No photo twice.
 * @param photos the latest first
 */
export function proposedShots(photos: readonly DayPhoto[]): ProposedShot[] {
  const best = new Map<string, DayPhoto>();
  const used = new Set<string>();
  for (const photo of [...photos.filter(isFine), ...photos]) {
    if (best.has(photo.areaCode) || used.has(photo.sha256)) continue;
    best.set(photo.areaCode, photo);
    used.add(photo.sha256);
  }
  const usual: readonly string[] = showAreaCodes;
  const others = [...best.keys()].filter((code) => !usual.includes(code));
  return Array.from({ length: showShotCount }, (_, index) => index + 1).flatMap((slot) => {
    const usualHere = usual[slot - 1] ?? '';
    const areaCode = best.has(usualHere) ? usualHere : others.shift();
    const photo = areaCode === undefined ? undefined : best.get(areaCode);
    return photo ? [{ slot, areaCode: photo.areaCode, photo: photo.sha256 }] : [];
  });
}

function isFine({ problems }: DayPhoto): boolean {
  return problems === 0;
}
