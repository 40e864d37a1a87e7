import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { GroupFigures } from '../../../shared/reports/day-figures.ts';
import type { BusinessDate } from '../../../shared/time/business-date.ts';
import { DataTable } from '../../design/data-table.tsx';
import { Duration } from '../../design/duration.tsx';
import { type TicketsAsked, ticketsHref } from './day-address.ts';
import { usePercentText } from './percent.ts';

/** Figures of some of the day's tickets, and how those are asked for. */
export interface Group {
  readonly name: string;
  readonly of: GroupFigures;
  readonly asked: Partial<TicketsAsked>;
}

export interface GroupTableProps {
  readonly date: BusinessDate;
  /** What the groups are. */
  readonly title: string;
  readonly groups: readonly Group[];
}

/** Groups of the day's tickets beside one another. */
export function GroupTable({ date, title, groups }: GroupTableProps): ReactNode {
  const { t } = useTranslation('reports');
  const percentText = usePercentText();
  return (
    <DataTable
      caption={title}
      rows={groups}
      rowKey={({ asked }) => JSON.stringify(asked)}
      columns={[
        {
          title,
          cell: ({ name, asked }) => (
            <Link href={ticketsHref({ date, filter: 'all', ...asked })}>{name}</Link>
          ),
        },
        { title: t('figures.visitors.name'), align: 'number', cell: ({ of }) => of.visitors },
        { title: t('figures.served.name'), align: 'number', cell: ({ of }) => of.served },
        { title: t('figures.abandoned.name'), align: 'number', cell: ({ of }) => of.abandoned },
        {
          title: t('figures.meanWait.name'),
          align: 'number',
          cell: ({ of }) => <Duration length={of.meanWaitMs} />,
        },
        {
          title: t('figures.meanHandling.name'),
          align: 'number',
          cell: ({ of }) => <Duration length={of.meanHandlingMs} />,
        },
        {
          title: t('figures.withinLimit.name'),
          align: 'number',
          cell: ({ of: { withinLimit } }) =>
            t('day.rateWithN', { rate: percentText(withinLimit), n: withinLimit.whole }),
        },
        {
          title: t('figures.signing.name'),
          align: 'number',
          cell: ({ asked, of: { signing } }) =>
            signing.whole > 0 && (
              <Link href={ticketsHref({ date, filter: 'unsigned', ...asked })}>
                {t('day.rateWithN', { rate: percentText(signing), n: signing.whole })}
              </Link>
            ),
        },
      ]}
    />
  );
}
