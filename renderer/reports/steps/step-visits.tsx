import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../design/data-table.tsx';
import { Duration } from '../../design/duration.tsx';
import { TicketNumber } from '../../design/ticket-number.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import type { StepsView } from './steps-address.ts';

/** The visits behind the figures, each with the length of its steps. */
export function StepVisits({ steps, visits }: Pick<StepsView, 'steps' | 'visits'>): ReactNode {
  const { t } = useTranslation('reports');
  const nameOf = useNameOf();
  return (
    <DataTable
      caption={t('steps.visits')}
      rows={visits}
      rowKey={({ ticketId }) => ticketId}
      columns={[
        { title: t('day.date'), cell: ({ date }) => date },
        { title: t('tickets.number'), cell: ({ number }) => <TicketNumber number={number} size="row" /> },
        { title: t('tickets.business'), cell: ({ businessName }) => nameOf(businessName) },
        { title: t('steps.limit'), align: 'number', cell: ({ limitMs }) => <Duration length={limitMs} /> },
        ...steps.map(({ number, name }, at) => ({
          title: t('steps.named', { number, name: nameOf(name) }),
          align: 'number' as const,
          cell: ({ lengths }: StepsView['visits'][number]) => <Duration length={lengths[at] ?? null} />,
        })),
      ]}
    />
  );
}
