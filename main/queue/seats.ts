import { Refusal } from '../../shared/call/refusal.ts';
import { findPersonByStaffNumber, insertSeat, seatAtCounter, seatOfPerson } from '../../db/queue/seats.ts';
import type { CommandContext } from '../call/handler.ts';
import { closeLeftovers } from './days-end.ts';
import { assertCounterIsFree, counterInUse } from './lookup.ts';
import { recordSeat, vacate } from './vacate.ts';

/** 上席: one seat per person, one person per counter. Taking one's own seat again changes nothing. */
export function takeSeat(
  context: CommandContext,
  counterId: number,
  staffNumber: string,
): { id: number; staffNumber: string } {
  const { db, hall, businessDate, now } = context;
  closeLeftovers(context);
  const counter = counterInUse(context, counterId);
  const person = findPersonByStaffNumber(db, hall.id, staffNumber);
  if (!person) throw new Refusal('queue.person-unknown', { staff: staffNumber });
  const here = seatAtCounter(db, counterId, businessDate);
  if (here?.personId === person.id) return person;
  if (here) throw new Refusal('queue.seat-taken', { counter: counter.number, staff: here.staffNumber });
  const elsewhere = seatOfPerson(db, person.id);
  if (elsewhere) {
    throw new Refusal('queue.person-sits-elsewhere', {
      counter: elsewhere.counterNumber,
      staff: staffNumber,
    });
  }
  insertSeat(db, counterId, person.id, businessDate, now);
  recordSeat(context, 'seat.taken', counterId, { personId: person.id });
  return person;
}

/** 离席: not while a ticket is called or served at the counter. A pause ends with it. */
export function leaveSeat(context: CommandContext, counterId: number): void {
  counterInUse(context, counterId);
  const seat = seatAtCounter(context.db, counterId, context.businessDate);
  if (!seat) throw new Refusal('queue.seat-empty');
  assertCounterIsFree(context, counterId);
  vacate(context, seat, context.now);
}
