import { type TicketStep, stateAfter } from '../../shared/queue/life-cycle.ts';
import { Refusal } from '../../shared/call/refusal.ts';
import { type BusinessToServe, findBusiness } from '../../db/queue/businesses.ts';
import { type CounterRow, findCounter } from '../../db/queue/counters.ts';
import { pauseAt } from '../../db/queue/floor.ts';
import { type Seat, seatAtCounter } from '../../db/queue/seats.ts';
import { type Ticket, activeTicket, findTicket } from '../../db/queue/tickets.ts';
import type { QueryContext } from '../call/handler.ts';

/** A counter of this hall that is in use. Refuses with `queue.counter-unknown`. */
export function counterInUse({ db, hall }: QueryContext, counterId: number): CounterRow {
  const counter = findCounter(db, hall.id, counterId);
  if (!counter) throw new Refusal('queue.counter-unknown');
  return counter;
}

/** A ticket of this hall. Refuses with `queue.ticket-unknown`. */
export function ticketInHall({ db, hall }: QueryContext, ticketId: number): Ticket {
  const ticket = findTicket(db, hall.id, ticketId);
  if (!ticket) throw new Refusal('queue.ticket-unknown');
  return ticket;
}

/** A ticket from whose state the step is allowed. Refuses with `queue.ticket-wrong-state`. */
export function ticketForStep(context: QueryContext, ticketId: number, step: TicketStep): Ticket {
  const ticket = ticketInHall(context, ticketId);
  if (stateAfter(ticket.state, step) === undefined) {
    throw new Refusal('queue.ticket-wrong-state', { number: ticket.number, state: ticket.state });
  }
  return ticket;
}

/** A ticket that is at this counter and from whose state the step is allowed. */
export function ticketAtCounter(
  context: QueryContext,
  counterId: number,
  ticketId: number,
  step: TicketStep,
): Ticket & { readonly counterId: number; readonly personId: number } {
  counterInUse(context, counterId);
  const { counterId: at, personId, ...ticket } = ticketForStep(context, ticketId, step);
  if (at !== counterId || personId === null) throw ofAnotherCounter(ticket);
  return { ...ticket, counterId, personId };
}

/** The refusal of a step at a counter that does not have the ticket. */
export function ofAnotherCounter({
  number,
  counterNumber,
}: Pick<Ticket, 'number' | 'counterNumber'>): Refusal {
  return new Refusal('queue.ticket-of-another-counter', { number, counter: counterNumber ?? '-' });
}

/** A counter that can call somebody now: in use, seated, not paused, without a ticket. */
export function counterReadyToCall(
  context: QueryContext,
  counterId: number,
): { readonly counter: CounterRow; readonly seat: Seat } {
  const { db, businessDate } = context;
  const counter = counterInUse(context, counterId);
  const seat = seatAtCounter(db, counterId, businessDate);
  if (!seat) throw new Refusal('queue.seat-empty');
  assertCounterIsFree(context, counterId);
  if (pauseAt(db, counterId)) throw new Refusal('queue.counter-paused', { counter: counter.number });
  return { counter, seat };
}

/** Refuses with `queue.counter-has-ticket` while a ticket is called or served at the counter. */
export function assertCounterIsFree({ db }: QueryContext, counterId: number): void {
  const active = activeTicket(db, counterId);
  if (active) throw new Refusal('queue.counter-has-ticket', { number: active.number });
}

/** A business that is offered now. Refuses with `queue.business-unknown` or `queue.business-closed`. */
export function offeredBusiness({ db, hall }: QueryContext, businessTypeId: number): BusinessToServe {
  const business = findBusiness(db, hall.id, businessTypeId);
  if (!business) throw new Refusal('queue.business-unknown');
  if (business.active === 0) throw new Refusal('queue.business-closed', { business: business.nameZh });
  return business;
}
