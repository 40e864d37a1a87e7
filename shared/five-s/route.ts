import type { ChecklistItem } from '../checklists/template.ts';
import { type BusinessDate, addDays, weekdayOf } from '../time/business-date.ts';

/** An item as far as the route asks about it. */
export type RouteItem = Pick<ChecklistItem, 'code' | 'areaCode' | 'veto' | 'frequency'>;

/** What is known of the items from earlier checks. */
export interface RoutePast {
  /** The day on which each item was last asked, whatever was found. */
  readonly lastAsked: ReadonlyMap<string, BusinessDate>;
  /** The items in which the last check that looked at them found problems. */
  readonly failedLast: ReadonlySet<string>;
}

/** The day of a route. */
export interface RouteDay {
  readonly date: BusinessDate;
  /** Whether the hall is open on a day: on closed days nobody walks. */
  readonly isOpen: (date: BusinessDate) => boolean;
  /** 路线项数: as many items as one walk has at most. */
  readonly limit: number;
}

/** So many places of a route stay for items in turn, however much failed last time: no daily item is forgotten. */
export const placesInTurn = 3;

/**
 * 路线: the codes of the items that are due on one walk, in the order of the walk, what failed last time first in its
 * area. The ★ items; the weekly and monthly ones, spread over what is left of the week and the month so that each is
 * asked in each; what failed last time; then the daily ones in turn, the longest not asked first.
 * @param items those that can be asked, in the order of the walk
 */
export function routeOf(items: readonly RouteItem[], past: RoutePast, day: RouteDay): string[] {
  const due = oldestFirst(items, past).filter((item) => isDue(item, past, day));
  const failed = due.filter(({ code }) => past.failedLast.has(code));
  const route = new Set<string>();
  const take = (some: readonly RouteItem[], most: number): void => {
    for (const { code } of some) if (route.size < most) route.add(code);
  };
  take(starsOf(due), day.limit);
  take(shareOfToday(due, past, day), day.limit - placesInTurn);
  take(failed, day.limit - placesInTurn);
  take(
    due.filter(({ frequency }) => frequency === 'D'),
    day.limit,
  );
  take(failed, day.limit);
  take(due, day.limit);
  return inWalkOrder(
    items.filter(({ code }) => route.has(code)),
    past,
  );
}

/** Area by area as the walk goes; in each area what failed last time comes first. */
export function inWalkOrder(
  items: readonly RouteItem[],
  { failedLast }: Pick<RoutePast, 'failedLast'>,
): string[] {
  const areas = [...new Set(items.map(({ areaCode }) => areaCode))];
  return areas.flatMap((area) => {
    const here = items.filter(({ areaCode }) => areaCode === area).map(({ code }) => code);
    return [...here.filter((code) => failedLast.has(code)), ...here.filter((code) => !failedLast.has(code))];
  });
}

/** A daily item, or what failed last time, is due on each walk; any other until it was asked in its week or month. */
function isDue(item: RouteItem, past: RoutePast, day: RouteDay): boolean {
  return item.frequency === 'D' || past.failedLast.has(item.code) || isStillToAsk(item, past, day);
}

/** Whether a weekly or monthly item was not asked yet in its week or month. */
function isStillToAsk({ code, frequency }: RouteItem, { lastAsked }: RoutePast, { date }: RouteDay): boolean {
  return (lastAsked.get(code) ?? '') < (frequency === 'W' ? weekStart(date) : monthStart(date));
}

function starsOf(due: readonly RouteItem[]): RouteItem[] {
  return due.filter(({ veto }) => veto);
}

/**
 * An even share of what the week and the month still have to ask, for each day on which somebody can walk. What was
 * asked and failed is not among it: it would take the places of what was never asked.
 */
function shareOfToday(due: readonly RouteItem[], past: RoutePast, day: RouteDay): RouteItem[] {
  const share = (frequency: 'W' | 'M', last: BusinessDate): RouteItem[] => {
    const left = due.filter(
      (item) => item.frequency === frequency && !item.veto && isStillToAsk(item, past, day),
    );
    return left.slice(0, Math.ceil(left.length / openDaysUntil(last, day)));
  };
  return [...share('W', weekEnd(day.date)), ...share('M', monthEnd(day.date))];
}

function openDaysUntil(last: BusinessDate, { date, isOpen }: RouteDay): number {
  let days = 0;
  for (let one = date; one <= last; one = addDays(one, 1)) if (isOpen(one)) days += 1;
  return Math.max(1, days);
}

function oldestFirst(items: readonly RouteItem[], { lastAsked }: RoutePast): RouteItem[] {
  const asked = ({ code }: RouteItem): string => lastAsked.get(code) ?? '';
  return [...items].sort((one, other) =>
    asked(one) < asked(other) ? -1 : Number(asked(one) > asked(other)),
  );
}

/** The Monday of a day's week. */
export function weekStart(date: BusinessDate): BusinessDate {
  return addDays(date, -((weekdayOf(date) + 6) % 7));
}

function weekEnd(date: BusinessDate): BusinessDate {
  return addDays(weekStart(date), 6);
}

/** The first day of a day's month. */
export function monthStart(date: BusinessDate): BusinessDate {
  return `${date.slice(0, 7)}-01`;
}

/** The last day of a day's month. */
export function monthEnd(date: BusinessDate): BusinessDate {
  return addDays(monthStart(addDays(monthStart(date), 31)), -1);
}
