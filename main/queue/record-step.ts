import { keepLastStep, snapshotOf } from '../../db/queue/undo.ts';
import type { TicketEventKind } from '../../shared/queue/ticket-event.ts';
import type { CommandContext } from '../call/handler.ts';

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
 * within seconds. Returns the event's id.
 */
export function stepAtCounter(
  context: CommandContext,
  counterId: number,
  ticketId: number,
  kind: TicketEventKind,
  body: TicketEventBody,
  apply: () => void,
): number {
  const before = snapshotOf(context.db, ticketId);
  apply();
  const eventId = recordTicket(context, kind, ticketId, { counterId, ...body });
  keepLastStep(context.db, counterId, { eventId, ticketId, at: context.now, before });
  return eventId;
}
