import { Refusal } from '../../shared/call/refusal.ts';
import type { TicketView } from '../../shared/queue/ticket.ts';
import { setCorrectedEnd } from '../../db/queue/tickets.ts';
import type { CommandContext } from '../call/handler.ts';
import { ticketInHall } from './lookup.ts';
import { recordTicket } from './record-step.ts';
import { viewOf } from './ticket-view.ts';

/**
 * 更正办结时间: when service really ended, if 办结 was pressed too late. Until the day's end; between the arrival and
 * the end as pressed. Both times are kept.
 * @param endedAt UTC ms
 */
export function correctEnd(
  context: CommandContext,
  {
    ticketId,
    endedAt,
    reason,
  }: { readonly ticketId: number; readonly endedAt: number; readonly reason: string },
): TicketView {
  const ticket = ticketInHall(context, ticketId);
  const { number, state, arrivedAt, endedAt: pressedAt } = ticket;
  if (state !== 'finished' || arrivedAt === null || pressedAt === null) {
    throw new Refusal('queue.ticket-wrong-state', { number, state });
  }
  if (ticket.businessDate !== context.businessDate)
    throw new Refusal('queue.correction-too-late', { number });
  if (endedAt < arrivedAt || endedAt > pressedAt)
    throw new Refusal('queue.correction-out-of-range', { number });
  setCorrectedEnd(context.db, ticketId, endedAt, reason);
  recordTicket(context, 'ticket.end-corrected', ticketId, { from: pressedAt, to: endedAt });
  return viewOf(context, ticketId);
}
