import fc from 'fast-check';
import type { ExpectingHall, ExpectingTicket, StaffedCounter } from '../../../shared/queue/estimate.ts';

export const minute = 60_000;

/** The series of these halls, by how long one of their tickets keeps a counter, minutes. */
const handlingMinutes = [4, 6, 12] as const;
const someSeries = fc.integer({ min: 1, max: handlingMinutes.length });

/** Somebody who waits: mostly for a series, now and then for one counter only. */
export const someoneWaiting = fc.record({
  seriesId: someSeries,
  waitedMinutes: fc.nat(20),
  targetCounterId: fc.option(fc.integer({ min: 1, max: 4 }), { freq: 8 }),
});
export type Someone = typeof someoneWaiting extends fc.Arbitrary<infer T> ? T : never;

const someDoing: fc.Arbitrary<StaffedCounter['doing']> = fc.oneof(
  { weight: 6, arbitrary: someSeries.map((seriesId) => ({ kind: 'serving' as const, seriesId })) },
  { weight: 1, arbitrary: fc.constant({ kind: 'free' as const }) },
  {
    weight: 1,
    arbitrary: fc.nat(40).map((minutes) => ({ kind: 'paused' as const, forMs: minutes * minute })),
  },
);

/** A counter without its id. */
export const someCounter = fc.record({
  seriesIds: fc.uniqueArray(someSeries, { minLength: 1 }),
  skillIds: fc.constant([]),
  fallbacks: fc.array(fc.record({ seriesId: someSeries, afterMinutes: fc.nat(30) }), { maxLength: 1 }),
  doing: someDoing,
});

export const someHall = fc.record({
  people: fc.array(someoneWaiting, { minLength: 1, maxLength: 15 }),
  counters: fc.array(someCounter, { maxLength: 5 }),
  patienceMinutes: fc.constantFrom(30, 240, Infinity),
});
export type DrawnHall = typeof someHall extends fc.Arbitrary<infer T> ? T : never;

/** A hall in which every counter serves everybody, and everybody wants the same. */
export const hallOfAlike: fc.Arbitrary<DrawnHall> = someHall.map(({ people, counters, ...hall }) => ({
  ...hall,
  people: people.map((someone) => ({ ...someone, seriesId: 1, targetCounterId: null })),
  counters: counters.map(servingAlike),
}));

/** The counter, if everybody wanted the same. */
export function servingAlike<C extends Omit<StaffedCounter, 'id'>>(counter: C): C {
  const { doing } = counter;
  return {
    ...counter,
    seriesIds: [1],
    fallbacks: [],
    doing: doing.kind === 'serving' ? { ...doing, seriesId: 1 } : doing,
  };
}

/** The hall in which these people stand in this order; whoever is last in it is asked about in these tests. */
export function hallOf({ people, counters, patienceMinutes }: DrawnHall): ExpectingHall {
  return {
    now: 0,
    order: people.map(ticketOf),
    counters: counters.map((counter, index) => ({ ...counter, id: index + 1 })),
    paceOf: (seriesId) => ({
      handlingMs: (handlingMinutes[seriesId - 1] ?? NaN) * minute,
      givesUpPerMs: 1 / (patienceMinutes * minute),
    }),
  };
}

export function lastOf({ order }: ExpectingHall): ExpectingTicket {
  const last = order.at(-1);
  if (!last) throw new Error('Nobody waits in this hall.');
  return last;
}

function ticketOf({ seriesId, waitedMinutes, targetCounterId }: Someone, index: number): ExpectingTicket {
  return { id: index + 1, ranksFrom: -waitedMinutes * minute, seriesId, targetCounterId, skillId: null };
}
