import { z } from 'zod';
import { addDays, businessDateOf, weekdayOf, zonedTime } from '../time/business-date.ts';

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/**
 * 到期规则: when scheduled work falls due, by the clock on the hall's wall. A time that a clock change skips
 * falls due right after the gap, one that it repeats the first time only: once on each day, always.
 */
export const dueRule = z.discriminatedUnion('every', [
  /** At the full span since the epoch: the same moments in every timezone. */
  z.strictObject({ every: z.literal('minutes'), minutes: z.int().min(1) }),
  z.strictObject({ every: z.literal('day'), at: timeOfDay }),
  /** 0 is Sunday, 6 Saturday. */
  z.strictObject({ every: z.literal('week'), weekday: z.int().min(0).max(6), at: timeOfDay }),
  /** A day that a month does not have is its last day. */
  z.strictObject({ every: z.literal('month'), day: z.int().min(1).max(31), at: timeOfDay }),
]);
export type DueRule = z.infer<typeof dueRule>;

/** One time at which a rule falls due. */
export interface Occurrence {
  /** The hall's date, or the moment where a rule falls due more than once a day. Unique for the rule. */
  readonly name: string;
  /** UTC ms. */
  readonly at: number;
}

/** The newest occurrence at or before a moment. @param now UTC ms */
export function lastDue(rule: DueRule, now: number, timeZone: string): Occurrence {
  if (rule.every === 'minutes') return occurrenceAt(Math.floor(now / spanOf(rule)) * spanOf(rule));
  for (let date = businessDateOf(now, timeZone); ; date = addDays(date, -1)) {
    if (!isDueOn(rule, date)) continue;
    const at = zonedTime(date, rule.at, timeZone);
    if (at <= now) return { name: date, at };
  }
}

/** The first occurrence after a moment. @param now UTC ms */
export function nextDue(rule: DueRule, now: number, timeZone: string): Occurrence {
  if (rule.every === 'minutes') return occurrenceAt((Math.floor(now / spanOf(rule)) + 1) * spanOf(rule));
  for (let date = businessDateOf(now, timeZone); ; date = addDays(date, 1)) {
    if (!isDueOn(rule, date)) continue;
    const at = zonedTime(date, rule.at, timeZone);
    if (at > now) return { name: date, at };
  }
}

function occurrenceAt(at: number): Occurrence {
  return { name: new Date(at).toISOString(), at };
}

function spanOf(rule: { readonly minutes: number }): number {
  return rule.minutes * 60_000;
}

function isDueOn(rule: Exclude<DueRule, { every: 'minutes' }>, date: string): boolean {
  switch (rule.every) {
    case 'day':
      return true;
    case 'week':
      return weekdayOf(date) === rule.weekday;
    case 'month':
      return Number(date.slice(8)) === Math.min(rule.day, daysInMonthOf(date));
  }
}

function daysInMonthOf(date: string): number {
  return new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate();
}
