/** 营业日: a calendar day in the hall's timezone, as `2026-11-21`. */
export type BusinessDate = string;

const dayMs = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

function zonedFormat(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(timeZone, format);
  }
  return format;
}

interface ZonedParts {
  readonly date: BusinessDate;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** The wall clock of a timezone at a moment. @param at UTC milliseconds */
export function zonedParts(at: number, timeZone: string): ZonedParts {
  const part: Record<string, string> = {};
  for (const { type, value } of zonedFormat(timeZone).formatToParts(at)) part[type] = value;
  return {
    date: `${part['year']}-${part['month']}-${part['day']}`,
    hour: Number(part['hour']),
    minute: Number(part['minute']),
    second: Number(part['second']),
  };
}

const lastDay = { timeZone: '', from: 0, until: -1, date: '' };

/** The business date at a moment, in the hall's timezone and never the machine's. @param at UTC milliseconds */
export function businessDateOf(at: number, timeZone: string): BusinessDate {
  if (lastDay.timeZone === timeZone && at >= lastDay.from && at < lastDay.until) return lastDay.date;
  const date = zonedParts(at, timeZone).date;
  const from = zonedTime(date, '00:00', timeZone);
  Object.assign(lastDay, { timeZone, from, until: zonedTime(addDays(date, 1), '00:00', timeZone), date });
  return date;
}

/** The hour of day, 0 to 23, at a moment in the hall's timezone. @param at UTC milliseconds */
export function hourOf(at: number, timeZone: string): number {
  return zonedParts(at, timeZone).hour;
}

/** `10:21`, as the hall's clock shows a moment. @param at UTC milliseconds */
export function timeOfDay(at: number, timeZone: string): string {
  const { hour, minute } = zonedParts(at, timeZone);
  return `${two(hour)}:${two(minute)}`;
}

/**
 * The moment (UTC ms) at which the timezone's clock shows this date and time: the first one where the clock
 * shows it twice. A time that a clock change skips is taken as the first moment after the gap.
 * @param time `08:30` or `08:30:15`
 */
export function zonedTime(date: BusinessDate, time: string, timeZone: string): number {
  const wanted = Date.parse(`${date}T${time.length === 5 ? `${time}:00` : time}Z`);
  const before = wanted - offsetAt(wanted - dayMs, timeZone);
  const after = wanted - offsetAt(wanted + dayMs, timeZone);
  const shown = [Math.min(before, after), Math.max(before, after)].find(
    (at) => at + offsetAt(at, timeZone) === wanted,
  );
  return shown ?? clockChangeBetween(Math.min(before, after), Math.max(before, after), timeZone);
}

/** The first second of the timezone's new offset, between a moment before the change and one after it. */
function clockChangeBetween(from: number, until: number, timeZone: string): number {
  const offsetBefore = offsetAt(from, timeZone);
  let [last, first] = [from, until];
  while (first - last > 1_000) {
    const middle = Math.floor((last + first) / 2_000) * 1_000;
    if (offsetAt(middle, timeZone) === offsetBefore) last = middle;
    else first = middle;
  }
  return first;
}

/** How far the timezone's clock is ahead of UTC at a moment, ms. */
function offsetAt(at: number, timeZone: string): number {
  const { date, hour, minute, second } = zonedParts(at, timeZone);
  const shown = Date.parse(`${date}T${two(hour)}:${two(minute)}:${two(second)}Z`);
  return shown - Math.floor(at / 1_000) * 1_000;
}

/** The date so many days later (or earlier, with a negative count). */
export function addDays(date: BusinessDate, days: number): BusinessDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** How many days later the second date is than the first; negative where it is earlier. */
export function daysBetween(from: BusinessDate, to: BusinessDate): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs;
}

/** 0 is Sunday, 6 Saturday. */
export function weekdayOf(date: BusinessDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** Whether it is a real day of the calendar, written as `2026-02-28`. */
export function isBusinessDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
