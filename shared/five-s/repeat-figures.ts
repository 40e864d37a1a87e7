import type { BusinessDate } from '../time/business-date.ts';
import type { RoundResult } from './heat-map.ts';

/** So many rounds before count (reference §14). */
const roundsBefore = 2;

/** How often an item was found wrong, and how often that was not for the first time. */
export interface RepeatFigures {
  readonly itemCode: string;
  readonly looked: number;
  readonly failed: number;
  /** Failed, and also in at least one of the two rounds before that looked at it. */
  readonly repeated: number;
  /** The longest run of rounds one after the other in which it failed. */
  readonly longestRun: number;
  /** When it last failed; null where it never did. */
  readonly lastFailed: BusinessDate | null;
}

/**
 * 重复问题率 by item (reference §14): failed items that also failed in at least one of the previous two rounds that
 * looked at them, of all failed items. Rounds before `from` are only looked back at.
 * @param results the oldest first
 */
export function repeatFigures(results: readonly RoundResult[], from: BusinessDate): RepeatFigures[] {
  const rounds = new Map<string, RoundResult[]>();
  for (const result of results) {
    if (result.problems === null) continue;
    const of = rounds.get(result.itemCode);
    if (of) of.push(result);
    else rounds.set(result.itemCode, [result]);
  }
  return [...rounds].map(([itemCode, of]) => figuresOf(itemCode, of, from));
}

/** All items together: how many of the failed were repeats. */
export function repeatRate(figures: readonly RepeatFigures[]): {
  readonly part: number;
  readonly whole: number;
} {
  const sum = (of: (one: RepeatFigures) => number): number => figures.reduce((all, one) => all + of(one), 0);
  return { part: sum(({ repeated }) => repeated), whole: sum(({ failed }) => failed) };
}

function figuresOf(itemCode: string, rounds: readonly RoundResult[], from: BusinessDate): RepeatFigures {
  const failedAt = rounds.map(({ problems }) => (problems ?? 0) > 0);
  const inSpan = (index: number): boolean => (rounds[index]?.businessDate ?? '') >= from;
  const failed = failedAt.flatMap((wrong, index) => (wrong && inSpan(index) ? [index] : []));
  const last = failed.at(-1);
  return {
    itemCode,
    looked: rounds.filter((_, index) => inSpan(index)).length,
    failed: failed.length,
    repeated: failed.filter((index) => failedAt.slice(Math.max(0, index - roundsBefore), index).some(Boolean))
      .length,
    longestRun: longestRun(failedAt.filter((_, index) => inSpan(index))),
    lastFailed: last === undefined ? null : (rounds[last]?.businessDate ?? null),
  };
}

function longestRun(failedAt: readonly boolean[]): number {
  let [run, longest] = [0, 0];
  for (const failed of failedAt) {
    run = failed ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
