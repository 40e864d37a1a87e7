import type { BusinessDate } from '../time/business-date.ts';

/** So many checks before count (reference §14). */
const checksBefore = 2;

/** What one check found at one item, of checks that were handed in. */
export interface FoundAtItem {
  readonly itemCode: string;
  readonly businessDate: BusinessDate;
  /** Null where it did not apply, which is as if nobody had looked. */
  readonly problems: number | null;
}

/** An item that was found wrong once. */
export interface Failure<T extends FoundAtItem> {
  readonly found: T;
  /** 重复: it was wrong in at least one of the two checks before that looked at it, too. */
  readonly again: boolean;
}

/**
 * Every time that an item was found wrong since a day, and whether that was for the first time (reference §14). Checks
 * before `from` are only looked back at.
 * @param results of one checklist, the oldest first
 */
export function failuresSince<T extends FoundAtItem>(
  results: readonly T[],
  from: BusinessDate,
): Failure<T>[] {
  return [...byItem(results).values()].flatMap((of) =>
    of.flatMap((found, index) => {
      if (found.businessDate < from || !hasFailed(found)) return [];
      return [{ found, again: of.slice(Math.max(0, index - checksBefore), index).some(hasFailed) }];
    }),
  );
}

/** How often an item was found wrong, and how often that was not for the first time. */
export interface RepeatFigures {
  readonly itemCode: string;
  readonly looked: number;
  readonly failed: number;
  /** Failed, and also in at least one of the two checks before that looked at it. */
  readonly repeated: number;
  /** The longest run of checks one after the other in which it failed. */
  readonly longestRun: number;
  /** When it last failed; null where it never did. */
  readonly lastFailed: BusinessDate | null;
}

/**
 * 重复问题率 by item (reference §14): failed items that also failed in at least one of the previous two checks that
 * looked at them, of all failed items. Checks before `from` are only looked back at.
 * @param results the oldest first
 */
export function repeatFigures(results: readonly FoundAtItem[], from: BusinessDate): RepeatFigures[] {
  return [...byItem(results)].map(([itemCode, of]) => figuresOf(itemCode, of, from));
}

/** All items together: how many of the failed were repeats. */
export function repeatRate(figures: readonly RepeatFigures[]): {
  readonly part: number;
  readonly whole: number;
} {
  const sum = (of: (one: RepeatFigures) => number): number => figures.reduce((all, one) => all + of(one), 0);
  return { part: sum(({ repeated }) => repeated), whole: sum(({ failed }) => failed) };
}

/** The checks that looked at each item. */
function byItem<T extends FoundAtItem>(results: readonly T[]): Map<string, T[]> {
  const checks = new Map<string, T[]>();
  for (const result of results) {
    if (result.problems === null) continue;
    const of = checks.get(result.itemCode);
    if (of) of.push(result);
    else checks.set(result.itemCode, [result]);
  }
  return checks;
}

function hasFailed({ problems }: FoundAtItem): boolean {
  return (problems ?? 0) > 0;
}

function figuresOf(itemCode: string, checks: readonly FoundAtItem[], from: BusinessDate): RepeatFigures {
  const failures = failuresSince(checks, from);
  const looked = checks.filter(({ businessDate }) => businessDate >= from);
  return {
    itemCode,
    looked: looked.length,
    failed: failures.length,
    repeated: failures.filter(({ again }) => again).length,
    longestRun: longestRun(looked.map(hasFailed)),
    lastFailed: failures.at(-1)?.found.businessDate ?? null,
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
