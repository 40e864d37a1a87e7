import { type BusinessDate, businessDateOf, zonedTime } from '../time/business-date.ts';
import { type WorkingCalendar, addWorkingDays } from '../store/working-days.ts';

/** What a promise is counted from and by. */
export interface PromiseTerms {
  /** 工作日: 0 is the same day. */
  readonly workingDays: number;
  /** When the hall closes on a day, such as `18:00`; null where it does not open. */
  readonly closesAt: (date: BusinessDate) => string | null;
  readonly calendar: WorkingCalendar;
  readonly timeZone: string;
}

/** Where a day has no closing time of its own, promises end then. */
const endOfOffice = '18:00';

/**
 * 承诺时间, UTC ms: the hall's closing time on the day on which the term ends. A promise for the same day that is
 * given after closing time, or on a day that is no working day, is one for the next working day.
 */
export function promisedBy(now: number, { workingDays, closesAt, calendar, timeZone }: PromiseTerms): number {
  const today = businessDateOf(now, timeZone);
  const by = closingOf(addWorkingDays(today, workingDays, calendar), closesAt, timeZone);
  if (by > now) return by;
  return closingOf(addWorkingDays(today, workingDays + 1, calendar), closesAt, timeZone);
}

function closingOf(date: BusinessDate, closesAt: PromiseTerms['closesAt'], timeZone: string): number {
  return zonedTime(date, closesAt(date) ?? endOfOffice, timeZone);
}
