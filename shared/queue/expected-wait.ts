import { z } from 'zod';

/** Why nobody can say how long it will take: nobody serves such a number now, or the operator's system is down. */
export const unknownWaitReasons = ['nobody-serves', 'system-failure'] as const;

/** What can be told of a wait (预计等候). Durations in ms. */
export const expectedWait = z.discriminatedUnion('kind', [
  /** A counter is free and calls this number next. */
  z.strictObject({ kind: z.literal('at-once') }),
  z.strictObject({
    kind: z.literal('range'),
    meanMs: z.int().min(0),
    /** Eight in ten are called between these two. */
    lowMs: z.int().min(0),
    highMs: z.int().min(0),
    /** So long that something else should be proposed with it: 最长等候 may be passed. */
    long: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('unknown'), reason: z.enum(unknownWaitReasons) }),
]);
export type ExpectedWait = z.infer<typeof expectedWait>;

/** What somebody who takes a number can be told of it. */
export const outlookOfTicket = z.strictObject({
  /** People who wait and are called before, by the counters that may serve this customer. */
  ahead: z.int().min(0),
  wait: expectedWait,
});
export type OutlookOfTicket = z.infer<typeof outlookOfTicket>;

/** A range as people say it, in minutes. */
export interface ToldRange {
  readonly low: number;
  readonly high: number;
}

/** From so many minutes on people speak in steps of so many. */
const steps = [
  { from: 60, by: 10 },
  { from: 20, by: 5 },
  { from: 0, by: 1 },
] as const;

/** Less than this share of the upper bound says nothing as a lower bound: 不超过 50 分钟 then, not 1–50. */
const leastShare = 0.1;

/** The range as it is told: rounded outwards, to whole minutes when short and to five or ten when long. */
export function toldRange({ lowMs, highMs }: { readonly lowMs: number; readonly highMs: number }): ToldRange {
  const low = rounded(lowMs / 60_000, Math.floor);
  const high = Math.max(1, rounded(highMs / 60_000, Math.ceil));
  return { low: low < high * leastShare ? 0 : low, high };
}

function rounded(minutes: number, round: (value: number) => number): number {
  const step = steps.find(({ from }) => minutes >= from)?.by ?? 1;
  return round(minutes / step) * step;
}
