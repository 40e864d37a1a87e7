import { z } from 'zod';
import { checklistCode } from './template.ts';

/** A file's name: the SHA-256 of its bytes. */
export const photoFile = z.string().regex(/^[0-9a-f]{64}$/);

const share = z.number().min(0).max(1);

/** 标注: what is drawn over a photo. All of it in shares of the picture's width and height, the radius of its width. */
export const photoMark = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('circle'), x: share, y: share, radius: share }),
  z.strictObject({ kind: z.literal('arrow'), fromX: share, fromY: share, toX: share, toY: share }),
]);
export type PhotoMark = z.infer<typeof photoMark>;

export const photoMarks = z.array(photoMark).max(20);

/** 照片 of an item, as it is sent. Its bytes were handed in before. */
export const newPhoto = z.strictObject({
  itemCode: checklistCode,
  sha256: photoFile,
  /** When the camera took it, UTC ms; null where it does not say. */
  capturedAt: z.int().min(0).nullable(),
  /** 64 bits of what it looks like (dHash), 16 hex digits. */
  lookHash: z.string().regex(/^[0-9a-f]{16}$/),
  marks: photoMarks.default([]),
});
export type NewPhoto = z.infer<typeof newPhoto>;

/** A photo as it is kept. */
export const checkPhoto = z.strictObject({
  id: z.int().positive(),
  ...newPhoto.shape,
  marks: photoMarks,
  /** UTC ms. */
  importedAt: z.int(),
  /** Record id. */
  takenBy: z.int().nullable(),
});
export type CheckPhoto = z.infer<typeof checkPhoto>;

/** Where the same photo, or one that looks like it, was used before. A hint, never a proof. */
export const earlierUse = z.strictObject({
  how: z.enum(['same', 'alike']),
  checkId: z.int().positive(),
  itemCode: checklistCode,
  sha256: photoFile,
  businessDate: z.string(),
});
export type EarlierUse = z.infer<typeof earlierUse>;

/** Two photos look alike if so many of their 64 bits differ at most. */
const alikeWithin = 5;

/** Whether two pictures look alike, by their look hashes. */
export function looksAlike(one: string, other: string): boolean {
  let differing = BigInt(`0x${one}`) ^ BigInt(`0x${other}`);
  let count = 0;
  for (; differing > 0n; differing &= differing - 1n) count += 1;
  return count <= alikeWithin;
}
