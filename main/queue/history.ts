import type { OutputOf } from '../../shared/call/procedure.ts';
import type { hallContract } from '../../shared/queue/hall-contract.ts';
import type { TicketEventKind } from '../../shared/queue/ticket-event.ts';
import { eventsOf } from '../../db/events/events.ts';
import { countersInUse } from '../../db/queue/counters.ts';
import type { QueryContext } from '../call/handler.ts';
import { viewOf } from './ticket-view.ts';

/** One ticket and what happened to it, step by step; what was taken back is marked, not hidden. */
export function ticketHistory(context: QueryContext, ticketId: number): OutputOf<typeof hallContract.ticket> {
  const { db, hall } = context;
  const ticket = viewOf(context, ticketId);
  const numbers = new Map(countersInUse(db, hall.id).map(({ id, number }) => [id, number]));
  const events = eventsOf(db, 'ticket', ticketId);
  const undone = new Set(events.map(({ undoes }) => undoes));
  return {
    ticket,
    steps: events.map(({ id, kind, at, body, personId }) => ({
      kind: kind as TicketEventKind,
      at,
      counterNumber: numbers.get(Number(body['counterId'])) ?? null,
      personId: personId ?? (typeof body['personId'] === 'number' ? body['personId'] : null),
      undone: undone.has(id),
    })),
  };
}
