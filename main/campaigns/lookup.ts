import { Refusal } from '../../shared/call/refusal.ts';
import { type StoredMove, findMove } from '../../db/campaigns/gift-moves.ts';
import { type Ticket, findTicketByNumber } from '../../db/queue/tickets.ts';
import type { QueryContext } from '../call/handler.ts';

/** A row of this hall's ledger. Refuses with `campaigns.move-unknown`. */
export function moveInHall({ db, hall }: QueryContext, moveId: number): StoredMove {
  const move = findMove(db, hall.id, moveId);
  if (!move) throw new Refusal('campaigns.move-unknown');
  return move;
}

/** A ticket of today by the number that is printed on it. Refuses with `queue.number-unknown`. */
export function ticketOfToday({ db, hall, businessDate }: QueryContext, number: string): Ticket {
  const ticket = findTicketByNumber(db, hall.id, businessDate, number);
  if (!ticket) throw new Refusal('queue.number-unknown', { number: number.toUpperCase() });
  return ticket;
}
