import { type BusinessDate, addDays, weekdayOf } from '../time/business-date.ts';

/** A day that differs from the ordinary week: a public holiday (放假) or a make-up working day (调休上班). */
export interface CalendarDay {
  readonly date: BusinessDate;
  readonly kind: 'holiday' | 'workday';
}

/** 工作日历: the days that differ, by date. Every other day is worked from Monday to Friday. */
export type WorkingCalendar = ReadonlyMap<BusinessDate, CalendarDay['kind']>;

/** A calendar from the days that a store has entered. Of two entries for one date the later counts. */
export function workingCalendar(days: readonly CalendarDay[]): WorkingCalendar {
  return new Map(days.map(({ date, kind }) => [date, kind]));
}

/** Whether deadlines count this day (工作日). It does not say whether the hall is open: halls open on holidays too. */
export function isWorkingDay(date: BusinessDate, calendar: WorkingCalendar): boolean {
  const special = calendar.get(date);
  if (special) return special === 'workday';
  const weekday = weekdayOf(date);
  return weekday >= 1 && weekday <= 5;
}

/**
 * The day on which a term of so many working days ends. The day it begins is not counted, and a term never
 * ends on a day off (Civil Code of China, articles 201 and 203). With 0 it is the day itself or the first
 * working day after it; with a negative count the term runs backwards, for reminders before a deadline.
 * @param count whole number of working days
 */
export function addWorkingDays(date: BusinessDate, count: number, calendar: WorkingCalendar): BusinessDate {
  if (count === 0) return isWorkingDay(date, calendar) ? date : addWorkingDays(date, 1, calendar);
  const step = Math.sign(count);
  let day = date;
  for (let left = Math.abs(count); left > 0;) {
    day = addDays(day, step);
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
}

/**
 * How many working days lie after one day, up to and including another: what is left until a deadline.
 * Negative when the deadline has passed, counting the deadline and not the day it is seen from.
 */
export function workingDaysBetween(
  from: BusinessDate,
  until: BusinessDate,
  calendar: WorkingCalendar,
): number {
  const step = until < from ? -1 : 1;
  let count = 0;
  for (let day = from; day !== until;) {
    day = addDays(day, step);
    if (isWorkingDay(day, calendar)) count += step;
  }
  return count;
}

/** Whether the holidays of every year from one day to another are entered, so that what was counted between is sure. */
export function calendarReaches(from: BusinessDate, until: BusinessDate, calendar: WorkingCalendar): boolean {
  for (let year = yearOf(from); year <= yearOf(until); year += 1) {
    if (!calendarCovers(year, calendar)) return false;
  }
  return true;
}

function yearOf(date: BusinessDate): number {
  return Number(date.slice(0, 4));
}

/**
 * Whether a year's public holidays have been entered. New Year's Day and National Day are holidays in every
 * year, so a year without them is not yet entered, and its working days are only a guess from the week.
 */
export function calendarCovers(year: number, calendar: WorkingCalendar): boolean {
  return [`${year}-01-01`, `${year}-10-01`].every((date) => calendar.get(date) === 'holiday');
}
