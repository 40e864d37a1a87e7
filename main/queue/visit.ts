import { Refusal } from '../../shared/call/refusal.ts';
import type { InputOf } from '../../shared/call/procedure.ts';
import type { TicketItem, TicketView } from '../../shared/queue/ticket.ts';
import type { visitContract } from '../../shared/queue/visit-contract.ts';
import { stepTiming } from '../../shared/queue/settings.ts';
import { deleteItem, endItem, insertItem, itemsOf, setAgreement } from '../../db/queue/items.ts';
import { setLegArrived, setLegEnded } from '../../db/queue/legs.ts';
import { seatAtCounter } from '../../db/queue/seats.ts';
import { setAside, setAtCounter, setEnded } from '../../db/queue/states.ts';
import { setOverLimitCause } from '../../db/queue/tickets.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { CommandContext } from '../call/handler.ts';
import { assertMayServe } from './competence.ts';
import { itemOf } from './issue.ts';
import { ofAnotherCounter, offeredBusiness, ticketAtCounter, ticketInHall } from './lookup.ts';
import { recordTicket, stepAtCounter } from './record-step.ts';
import { viewOf } from './ticket-view.ts';

type Visit = typeof visitContract;

/** 到台: service begins. */
export function arrive(context: CommandContext, counterId: number, ticketId: number): TicketView {
  const ticket = ticketAtCounter(context, counterId, ticketId, 'arrive');
  stepAtCounter(
    context,
    counterId,
    ticketId,
    'ticket.arrived',
    { leg: ticket.leg, personId: ticket.personId },
    () => {
      setLegArrived(context.db, ticket, context.now);
      setAtCounter(context.db, ticketId, 'serving', ticket);
    },
  );
  return viewOf(context, ticketId);
}

/** 办结: the items that are still open end together, settled unless a cause is named. */
export function finish(context: CommandContext, input: InputOf<Visit['finish']>): TicketView {
  const { counterId, ticketId, unsettled, overLimitCause, agreement } = input;
  const { db, now } = context;
  const ticket = ticketAtCounter(context, counterId, ticketId, 'finish');
  const items = itemsOf(db, ticketId);
  for (const { itemId } of unsettled) openItem(items, itemId);
  const causes = new Map(unsettled.map(({ itemId, cause }) => [itemId, cause]));
  const body = {
    leg: ticket.leg,
    personId: ticket.personId,
    unsettled: unsettled.length,
    ...(agreement === undefined ? {} : { agreement }),
  };
  stepAtCounter(context, counterId, ticketId, 'ticket.finished', body, () => {
    for (const item of items) {
      if (item.outcome === null) endItem(db, item.id, { cause: causes.get(item.id), agreement }, now);
    }
    setLegEnded(db, ticket, now);
    setEnded(db, ticketId, 'finished', now);
    if (overLimitCause !== undefined) setOverLimitCause(db, ticketId, overLimitCause);
  });
  return viewOf(context, ticketId);
}

/** 过号: nobody came. The ticket can be put back in the queue for a while. */
export function noShow(context: CommandContext, counterId: number, ticketId: number): TicketView {
  const ticket = ticketAtCounter(context, counterId, ticketId, 'no-show');
  stepAtCounter(
    context,
    counterId,
    ticketId,
    'ticket.no-show',
    { leg: ticket.leg, calls: ticket.calls },
    () => {
      setLegEnded(context.db, ticket, context.now);
      setAside(context.db, ticketId, 'no-show', false);
    },
  );
  return viewOf(context, ticketId);
}

/** 挂起: the customer fills in a form or fetches a paper, and the counter goes on with others. */
export function hold(context: CommandContext, input: InputOf<Visit['hold']>): TicketView {
  const { counterId, ticketId, forHall } = input;
  const ticket = ticketAtCounter(context, counterId, ticketId, 'hold');
  stepAtCounter(context, counterId, ticketId, 'ticket.held', { leg: ticket.leg, forHall }, () => {
    setLegEnded(context.db, ticket, context.now);
    setAside(context.db, ticketId, 'held', forHall);
  });
  return viewOf(context, ticketId);
}

/** 加业务. */
export function addItem(context: CommandContext, input: InputOf<Visit['addItem']>): TicketView {
  const { counterId, ticketId, businessTypeId, count } = input;
  ticketAtCounter(context, counterId, ticketId, 'hold');
  const business = offeredBusiness(context, businessTypeId);
  const seat = seatAtCounter(context.db, counterId, context.businessDate);
  if (seat) assertMayServe(context, seat, [businessTypeId]);
  stepAtCounter(context, counterId, ticketId, 'ticket.item-added', { businessTypeId, count }, () => {
    insertItem(context.db, ticketId, itemOf(business, count), context.now);
  });
  return viewOf(context, ticketId);
}

/** Takes an item out of the visit; the last one stays. */
export function removeItem(context: CommandContext, input: InputOf<Visit['removeItem']>): TicketView {
  const { counterId, ticketId, itemId } = input;
  ticketAtCounter(context, counterId, ticketId, 'hold');
  const items = itemsOf(context.db, ticketId);
  const { businessTypeId, count } = openItem(items, itemId);
  if (items.length === 1) throw new Refusal('queue.last-item');
  stepAtCounter(context, counterId, ticketId, 'ticket.item-removed', { businessTypeId, count }, () =>
    deleteItem(context.db, itemId),
  );
  return viewOf(context, ticketId);
}

/** 分项办结: only in study mode; otherwise items end together. */
export function endItemByItself(context: CommandContext, input: InputOf<Visit['endItem']>): TicketView {
  const { counterId, ticketId, itemId, unsettledCause: cause, agreement } = input;
  const { db, hall, businessDate, now } = context;
  if (!settingOn(db, hall.id, stepTiming, businessDate)) throw new Refusal('queue.step-timing-off');
  ticketAtCounter(context, counterId, ticketId, 'finish');
  const { businessTypeId } = openItem(itemsOf(db, ticketId), itemId);
  stepAtCounter(
    context,
    counterId,
    ticketId,
    'ticket.item-ended',
    { businessTypeId, cause: cause ?? null },
    () => endItem(db, itemId, { cause, agreement }, now),
  );
  return viewOf(context, ticketId);
}

/** Names why a visit takes, or took, longer than its limit. */
export function nameOverLimitCause(
  context: CommandContext,
  { counterId, ticketId, cause }: InputOf<Visit['nameOverLimitCause']>,
): TicketView {
  const ticket = ticketInHall(context, ticketId);
  const { number, state } = ticket;
  if (state !== 'serving' && state !== 'finished')
    throw new Refusal('queue.ticket-wrong-state', { number, state });
  if (ticket.counterId !== counterId) throw ofAnotherCounter(ticket);
  setOverLimitCause(context.db, ticketId, cause);
  recordTicket(context, 'ticket.cause-named', ticketId, { counterId, cause });
  return viewOf(context, ticketId);
}

/** 补签: names what came of the agreements of a visit that has ended. Whoever is at the counter now may bring it. */
export function tellAgreement(
  context: CommandContext,
  { counterId, ticketId, agreement }: InputOf<Visit['tellAgreement']>,
): TicketView {
  const ticket = ticketInHall(context, ticketId);
  const { number, state } = ticket;
  if (state !== 'finished') throw new Refusal('queue.ticket-wrong-state', { number, state });
  if (ticket.counterId !== counterId) throw ofAnotherCounter(ticket);
  if (setAgreement(context.db, ticketId, agreement) === 0)
    throw new Refusal('queue.nothing-to-sign', { number });
  recordTicket(context, 'ticket.agreement-told', ticketId, { counterId, agreement });
  return viewOf(context, ticketId);
}

/** An item of the visit that has not ended. Refuses with `queue.item-unknown`. */
function openItem(items: readonly TicketItem[], itemId: number): TicketItem {
  const item = items.find(({ id, outcome }) => id === itemId && outcome === null);
  if (!item) throw new Refusal('queue.item-unknown');
  return item;
}
