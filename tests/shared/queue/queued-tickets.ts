import fc from 'fast-check';
import type { OrderRules, OrderSituation, QueuedTicket } from '../../../shared/queue/ordering.ts';
import { priorityClasses } from '../../../shared/queue/priority.ts';

/** The moment of the call in these tests, UTC ms. */
export const callAt = Date.UTC(2026, 10, 17, 2, 0);

export const minute = 60_000;

const aClass = fc.constantFrom(...priorityClasses);

/** Whole minutes, so that equal waits and equal scores are common. */
const minutes = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min, max }).map((count) => count * minute);

const weights = fc.record({
  care: fc.constantFrom(1, 1.5, 2),
  service: fc.constantFrom(1, 1.2),
  vip: fc.constantFrom(1, 1.2, 3),
  appointment: fc.constantFrom(1, 1.1),
  ordinary: fc.constant(1),
});

const credits = fc.record({
  care: minutes(0, 10),
  service: minutes(0, 5),
  vip: minutes(0, 20),
  appointment: minutes(0, 15),
  ordinary: fc.constant(0),
});

/** Any rules that a store may set. */
export const someRules: fc.Arbitrary<OrderRules> = fc.record({
  weight: weights,
  creditMs: credits,
  maxWaitMs: minutes(1, 45),
  prioritiesInARow: fc.integer({ min: 1, max: 3 }),
  careShare: fc.constantFrom(0.01, 0.4, 0.6, 1),
  unansweredPauseMs: minutes(0, 5),
  returnsInARow: fc.nat(2),
});

/** A ticket without its id: those behind it in the list are named by their place. */
const aTicket = fc.record({
  priorityClass: aClass,
  /** Only appointments rank from a time to come. */
  waitedMs: minutes(0, 50),
  comesInMs: minutes(0, 40),
  behindPlaces: fc.oneof(
    { weight: 4, arbitrary: fc.constant<number[]>([]) },
    fc.array(fc.nat(11), { maxLength: 3 }),
  ),
  unansweredMsAgo: fc.option(minutes(0, 8), { freq: 4 }),
  cameBack: fc.boolean(),
});

/** Waiting tickets, ids in the order of issue; a ticket is only ever behind tickets that are not behind it. */
export const someTickets: fc.Arbitrary<QueuedTicket[]> = fc.array(aTicket, { maxLength: 12 }).map((drafts) =>
  drafts.map(({ priorityClass, cameBack, waitedMs, comesInMs, behindPlaces, unansweredMsAgo }, place) => ({
    id: place + 1,
    priorityClass,
    cameBack,
    ranksFrom: callAt + (priorityClass === 'appointment' ? comesInMs : 0) - waitedMs,
    behind: behindPlaces.filter((before) => before < place).map((before) => before + 1),
    unansweredCallAt: unansweredMsAgo === null ? null : callAt - unansweredMsAgo,
  })),
);

/** Tickets that nothing keeps from being called. */
export const callableTickets: fc.Arbitrary<QueuedTicket[]> = someTickets.map((tickets) =>
  tickets.map((ticket) => ({ ...ticket, behind: [], unansweredCallAt: null })),
);

/** The same tickets as a table might give them: in any order. */
export const inAnyOrder = <T>(list: fc.Arbitrary<T[]>): fc.Arbitrary<{ list: T[]; shuffled: T[] }> =>
  list.chain((tickets) =>
    fc
      .shuffledSubarray(tickets, { minLength: tickets.length })
      .map((shuffled) => ({ list: tickets, shuffled })),
  );

/** The classes of earlier calls, newest first. */
export const earlierCalls = fc.array(aClass, { maxLength: 4 });

/** Of earlier calls of ordinary customers, newest first: whether they had come back. */
export const earlierReturns = fc.array(fc.boolean(), { maxLength: 3 });

/** The hall in which only these tickets wait. */
export function hallOf(
  tickets: readonly QueuedTicket[],
  lastClasses: OrderSituation['lastClasses'],
  now: number = callAt,
  lastCameBack: OrderSituation['lastCameBack'] = [],
): OrderSituation {
  const care = tickets.filter(({ priorityClass }) => priorityClass === 'care').length;
  return { now, lastClasses, lastCameBack, waiting: { all: tickets.length, care } };
}

/** Those who wait once a ticket has been called. */
export function without(tickets: readonly QueuedTicket[], called: number): QueuedTicket[] {
  return tickets
    .filter(({ id }) => id !== called)
    .map((ticket) => ({ ...ticket, behind: ticket.behind.filter((id) => id !== called) }));
}
