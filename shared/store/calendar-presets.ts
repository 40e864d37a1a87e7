import { type BusinessDate, addDays } from '../time/business-date.ts';
import type { CalendarDay } from './working-days.ts';

/** A day as a store gets it at first; every one stays editable. */
export interface CalendarDayPreset extends CalendarDay {
  readonly name: { readonly zh: string; readonly en: string };
  /** The number of the notice that ordered it. */
  readonly origin: string;
}

/** One holiday of a notice: first and last day off, and the weekend days worked in exchange. */
interface HolidayNotice {
  readonly zh: string;
  readonly en: string;
  readonly first: BusinessDate;
  readonly last: BusinessDate;
  readonly workedInstead: readonly BusinessDate[];
}

/** General Office of the State Council, notice of 4 November 2025 on the holidays of 2026. */
const notice2026 = '国办发明电〔2025〕7号';

const holidays2026: readonly HolidayNotice[] = [
  {
    zh: '元旦',
    en: 'New Year’s Day',
    first: '2026-01-01',
    last: '2026-01-03',
    workedInstead: ['2026-01-04'],
  },
  {
    zh: '春节',
    en: 'Spring Festival',
    first: '2026-02-15',
    last: '2026-02-23',
    workedInstead: ['2026-02-14', '2026-02-28'],
  },
  { zh: '清明节', en: 'Qingming Festival', first: '2026-04-04', last: '2026-04-06', workedInstead: [] },
  { zh: '劳动节', en: 'Labour Day', first: '2026-05-01', last: '2026-05-05', workedInstead: ['2026-05-09'] },
  { zh: '端午节', en: 'Dragon Boat Festival', first: '2026-06-19', last: '2026-06-21', workedInstead: [] },
  { zh: '中秋节', en: 'Mid-Autumn Festival', first: '2026-09-25', last: '2026-09-27', workedInstead: [] },
  {
    zh: '国庆节',
    en: 'National Day',
    first: '2026-10-01',
    last: '2026-10-07',
    workedInstead: ['2026-09-20', '2026-10-10'],
  },
];

/**
 * China's public holidays and make-up working days of the years whose notice is known here, by date.
 * A year that is missing is entered by the store; `calendarCovers` tells which.
 */
export const calendarPresets: readonly CalendarDayPreset[] = holidays2026
  .flatMap((holiday) => daysOf(holiday, notice2026))
  .sort((a, b) => a.date.localeCompare(b.date));

function daysOf({ zh, en, first, last, workedInstead }: HolidayNotice, origin: string): CalendarDayPreset[] {
  const days: CalendarDayPreset[] = [];
  for (let date = first; date <= last; date = addDays(date, 1)) {
    days.push({ date, kind: 'holiday', name: { zh, en }, origin });
  }
  const name = { zh: `${zh}调休上班`, en: `Make-up working day, ${en}` };
  for (const date of workedInstead) days.push({ date, kind: 'workday', name, origin });
  return days;
}
