import { z } from 'zod';
import { fileName, photoSchema } from '../files/photo.ts';
import { photoMarksSchema } from '../files/photo-marks.ts';
import { checklistCode } from './template.ts';

/** 照片 of an item, as it is sent. Its bytes were handed in before. */
export const newPhoto = z.strictObject({
  itemCode: checklistCode,
  ...photoSchema.omit({ importedAt: true }).shape,
  marks: photoMarksSchema.default([]),
});
export type NewPhoto = z.infer<typeof newPhoto>;

/** A photo as it is kept. */
export const checkPhoto = z.strictObject({
  id: z.int().positive(),
  itemCode: checklistCode,
  ...photoSchema.shape,
  /** 标注: what is drawn over it. */
  marks: photoMarksSchema,
  /** Record id. */
  takenBy: z.int().nullable(),
});
export type CheckPhoto = z.infer<typeof checkPhoto>;

/** Where the same photo, or one that looks like it, was used before. A hint, never a proof. */
export const earlierUse = z.strictObject({
  how: z.enum(['same', 'alike']),
  checkId: z.int().positive(),
  itemCode: checklistCode,
  sha256: fileName,
  businessDate: z.string(),
});
export type EarlierUse = z.infer<typeof earlierUse>;
