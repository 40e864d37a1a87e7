import type { SeriesPace } from './estimate.ts';

/** How long a business without a target or a limit is taken to keep a counter, minutes: those of the special counter. */
export const unlimitedMinutes = 20;

/** From the call to the arrival at the counter, minutes: part of the time that a ticket keeps it. */
const wayMinutes = 0.5;

/** So long somebody waits on average before giving up without a word, minutes: a proposal. */
const patienceMinutes = 240;

/**
 * What is expected of a series before anything is learned (reference §1 and §3): its counters take the targets of its
 * businesses, all of them asked for equally often.
 * @param minutes the mean target of its businesses, or their limit where they have no target
 */
export function startingPace(minutes: number): SeriesPace {
  return {
    handlingMs: (minutes + wayMinutes) * 60_000,
    givesUpPerMs: 1 / (patienceMinutes * 60_000),
  };
}
