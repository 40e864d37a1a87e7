import { clockTime, limitOf } from '../../shared/queue/limit-clock.ts';
import type { TicketItem, TicketView } from '../../shared/queue/ticket.ts';
import { failuresSince } from '../../db/queue/floor.ts';
import { itemsOf } from '../../db/queue/items.ts';
import { servicesOf } from '../../db/queue/legs.ts';
import type { Ticket } from '../../db/queue/tickets.ts';
import type { QueryContext } from '../call/handler.ts';
import { ticketInHall } from './lookup.ts';

/** A ticket as the staff's screens show it, with its items and its limit clock. */
export function ticketViewOf(context: QueryContext, ticket: Ticket): TicketView {
  const {
    businessDate: _date,
    personId: _person,
    ranksFrom: _ranks,
    leg: _leg,
    targetCounterId: _target,
    skillId: _skill,
    inexact: _inexact,
    ...view
  } = ticket;
  const items = itemsOf(context.db, ticket.id);
  return { ...view, items, clock: clockOf(context, ticket, items) };
}

/** The view of a ticket by its id. */
export function viewOf(context: QueryContext, ticketId: number): TicketView {
  return ticketViewOf(context, ticketInHall(context, ticketId));
}

function clockOf(
  { db, hall, now }: QueryContext,
  ticket: Ticket,
  items: readonly TicketItem[],
): TicketView['clock'] {
  const limitMs = limitOf(items);
  const services = ticket.arrivedAt === null && ticket.leg === 1 ? [] : servicesOf(db, ticket.id);
  if (services.length === 0) return { limitMs, spentMs: 0, running: false };
  const failures = failuresSince(db, hall.id, ticket.issuedAt);
  return {
    limitMs,
    spentMs: clockTime(services, failures, now),
    running: ticket.state === 'serving' && failures.every(({ until }) => until !== null),
  };
}
