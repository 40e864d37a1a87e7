import { Refusal } from '../../shared/call/refusal.ts';
import { undoSeconds } from '../../shared/queue/settings.ts';
import type { TicketView } from '../../shared/queue/ticket.ts';
import { withdrawAnnouncement } from '../../db/queue/announcements.ts';
import { voidTicket } from '../../db/queue/states.ts';
import { setLegEnded } from '../../db/queue/legs.ts';
import { pauseAt } from '../../db/queue/floor.ts';
import { seatAtCounter } from '../../db/queue/seats.ts';
import { activeTicket } from '../../db/queue/tickets.ts';
import {
  type LastStep,
  forgetLastStep,
  lastEventOf,
  lastStepOf,
  restoreTicket,
} from '../../db/queue/undo.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';
import { counterInUse, ticketInHall } from './lookup.ts';
import { viewOf } from './ticket-view.ts';

/** The last step at a counter while it can be taken back, and until when (UTC ms). */
export function undoableStep(
  context: QueryContext,
  counterId: number,
): { readonly step: LastStep; readonly until: number } | undefined {
  const { db, hall, businessDate, now } = context;
  const step = lastStepOf(db, counterId);
  if (!step) return undefined;
  const until = step.at + settingOn(db, hall.id, undoSeconds, businessDate) * 1000;
  return now <= until && lastEventOf(db, 'ticket', step.ticketId)?.id === step.eventId
    ? { step, until }
    : undefined;
}

/**
 * 撤销: puts the ticket back to how it stood before the counter's last step, if nothing has happened to it since. The
 * event that it appends names the one that it takes back. A visit that the step began is voided.
 */
export function undo(
  context: CommandContext,
  counterId: number,
  eventId: number,
): { ticket: TicketView | null } {
  const { db } = context;
  counterInUse(context, counterId);
  const step = lastStepOf(db, counterId);
  if (!step || step.eventId !== eventId) throw new Refusal('queue.nothing-to-undo');
  assertCanBeTakenBack(context, counterId, step);
  const { ticketId, before } = step;
  if (before === null) takeBackVisit(context, ticketId);
  else putBack(context, counterId, ticketId, before);
  withdrawAnnouncement(db, eventId, context.now);
  forgetLastStep(db, counterId);
  context.record({
    kind: 'ticket.undone',
    subjectKind: 'ticket',
    subjectId: ticketId,
    undoes: eventId,
    body: { counterId },
  });
  return { ticket: before === null ? null : viewOf(context, ticketId) };
}

/** A ticket that was at the counter goes back there only while the same person sits there and serves. */
function putBack(context: CommandContext, counterId: number, ticketId: number, before: string): void {
  const { db, businessDate } = context;
  restoreTicket(db, ticketId, before);
  const ticket = activeTicket(db, counterId);
  if (ticket?.id !== ticketId) return;
  const seat = seatAtCounter(db, counterId, businessDate);
  if (!seat) throw new Refusal('queue.seat-empty');
  if (seat.personId !== ticket.personId) throw new Refusal('queue.undo-overtaken', { number: ticket.number });
  if (pauseAt(db, counterId)) throw new Refusal('queue.counter-paused', { counter: seat.counterNumber });
}

function takeBackVisit(context: CommandContext, ticketId: number): void {
  setLegEnded(context.db, ticketInHall(context, ticketId), context.now);
  voidTicket(context.db, ticketId, context.now);
}

function assertCanBeTakenBack(context: CommandContext, counterId: number, step: LastStep): void {
  const { db } = context;
  const { number } = ticketInHall(context, step.ticketId);
  if (lastEventOf(db, 'ticket', step.ticketId)?.id !== step.eventId)
    throw new Refusal('queue.undo-overtaken', { number });
  if (!undoableStep(context, counterId)) throw new Refusal('queue.undo-too-late', { number });
  const active = activeTicket(db, counterId);
  if (active && active.id !== step.ticketId) throw new Refusal('queue.undo-overtaken', { number });
}
