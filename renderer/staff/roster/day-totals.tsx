import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dutyManagersOf, expectedOf, lessonOwedOf } from '../../../shared/staff/roster-rules.ts';
import type { PlannedDay } from '../../../shared/staff/roster.ts';
import type { BusinessDate } from '../../../shared/time/business-date.ts';
import type { RosterSize } from './roster-span.ts';
import type { RosterTable } from './roster-view.ts';

export interface DayTotalsProps {
  readonly dates: readonly BusinessDate[];
  readonly table: RosterTable;
  readonly size: RosterSize;
}

/** Below each day: how many are expected, and whether there is a duty manager and a lesson. */
export function DayTotals({ dates, table, size }: DayTotalsProps): ReactNode {
  const { t } = useTranslation('staff');
  const names = new Map(table.people.map(({ id, name }) => [id, name]));
  const days = dates.map((date) => ({ date, planned: table.on(date) }));
  const words = (found: readonly PlannedDay[]): string =>
    size === 'week' ? found.map(({ personId }) => names.get(personId)).join(t('roster.today.between')) : '✓';
  const row = (title: string, of: (planned: readonly PlannedDay[]) => readonly PlannedDay[]): ReactNode => (
    <tr>
      <th scope="row">{title}</th>
      {days.map(({ date, planned }) => {
        const found = of(planned);
        const missing = found.length === 0 && expectedOf(planned).length > 0;
        return (
          <td key={date} data-missing={missing || undefined}>
            {missing ? t('roster.grid.nobody') : found.length > 0 && words(found)}
          </td>
        );
      })}
    </tr>
  );
  return (
    <>
      <tr>
        <th scope="row">{t('roster.grid.expected')}</th>
        {days.map(({ date, planned }) => (
          <td key={date}>{planned.length > 0 && expectedOf(planned).length}</td>
        ))}
      </tr>
      {row(t('roster.grid.dutyManager'), dutyManagersOf)}
      {row(t('roster.grid.lesson'), (planned) => [lessonOwedOf(planned)].filter((day) => day !== undefined))}
    </>
  );
}
