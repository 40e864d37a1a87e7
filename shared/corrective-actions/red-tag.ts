import { z } from 'zod';
import { businessDateSchema } from '../time/business-date-schema.ts';
import { actionArea, photoName } from './action.ts';

/** 挂牌原因: 不用, 过期, 损坏, 超量, 不明 (reference §5). */
export const redTagReasons = ['unused', 'expired', 'damaged', 'too-many', 'unknown'] as const;
/** 处置: 退库, 报废, 移走, 保留. */
export const disposals = ['return', 'scrap', 'move', 'keep'] as const;

const person = z.int().positive();
/** UTC ms. */
const at = z.int();

const disposed = {
  disposal: z.enum(disposals),
  disposedAt: at,
  disposedBy: person,
  disposalPhoto: photoName.nullable(),
};

/** How a red tag stands: it hangs, its thing is gone, a manager has seen that it is. */
export const redTagLife = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('hanging') }),
  z.strictObject({ state: z.literal('disposed'), ...disposed }),
  z.strictObject({ state: z.literal('signed'), ...disposed, signedAt: at, signedBy: person }),
]);
export type RedTagLife = z.infer<typeof redTagLife>;

/** What is written on a red tag when it is hung. */
export const redTagValues = z.strictObject({
  thing: z.string().trim().min(1).max(200),
  area: actionArea.nullable(),
  reason: z.enum(redTagReasons),
  suggested: z.enum(disposals),
  ownerId: person.nullable(),
  photo: photoName.nullable(),
});
export type RedTagValues = z.infer<typeof redTagValues>;

/** 红牌: on a thing that does not belong where it is. */
export const redTag = z.strictObject({
  id: z.int().positive(),
  /** Its number in the hall, from 1. */
  number: z.int().positive(),
  ...redTagValues.shape,
  /** By the end of this day its thing must be gone. */
  lastDay: businessDateSchema,
  hungAt: at,
  hungBy: person.nullable(),
  life: redTagLife,
});
export type RedTag = z.infer<typeof redTag>;
