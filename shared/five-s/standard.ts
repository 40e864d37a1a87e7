import { z } from 'zod';
import { checklistCode } from '../checklists/template.ts';
import { fileName } from '../files/photo.ts';
import { hallCode } from '../store/hall.ts';
import { localName } from '../store/local-name.ts';

/** 标准照: what an item looks like when it is right (practice E2). */
export const standardPhoto = z.strictObject({
  id: z.int(),
  itemCode: checklistCode,
  sha256: fileName,
  /** The model hall (样板厅) that it came from; null for this hall's own. */
  from: z.strictObject({ code: hallCode, name: localName }).nullable(),
  /** UTC ms. */
  setAt: z.int(),
  setBy: z.string().nullable(),
  /** UTC ms; null while it was not taken back. */
  removedAt: z.int().nullable(),
});
export type StandardPhoto = z.infer<typeof standardPhoto>;

/** The photos of one part of a pack weigh so much together at most, bytes: as text it stays below what is taken in. */
export const packPartBytes = 5_000_000;

/** 标准包: a model hall's standard photos with their bytes, for other halls. */
export const standardPack = z.strictObject({
  hall: localName,
  photos: z
    .array(z.strictObject({ itemCode: checklistCode, sha256: fileName, base64: z.base64() }))
    .min(1)
    .max(500),
});
export type StandardPack = z.infer<typeof standardPack>;

/** Parts things into as few heaps as their order allows, none heavier than the limit unless one thing is. */
export function inParts<T>(things: readonly T[], weightOf: (thing: T) => number, limit: number): T[][] {
  const parts: T[][] = [];
  let weight = Infinity;
  for (const thing of things) {
    const own = weightOf(thing);
    if (weight + own > limit) {
      parts.push([]);
      weight = 0;
    }
    parts.at(-1)?.push(thing);
    weight += own;
  }
  return parts;
}
