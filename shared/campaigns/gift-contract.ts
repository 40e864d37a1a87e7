import { z } from 'zod';
import { type RoomContract, command, query } from '../call/procedure.ts';
import { paperLanguages } from '../printing/printing-words.ts';
import { inCharge, staffOfHall } from '../queue/audience.ts';
import { gift, giftInStock, giftMove, giftValues } from './gift.ts';

const id = z.int().positive();
const count = z.int().min(1).max(10_000);
const words = z.string().trim().min(1).max(200);
const month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/);
const readers = [...staffOfHall, 'regional'] as const;
const topics = ['campaigns'] as const;

/** 礼品台账 (H7): what a hall has to give, what went out and who received it. */
export const giftContract = {
  /** The gifts in use first, each with its stock. */
  gifts: query({ input: z.strictObject({}), output: z.array(giftInStock), roles: readers, topics }),
  addGift: command({
    input: giftValues,
    output: gift,
    roles: inCharge,
    topics,
    refusals: ['campaigns.gift-name-taken'],
  }),
  changeGift: command({
    input: gift,
    output: gift,
    roles: inCharge,
    topics: [...topics, 'findings'],
    refusals: ['campaigns.gift-unknown', 'campaigns.gift-name-taken'],
  }),
  /** A month of the ledger, the newest row first, and what each gift's month adds up to. */
  giftLedger: query({
    input: z.strictObject({ month, giftId: id.exactOptional() }),
    output: z.strictObject({
      moves: z.array(giftMove.extend({ mayTakeBack: z.boolean() })),
      months: z.array(
        z.strictObject({
          giftId: id,
          opening: z.int(),
          cameIn: z.int(),
          wentOut: z.int(),
          putRight: z.int(),
          closing: z.int(),
        }),
      ),
    }),
    roles: readers,
    topics: [...topics, 'staff'],
    refusals: ['campaigns.gift-unknown'],
  }),
  /** The same month as an Excel workbook. */
  giftSheet: query({
    input: z.strictObject({ month, language: z.enum(paperLanguages) }),
    output: z.strictObject({ fileName: z.string(), base64: z.string() }),
    roles: readers,
    topics,
  }),
  /** 入库. */
  takeIn: command({
    input: z.strictObject({ giftId: id, count, words }),
    output: z.strictObject({ moveId: id }),
    roles: inCharge,
    topics: [...topics, 'findings'],
    refusals: ['campaigns.gift-unknown'],
  }),
  /** 出库, for another reason than a prize; for a ticket of today where its number is given. */
  handOut: command({
    input: z.strictObject({
      giftId: id,
      count,
      words,
      ticketNumber: z.string().trim().min(1).max(8).exactOptional(),
    }),
    output: z.strictObject({ moveId: id }),
    roles: staffOfHall,
    topics: [...topics, 'findings'],
    refusals: ['campaigns.gift-unknown', 'campaigns.stock-short', 'queue.number-unknown'],
  }),
  /** 盘点: what was counted, where it is not what the ledger says. */
  countStock: command({
    input: z.strictObject({ giftId: id, counted: z.int().min(0).max(100_000), words }),
    output: z.strictObject({ moveId: id }),
    roles: inCharge,
    topics: [...topics, 'findings'],
    refusals: ['campaigns.gift-unknown', 'campaigns.count-agrees'],
  }),
  /** 冲正: a row that names the one it takes back. A prize is then to be handed over again. */
  takeBackMove: command({
    input: z.strictObject({ moveId: id, words }),
    output: z.strictObject({ moveId: id }),
    roles: staffOfHall,
    topics: [...topics, 'findings', 'recovery', 'reports'],
    refusals: [
      'campaigns.move-unknown',
      'campaigns.taken-back-already',
      'campaigns.not-yours',
      'campaigns.stock-short',
    ],
  }),
  /** 签收: the customer's signature under a row that went out; a finger's drawing is a stored file. */
  signReceipt: command({
    input: z.strictObject({
      moveId: id,
      /** Null for one that was signed on paper. */
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .nullable(),
    }),
    output: z.strictObject({}),
    roles: staffOfHall,
    topics,
    refusals: [
      'campaigns.move-unknown',
      'campaigns.nothing-to-sign',
      'campaigns.signed-already',
      'files.unknown',
    ],
  }),
} satisfies RoomContract;
