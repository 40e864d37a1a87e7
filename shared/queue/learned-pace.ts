import type { SeriesPace } from './estimate.ts';

/** What has been seen of a series: sums in which earlier days count less. */
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

/** The two together. */
export function addSeen(one: PaceSeen, other: PaceSeen): PaceSeen {
  return {
    calls: one.calls + other.calls,
    handlingMs: one.handlingMs + other.handlingMs,
    givenUp: one.givenUp + other.givenUp,
    waitedMs: one.waitedMs + other.waitedMs,
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
