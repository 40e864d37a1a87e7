import { z } from 'zod';
import { checkSummary } from '../checklists/check.ts';
import { checklistCode, itemWords } from '../checklists/template.ts';
import { fileName } from '../files/photo.ts';
import { localName } from '../store/local-name.ts';
import { businessDateSchema } from '../time/business-date-schema.ts';
import { photoWishes } from './photo-wish.ts';

/**
 * 检查场合: 开店, 闭店, 值班巡查, 全面检查, 突击检查, and 纸质补录: a sheet that was filled in by hand.
 */
export const roundOccasions = ['opening', 'closing', 'route', 'full', 'surprise', 'paper'] as const;
export type RoundOccasion = (typeof roundOccasions)[number];

/** How a round stands today. `later`: its time has not come; `any-time`: it waits for nobody; `late`: its time has passed. */
export const roundStandings = ['later', 'due', 'late', 'any-time', 'under-way', 'done'] as const;
export type RoundStanding = (typeof roundStandings)[number];

/** A round of today, as the home of 5S shows it. */
export const roundToday = z.strictObject({
  occasion: z.enum(roundOccasions),
  standing: z.enum(roundStandings),
  /** How many items it asks, or would ask if it began now. */
  items: z.int(),
  /** The round that is under way or done; the last of today where there were several. */
  round: checkSummary.nullable(),
});
export type RoundToday = z.infer<typeof roundToday>;

/** 反复出现: an item that failed in two of the last three checks that looked at it. */
export const comingBack = z.strictObject({
  itemCode: checklistCode,
  text: itemWords,
  area: localName,
  /** Of the last three times, the newest first: how many problems. */
  problems: z.array(z.int()),
});

/** What a round knows of an item beside the checklist. */
export const itemFacts = z.strictObject({
  itemCode: checklistCode,
  failedLast: z.boolean(),
  photo: z.enum(photoWishes),
});
export type ItemFacts = z.infer<typeof itemFacts>;

/** 提示: something that is worth a second look. Never a proof of anything (reference §5). */
export const roundHint = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('too-quick'), secondsPerItem: z.number() }),
  /** The same photo, or one that looks like it, stands in another check. */
  z.strictObject({
    kind: z.literal('photo-used'),
    itemCode: checklistCode,
    sha256: fileName,
    how: z.enum(['same', 'alike']),
    otherCheckId: z.int(),
    otherItemCode: checklistCode,
    otherDate: businessDateSchema,
  }),
  /** The camera says that it was taken before the round began. */
  z.strictObject({
    kind: z.literal('photo-old'),
    itemCode: checklistCode,
    sha256: fileName,
    capturedAt: z.int(),
  }),
]);
export type RoundHint = z.infer<typeof roundHint>;

/** 突击检查 of a month, as far as its days have come. */
export const surpriseMonth = z.strictObject({
  /** `2026-11` */
  month: z.string(),
  drawnAt: z.int(),
  /** SHA-256 of month, salt and days, written into the events when it was drawn. */
  commitment: z.string(),
  /** The days that have come, with whether the round was done. */
  days: z.array(z.strictObject({ date: businessDateSchema, done: z.boolean() })),
  /** With it the commitment can be computed again; told once the month is over. */
  salt: z.string().nullable(),
});
export type SurpriseMonth = z.infer<typeof surpriseMonth>;
