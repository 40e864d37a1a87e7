import { useSearchParams } from 'wouter';
import { type BusinessDate, addDays, isBusinessDate, weekdayOf } from '../../../shared/time/business-date.ts';
import { useToday } from '../../design/use-today.ts';

export const rosterSizes = ['week', 'month'] as const;
export type RosterSize = (typeof rosterSizes)[number];

/** The days that the roster shows: a week from Monday, or a month. */
export interface RosterDays {
  readonly size: RosterSize;
  readonly dates: readonly BusinessDate[];
  readonly from: BusinessDate;
  readonly to: BusinessDate;
}

/** The days that the page's address asks for; this week where it asks for none. */
export function useRosterDays(): RosterDays {
  const today = useToday();
  const [search] = useSearchParams();
  const asked = search.get('from') ?? '';
  const size = search.get('size') === 'month' ? 'month' : 'week';
  return rosterDays(size, isBusinessDate(asked) ? asked : today);
}

/** The week or month that a date stands in. */
export function rosterDays(size: RosterSize, date: BusinessDate): RosterDays {
  const from = size === 'week' ? mondayOf(date) : `${date.slice(0, 8)}01`;
  const length = size === 'week' ? 7 : daysInMonth(date);
  const dates = Array.from({ length }, (_, index) => addDays(from, index));
  return { size, dates, from, to: addDays(from, length - 1) };
}

/** The week or month before, or after. */
export function beside({ size, from, to }: RosterDays, direction: -1 | 1): RosterDays {
  return rosterDays(size, direction === -1 ? addDays(from, -1) : addDays(to, 1));
}

/** Where these days are found. */
export function rosterHref({ size, from }: Pick<RosterDays, 'size' | 'from'>): string {
  return `/team/roster?size=${size}&from=${from}`;
}

function mondayOf(date: BusinessDate): BusinessDate {
  return addDays(date, -((weekdayOf(date) + 6) % 7));
}

function daysInMonth(date: BusinessDate): number {
  return new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate();
}
