import type { SeriesPace } from './estimate.ts';

/** What has been seen of a series: sums in which earlier days and earlier calls count less. */
export interface PaceSeen {
  /** How many were called out of the queue, and how long they kept a counter, ms. */
  readonly calls: number;
  readonly handlingMs: number;
  /** How many gave up while they waited, and how long all have waited, ms. */
  readonly givenUp: number;
  readonly waitedMs: number;
}

/** So much of what was seen still counts a day later. */
const keptPerDay = 0.8;

/** So much of the handling that was seen still counts a call later: set on one half of a real log, tried on the other. */
const keptPerCall = 0.98;

/** What was expected at the start weighs as much as so many calls, and so many who gave up. */
const startWeighs = { calls: 10, givenUp: 2 };

/** What was seen, as much as it still counts some days later. */
export function fadedSeen(seen: PaceSeen, days: number): PaceSeen {
  const kept = keptPerDay ** Math.max(0, days);
  return {
    calls: seen.calls * kept,
    handlingMs: seen.handlingMs * kept,
    givenUp: seen.givenUp * kept,
    waitedMs: seen.waitedMs * kept,
  };
}

/**
 * What was seen, and what was seen after it. With each call those before it count a little less, so that the last few dozen
 * say how fast it goes: a slow hour is known within the hour. Less than nothing takes back what was added last.
 */
export function addSeen(before: PaceSeen, { calls, handlingMs, givenUp, waitedMs }: PaceSeen): PaceSeen {
  const kept = keptPerCall ** calls;
  const back = calls < 0;
  return {
    calls: back ? (before.calls + calls) * kept : before.calls * kept + calls,
    handlingMs: back ? (before.handlingMs + handlingMs) * kept : before.handlingMs * kept + handlingMs,
    givenUp: before.givenUp + givenUp,
    waitedMs: before.waitedMs + waitedMs,
  };
}

/**
 * The pace of a series from what was expected at the start and what was seen since. While little was seen the start
 * decides; a few dozen calls outweigh it.
 */
export function learnedPace(start: SeriesPace, seen: PaceSeen): SeriesPace {
  const { calls, givenUp } = startWeighs;
  return {
    handlingMs: (calls * start.handlingMs + seen.handlingMs) / (calls + seen.calls),
    givesUpPerMs: (givenUp + seen.givenUp) / (givenUp / start.givesUpPerMs + seen.waitedMs),
  };
}
