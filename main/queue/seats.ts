import type { Caller } from '../../shared/call/caller.ts';
import { Refusal } from '../../shared/call/refusal.ts';
import { inCharge } from '../../shared/queue/audience.ts';
import { findPerson } from '../../db/staff/people.ts';
import {
  type Seat,
  findPersonByStaffNumber,
  insertSeat,
  seatAtCounter,
  seatOfPerson,
} from '../../db/queue/seats.ts';
import { setAtCounter } from '../../db/queue/states.ts';
import { activeTicket } from '../../db/queue/tickets.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';
import type { PersonChange } from '../staff/person-at-station.ts';
import { closeLeftovers } from './days-end.ts';
import { assertCounterIsFree, counterInUse } from './lookup.ts';
import { recordSeat, vacate } from './vacate.ts';

interface SeatedPerson {
  readonly id: number;
  readonly staffNumber: string;
}

/**
 * 上席: one seat per person, one person per counter. Taking one's own seat again changes nothing; that of somebody
 * who may work here no more is taken over with the ticket that is there.
 * @param staffNumber somebody else's, where those in charge seat them
 */
export function takeSeat(
  context: CommandContext,
  counterId: number,
  staffNumber: string | undefined,
): SeatedPerson {
  const { db, businessDate, caller, now } = context;
  closeLeftovers(context);
  const counter = counterInUse(context, counterId);
  const { id, staffNumber: number } = personToSeat(context, staffNumber);
  const here = seatAtCounter(db, counterId, businessDate);
  if (here?.personId === id) return { id, staffNumber: number };
  if (here && findPerson(db, here.personId)?.active !== true) {
    assertSitsNowhere(context, id);
    handSeatOver(context, here, id, caller.station);
    return { id, staffNumber: number };
  }
  if (here) throw new Refusal('queue.seat-taken', { counter: counter.number, staff: here.staffNumber });
  assertSitsNowhere(context, id);
  const stationId = id === caller.person ? caller.station : null;
  insertSeat(db, { counterId, personId: id, businessDate, stationId }, now);
  recordSeat(context, 'seat.taken', counterId, { personId: id });
  return { id, staffNumber: number };
}

function personToSeat({ db, hall, caller }: CommandContext, staffNumber: string | undefined): SeatedPerson {
  const own = caller.person === null ? undefined : findPerson(db, caller.person);
  const person = staffNumber === undefined ? own : findPersonByStaffNumber(db, hall.id, staffNumber);
  if (!person) throw new Refusal('queue.person-unknown', { staff: staffNumber ?? '-' });
  if (person.id !== caller.person && !isInCharge(caller)) throw new Refusal('queue.seat-for-another');
  return person;
}

function assertSitsNowhere({ db }: QueryContext, personId: number): void {
  const elsewhere = seatOfPerson(db, personId);
  if (!elsewhere) return;
  const { counterNumber, staffNumber } = elsewhere;
  throw new Refusal('queue.person-sits-elsewhere', { counter: counterNumber, staff: staffNumber });
}

/** 离席: not while a ticket is called or served at the counter. A pause ends with it. */
export function leaveSeat(context: CommandContext, counterId: number): void {
  counterInUse(context, counterId);
  const seat = seatAtCounter(context.db, counterId, context.businessDate);
  if (!seat) throw new Refusal('queue.seat-empty');
  assertCounterIsFree(context, counterId);
  vacate(context, seat, context.now);
}

/**
 * Refuses with `queue.seat-of-another` whoever acts at a counter where somebody else sits; those in charge may.
 */
export function assertOwnSeat({ db, businessDate, caller }: QueryContext, counterId: number): void {
  if (isInCharge(caller)) return;
  const seat = seatAtCounter(db, counterId, businessDate);
  if (!seat || seat.personId === caller.person) return;
  throw new Refusal('queue.seat-of-another', { counter: seat.counterNumber, staff: seat.staffNumber });
}

function isInCharge({ roles }: Caller): boolean {
  return inCharge.some((role) => roles.includes(role));
}

/** Whether somebody has a counter open from a station: then the station is not locked by itself. */
export function hasCounterOpen(
  db: QueryContext['db'],
  stationId: number,
  personId: number,
  businessDate: string,
): boolean {
  const seat = seatOfPerson(db, personId);
  return seat?.stationId === stationId && seat.businessDate === businessDate;
}

/**
 * Another person at a station takes the seat over, with the ticket that is at the counter; when nobody is there any
 * more the seat is free, which is refused while there is a ticket.
 */
export function seatFollowsPerson(
  context: CommandContext,
  { stationId, before, after, atOnce }: PersonChange,
): void {
  if (before === null) return;
  const seat = seatOfPerson(context.db, before);
  if (!seat || seat.stationId !== stationId || seat.businessDate !== context.businessDate) return;
  if (after !== null) {
    assertSitsNowhere(context, after);
    handSeatOver(context, seat, after, stationId);
  } else {
    // What is at the counter stays there, for whoever takes the counter over.
    if (atOnce && activeTicket(context.db, seat.counterId)) return;
    assertCounterIsFree(context, seat.counterId);
    vacate(context, seat, context.now);
  }
}

/** Frees the seat of somebody who may work here no more; a ticket that is there waits for who sits down next. */
export function freeSeatOf(context: CommandContext, personId: number): void {
  const seat = seatOfPerson(context.db, personId);
  if (seat && !activeTicket(context.db, seat.counterId)) vacate(context, seat, context.now);
}

function handSeatOver(context: CommandContext, seat: Seat, personId: number, stationId: number): void {
  const { db, now } = context;
  const { counterId } = seat;
  vacate(context, seat, now);
  insertSeat(db, { ...seat, personId, stationId }, now);
  recordSeat(context, 'seat.taken', counterId, { personId });
  const ticket = activeTicket(db, counterId);
  if (!ticket || (ticket.state !== 'called' && ticket.state !== 'serving')) return;
  setAtCounter(db, ticket.id, ticket.state, { counterId, personId });
}
