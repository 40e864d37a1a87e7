import { type BusinessDate, addDays, daysBetween, weekdayOf } from '../time/business-date.ts';

/** What one round found at one item, of rounds that were handed in. */
export interface RoundResult {
  readonly checkId: number;
  readonly businessDate: BusinessDate;
  readonly versionId: number;
  readonly itemCode: string;
  /** Null where it did not apply. */
  readonly problems: number | null;
}

/** An item in a week: how often it was looked at, how often something was wrong, and how many problems in all. */
export interface HeatCell {
  readonly looked: number;
  readonly failed: number;
  readonly problems: number;
}

/** The Monday of a day's week. */
export function weekOf(date: BusinessDate): BusinessDate {
  return addDays(date, -((weekdayOf(date) + 6) % 7));
}

/** The Mondays of so many weeks, the last of which holds a day. */
export function weeksUntil(to: BusinessDate, count: number): BusinessDate[] {
  const last = weekOf(to);
  return Array.from({ length: count }, (_, index) => addDays(last, (index - count + 1) * 7));
}

/**
 * 热力图: each item's weeks, null where it was not looked at in one. Items come in no order.
 * @param weeks Mondays, one after the other
 */
export function heatCells(
  results: readonly RoundResult[],
  weeks: readonly BusinessDate[],
): Map<string, (HeatCell | null)[]> {
  const rows = new Map<string, (HeatCell | null)[]>();
  const weekAt = weekFinder(weeks);
  for (const { itemCode, businessDate, problems } of results) {
    const week = weekAt(businessDate);
    if (problems === null || week === null) continue;
    const row = rows.get(itemCode) ?? weeks.map(() => null);
    rows.set(itemCode, row);
    row[week] = added(row[week] ?? null, problems);
  }
  return rows;
}

/** How many rounds each week had. */
export function roundsPerWeek(results: readonly RoundResult[], weeks: readonly BusinessDate[]): number[] {
  const weekAt = weekFinder(weeks);
  const checks = weeks.map(() => new Set<number>());
  for (const { businessDate, checkId } of results) checks[weekAt(businessDate) ?? -1]?.add(checkId);
  return checks.map(({ size }) => size);
}

/** Which of the weeks a day lies in. The thousands of results of a year have some hundred dates: each is looked up once. */
function weekFinder([first = '', ...others]: readonly BusinessDate[]): (date: BusinessDate) => number | null {
  const found = new Map<BusinessDate, number | null>();
  return (date) => {
    let week = found.get(date);
    if (week === undefined) {
      const index = Math.floor(daysBetween(first, date) / 7);
      week = index >= 0 && index <= others.length ? index : null;
      found.set(date, week);
    }
    return week;
  };
}

/** All of an item's weeks together. */
export function sumOfCells(cells: readonly (HeatCell | null)[]): HeatCell {
  const sum = { looked: 0, failed: 0, problems: 0 };
  for (const cell of cells) {
    sum.looked += cell?.looked ?? 0;
    sum.failed += cell?.failed ?? 0;
    sum.problems += cell?.problems ?? 0;
  }
  return sum;
}

function added(cell: HeatCell | null, problems: number): HeatCell {
  return {
    looked: (cell?.looked ?? 0) + 1,
    failed: (cell?.failed ?? 0) + (problems > 0 ? 1 : 0),
    problems: (cell?.problems ?? 0) + problems,
  };
}

/** How warm a cell is: hot where it failed half of the times that it was looked at, and more than once. */
export type Heat = 'none' | 'clean' | 'some' | 'often';

export function heatOf(cell: HeatCell | null): Heat {
  if (!cell) return 'none';
  if (cell.failed === 0) return 'clean';
  return cell.failed >= 2 && cell.failed * 2 >= cell.looked ? 'often' : 'some';
}
