import { complexityNames } from '../../shared/store/business-type.ts';
import { lengthenLimit } from '../../db/queue/items.ts';
import { findTicket } from '../../db/queue/tickets.ts';
import type { CommandContext } from '../call/handler.ts';
import { recordTicket } from './record-step.ts';

/** 4 特殊. */
const specialComplexity = complexityNames.indexOf('special') + 1;

/**
 * 限时 of special business: its kind is only known once a case is opened, so the visit under way gets that kind's limit
 * then; several cases of one visit add up. A visit for something else keeps the limit that it has.
 */
export function limitSpecialVisit(context: CommandContext, ticketId: number, minutes: number): void {
  const { db, hall } = context;
  if (findTicket(db, hall.id, ticketId)?.state !== 'serving') return;
  if (lengthenLimit(db, ticketId, specialComplexity, minutes) === 0) return;
  recordTicket(context, 'ticket.limit-set', ticketId, { minutes });
}
