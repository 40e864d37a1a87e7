import { z } from 'zod';

/** A place on a photo, as parts of its width and height: 0 is left or top, 1 right or bottom. */
const part = z.number().min(0).max(1);

/** A mark over a photo: a ring around something, or an arrow that ends at it. The photo itself stays untouched. */
export const photoMarkSchema = z.discriminatedUnion('shape', [
  z.strictObject({
    shape: z.literal('circle'),
    x: part,
    y: part,
    /** Part of the photo's width. */ radius: part,
  }),
  z.strictObject({ shape: z.literal('arrow'), fromX: part, fromY: part, x: part, y: part }),
]);
export type PhotoMark = z.infer<typeof photoMarkSchema>;

/** All marks of one photo, in the order in which they were made. */
export const photoMarksSchema = z.array(photoMarkSchema).max(20);
