import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TimeOfDay } from '../../design/counting.tsx';
import { DataTable } from '../../design/data-table.tsx';
import { Duration } from '../../design/duration.tsx';
import { StateMark } from '../../design/state-mark.tsx';
import { TicketNumber } from '../../design/ticket-number.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import type { TicketOfDay } from './day-view.ts';

/** Tickets with their times, in the order of their issue. */
export function TicketsTable({ tickets }: { readonly tickets: readonly TicketOfDay[] }): ReactNode {
  const { t } = useTranslation('reports');
  const nameOf = useNameOf();
  return (
    <DataTable
      caption={t('tickets.caption')}
      rows={tickets}
      rowKey={({ ticket }) => ticket.id}
      columns={[
        {
          title: t('tickets.number'),
          cell: ({ ticket }) => <TicketNumber number={ticket.number} size="row" />,
        },
        { title: t('tickets.business'), cell: ({ ticket }) => nameOf(ticket.businessName) },
        { title: t('tickets.state'), cell: ({ ticket }) => <StateMark state={ticket.state} /> },
        { title: t('tickets.counter'), align: 'number', cell: ({ ticket }) => ticket.counterNumber },
        {
          title: t('tickets.issuedAt'),
          align: 'number',
          cell: ({ ticket }) => <TimeOfDay at={ticket.issuedAt} />,
        },
        { title: t('tickets.wait'), align: 'number', cell: ({ waitMs }) => <Duration length={waitMs} /> },
        { title: t('tickets.way'), align: 'number', cell: ({ wayMs }) => <Duration length={wayMs} /> },
        {
          title: t('tickets.handling'),
          align: 'number',
          cell: ({ handlingMs }) => <Duration length={handlingMs} />,
        },
      ]}
    />
  );
}
