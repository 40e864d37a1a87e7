import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { OutputOf } from '../../../shared/call/procedure.ts';
import { toldRange } from '../../../shared/queue/expected-wait.ts';
import type { estimatesContract } from '../../../shared/reports/estimates-contract.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { TimeOfDay } from '../../design/counting.tsx';
import { DataTable } from '../../design/data-table.tsx';
import { Duration } from '../../design/duration.tsx';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { StateMark } from '../../design/state-mark.tsx';
import { TicketNumber } from '../../design/ticket-number.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { reportsCalls } from '../calls.ts';
import { estimatesHref, useEstimatesAsked } from './estimates-address.ts';
import { useMinutesText } from './minutes-text.ts';

/** The tickets behind a figure of the estimates: what was told, and how long they waited. */
export function EstimateTicketsPage(): ReactNode {
  const { t } = useTranslation('reports');
  const asked = useEstimatesAsked();
  const tickets = useQueryOf(reportsCalls.estimateTickets, asked);
  return (
    <Page>
      <PageTitle
        title={t('estimates.ticketsTitle', { what: t(`estimates.filters.${asked.filter}`) })}
        sentence={tickets.data && t('tickets.count', { count: tickets.data.tickets.length })}
        tools={<Link href={estimatesHref(asked.to)}>{t('estimates.back')}</Link>}
      />
      <QueryStates
        query={tickets}
        isEmpty={(answer) => answer.tickets.length === 0}
        empty={t('estimates.noTickets')}
      >
        {(answer) => <TicketsTold tickets={answer.tickets} />}
      </QueryStates>
    </Page>
  );
}

type Tickets = OutputOf<typeof estimatesContract.estimateTickets>['tickets'];

function TicketsTold({ tickets }: { readonly tickets: Tickets }): ReactNode {
  const { t } = useTranslation('reports');
  const nameOf = useNameOf();
  const minutesText = useMinutesText();
  const rangeText = (told: Tickets[number]['told']): string =>
    told === null ? t('day.none') : t('estimates.toldRange', { ...toldRange(told) });
  return (
    <DataTable
      caption={t('estimates.tickets')}
      rows={tickets}
      rowKey={({ ticket }) => ticket.id}
      columns={[
        { title: t('estimates.day'), cell: ({ date }) => date },
        {
          title: t('tickets.number'),
          cell: ({ ticket }) => <TicketNumber number={ticket.number} size="row" />,
        },
        { title: t('tickets.business'), cell: ({ ticket }) => nameOf(ticket.businessName) },
        { title: t('tickets.state'), cell: ({ ticket }) => <StateMark state={ticket.state} /> },
        {
          title: t('tickets.issuedAt'),
          align: 'number',
          cell: ({ ticket }) => <TimeOfDay at={ticket.issuedAt} />,
        },
        { title: t('estimates.told'), align: 'number', cell: ({ told }) => rangeText(told) },
        { title: t('estimates.waited'), align: 'number', cell: ({ waitMs }) => <Duration length={waitMs} /> },
        { title: t('estimates.error'), align: 'number', cell: ({ errorMs }) => minutesText(errorMs) },
      ]}
    />
  );
}
