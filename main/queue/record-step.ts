import { keepLastStep, snapshotOf } from '../../db/queue/undo.ts';
import type { CommandContext } from '../call/handler.ts';

/** What happened to a ticket, as its events say it. */
export type TicketEventKind =
  | 'ticket.issued'
  | 'ticket.called'
  | 'ticket.recalled'
  | 'ticket.arrived'
  | 'ticket.finished'
  | 'ticket.no-show'
  | 'ticket.requeued'
  | 'ticket.held'
  | 'ticket.transferred'
  | 'ticket.cancelled'
  | 'ticket.reopened'
  | 'ticket.expired'
  | 'ticket.item-added'
  | 'ticket.item-removed'
  | 'ticket.item-ended'
  | 'ticket.class-changed'
  | 'ticket.cause-named'
  | 'ticket.end-corrected';

/** Ids, figures and codes: never anything about a person. */
export type TicketEventBody = Readonly<Record<string, number | string | boolean | null>>;

/** Records what happened to a ticket. */
export function recordTicket(
  context: CommandContext,
  kind: TicketEventKind,
  ticketId: number,
  body: TicketEventBody = {},
): number {
  return context.record({ kind, subjectKind: 'ticket', subjectId: ticketId, body });
}

/**
 * Does a step at a counter, records it, and keeps how the ticket stood before, so that the step can be taken back
 * within seconds.
 */
export function stepAtCounter(
  context: CommandContext,
  counterId: number,
  ticketId: number,
  kind: TicketEventKind,
  body: TicketEventBody,
  apply: () => void,
): void {
  const before = snapshotOf(context.db, ticketId);
  apply();
  const eventId = recordTicket(context, kind, ticketId, { counterId, ...body });
  keepLastStep(context.db, counterId, { eventId, ticketId, at: context.now, before });
}
