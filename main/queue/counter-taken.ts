import type { ReadableDb } from '../../db/database/handle.ts';
import { seatAtCounter } from '../../db/queue/seats.ts';
import { activeTicket } from '../../db/queue/tickets.ts';

/** Whether somebody sits at a counter or a customer is called to it: it must not be closed under them. */
export function isCounterTaken(db: ReadableDb, counterId: number, businessDate: string): boolean {
  return (
    activeTicket(db, counterId) !== undefined || seatAtCounter(db, counterId, businessDate) !== undefined
  );
}
