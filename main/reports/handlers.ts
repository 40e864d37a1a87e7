import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import { waitTargetMinutes } from '../../shared/queue/settings.ts';
import type { reportsContract } from '../../shared/reports/contract.ts';
import { figuresOfDay } from '../../shared/reports/day-figures.ts';
import { type DayRules, type DayTicket, isCounted } from '../../shared/reports/day-ticket.ts';
import { hourOf, zonedTime } from '../../shared/time/business-date.ts';
import { countDiversions, failuresSince } from '../../db/queue/floor.ts';
import { findTicket } from '../../db/queue/tickets.ts';
import { dayTickets } from '../../db/reports/day-tickets.ts';
import { groupNames } from '../../db/reports/group-names.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { QueryContext, RoomHandlers } from '../call/handler.ts';
import { ticketViewOf } from '../queue/ticket-view.ts';

type Reports = typeof reportsContract;

export const reportsHandlers: RoomHandlers<Reports> = {
  day: (context, { date = context.businessDate }) => dayReport(context, date),
  dayTickets: (context, input) => ticketsBehindFigure(context, input),
};

/** The day's figures, counted with the rules of that day. */
export function dayReport(context: QueryContext, date: string): OutputOf<Reports['day']> {
  const { db, hall } = context;
  const tickets = ticketsOn(context, date);
  const rules = rulesOn(context, date);
  return {
    date,
    waitTargetMinutes: rules.waitTargetMs / 60_000,
    figures: figuresOfDay(tickets, countDiversions(db, hall.id, date), rules),
    ...groupNames(db, hall.id),
  };
}

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

function ticketsOn({ db, hall }: QueryContext, date: string): DayTicket[] {
  const failures = failuresSince(db, hall.id, zonedTime(date, '00:00', hall.timeZone));
  return dayTickets(db, hall.id, date, failures);
}

function rulesOn({ db, hall }: QueryContext, date: string): DayRules {
  return {
    timeZone: hall.timeZone,
    waitTargetMs: settingOn(db, hall.id, waitTargetMinutes, date) * 60_000,
  };
}
