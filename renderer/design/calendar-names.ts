import { type BusinessDate, businessDateOf } from '../../shared/time/business-date.ts';
import { timeText } from './clock-text.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Days are named as they stand in the calendar, whatever the machine's timezone. */
function named(date: BusinessDate, language: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${language} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options });
  formats.set(key, format);
  return format.format(Date.parse(`${date}T00:00:00Z`));
}

/** 星期一, Monday; short 一, Mon. @param weekday 0 Sunday to 6 Saturday */
export function weekdayName(weekday: number, language: string, length: 'long' | 'short' = 'long'): string {
  const style = length === 'short' && language.startsWith('zh') ? 'narrow' : length;
  // The first of August 2027 is a Sunday.
  return named(`2027-08-0${weekday + 1}`, language, { weekday: style });
}

/** 10月, October. @param month 1 to 12 */
export function monthName(month: number, language: string): string {
  return named(`2027-${String(month).padStart(2, '0')}-01`, language, { month: 'long' });
}

/** 2026年10月, October 2026: the month that a date stands in. */
export function monthOfDate(date: BusinessDate, language: string): string {
  return named(date, language, { year: 'numeric', month: 'long' });
}

/** 10月1日, October 1. */
export function dayName(date: BusinessDate, language: string): string {
  return named(date, language, { month: 'long', day: 'numeric' });
}

/** 2026年10月1日, October 1, 2026. */
export function dateName(date: BusinessDate, language: string): string {
  return named(date, language, { year: 'numeric', month: 'long', day: 'numeric' });
}

/** 2026年10月1日 10:21 as the hall's clock showed it. @param at UTC ms */
export function momentName(at: number, timeZone: string, language: string): string {
  const date = businessDateOf(at, timeZone);
  return `${dateName(date, language)} ${timeText(at, timeZone)}`;
}
