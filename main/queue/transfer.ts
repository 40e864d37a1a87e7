import { Refusal } from '../../shared/call/refusal.ts';
import type { InputOf } from '../../shared/call/procedure.ts';
import type { TicketView } from '../../shared/queue/ticket.ts';
import type { visitContract } from '../../shared/queue/visit-contract.ts';
import { seriesOfHall } from '../../db/queue/businesses.ts';
import { insertLeg, setLegEnded, setLegSeries, waitSpent } from '../../db/queue/legs.ts';
import { seatAtCounter } from '../../db/queue/seats.ts';
import { skillsOfHall } from '../../db/queue/skills.ts';
import { type QueuePlace, setQueue, setWaiting } from '../../db/queue/states.ts';
import type { Ticket } from '../../db/queue/tickets.ts';
import type { CommandContext } from '../call/handler.ts';
import { assertMayServeTicket } from './competence.ts';
import { counterInUse, ofAnotherCounter, ticketAtCounter, ticketForStep } from './lookup.ts';
import { recordTicket, stepAtCounter } from './record-step.ts';
import { viewOf } from './ticket-view.ts';

type Transfer = InputOf<typeof visitContract.transfer>;

/**
 * 转移: to another queue, keeping the printed number and the wait already spent. A ticket that a counter has gets a new
 * leg; one that nobody has called yet waits on where it is sent. Nobody is sent to somebody who may not serve them
 * (C8); a queue or a counter where nobody sits yet bars nobody, and the hall says who is left without a certified one.
 */
export function transfer(context: CommandContext, { counterId, ticketId, to }: Transfer): TicketView {
  const place = placeFor(context, to);
  const body = { ...to };
  if (to.kind === 'counter') assertMayBeSentTo(context, to.counterId, ticketId);
  if (counterId === undefined) {
    moveWaiting(context, waitingTicket(context, ticketId), place);
    recordTicket(context, 'ticket.transferred', ticketId, body);
  } else {
    if (to.kind === 'counter' && to.counterId === counterId) throw new Refusal('queue.transfer-to-itself');
    const ticket = ticketAtCounter(context, counterId, ticketId, 'transfer');
    stepAtCounter(
      context,
      counterId,
      ticketId,
      'ticket.transferred',
      { ...body, from: counterId, leg: ticket.leg },
      () => queueAnew(context, ticket, place),
    );
  }
  return viewOf(context, ticketId);
}

/** Refuses with `queue.not-certified`, as calling the ticket there would. */
function assertMayBeSentTo(context: CommandContext, counterId: number, ticketId: number): void {
  const seat = seatAtCounter(context.db, counterId, context.businessDate);
  if (seat) assertMayServeTicket(context, seat, ticketId);
}

function queueAnew({ db, now }: CommandContext, ticket: Ticket, place: Place): void {
  const seriesId = place.seriesId ?? ticket.seriesId;
  setLegEnded(db, ticket, now);
  insertLeg(db, { id: ticket.id, leg: ticket.leg + 1 }, seriesId, now);
  setWaiting(db, ticket.id, { seriesId, bound: place.bound, ranksFrom: now - waitSpent(db, ticket.id) });
}

function moveWaiting({ db }: CommandContext, ticket: Ticket, place: Place): void {
  const seriesId = place.seriesId ?? ticket.seriesId;
  setLegSeries(db, ticket, seriesId);
  setQueue(db, ticket.id, { seriesId, bound: place.bound });
}

/** A ticket that waits: without a counter nothing else can be transferred. */
function waitingTicket(context: CommandContext, ticketId: number): Ticket {
  const ticket = ticketForStep(context, ticketId, 'transfer');
  if (ticket.state !== 'waiting') throw ofAnotherCounter(ticket);
  return ticket;
}

interface Place extends Pick<QueuePlace, 'bound'> {
  /** null keeps the series that it is queued in. */
  readonly seriesId: number | null;
}

function placeFor(context: CommandContext, to: Transfer['to']): Place {
  const { db, hall } = context;
  switch (to.kind) {
    case 'series':
      if (!seriesOfHall(db, hall.id).some(({ id }) => id === to.seriesId)) {
        throw new Refusal('queue.transfer-nowhere');
      }
      return { seriesId: to.seriesId, bound: { kind: 'free' } };
    case 'counter':
      return {
        seriesId: null,
        bound: { kind: 'counter', counterId: counterInUse(context, to.counterId).id },
      };
    case 'skill':
      if (!skillsOfHall(db, hall.id).some(({ id }) => id === to.skillId)) {
        throw new Refusal('queue.transfer-nowhere');
      }
      return { seriesId: null, bound: { kind: 'skill', skillId: to.skillId } };
  }
}
