import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import { paperHtml } from '../../shared/printing/paper.ts';
import type { reportsContract } from '../../shared/reports/contract.ts';
import { type DayRules, type DayTicket, isCounted } from '../../shared/reports/day-ticket.ts';
import { hourOf } from '../../shared/time/business-date.ts';
import { findTicket } from '../../db/queue/tickets.ts';
import type { QueryContext, RoomHandlers } from '../call/handler.ts';
import { ticketViewOf } from '../queue/ticket-view.ts';
import { dayPaper } from './day-paper.ts';
import { dayReport, rulesOn, ticketsOn } from './day-report.ts';
import { daySheet } from './day-sheet.ts';
import { stepsReport } from './steps.ts';
import { estimatesReport, ticketsBehindEstimates } from './estimates.ts';

type Reports = typeof reportsContract;

export const reportsHandlers: RoomHandlers<Reports> = {
  estimates: estimatesReport,
  estimateTickets: ticketsBehindEstimates,
  steps: stepsReport,
  day: (context, { date = context.businessDate }) => dayReport(context, date),
  dayTickets: (context, input) => ticketsBehindFigure(context, input),
  dayPaper: (context, { date, language }) => ({ html: paperHtml(dayPaper(context, date, language)) }),
  daySheet: (context, { date, language }) => daySheet(context, date, language),
};

function ticketsBehindFigure(
  context: QueryContext,
  { date, filter, ...group }: InputOf<Reports['dayTickets']>,
): OutputOf<Reports['dayTickets']> {
  const { db, hall } = context;
  const rules = rulesOn(context, date);
  const behind = ticketsOn(context, date).filter(
    (ticket) => isCounted(ticket, filter, rules) && isInGroup(ticket, group, rules),
  );
  return {
    tickets: behind.flatMap(({ id, waitMs, wayMs, handlingMs }) => {
      const ticket = findTicket(db, hall.id, id);
      return ticket ? [{ ticket: ticketViewOf(context, ticket), waitMs, wayMs, handlingMs }] : [];
    }),
  };
}

function isInGroup(
  ticket: DayTicket,
  group: Omit<InputOf<Reports['dayTickets']>, 'date' | 'filter'>,
  { timeZone }: DayRules,
): boolean {
  const { hour, businessTypeId, counterId, personId } = group;
  return (
    (hour === undefined || hourOf(ticket.issuedAt, timeZone) === hour) &&
    (businessTypeId === undefined || ticket.businessTypeId === businessTypeId) &&
    (counterId === undefined || ticket.counterId === counterId) &&
    (personId === undefined || ticket.personId === personId)
  );
}
