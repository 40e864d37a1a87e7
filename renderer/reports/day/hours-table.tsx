import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BusinessDate } from '../../../shared/time/business-date.ts';
import type { HourFigures } from './day-view.ts';
import { GroupTable } from './group-table.tsx';

export interface HoursTableProps {
  readonly date: BusinessDate;
  readonly hours: readonly HourFigures[];
}

/** The day by the hour; each hour leads to its tickets. */
export function HoursTable({ date, hours }: HoursTableProps): ReactNode {
  const { t } = useTranslation('reports');
  const groups = hours.map(({ hour, ...of }) => ({
    name: t('day.hours', { from: hour, to: hour + 1 }),
    of,
    asked: { hour },
  }));
  return <GroupTable date={date} title={t('day.issuedIn')} groups={groups} />;
}
