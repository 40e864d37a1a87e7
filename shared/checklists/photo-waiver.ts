import { z } from 'zod';

/** 没有照片: why an item that wants a photo has none. */
export const photoWaiver = z.discriminatedUnion('kind', [
  /** 拍不了, for a reason. */
  z.strictObject({ kind: z.literal('cannot'), reason: z.string().trim().min(1).max(200) }),
  /** 照片后补: a sheet was filled in by hand, and its photos follow after it was handed in. */
  z.strictObject({ kind: z.literal('later') }),
]);
export type PhotoWaiver = z.infer<typeof photoWaiver>;
