import { z } from 'zod';
import { businessDateSchema } from '../time/business-date-schema.ts';
import { fileName } from '../files/photo.ts';
import { keptAnswer } from './answer.ts';
import { checkPhoto } from './photo.ts';
import { photoWaiver } from './photo-waiver.ts';
import { bands } from './scoring.ts';
import { categories, checklistCode, checklistItem, checklistKinds, area as areaSchema } from './template.ts';

/** What gave rise to a check, in the words of its room: `opening`, `surprise`… */
export const occasion = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);

/** 检查状态. Signed is what both have signed; void is kept and counts nowhere. */
export const checkStates = ['open', 'submitted', 'signed', 'void'] as const;
export type CheckState = (typeof checkStates)[number];

/** 检查: one walk with one version, without what was found. */
export const check = z.strictObject({
  id: z.int().positive(),
  templateId: z.int().positive(),
  versionId: z.int().positive(),
  kind: z.enum(checklistKinds),
  occasion,
  /** The day on which it began, for good: a round left open overnight stays with its day. */
  businessDate: businessDateSchema,
  state: z.enum(checkStates),
  /** UTC ms, and record ids. */
  begunAt: z.int(),
  begunBy: z.int().nullable(),
  submittedAt: z.int().nullable(),
  submittedBy: z.int().nullable(),
  voidedAt: z.int().nullable(),
  voidedBy: z.int().nullable(),
  voidReason: z.string().nullable(),
});
export type Check = z.infer<typeof check>;

const score = z.number().min(0).max(100).nullable();

/** See `CheckScore`. */
export const checkScore = z.strictObject({
  score,
  beforeCap: score,
  count: z.int(),
  band: z.enum(bands).nullable(),
  failedVetoes: z.array(checklistCode),
  areas: z.array(z.strictObject({ code: checklistCode, score, count: z.int() })),
  categories: z.array(z.strictObject({ category: z.literal(categories), score, count: z.int() })),
});

/** 签名 under a check. */
export const signature = z.strictObject({
  role: z.enum(['checker', 'checked']),
  personId: z.int(),
  how: z.enum(['pin', 'finger']),
  /** What the finger drew. */
  sha256: fileName.nullable(),
  at: z.int(),
});
export type Signature = z.infer<typeof signature>;
export type SignatureRole = Signature['role'];

/** An item as a check asks it, with the answer that counts so far. */
export const askedItem = z.strictObject({
  item: checklistItem,
  answer: keptAnswer.nullable(),
  photos: z.array(checkPhoto),
  photoWaiver: photoWaiver.nullable(),
});
export type AskedItem = z.infer<typeof askedItem>;

/** A check with all that it holds. */
export const checkView = z.strictObject({
  check,
  /** The areas of the items that are asked, in the order of the walk. */
  areas: z.array(areaSchema),
  /** In the order of the walk. */
  items: z.array(askedItem),
  /** Of what is answered so far. */
  score: checkScore,
  /** 重复问题: items with problems here that failed in two of the last three checks, this one among them. */
  repeats: z.array(checklistCode),
  signatures: z.array(signature),
});
export type CheckView = z.infer<typeof checkView>;

/** A check in a list. */
export const checkSummary = z.strictObject({
  check,
  asked: z.int(),
  answered: z.int(),
  score: checkScore,
});
export type CheckSummary = z.infer<typeof checkSummary>;
