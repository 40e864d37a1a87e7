import { z } from 'zod';
import { localName } from '../store/local-name.ts';
import { alertLevels } from './surge-level.ts';

const id = z.int().positive();

/** How many waited before something was done, and so long after it; null while that time has not come. */
const effect = z.strictObject({ before: z.int(), after: z.int().nullable() });

/** Who did it, by staff number (工号), or null where nobody was signed in, and when (UTC ms). */
const deed = z.strictObject({ by: z.string().nullable(), at: z.int() });

/** One line of the action card (预案卡): a measure, who has taken it, and what it has helped. */
export const surgeAction = z.strictObject({
  measureId: id,
  name: localName,
  level: z.enum(alertLevels),
  taken: deed.nullable(),
  done: deed.nullable(),
  /** Null until it is done. */
  effect: effect.nullable(),
});
export type SurgeAction = z.infer<typeof surgeAction>;

/** A change of level, and how full the hall was then. */
export const surgeStep = z.strictObject({
  level: z.enum(alertLevels),
  at: z.int(),
  waiting: z.int(),
  openCounters: z.int(),
  longestWaitMs: z.int(),
});
export type SurgeStep = z.infer<typeof surgeStep>;

/** 一次预警: from the first level until it is calm again. All times are UTC ms. */
export const surgeEpisode = z.strictObject({
  id,
  startedAt: z.int(),
  endedAt: z.int().nullable(),
  peak: z.enum(alertLevels),
  /** Its levels in order; the last one holds until the end. */
  steps: z.array(surgeStep),
  /** What the card offers at its peak, and what was taken. */
  actions: z.array(surgeAction),
  /** True for one that became a finding: somebody should say what came of it. */
  needsResult: z.boolean(),
  /** What came of it, in the words of who answers for the hall. */
  result: z.strictObject({ words: z.string(), by: z.string().nullable(), at: z.int() }).nullable(),
});
export type SurgeEpisode = z.infer<typeof surgeEpisode>;
