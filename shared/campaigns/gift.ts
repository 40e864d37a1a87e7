import { z } from 'zod';
import { localName } from '../store/local-name.ts';

const id = z.int().positive();

/** What the store may set of a gift. */
export const giftValues = z.strictObject({
  name: localName,
  /** What it is counted in, such as 盆 or 份. */
  unit: localName,
  /** 库存预警: warned of when no more than so many are left. */
  lowAt: z.int().min(0).max(10_000),
});
export type GiftValues = z.infer<typeof giftValues>;

/** 礼品. */
export const gift = z.strictObject({ id, ...giftValues.shape, active: z.boolean() });
export type Gift = z.infer<typeof gift>;

/** A gift with how many are left: the sum of its ledger. */
export const giftInStock = gift.extend({ stock: z.int().min(0) });
export type GiftInStock = z.infer<typeof giftInStock>;

/** What a row of the ledger is: 入库, 出库, 更正. */
export const moveKinds = ['in', 'out', 'correction'] as const;
export type MoveKind = (typeof moveKinds)[number];

/** How a customer confirmed that a gift was received: with a finger, or on a slip of paper. */
export const receiptWays = ['finger', 'paper'] as const;
export type ReceiptWay = (typeof receiptWays)[number];

/** 台账: one row, with how many were left after it. */
export const giftMove = z.strictObject({
  id,
  giftId: id,
  kind: z.enum(moveKinds),
  /** Pieces that came in, or went out where it is negative; never 0. */
  change: z.int(),
  /** How many were left after this row. */
  left: z.int().min(0),
  /** UTC ms. */
  at: z.int(),
  personId: id.nullable(),
  ticketNumber: z.string().nullable(),
  /** What it was won by, or null where it was given for another reason, which the words say. */
  prize: z.strictObject({ id, kind: z.enum(['milestone', 'draw']) }).nullable(),
  /** Why, in free words; null where the prize says it. */
  words: z.string().nullable(),
  /** 冲正: the row that this one takes back, and the row that took this one back. */
  corrects: id.nullable(),
  correctedBy: id.nullable(),
  receipt: z
    .strictObject({ how: z.enum(receiptWays), sha256: z.string().nullable(), at: z.int() })
    .nullable(),
});
export type GiftMove = z.infer<typeof giftMove>;

/** Whether there is reason to order more: only for what is still given out. */
export function isLow({ stock, lowAt, active }: Pick<GiftInStock, 'stock' | 'lowAt' | 'active'>): boolean {
  return active && stock <= lowAt;
}

/** What a gift's month adds up to: `opening + cameIn − wentOut + putRight = closing`. */
export interface GiftMonth {
  readonly giftId: number;
  readonly opening: number;
  readonly cameIn: number;
  readonly wentOut: number;
  /** What corrections changed, whichever way. */
  readonly putRight: number;
  readonly closing: number;
}

/** Adds a month up. @param opening how many there were before it @param moves those of the gift in the month */
export function monthOf(
  giftId: number,
  opening: number,
  moves: readonly Pick<GiftMove, 'kind' | 'change'>[],
): GiftMonth {
  const sum = (kind: MoveKind): number =>
    moves.reduce((total, move) => total + (move.kind === kind ? move.change : 0), 0);
  const [cameIn, out, putRight] = [sum('in'), sum('out'), sum('correction')];
  return { giftId, opening, cameIn, wentOut: -out, putRight, closing: opening + cameIn + out + putRight };
}
