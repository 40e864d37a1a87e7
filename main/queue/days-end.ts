import { stateAtDaysEnd } from '../../shared/queue/life-cycle.ts';
import { zonedTime, addDays } from '../../shared/time/business-date.ts';
import { endItem, itemsOf } from '../../db/queue/items.ts';
import { setLegEnded } from '../../db/queue/legs.ts';
import { endPause } from '../../db/queue/floor.ts';
import { endSeat, seatsTakenBefore } from '../../db/queue/seats.ts';
import { setEnded } from '../../db/queue/states.ts';
import { type Ticket, leftOpenBefore } from '../../db/queue/tickets.ts';
import type { CommandContext } from '../call/handler.ts';
import { recordTicket } from './record-step.ts';

/**
 * Closes what earlier days left open: who was in service counts as served, the others as expired, and their times are
 * marked inexact. Seats that nobody left are empty. Called by the first step of a day, so nothing of yesterday stands
 * in its way, and by the nightly job.
 */
export function closeLeftovers(context: CommandContext): void {
  const { db, hall, businessDate } = context;
  for (const ticket of leftOpenBefore(db, hall.id, businessDate)) closeTicket(context, ticket);
  for (const seat of seatsTakenBefore(db, hall.id, businessDate)) {
    endPause(db, seat.counterId, context.now);
    endSeat(db, seat.id, context.now);
  }
}

function closeTicket(context: CommandContext, ticket: Ticket): void {
  const { db, hall } = context;
  const state = stateAtDaysEnd(ticket.state);
  if (!state) return;
  const midnight = zonedTime(addDays(ticket.businessDate, 1), '00:00', hall.timeZone);
  const endedAt = Math.max(midnight, ticket.arrivedAt ?? ticket.lastCalledAt ?? ticket.issuedAt);
  for (const item of itemsOf(db, ticket.id)) {
    if (item.outcome === null && state === 'finished') endItem(db, item.id, null, endedAt);
  }
  setLegEnded(db, ticket, endedAt);
  setEnded(db, ticket.id, state, endedAt, true);
  recordTicket(context, state === 'finished' ? 'ticket.finished' : 'ticket.expired', ticket.id, {
    leg: ticket.leg,
    from: ticket.state,
    inexact: true,
  });
}
