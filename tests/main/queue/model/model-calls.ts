import type { ModelHall, ModelVisit } from './model-hall.ts';
import {
  dateOf,
  knownCounter,
  knownVisit,
  legOf,
  notIn,
  notOffered,
  notReady,
  objections,
  seatAt,
  visitOf,
  waitingToday,
} from './model-lookup.ts';
import { issue, newLeg } from './model-greeter.ts';
import { isServedBy, nextFor } from './model-order.ts';
import { type ModelCommands, happens, rememberStep, step } from './model-step.ts';

/** How somebody gets to a counter. */
export const callCommands: ModelCommands<
  'callNext' | 'callChosen' | 'callHeld' | 'serveWithoutTicket' | 'reopen'
> = {
  callNext: {
    objections: (hall, { counterId }) => {
      const reasons = notReady(hall, counterId);
      if (reasons.length > 0) return reasons;
      const counter = knownCounter(hall, counterId);
      if (nextFor(hall, counter) !== undefined) return [];
      const somebody = waitingToday(hall).some((visit) => isServedBy(visit, counter));
      return [somebody ? 'queue.only-unanswered-waiting' : 'queue.nobody-waiting'];
    },
    effect: (hall, { counterId }) => {
      call(hall, counterId, nextFor(hall, knownCounter(hall, counterId)) ?? 0, null);
    },
  },

  callChosen: {
    objections: (hall, { counterId, number }) => {
      const visit = numbered(hall, number);
      if (!visit) return [...notReady(hall, counterId), 'queue.number-unknown'];
      return [...notReady(hall, counterId), ...notIn(hall, visit.id, ['waiting'])];
    },
    effect: (hall, { counterId, number, reason }) => {
      call(hall, counterId, numbered(hall, number)?.id ?? 0, reason);
    },
  },

  callHeld: {
    objections: (hall, { counterId, ticketId }) => {
      const visit = visitOf(hall, ticketId);
      return [
        ...notReady(hall, counterId),
        ...notIn(hall, ticketId, ['held']),
        ...objections([
          visit && !visit.heldForHall && visit.counterId !== counterId,
          'queue.ticket-of-another-counter',
        ]),
      ];
    },
    effect: (hall, at) => {
      step(hall, at, (visit) => {
        visit.legs.push(newLeg(visit.seriesId, hall.now));
        isCalled(hall, at.counterId, visit);
        visit.heldForHall = false;
      });
    },
  },

  serveWithoutTicket: {
    objections: (hall, { counterId, businessTypeId }) => [
      ...notReady(hall, counterId),
      ...notOffered(hall, [businessTypeId]),
    ],
    effect: (hall, { counterId, ...asked }) => {
      const visit = issue(hall, [asked], 'counter', { priorityClass: 'ordinary' });
      isCalled(hall, counterId, visit);
      legOf(visit).arrivedAt = hall.now;
      visit.state = 'serving';
      happens(hall, visit.id);
      rememberStep(hall, counterId, visit.id, null);
    },
  },

  reopen: {
    objections: (hall, { counterId, ticketId }) => {
      const visit = visitOf(hall, ticketId);
      return [
        ...notReady(hall, counterId),
        ...notIn(hall, ticketId, ['finished']),
        ...objections(
          [visit && visit.counterId !== counterId, 'queue.ticket-of-another-counter'],
          [visit && visit.date !== dateOf(hall.now), 'queue.ticket-unknown'],
        ),
      ];
    },
    effect: (hall, at) => {
      step(hall, at, (visit) => {
        visit.legs.push(newLeg(visit.seriesId, hall.now));
        isCalled(hall, at.counterId, visit);
        legOf(visit).arrivedAt = hall.now;
        Object.assign(visit, { state: 'serving', endedAt: null, correctedEndAt: null, heldForHall: false });
        for (const item of visit.items)
          Object.assign(item, { outcome: null, cause: null, agreement: null, endedAt: null });
      });
    },
  },
};

/** A call out of the queue: it counts for whose turn comes next. */
function call(hall: ModelHall, counterId: number, ticketId: number, reason: string | null): void {
  const { priorityClass } = knownVisit(hall, ticketId);
  step(hall, { counterId, ticketId }, (visit) => {
    isCalled(hall, counterId, visit);
    legOf(visit).chosenReason = reason;
  });
  hall.calls.push({ visitId: ticketId, date: dateOf(hall.now), priorityClass });
}

/** The first call of a leg. */
function isCalled(hall: ModelHall, counterId: number, visit: ModelVisit): void {
  const personId = seatAt(hall, counterId)?.personId ?? null;
  Object.assign(legOf(visit), {
    counterId,
    personId,
    firstCalledAt: hall.now,
    lastCalledAt: hall.now,
    calls: 1,
  });
  Object.assign(visit, { state: 'called', counterId, personId });
}

/** Today's visit of a printed number, however it is typed. */
function numbered(hall: ModelHall, text: string): ModelVisit | undefined {
  return hall.visits.find(
    ({ date, letter, number }) =>
      date === dateOf(hall.now) && `${letter}${String(number).padStart(3, '0')}` === text.toUpperCase(),
  );
}
