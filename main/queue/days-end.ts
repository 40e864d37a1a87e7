import { stateAtDaysEnd } from '../../shared/queue/life-cycle.ts';
import { type BusinessDate, addDays, zonedTime } from '../../shared/time/business-date.ts';
import { endItem, itemsOf } from '../../db/queue/items.ts';
import { setLegEnded } from '../../db/queue/legs.ts';
import { type Seat, seatsTakenBefore } from '../../db/queue/seats.ts';
import { setEnded } from '../../db/queue/states.ts';
import { type Ticket, leftOpenBefore } from '../../db/queue/tickets.ts';
import { lastEventOf } from '../../db/queue/undo.ts';
import type { CommandContext } from '../call/handler.ts';
import { recordTicket } from './record-step.ts';
import { vacate } from './vacate.ts';

/**
 * Closes what earlier days left open: who was in service counts as served, the others as expired, and their times are
 * marked inexact. Seats that nobody left are empty. All of it ended with its day, or with what happened to it after
 * midnight. Called by the first seat or number of a day, so nothing of yesterday stands in its way,
 * and by the job soon after midnight.
 */
export function closeLeftovers(context: CommandContext): void {
  const { db, hall, businessDate } = context;
  for (const ticket of leftOpenBefore(db, hall.id, businessDate)) closeTicket(context, ticket);
  for (const seat of seatsTakenBefore(db, hall.id, businessDate)) closeSeat(context, seat);
}

function closeTicket(context: CommandContext, ticket: Ticket): void {
  const { db } = context;
  const state = stateAtDaysEnd(ticket.state);
  if (!state) return;
  const endedAt = endOfDay(context, ticket.businessDate, lastEventOf(db, 'ticket', ticket.id));
  for (const item of itemsOf(db, ticket.id)) {
    if (item.outcome === null && state === 'finished') endItem(db, item.id, {}, endedAt);
  }
  // The leg of a held or missed ticket ended when it was put aside.
  if (ticket.state !== 'held' && ticket.state !== 'no-show') setLegEnded(db, ticket, endedAt);
  setEnded(db, ticket.id, state, endedAt, true);
  recordTicket(context, state === 'finished' ? 'ticket.finished' : 'ticket.expired', ticket.id, {
    leg: ticket.leg,
    from: ticket.state,
    inexact: true,
  });
}

function closeSeat(context: CommandContext, seat: Seat): void {
  const lastEvent = lastEventOf(context.db, 'counter', seat.counterId);
  vacate(context, seat, endOfDay(context, seat.businessDate, lastEvent), true);
}

/** Midnight after the day, or the last thing that happened if that was later; UTC ms. */
function endOfDay(
  { hall }: CommandContext,
  businessDate: BusinessDate,
  lastEvent: { readonly at: number } | undefined,
): number {
  const midnight = zonedTime(addDays(businessDate, 1), '00:00', hall.timeZone);
  return Math.max(midnight, lastEvent?.at ?? midnight);
}
