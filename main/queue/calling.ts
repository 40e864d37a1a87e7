import { Refusal } from '../../shared/call/refusal.ts';
import type { TicketView } from '../../shared/queue/ticket.ts';
import { maxRecalls } from '../../shared/queue/settings.ts';
import { addLegCall, insertLeg, setLegArrived, setLegCalled } from '../../db/queue/legs.ts';
import { clearEnd, setAtCounter } from '../../db/queue/states.ts';
import { itemsOf, reopenItems } from '../../db/queue/items.ts';
import { type Ticket, findTicketByNumber } from '../../db/queue/tickets.ts';
import { keepLastStep } from '../../db/queue/undo.ts';
import { allWaiting } from '../../db/queue/waiting.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { Seat } from '../../db/queue/seats.ts';
import type { CommandContext } from '../call/handler.ts';
import { announceCall } from './announce.ts';
import { type Competence, assertMayServe, assertMayServeTicket, competenceOf } from './competence.ts';
import { newTicket } from './issue.ts';
import { counterReadyToCall, ofAnotherCounter, ticketAtCounter, ticketForStep } from './lookup.ts';
import { nextForCounter, servedBy } from './order.ts';
import { recordTicket, stepAtCounter } from './record-step.ts';
import { viewOf } from './ticket-view.ts';

/** 叫号: calls the next ticket in order to this counter. */
export function callNext(context: CommandContext, counterId: number): TicketView {
  const { counter, seat } = counterReadyToCall(context, counterId);
  if (counter.seriesIds.length === 0 && counter.skillIds.length === 0) {
    throw new Refusal('queue.counter-serves-nothing', { counter: counter.number });
  }
  const next = nextForCounter(context, counter, seat.personId);
  if (!next) throw nobodyToCall(context, competenceOf(context, counter, seat.personId));
  const { ticket, reason, fallback } = next;
  call(context, seat, ticket, { reason, fallback, ...standing(ticket) });
  return viewOf(context, ticket.id);
}

/** 选呼: calls a given number that waits, out of order, with the reason. */
export function callChosen(
  context: CommandContext,
  counterId: number,
  number: string,
  reason: string,
): TicketView {
  const { db, hall, businessDate } = context;
  const { seat } = counterReadyToCall(context, counterId);
  const found = findTicketByNumber(db, hall.id, businessDate, number);
  if (!found) throw new Refusal('queue.number-unknown', { number });
  const ticket = ticketForStep(context, found.id, 'call');
  assertMayServeTicket(context, seat, found.id);
  call(context, seat, ticket, { reason: 'chosen', ...standing(ticket) }, reason);
  return viewOf(context, ticket.id);
}

/** 续叫: takes up a ticket that is held here or for the whole hall, as a new leg that waits no time. */
export function callHeld(context: CommandContext, counterId: number, ticketId: number): TicketView {
  const { seat } = counterReadyToCall(context, counterId);
  const ticket = ticketForStep(context, ticketId, 'call-held');
  if (!ticket.heldForHall && ticket.counterId !== counterId) throw ofAnotherCounter(ticket);
  assertMayServeTicket(context, seat, ticketId);
  const body = calledBody(seat, ticket, { reason: 'held' });
  const eventId = stepAtCounter(context, counterId, ticketId, 'ticket.called', body, () => {
    takeUpAgain(context, seat, ticket);
    setAtCounter(context.db, ticketId, 'called', seat);
  });
  announceCall(context, { kind: 'call', ticketId, counterId, eventId });
  return viewOf(context, ticketId);
}

/** 续办: takes up this counter's finished ticket of today again, at once in service, where its businesses may be served. */
export function reopen(context: CommandContext, counterId: number, ticketId: number): TicketView {
  const { seat } = counterReadyToCall(context, counterId);
  const ticket = ticketForStep(context, ticketId, 'reopen');
  if (ticket.counterId !== counterId) throw ofAnotherCounter(ticket);
  if (ticket.businessDate !== context.businessDate) throw new Refusal('queue.ticket-unknown');
  assertMayServe(
    context,
    seat,
    itemsOf(context.db, ticketId).map(({ businessTypeId }) => businessTypeId),
  );
  stepAtCounter(context, counterId, ticketId, 'ticket.reopened', { personId: seat.personId }, () => {
    const leg = takeUpAgain(context, seat, ticket);
    setLegArrived(context.db, leg, context.now);
    clearEnd(context.db, ticketId);
    setAtCounter(context.db, ticketId, 'serving', seat);
    reopenItems(context.db, ticketId);
  });
  return viewOf(context, ticketId);
}

/** 无号办理: issues a number, calls it and begins, in one step. */
export function serveWithoutTicket(
  context: CommandContext,
  counterId: number,
  asked: { readonly businessTypeId: number; readonly count: number },
): TicketView {
  const { db, now } = context;
  const { seat } = counterReadyToCall(context, counterId);
  assertMayServe(context, seat, [asked.businessTypeId]);
  const given = {
    priorityClass: 'ordinary',
    classReason: null,
    appointmentAt: null,
    ranksFrom: now,
    cameBack: false,
  } as const;
  const { id } = newTicket(context, [asked], 'counter', given);
  setLegCalled(db, { id, leg: 1 }, seat, now);
  setLegArrived(db, { id, leg: 1 }, now);
  setAtCounter(db, id, 'serving', seat);
  const eventId = recordTicket(context, 'ticket.arrived', id, { counterId, personId: seat.personId, leg: 1 });
  keepLastStep(db, counterId, { eventId, ticketId: id, at: now, before: null });
  return viewOf(context, id);
}

/** 重呼: so often at most; then the number is a no-show. */
export function recall(context: CommandContext, counterId: number, ticketId: number): TicketView {
  const { db, hall, businessDate, now } = context;
  const ticket = ticketAtCounter(context, counterId, ticketId, 'recall');
  if (ticket.calls > settingOn(db, hall.id, maxRecalls, businessDate)) {
    throw new Refusal('queue.recalls-used-up', { number: ticket.number, calls: ticket.calls });
  }
  const eventId = stepAtCounter(context, counterId, ticketId, 'ticket.recalled', { leg: ticket.leg }, () =>
    addLegCall(db, ticket, now),
  );
  announceCall(context, { kind: 'recall', ticketId, counterId, eventId });
  return viewOf(context, ticketId);
}

/** What later calls go by: its class, and whether the customer came back with a notice. */
function standing({
  priorityClass,
  cameBack,
}: Pick<TicketView, 'priorityClass' | 'cameBack'>): Readonly<Record<string, string | boolean>> {
  return cameBack ? { priorityClass, cameBack } : { priorityClass };
}

/** A call of a waiting ticket. */
function call(
  context: CommandContext,
  seat: Seat,
  ticket: { readonly id: number; readonly leg: number },
  why: Readonly<Record<string, string | boolean>>,
  chosenReason: string | null = null,
): void {
  const { counterId } = seat;
  const ticketId = ticket.id;
  const body = calledBody(seat, ticket, why);
  const eventId = stepAtCounter(context, counterId, ticketId, 'ticket.called', body, () => {
    setLegCalled(context.db, ticket, seat, context.now, chosenReason);
    setAtCounter(context.db, ticketId, 'called', seat);
  });
  announceCall(context, { kind: 'call', ticketId, counterId, eventId });
}

function calledBody(
  seat: Seat,
  { leg }: { readonly leg: number },
  why: Readonly<Record<string, string | boolean>>,
): Readonly<Record<string, string | number | boolean>> {
  return { personId: seat.personId, leg, ...why };
}

/** A new leg for a ticket that waits no more: called in the moment in which it is queued. */
function takeUpAgain(context: CommandContext, seat: Seat, ticket: Ticket): { id: number; leg: number } {
  const leg = { id: ticket.id, leg: ticket.leg + 1 };
  insertLeg(context.db, leg, ticket.seriesId, context.now);
  setLegCalled(context.db, leg, seat, context.now);
  return leg;
}

/**
 * Why there is nobody to call: nobody waits, only numbers that did not answer just now, or only those for the certified
 * or for other counters than this one.
 */
function nobodyToCall(
  { db, hall, businessDate }: CommandContext,
  { counter, barred, others }: Competence,
): Refusal {
  const waiting = allWaiting(db, hall.id, businessDate).filter(servedBy(counter));
  const resting = waiting.find(({ id }) => !barred.has(id));
  if (resting) return new Refusal('queue.only-unanswered-waiting', { number: resting.number });
  const [first] = waiting;
  if (!first) return new Refusal('queue.nobody-waiting');
  return others.has(first.id)
    ? new Refusal('queue.only-others-waiting', { number: first.number })
    : new Refusal('queue.only-uncertified-waiting', { number: first.number });
}
