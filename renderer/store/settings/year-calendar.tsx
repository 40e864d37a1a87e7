import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarEntry } from '../../../shared/store/calendar.ts';
import { isWorkingDay, workingCalendar } from '../../../shared/store/working-days.ts';
import { type BusinessDate, addDays, weekdayOf } from '../../../shared/time/business-date.ts';
import { dayName, monthName, weekdayName } from '../../design/calendar-names.ts';
import classes from './year-calendar.module.css';

export interface YearCalendarProps {
  readonly year: number;
  /** The days that differ from the ordinary week. */
  readonly days: ReadonlyMap<BusinessDate, CalendarEntry>;
  readonly chosen: BusinessDate | null;
  readonly onChoose: (date: BusinessDate) => void;
}

const months = Array.from({ length: 12 }, (_, index) => index + 1);
const weekdays = [1, 2, 3, 4, 5, 6, 0];

/** Twelve months; holidays are marked 休 and make-up working days 班, as calendars here do. */
export function YearCalendar(props: YearCalendarProps): ReactNode {
  const { i18n } = useTranslation('store');
  return (
    <div className={classes['year']}>
      {months.map((month) => (
        <table key={month} className={classes['month']}>
          <caption>{monthName(month, i18n.language)}</caption>
          <thead>
            <tr>
              {weekdays.map((weekday) => (
                <th key={weekday} scope="col" abbr={weekdayName(weekday, i18n.language)}>
                  {weekdayName(weekday, i18n.language, 'short')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeksOf(props.year, month).map((week) => (
              <tr key={week[0]}>
                {week.map((date) => (
                  <td key={date}>{monthOf(date) === month && <Day {...props} date={date} />}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

interface DayProps extends YearCalendarProps {
  readonly date: BusinessDate;
}

function Day({ date, days, chosen, onChoose }: DayProps): ReactNode {
  const { t, i18n } = useTranslation('store');
  const entry = days.get(date);
  const working = isWorkingDay(date, workingCalendar(entry ? [entry] : []));
  const kind = entry ? t(`pages.hours.${entry.kind}`) : t('pages.hours.ordinary');
  return (
    <button
      type="button"
      className={classes['day']}
      data-working={working || undefined}
      data-kind={entry?.kind}
      data-mark={entry && t(`pages.hours.marks.${entry.kind}`)}
      aria-pressed={chosen === date}
      aria-label={t('pages.hours.kindOf', { date: dayName(date, i18n.language), kind })}
      onClick={() => onChoose(date)}
    >
      {Number(date.slice(8))}
    </button>
  );
}

/** The weeks that touch a month, each from Monday to Sunday. */
function weeksOf(year: number, month: number): BusinessDate[][] {
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  const start = addDays(first, -((weekdayOf(first) + 6) % 7));
  const mondays = [0, 7, 14, 21, 28, 35].map((days) => addDays(start, days));
  return mondays
    .filter((monday, index) => index === 0 || monthOf(monday) === month)
    .map((monday) => weekdays.map((_, index) => addDays(monday, index)));
}

function monthOf(date: BusinessDate): number {
  return Number(date.slice(5, 7));
}
