import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarEntry } from '../../../shared/store/calendar.ts';
import { isWorkingDay, workingCalendar } from '../../../shared/store/working-days.ts';
import { type BusinessDate, weekdayOf } from '../../../shared/time/business-date.ts';
import { dayName, weekdayName } from '../../design/calendar-names.ts';
import { useToday } from '../../design/use-today.ts';

export interface DayHeadsProps {
  readonly dates: readonly BusinessDate[];
  readonly calendar: readonly CalendarEntry[];
}

/** The days above their columns; days off of the calendar and today are told apart. */
export function DayHeads({ dates, calendar }: DayHeadsProps): ReactNode {
  const { t, i18n } = useTranslation('staff');
  const today = useToday();
  const working = workingCalendar(calendar);
  return (
    <tr>
      <th scope="col">{t('roster.grid.person')}</th>
      {dates.map((date) => (
        <th
          key={date}
          scope="col"
          abbr={dayName(date, i18n.language)}
          data-off={!isWorkingDay(date, working) || undefined}
          aria-current={date === today ? 'date' : undefined}
        >
          <span>{Number(date.slice(8))}</span>
          <small>{weekdayName(weekdayOf(date), i18n.language, 'short')}</small>
        </th>
      ))}
    </tr>
  );
}
