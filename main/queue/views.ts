import { Refusal } from '../../shared/call/refusal.ts';
import type { OutputOf } from '../../shared/call/procedure.ts';
import type { CounterLine, WaitingLine, queueContract } from '../../shared/queue/contract.ts';
import { inCallingOrder } from '../../shared/queue/ordering.ts';
import { type CounterRow, counterDay, countersInUse, seriesOfHall } from '../../db/queue/counters.ts';
import { type Seat, seatAtCounter, takenSeats } from '../../db/queue/seats.ts';
import { activeTicket, findTicket, lastCalled } from '../../db/queue/tickets.ts';
import { type WaitingRow, allWaiting } from '../../db/queue/waiting.ts';
import { eventsOf } from '../../db/events/events.ts';
import type { QueryContext } from '../call/handler.ts';
import { counterInUse, ticketViewOf } from './steps.ts';

const linesShownAtCounter = 12;
const recentCallsShown = 8;

/** What the counter screen shows. */
export function counterView(
  context: QueryContext,
  counterId: number,
): OutputOf<typeof queueContract.counter> {
  const { db, hall, businessDate } = context;
  const counter = counterInUse(context, counterId);
  const waiting = allWaiting(db, hall.id, businessDate).filter((ticket) =>
    counter.seriesIds.includes(ticket.seriesId),
  );
  return {
    counter: counterLine(context, counter, seatAtCounter(db, counterId)),
    next: inCallingOrder(waiting).slice(0, linesShownAtCounter).map(waitingLine),
    waiting: waiting.length,
    calledToday: counterDay(db, counterId, businessDate).called,
  };
}

/** 现场: the whole hall. */
export function hallView(context: QueryContext): OutputOf<typeof queueContract.hall> {
  const { db, hall, businessDate } = context;
  const waiting = inCallingOrder(allWaiting(db, hall.id, businessDate));
  const seats = new Map(takenSeats(db, hall.id).map((seat) => [seat.counterId, seat]));
  return {
    counters: countersInUse(db, hall.id).map((counter) =>
      counterLine(context, counter, seats.get(counter.id)),
    ),
    series: seriesLines(context, waiting),
    waiting: waiting.map(waitingLine),
  };
}

/** What customers see: numbers and counters, nobody's name and no class. */
export function displayView(context: QueryContext): OutputOf<typeof queueContract.display> {
  const { db, hall, businessDate } = context;
  const calls = lastCalled(db, hall.id, businessDate, recentCallsShown + countersInUse(db, hall.id).length);
  const lines = calls.map((ticket) => ({
    state: ticket.state,
    line: {
      ticketId: ticket.id,
      number: ticket.number,
      counterNumber: ticket.counterNumber ?? 0,
      calledAt: ticket.lastCalledAt ?? ticket.issuedAt,
    },
  }));
  return {
    calling: lines.filter(({ state }) => state === 'called').map(({ line }) => line),
    recent: lines.slice(0, recentCallsShown).map(({ line }) => line),
    series: seriesLines(context, allWaiting(db, hall.id, businessDate)),
  };
}

/** One ticket and what happened to it, step by step. */
export function ticketHistory(
  { db, hall }: QueryContext,
  ticketId: number,
): OutputOf<typeof queueContract.ticket> {
  const ticket = findTicket(db, hall.id, ticketId);
  if (!ticket) throw new Refusal('queue.ticket-unknown');
  const counterNumbers = new Map(countersInUse(db, hall.id).map(({ id, number }) => [id, number]));
  return {
    ticket: ticketViewOf(ticket),
    steps: eventsOf(db, 'ticket', ticketId).map((event) => ({
      kind: event.kind,
      at: event.at,
      counterNumber: counterNumbers.get(Number(event.body['counterId'])) ?? null,
      personId: event.personId,
    })),
  };
}

function counterLine(context: QueryContext, counter: CounterRow, seat: Seat | undefined): CounterLine {
  const { db, businessDate } = context;
  const ticket = activeTicket(db, counter.id);
  return {
    ...counter,
    person: seat ? { id: seat.personId, staffNumber: seat.staffNumber } : null,
    ticket: ticket ? ticketViewOf(ticket) : null,
    finishedToday: counterDay(db, counter.id, businessDate).finished,
  };
}

function seriesLines(
  { db, hall }: QueryContext,
  waiting: readonly WaitingRow[],
): OutputOf<typeof queueContract.hall>['series'] {
  return seriesOfHall(db, hall.id).map((series) => {
    const queued = waiting.filter((ticket) => ticket.seriesId === series.id).map((ticket) => ticket.queuedAt);
    return {
      ...series,
      waiting: queued.length,
      longestSince: queued.length > 0 ? Math.min(...queued) : null,
    };
  });
}

function waitingLine({ id, number, seriesId, businessName, queuedAt }: WaitingRow): WaitingLine {
  return { id, number, seriesId, businessName, queuedAt };
}
