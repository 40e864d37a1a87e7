import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import {
  type EstimatedTicket,
  errorOf,
  estimateFiguresOf,
  filtersOf,
} from '../../shared/reports/estimate-figures.ts';
import { type estimatesContract, estimatesPeriodDays } from '../../shared/reports/estimates-contract.ts';
import { type BusinessDate, addDays, hourOf } from '../../shared/time/business-date.ts';
import { seriesOfHall } from '../../db/queue/businesses.ts';
import { findTicket } from '../../db/queue/tickets.ts';
import { estimatedTickets } from '../../db/reports/estimated-tickets.ts';
import type { QueryContext } from '../call/handler.ts';
import { ticketViewOf } from '../queue/ticket-view.ts';

type Estimates = typeof estimatesContract;

/** How good the estimates of two weeks were: by day, by series, by hour. */
export function estimatesReport(
  context: QueryContext,
  { to = context.businessDate }: InputOf<Estimates['estimates']>,
): OutputOf<Estimates['estimates']> {
  const { db, hall } = context;
  const tickets = ticketsUpTo(context, to);
  const hours = grouped(tickets, ({ issuedAt }) => hourOf(issuedAt, hall.timeZone));
  const days = grouped(tickets, ({ date }) => date);
  const bySeries = grouped(tickets, ({ seriesId }) => seriesId);
  return {
    from: firstDayOf(to),
    to,
    all: estimateFiguresOf(tickets),
    days: [...days].map(([date, of]) => ({ ...estimateFiguresOf(of), date })),
    series: seriesOfHall(db, hall.id).flatMap(({ id: seriesId, letter, name }) => {
      const of = bySeries.get(seriesId);
      return of ? [{ ...estimateFiguresOf(of), seriesId, letter, name }] : [];
    }),
    hours: [...hours].sort(([a], [b]) => a - b).map(([hour, of]) => ({ ...estimateFiguresOf(of), hour })),
  };
}

/** The tickets behind a figure of the estimates. */
export function ticketsBehindEstimates(
  context: QueryContext,
  { to = context.businessDate, filter, ...group }: InputOf<Estimates['estimateTickets']>,
): OutputOf<Estimates['estimateTickets']> {
  const { db, hall } = context;
  const behind = ticketsUpTo(context, to).filter(
    (ticket) => filtersOf(ticket).includes(filter) && isInGroup(context, ticket, group),
  );
  return {
    tickets: behind.flatMap((estimated) => {
      const ticket = findTicket(db, hall.id, estimated.id);
      const { date, told, waitMs } = estimated;
      return ticket
        ? [{ date, told, waitMs, errorMs: errorOf(estimated), ticket: ticketViewOf(context, ticket) }]
        : [];
    }),
  };
}

function firstDayOf(to: BusinessDate): BusinessDate {
  return addDays(to, 1 - estimatesPeriodDays);
}

function ticketsUpTo({ db, hall }: QueryContext, to: BusinessDate): EstimatedTicket[] {
  return estimatedTickets(db, hall.id, firstDayOf(to), to);
}

function isInGroup(
  { hall }: QueryContext,
  ticket: EstimatedTicket,
  { date, seriesId, hour }: Omit<InputOf<Estimates['estimateTickets']>, 'to' | 'filter'>,
): boolean {
  return (
    (date === undefined || ticket.date === date) &&
    (seriesId === undefined || ticket.seriesId === seriesId) &&
    (hour === undefined || hourOf(ticket.issuedAt, hall.timeZone) === hour)
  );
}

function grouped<K>(
  tickets: readonly EstimatedTicket[],
  keyOf: (ticket: EstimatedTicket) => K,
): Map<K, EstimatedTicket[]> {
  const groups = new Map<K, EstimatedTicket[]>();
  for (const ticket of tickets) {
    const key = keyOf(ticket);
    const group = groups.get(key);
    if (group) group.push(ticket);
    else groups.set(key, [ticket]);
  }
  return groups;
}
