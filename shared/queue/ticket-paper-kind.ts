import type { TicketState } from './ticket.ts';

/** The kind of paper that a number is printed on: what the kiosk asks for its state. */
export const ticketPaperKind = 'queue.ticket';

/** Whether somebody may still want a paper of a number: as long as its ticket is not over. */
export function mayBeReprinted(state: TicketState): boolean {
  return state === 'waiting' || state === 'called' || state === 'serving' || state === 'held';
}
