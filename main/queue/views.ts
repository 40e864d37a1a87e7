import type { OutputOf } from '../../shared/call/procedure.ts';
import type { counterContract } from '../../shared/queue/counter-contract.ts';
import type { hallContract } from '../../shared/queue/hall-contract.ts';
import type { CallLine, CounterLine, SeriesLine, WaitingLine } from '../../shared/queue/lines.ts';
import { isCareCrowd } from '../../shared/queue/ordering.ts';
import {
  limitWarnPercent,
  maxRecalls,
  pauseMinutes,
  stepTiming,
  waitAlarmMinutes,
  waitTargetMinutes,
} from '../../shared/queue/settings.ts';
import type { Setting } from '../../shared/store/setting.ts';
import { seriesOfHall } from '../../db/queue/businesses.ts';
import { type CounterRow, counterDay, countersInUse } from '../../db/queue/counters.ts';
import { displayChoiceOf } from '../../db/queue/display-stations.ts';
import { countDiversions, failureSince, managerCalledAt, pauseAt } from '../../db/queue/floor.ts';
import { type Seat, seatAtCounter, takenSeats } from '../../db/queue/seats.ts';
import {
  type Ticket,
  activeTicket,
  lastCalled,
  lastFinishedAt,
  ticketsInState,
} from '../../db/queue/tickets.ts';
import { type WaitingTicket, allWaiting, countWaiting } from '../../db/queue/waiting.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { QueryContext } from '../call/handler.ts';
import { competenceOf, servable } from './competence.ts';
import { counterInUse, ticketInHall } from './lookup.ts';
import { orderForCounter, rulesOfDay, servedBy } from './order.ts';
import { type HallOutlook, hallOutlook } from './outlook.ts';
import { stepUnderWay } from './service-steps.ts';
import { ticketViewOf } from './ticket-view.ts';
import { uncertifiedLines } from './uncertified.ts';
import { undoableStep } from './undo.ts';

const linesAtCounter = 12;
const finishedAtCounter = 5;
const recentCalls = 8;

/** What the counter screen shows. */
export function counterView(
  context: QueryContext,
  counterId: number,
): OutputOf<typeof counterContract.counter> {
  const { db, hall, businessDate } = context;
  const counter = counterInUse(context, counterId);
  const day = counterDay(db, counterId, businessDate);
  const view = ticketViewOf.bind(null, context);
  const seat = seatAtCounter(db, counterId, businessDate);
  const competence = competenceOf(context, counter, seat?.personId ?? null);
  return {
    counter: counterLine(context, counter, seat),
    next: orderForCounter(context, competence, linesAtCounter).map(({ ticket, reason, fallback }) => ({
      ...waitingLine(context, ticket),
      reason,
      fallback,
    })),
    waiting: servable(allWaiting(db, hall.id, businessDate), competence).filter(servedBy(competence.counter))
      .length,
    calledToday: day.called,
    itemsToday: day.items,
    held: ticketsInState(db, hall.id, businessDate, 'held')
      .filter((ticket) => ticket.heldForHall || ticket.counterId === counterId)
      .map(view),
    finished: lastFinishedAt(db, counterId, businessDate, finishedAtCounter).map(view),
    undo: undoLine(context, counterId),
    rules: {
      maxRecalls: valueToday(context, maxRecalls),
      limitWarnPercent: valueToday(context, limitWarnPercent),
      stepTiming: valueToday(context, stepTiming),
    },
    step: stepUnderWay(context, activeTicket(db, counterId)),
    failureSince: failureSince(db, hall.id),
  };
}

/** 现场: the whole hall. */
export function hallView(context: QueryContext): OutputOf<typeof hallContract.hall> {
  const { db, hall, businessDate } = context;
  const waiting = allWaiting(db, hall.id, businessDate);
  const expected = hallOutlook(context, waiting);
  const seats = new Map(takenSeats(db, hall.id, businessDate).map((seat) => [seat.counterId, seat]));
  const counters = countersInUse(db, hall.id);
  return {
    counters: counters.map((counter) => counterLine(context, counter, seats.get(counter.id))),
    series: seriesLines(context, waiting, expected),
    waiting: waiting.map((ticket) => ({
      ...waitingLine(context, ticket),
      ...expected.ofTicket(ticket),
    })),
    uncertified: uncertifiedLines(context, { waiting, counters, seats }),
    missed: ticketsInState(db, hall.id, businessDate, 'no-show').map((ticket) =>
      ticketViewOf(context, ticket),
    ),
    divertedToday: countDiversions(db, hall.id, businessDate),
    notices: {
      failureSince: failureSince(db, hall.id),
      careCrowd: isCareCrowd(rulesOfDay(context), countWaiting(db, hall.id, businessDate)),
      waitAlarmMinutes: valueToday(context, waitAlarmMinutes),
      waitTargetMinutes: valueToday(context, waitTargetMinutes),
    },
  };
}

/** What customers see: numbers and counters, nobody's name, class or reason. */
export function displayView(context: QueryContext): OutputOf<typeof hallContract.display> {
  const { db, hall, businessDate, caller } = context;
  const { counterIds, sound } = displayChoiceOf(db, caller.station);
  const shows = (counterId: number | null): boolean =>
    counterIds.length === 0 || (counterId !== null && counterIds.includes(counterId));
  const called = ticketsInState(db, hall.id, businessDate, 'called');
  const waiting = allWaiting(db, hall.id, businessDate);
  return {
    calling: called
      .filter(({ counterId }) => shows(counterId))
      .map(callLineOf)
      .sort((a, b) => b.calledAt - a.calledAt),
    recent: lastCalled(db, hall.id, businessDate, recentCalls, counterIds).map(callLineOf),
    series: seriesLines(context, waiting, hallOutlook(context, waiting)),
    paused: takenSeats(db, hall.id, businessDate)
      .filter(({ counterId }) => shows(counterId) && pauseAt(db, counterId))
      .map(({ counterNumber }) => counterNumber),
    systemFailure: failureSince(db, hall.id) !== null,
    sound,
  };
}

function callLineOf({ id, number, counterNumber, lastCalledAt, issuedAt }: Ticket): CallLine {
  return { ticketId: id, number, counterNumber: counterNumber ?? 0, calledAt: lastCalledAt ?? issuedAt };
}

function counterLine(context: QueryContext, counter: CounterRow, seat: Seat | undefined): CounterLine {
  const { db, businessDate } = context;
  const { id, number, name, seriesIds } = counter;
  const ticket = activeTicket(db, id);
  const pause = pauseAt(db, id);
  return {
    id,
    number,
    name,
    seriesIds,
    state: seat ? (pause ? 'paused' : 'open') : 'closed',
    person: seat ? { id: seat.personId, staffNumber: seat.staffNumber } : null,
    pause: pause
      ? {
          reason: pause.reason,
          startedAt: pause.startedAt,
          limitMinutes: valueToday(context, pauseMinutes[pause.reason]),
        }
      : null,
    ticket: ticket ? ticketViewOf(context, ticket) : null,
    managerCalledAt: managerCalledAt(db, id, businessDate),
    finishedToday: counterDay(db, id, businessDate).finished,
  };
}

function seriesLines(
  { db, hall, now }: QueryContext,
  waiting: readonly WaitingTicket[],
  expected: HallOutlook,
): SeriesLine[] {
  return seriesOfHall(db, hall.id).map((series) => {
    const ranks = waiting.filter(({ seriesId }) => seriesId === series.id).map(({ ranksFrom }) => ranksFrom);
    return {
      ...series,
      waiting: ranks.length,
      longestSince: ranks.length > 0 ? Math.min(now, ...ranks) : null,
      wait: expected.ofSeries(series.id).wait,
    };
  });
}

function waitingLine({ now }: QueryContext, ticket: WaitingTicket): WaitingLine {
  const { id, number, seriesId, businessName, priorityClass, classReason, cameBack, ranksFrom } = ticket;
  const queuedAt = Math.min(ranksFrom, now);
  return { id, number, seriesId, businessName, priorityClass, classReason, cameBack, queuedAt };
}

function undoLine(
  context: QueryContext,
  counterId: number,
): OutputOf<typeof counterContract.counter>['undo'] {
  const undoable = undoableStep(context, counterId);
  if (!undoable) return null;
  const { step, until } = undoable;
  const { number } = ticketInHall(context, step.ticketId);
  return { eventId: step.eventId, kind: step.kind, number, until };
}

function valueToday<T>({ db, hall, businessDate }: QueryContext, setting: Setting<T>): T {
  return settingOn(db, hall.id, setting, businessDate);
}
