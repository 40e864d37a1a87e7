import type { reportsContract } from '../../shared/reports/contract.ts';
import { figuresOfDay, isCounted } from '../../shared/reports/day-figures.ts';
import { hourOf } from '../../shared/time/business-date.ts';
import { ticketsOfDay } from '../../db/queue/tickets.ts';
import { dayTickets } from '../../db/reports/day-tickets.ts';
import type { QueryContext, RoomHandlers } from '../call/handler.ts';
import type { OutputOf } from '../../shared/call/procedure.ts';
import { ticketViewOf } from '../queue/ticket-view.ts';

export const reportsHandlers: RoomHandlers<typeof reportsContract> = {
  day: ({ db, hall, businessDate }, { date = businessDate }) => ({
    date,
    figures: figuresOfDay(dayTickets(db, hall.id, date), hall.timeZone),
  }),
  dayTickets: (context, input) => ticketsBehindFigure(context, input),
};

type DayTickets = typeof reportsContract.dayTickets;

function ticketsBehindFigure(
  context: QueryContext,
  {
    date,
    filter,
    hour,
  }: { date: string; filter: Parameters<typeof isCounted>[1]; hour?: number | undefined },
): OutputOf<DayTickets> {
  const { db, hall } = context;
  const views = new Map(
    ticketsOfDay(db, hall.id, date).map((ticket) => [ticket.id, ticketViewOf(context, ticket)]),
  );
  const counted = dayTickets(db, hall.id, date).filter(
    (ticket) =>
      isCounted(ticket, filter) && (hour === undefined || hourOf(ticket.issuedAt, hall.timeZone) === hour),
  );
  return {
    tickets: counted.flatMap(({ id, waitMs, wayMs, handlingMs }) => {
      const ticket = views.get(id);
      return ticket ? [{ ticket, waitMs, wayMs, handlingMs }] : [];
    }),
  };
}
