import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useQueryOf } from '../../call/use-query-of.ts';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { reportsCalls } from '../calls.ts';
import { dayHref, useTicketsAsked } from './day-address.ts';
import { TicketsTable } from './tickets-table.tsx';

/** The tickets behind a figure of the day. */
export function DayTicketsPage(): ReactNode {
  const { t } = useTranslation('reports');
  const asked = useTicketsAsked();
  const { date, filter, hour } = asked;
  const tickets = useQueryOf(reportsCalls.dayTickets, asked);
  const count = tickets.data && t('tickets.count', { count: tickets.data.tickets.length });
  return (
    <Page>
      <PageTitle
        title={t('tickets.title', { date, what: t(`tickets.filters.${filter}`) })}
        sentence={
          hour === undefined ? count : t('tickets.inHour', { from: hour, to: hour + 1, count: count ?? '' })
        }
        tools={<Link href={dayHref(date)}>{t('tickets.back')}</Link>}
      />
      <QueryStates
        query={tickets}
        isEmpty={(answer) => answer.tickets.length === 0}
        empty={t('tickets.nothing')}
      >
        {(answer) => <TicketsTable tickets={answer.tickets} />}
      </QueryStates>
    </Page>
  );
}
