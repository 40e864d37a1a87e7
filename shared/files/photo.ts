import { z } from 'zod';

/** The longer side of a kept photo, pixels: a label on a counter can still be read, and 300 of them fit on a stick. */
export const photoLongSide = 1600;

/** How hard a kept photo is pressed, as browsers count JPEG quality. */
export const photoQuality = 0.8;

/** The largest file that is opened as a photo, bytes: the best cameras of phones stay below it. */
export const photoFileLimit = 50 * 1024 * 1024;

/** A file's name at the host: the SHA-256 of its bytes, lower-case hex. */
export const fileName = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * 照片, as a command carries it: its bytes are handed in as a file before. The times are evidence hints (提示) and never
 * proof: a camera's clock may be wrong.
 */
export const photoSchema = z.strictObject({
  sha256: fileName,
  /** How it looks, see `look-hash.ts`: 16 hex digits. */
  lookHash: z.string().regex(/^[0-9a-f]{16}$/),
  /** When its camera says that it was taken, UTC ms; null where the camera says nothing. */
  capturedAt: z.int().nullable(),
  /** When it was taken into the product, UTC ms of the host's clock. */
  importedAt: z.int(),
});
export type PhotoFacts = z.infer<typeof photoSchema>;
