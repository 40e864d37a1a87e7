import { type TicketStep, stateAfter } from '../../shared/queue/life-cycle.ts';
import type { TicketState, TicketView } from '../../shared/queue/ticket.ts';
import { Refusal } from '../../shared/call/refusal.ts';
import { findCounter, findBusiness, type CounterRow } from '../../db/queue/counters.ts';
import { seatAtCounter } from '../../db/queue/seats.ts';
import { markArrived, markCalled, markEnded, markRecalled } from '../../db/queue/steps.ts';
import { type Ticket, activeTicket, findTicket, insertTicket, takeNumber } from '../../db/queue/tickets.ts';
import { countAhead, firstWaitingForCounter } from '../../db/queue/waiting.ts';
import { nextForCounter } from '../../shared/queue/ordering.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';

/** The highest number that a series gives on one day. */
const lastNumber = 9999;

/** 取号: gives the next number of the business's series. */
export function issueTicket(
  context: CommandContext,
  businessTypeId: number,
): { ticket: TicketView; ahead: number } {
  const { db, hall, businessDate, now } = context;
  const business = findBusiness(db, hall.id, businessTypeId);
  if (!business) throw new Refusal('queue.business-unknown');
  if (business.active === 0) throw new Refusal('queue.business-closed', { business: business.nameZh });
  const number = takeNumber(db, hall.id, businessDate, business.seriesId);
  if (number > lastNumber) throw new Refusal('queue.numbers-used-up', { series: business.letter });
  const id = insertTicket(db, {
    hallId: hall.id,
    businessDate,
    seriesId: business.seriesId,
    businessTypeId,
    number,
    issuedAt: now,
  });
  recordStep(context, 'issued', id, { seriesId: business.seriesId, number, businessTypeId });
  return {
    ticket: viewOf(context, id),
    ahead: countAhead(db, hall.id, businessDate, business.seriesId, id),
  };
}

/** 叫号: calls the next ticket in order to this counter. */
export function callNext(context: CommandContext, counterId: number): TicketView {
  const { db, hall, businessDate, now } = context;
  const counter = counterInUse(context, counterId);
  if (counter.seriesIds.length === 0) {
    throw new Refusal('queue.counter-serves-nothing', { counter: counter.number });
  }
  const seat = seatAtCounter(db, counterId);
  if (!seat) throw new Refusal('queue.seat-empty');
  assertCounterIsFree(context, counterId);
  const next = nextForCounter(
    firstWaitingForCounter(db, hall.id, businessDate, counterId),
    counter.seriesIds,
  );
  if (!next) throw new Refusal('queue.nobody-waiting');
  markCalled(db, next, counterId, seat.personId, now);
  recordStep(context, 'called', next.id, { counterId, personId: seat.personId, leg: next.leg });
  return viewOf(context, next.id);
}

/** 重呼. */
export function recall(context: CommandContext, counterId: number, ticketId: number): TicketView {
  const ticket = ticketAtCounter(context, counterId, ticketId, 'recall');
  markRecalled(context.db, ticket, context.now);
  recordStep(context, 'recalled', ticketId, { counterId, leg: ticket.leg });
  return viewOf(context, ticketId);
}

/** 到台. */
export function arrive(context: CommandContext, counterId: number, ticketId: number): TicketView {
  const ticket = ticketAtCounter(context, counterId, ticketId, 'arrive');
  markArrived(context.db, ticket, context.now);
  recordStep(context, 'arrived', ticketId, { counterId, leg: ticket.leg });
  return viewOf(context, ticketId);
}

/** 办结. */
export function finish(context: CommandContext, counterId: number, ticketId: number): TicketView {
  return endAtCounter(context, counterId, ticketId, 'finish', 'finished');
}

/** 过号. */
export function noShow(context: CommandContext, counterId: number, ticketId: number): TicketView {
  return endAtCounter(context, counterId, ticketId, 'no-show', 'no-show');
}

/** 取消: only while it waits. */
export function cancel(context: CommandContext, ticketId: number): TicketView {
  const ticket = ticketInHall(context, ticketId);
  assertStep(ticket, 'cancel');
  markEnded(context.db, ticket, 'cancelled', context.now);
  recordStep(context, 'cancelled', ticketId, { leg: ticket.leg });
  return viewOf(context, ticketId);
}

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

/** Refuses with `queue.counter-has-ticket` while a ticket is called or served at the counter. */
export function assertCounterIsFree({ db }: QueryContext, counterId: number): void {
  const active = activeTicket(db, counterId);
  if (active) throw new Refusal('queue.counter-has-ticket', { number: active.number });
}

/** What screens see of a ticket: without what only the host needs. */
export function ticketViewOf(ticket: Ticket): TicketView {
  const { counterId: _counterId, leg: _leg, lastCalledAt: _lastCalledAt, ...view } = ticket;
  return view;
}

function endAtCounter(
  context: CommandContext,
  counterId: number,
  ticketId: number,
  step: 'finish' | 'no-show',
  state: 'finished' | 'no-show',
): TicketView {
  const ticket = ticketAtCounter(context, counterId, ticketId, step);
  markEnded(context.db, ticket, state, context.now);
  recordStep(context, state, ticketId, { counterId, leg: ticket.leg });
  return viewOf(context, ticketId);
}

/** The ticket of a step at a counter: it must be there, and the step allowed from its state. */
function ticketAtCounter(
  context: CommandContext,
  counterId: number,
  ticketId: number,
  step: TicketStep,
): Ticket {
  counterInUse(context, counterId);
  const ticket = ticketInHall(context, ticketId);
  assertStep(ticket, step);
  if (ticket.counterId !== counterId) {
    throw new Refusal('queue.ticket-of-another-counter', {
      number: ticket.number,
      counter: ticket.counterNumber ?? '',
    });
  }
  return ticket;
}

function assertStep(ticket: Ticket, step: TicketStep): void {
  if (stateAfter(ticket.state, step) === undefined) {
    throw new Refusal('queue.ticket-wrong-state', { number: ticket.number, state: ticket.state });
  }
}

type TicketEvent =
  'issued' | 'called' | 'recalled' | 'arrived' | Extract<TicketState, 'finished' | 'no-show' | 'cancelled'>;

function recordStep(
  context: CommandContext,
  step: TicketEvent,
  ticketId: number,
  body: Record<string, number>,
): void {
  context.record({ kind: `ticket.${step}`, subjectKind: 'ticket', subjectId: ticketId, body });
}

function viewOf(context: QueryContext, ticketId: number): TicketView {
  return ticketViewOf(ticketInHall(context, ticketId));
}
