import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StateName } from '../../../shared/design/states.ts';
import { MinutesSince } from '../counting.tsx';
import { useHostNow } from '../../call/use-host-now.ts';
import { DataTable } from '../data-table.tsx';
import { Section } from '../section.tsx';
import { StateMark } from '../state-mark.tsx';
import { TicketNumber } from '../ticket-number.tsx';

interface Row {
  readonly number: string;
  readonly business: 'payment' | 'plan' | 'broadband';
  readonly state: StateName;
  readonly minutes: number;
}

const rows: readonly Row[] = [
  { number: 'A015', business: 'plan', state: 'over-limit', minutes: 32 },
  { number: 'B007', business: 'broadband', state: 'waiting', minutes: 9 },
  { number: 'A016', business: 'payment', state: 'waiting', minutes: 8 },
  { number: 'A017', business: 'payment', state: 'called', minutes: 1 },
];

export function TablesShown(): ReactNode {
  const { t } = useTranslation('gallery');
  const now = useHostNow();
  return (
    <Section title={t('tables.title')}>
      <DataTable
        caption={t('tables.caption')}
        rows={rows}
        rowKey={(row) => row.number}
        columns={[
          { title: t('tables.number'), cell: (row) => <TicketNumber number={row.number} size="row" /> },
          { title: t('tables.business'), cell: (row) => t(`tables.${row.business}`) },
          { title: t('tables.state'), cell: (row) => <StateMark state={row.state} /> },
          {
            title: t('tables.waited'),
            align: 'number',
            cell: (row) => <MinutesSince since={now - row.minutes * 60_000} />,
          },
        ]}
      />
    </Section>
  );
}
