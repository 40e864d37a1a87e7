import { Refusal } from '../../shared/call/refusal.ts';
import type { InputOf } from '../../shared/call/procedure.ts';
import type { greeterContract } from '../../shared/queue/greeter-contract.ts';
import { callingOrder } from '../../shared/queue/ordering.ts';
import { maxRequeues, requeueBehind, requeueWithinMinutes } from '../../shared/queue/settings.ts';
import type { TicketView } from '../../shared/queue/ticket.ts';
import { findBusiness } from '../../db/queue/businesses.ts';
import { countDiversions, insertDiversion } from '../../db/queue/floor.ts';
import { type LegKey, insertLeg, setLegEnded } from '../../db/queue/legs.ts';
import { setEnded, setWaitingAgain } from '../../db/queue/states.ts';
import { type Ticket, setPriorityClass } from '../../db/queue/tickets.ts';
import { allWaiting, countWaiting } from '../../db/queue/waiting.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { CommandContext } from '../call/handler.ts';
import { classGiven } from './issue.ts';
import { assertKioskMayDivert } from './kiosk-rights.ts';
import { ticketForStep } from './lookup.ts';
import { rulesOfDay } from './order.ts';
import { recordTicket } from './record-step.ts';
import { viewOf } from './ticket-view.ts';

type Greeter = typeof greeterContract;

/** 取消: only while no counter has it. */
export function cancel(context: CommandContext, ticketId: number): TicketView {
  const { db, now } = context;
  const ticket = ticketForStep(context, ticketId, 'cancel');
  if (ticket.state === 'waiting') setLegEnded(db, ticket, now);
  setEnded(db, ticketId, 'cancelled', now);
  recordTicket(context, 'ticket.cancelled', ticketId, { leg: ticket.leg, from: ticket.state });
  return viewOf(context, ticketId);
}

/**
 * 过号恢复 (reference §3): a number that missed its call waits again behind the next few, within a time after the
 * call and so often at most.
 */
export function requeue(context: CommandContext, ticketId: number): TicketView {
  const { db, now } = context;
  const ticket = ticketForStep(context, ticketId, 'requeue');
  const unansweredCallAt = ticket.lastCalledAt ?? ticket.issuedAt;
  assertMayReturn(context, ticket, unansweredCallAt);
  const behind = nextInQueueOf(context, ticket);
  insertLeg(db, { id: ticketId, leg: ticket.leg + 1 }, ticket.seriesId, now);
  setWaitingAgain(db, ticketId, behind, unansweredCallAt);
  recordTicket(context, 'ticket.requeued', ticketId, { behind: behind.length });
  return viewOf(context, ticketId);
}

/** Another class for a ticket that waits. Its wait so far counts on. */
export function changeClass(context: CommandContext, input: InputOf<Greeter['changeClass']>): TicketView {
  const { ticketId, ...asked } = input;
  const ticket = ticketForStep(context, ticketId, 'call');
  const since = ticket.appointmentAt === null ? ticket.ranksFrom : ticket.issuedAt;
  const given = classGiven(asked, since);
  setPriorityClass(context.db, ticketId, given);
  recordTicket(context, 'ticket.class-changed', ticketId, {
    from: ticket.priorityClass,
    to: given.priorityClass,
    reason: given.classReason,
  });
  return viewOf(context, ticketId);
}

/** 分流: helped without a ticket, and counted. */
export function divert(
  context: CommandContext,
  { channel, businessTypeId = null }: { readonly channel: string; readonly businessTypeId?: number | null },
): { today: number } {
  assertKioskMayDivert(context, channel);
  const { db, hall, businessDate, now } = context;
  if (businessTypeId !== null && !findBusiness(db, hall.id, businessTypeId)) {
    throw new Refusal('queue.business-unknown');
  }
  const id = insertDiversion(db, hall.id, businessDate, { channel, businessTypeId }, now);
  context.record({
    kind: 'visitor.diverted',
    subjectKind: 'diversion',
    subjectId: id,
    body: { channel, businessTypeId },
  });
  return { today: countDiversions(db, hall.id, businessDate) };
}

function assertMayReturn(
  { db, hall, businessDate, now }: CommandContext,
  ticket: Ticket,
  calledAt: number,
): void {
  const { number } = ticket;
  const minutes = settingOn(db, hall.id, requeueWithinMinutes, businessDate);
  if (ticket.businessDate !== businessDate || now - calledAt > minutes * 60_000) {
    throw new Refusal('queue.requeue-too-late', { number, minutes });
  }
  if (ticket.requeues >= settingOn(db, hall.id, maxRequeues, businessDate)) {
    throw new Refusal('queue.requeues-used-up', { number, times: ticket.requeues });
  }
}

/** The next few tickets of the queue that a missed number was called from: those that it is put behind. */
function nextInQueueOf(context: CommandContext, missed: Ticket): LegKey[] {
  const { db, hall, businessDate, now } = context;
  const count = settingOn(db, hall.id, requeueBehind, businessDate);
  const situation = {
    now,
    lastClasses: [],
    lastCameBack: [],
    waiting: countWaiting(db, hall.id, businessDate),
  };
  const queue = allWaiting(db, hall.id, businessDate).filter(
    ({ seriesId, targetCounterId, skillId }) =>
      seriesId === missed.seriesId &&
      targetCounterId === missed.targetCounterId &&
      skillId === missed.skillId,
  );
  return callingOrder(queue, rulesOfDay(context), situation, count).map(({ ticket: { id, leg } }) => ({
    id,
    leg,
  }));
}
