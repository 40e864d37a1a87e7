import { z } from 'zod';
import { type RoomContract, command, query } from '../call/procedure.ts';
import { checklistCode } from '../checklists/template.ts';
import { fileRefusals } from '../exchange/contract.ts';
import { signedFileLimits } from '../exchange/signed-file.ts';
import { fileName } from '../files/photo.ts';
import { inCharge, staffOfHall } from '../queue/audience.ts';
import { standardPhoto } from './standard.ts';
import { viewedItem } from './views-contract.ts';

const managers = ['store-manager', 'regional'] as const;
const topics = ['five-s'] as const;
const done = z.strictObject({});

/** 样板厅 and 标准照 (practice E2). */
export const standardContract = {
  /** The standard photo that counts for each item, by item code. */
  standards: query({
    input: z.strictObject({}),
    output: z.array(standardPhoto),
    roles: [...staffOfHall, 'reviewer', 'regional'],
    topics,
  }),
  /** Every item with its standard, those before it, and the last photo of a round beside it. */
  standardItems: query({
    input: z.strictObject({}),
    output: z.array(
      z.strictObject({
        item: viewedItem,
        areaName: z.string(),
        /** The newest first; the first that was not taken back counts. */
        history: z.array(standardPhoto),
        latest: z.strictObject({ sha256: fileName, date: z.string() }).nullable(),
      }),
    ),
    roles: [...inCharge, 'reviewer', 'regional'],
    topics: ['five-s', 'checks', 'checklists'],
    long: true,
  }),
  /** Makes a photo, handed in before or of a round, the standard of an item. */
  setStandard: command({
    input: z.strictObject({ itemCode: checklistCode, sha256: fileName }),
    output: done,
    roles: inCharge,
    topics,
    refusals: ['five-s.photo-unknown', 'five-s.item-unknown'],
  }),
  /** Takes a standard back: the one before it counts again. */
  removeStandard: command({
    input: z.strictObject({ id: z.int() }),
    output: done,
    roles: inCharge,
    topics,
    refusals: ['five-s.standard-unknown'],
  }),
  /**
   * 导出标准包: this hall's own standards, signed, in parts that other halls can take in one after the other. Nothing of
   * the answer is kept for a retry: it is large, and exporting again does no harm.
   * @property part from 1
   */
  exportStandards: command({
    input: z.strictObject({ part: z.int().min(1).max(200) }),
    output: z.strictObject({ fileName: z.string(), text: z.string(), parts: z.int(), photos: z.int() }),
    roles: managers,
    topics: ['exchange'],
    secret: true,
    refusals: ['five-s.no-standards'],
  }),
  /** 导入标准包. The photos in it are handed in before; a second time nothing is changed. */
  importStandards: command({
    input: z.strictObject({ file: z.string().min(1).max(signedFileLimits.text) }),
    output: z.strictObject({
      outcome: z.enum(['imported', 'already']),
      from: z.string(),
      photos: z.int(),
      /** How many of them are of items that this hall's checklist does not have. */
      unknownItems: z.int(),
    }),
    roles: managers,
    topics: ['five-s', 'exchange'],
    refusals: [
      ...fileRefusals,
      'exchange.wrong-kind',
      'exchange.key-unknown',
      'exchange.key-revoked',
      'five-s.photo-unknown',
    ],
  }),
} satisfies RoomContract;
