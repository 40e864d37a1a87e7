import { z } from 'zod';
import { checklistCode } from './template.ts';

/** The most problems that are counted; it stands for five and more. */
export const mostProblems = 5;

/** What was found at an item. */
export const finding = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('counted'), problems: z.int().min(0).max(mostProblems) }),
  /** 不适用 (N/A): leaves the score, for a reason. */
  z.strictObject({ kind: z.literal('not-applicable'), reason: z.string().trim().min(1).max(200) }),
]);
export type ItemFinding = z.infer<typeof finding>;

/**
 * Which of two answers to the same item is the later one: by the moment at which it was given, then by the device's own
 * count, then by its id. So it does not matter in which order they arrive, nor how often.
 */
export const answerOrder = z.strictObject({
  /** When it was given, host time as the device knows it, UTC ms. One from the future counts as given now. */
  answeredAt: z.int().min(0),
  /** Counts up on the device that answers. */
  sequence: z.int().min(0),
  /** Made by the device, the same whenever it is sent again. */
  answerId: z.string().regex(/^[A-Za-z0-9-]{8,64}$/),
});
export type AnswerOrder = z.infer<typeof answerOrder>;

/** 一项的结果, as it is sent. */
export const itemAnswer = z.strictObject({
  itemCode: checklistCode,
  ...answerOrder.shape,
  finding,
  note: z.string().trim().max(500).default(''),
  /** 当场整改: put right at once. It counts in the score and for repeats, and opens no corrective action. */
  fixedOnSpot: z.boolean().default(false),
});
export type ItemAnswer = z.infer<typeof itemAnswer>;

/** The answer that counts, as it is kept. */
export const keptAnswer = z.strictObject({
  ...answerOrder.shape,
  finding,
  note: z.string(),
  fixedOnSpot: z.boolean(),
  /** Record id. */
  answeredBy: z.int().nullable(),
});
export type KeptAnswer = z.infer<typeof keptAnswer>;

/** Whether an answer was given after another one to the same item. */
export function isLater(one: AnswerOrder, other: AnswerOrder): boolean {
  if (one.answeredAt !== other.answeredAt) return one.answeredAt > other.answeredAt;
  if (one.sequence !== other.sequence) return one.sequence > other.sequence;
  return one.answerId > other.answerId;
}

/** The problems that were counted, or null where the item did not apply. */
export function problemsOf(found: ItemFinding): number | null {
  return found.kind === 'counted' ? found.problems : null;
}
