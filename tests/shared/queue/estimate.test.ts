import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ExpectingHall, type WaitEstimate, estimateWait } from '../../../shared/queue/estimate.ts';
import { seededRandom } from '../../../shared/random/random.ts';
import {
  type DrawnHall,
  hallOf,
  hallOfAlike,
  lastOf,
  minute,
  servingAlike,
  someCounter,
  someHall,
  someoneWaiting,
} from './expecting-halls.ts';
import { simulatedWait } from './simulated-wait.ts';

/** What whoever is last in the order can expect. */
function ofLast(hall: ExpectingHall): WaitEstimate | null {
  return estimateWait(hall, lastOf(hall));
}

/** How long the last of them waits on average; for ever where nobody will call. */
function meanOf(drawn: DrawnHall): number {
  return ofLast(hallOf(drawn))?.meanMs ?? Infinity;
}

/** So many people before one, and so many counters that are all busy and serve them all. */
function plainHall(ahead: number, counters: number, patienceMinutes = 240): ExpectingHall {
  const someone = { seriesId: 1, waitedMinutes: 0, targetCounterId: null };
  const counter = {
    seriesIds: [1],
    skillIds: [],
    fallbacks: [],
    doing: { kind: 'serving', seriesId: 1 },
  } as const;
  return hallOf({
    people: Array.from({ length: ahead + 1 }, () => someone),
    counters: Array.from({ length: counters }, () => ({
      ...counter,
      seriesIds: [1],
      skillIds: [],
      fallbacks: [],
    })),
    patienceMinutes,
  });
}

const busyHall = fc.record({
  people: fc.array(
    fc.record({
      seriesId: fc.integer({ min: 1, max: 3 }),
      waitedMinutes: fc.nat(20),
      targetCounterId: fc.constant(null),
    }),
    { minLength: 1, maxLength: 20 },
  ),
  counters: fc.array(
    someCounter.map((counter) => ({
      ...counter,
      fallbacks: [],
      doing: counter.doing.kind === 'paused' ? ({ kind: 'free' } as const) : counter.doing,
    })),
    { minLength: 1, maxLength: 5 },
  ),
  patienceMinutes: fc.constantFrom(60, 240, Infinity),
});

describe('the expected wait', () => {
  it('is the sum of 1/(sμ + iθ) over those ahead, where every counter serves everybody', () => {
    const some = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 12 }), fc.constantFrom(20, 240, Infinity));
    fc.assert(
      fc.property(some, ([ahead, counters, patienceMinutes]) => {
        let sum = 0;
        for (let i = 0; i <= ahead; i += 1) sum += 1 / (counters / 4 + i / patienceMinutes);
        expect(ofLast(plainHall(ahead, counters, patienceMinutes))?.meanMs).toBeCloseTo(sum * minute, -1);
      }),
    );
  });

  it('is never negative, and lies in its range', () => {
    fc.assert(
      fc.property(someHall, (drawn) => {
        const estimate = ofLast(hallOf(drawn));
        if (!estimate) return;
        expect(estimate.lowMs).toBeGreaterThanOrEqual(0);
        expect(estimate.highMs).toBeGreaterThanOrEqual(estimate.lowMs);
        expect(estimate.highMs).toBeGreaterThanOrEqual(estimate.meanMs === 0 ? 0 : estimate.meanMs * 0.5);
        expect(estimate.ahead).toBeLessThan(drawn.people.length);
      }),
      { numRuns: 500 },
    );
  });

  it('never gets shorter by somebody who stands before, where everybody wants the same', () => {
    fc.assert(
      fc.property(hallOfAlike, someoneWaiting, fc.nat(15), (drawn, other, at) => {
        const place = Math.min(at, drawn.people.length - 1);
        const someone = { ...other, seriesId: 1, targetCounterId: null };
        const people = [...drawn.people.slice(0, place), someone, ...drawn.people.slice(place)];
        expect(meanOf({ ...drawn, people })).toBeGreaterThanOrEqual(meanOf(drawn) - 1);
      }),
      { numRuns: 500 },
    );
  });

  it('never gets shorter by somebody who wants the same and goes before, whoever serves what', () => {
    fc.assert(
      fc.property(someHall, (drawn) => {
        const last = drawn.people.slice(-1);
        const people = [...drawn.people, ...last];
        expect(meanOf({ ...drawn, people })).toBeGreaterThanOrEqual(meanOf(drawn) - 1);
      }),
      { numRuns: 500 },
    );
  });

  it('never gets longer by one more counter, where everybody wants the same', () => {
    fc.assert(
      fc.property(hallOfAlike, someCounter, (drawn, another) => {
        const counters = [...drawn.counters, servingAlike(another)];
        expect(meanOf({ ...drawn, counters })).toBeLessThanOrEqual(meanOf(drawn) + 1);
      }),
      { numRuns: 500 },
    );
  });

  it('is nothing for whoever is next while a counter is free, and unknown where no counter will call', () => {
    const { counters, ...hall } = plainHall(0, 1);
    const free = counters.map((counter) => ({ ...counter, doing: { kind: 'free' } as const }));
    expect(ofLast({ ...hall, counters: free })).toEqual({ ahead: 0, meanMs: 0, lowMs: 0, highMs: 0 });
    expect(ofLast({ ...hall, counters: [] })).toBeNull();
    const forOthers = counters.map((counter) => ({ ...counter, seriesIds: [2] }));
    expect(ofLast({ ...hall, counters: forOthers })).toBeNull();
  });

  it('takes no notice of people whom other counters serve', () => {
    const { counters, order, ...hall } = plainHall(0, 2);
    const others = Array.from({ length: 30 }, (_, index) => ({
      ...lastOf({ ...hall, counters, order }),
      id: index + 2,
      seriesId: 3,
    }));
    const apart = counters.map((counter, index) => ({ ...counter, seriesIds: [index === 0 ? 1 : 3] }));
    const alone = ofLast({ ...hall, order, counters: apart });
    expect(ofLast({ ...hall, order: [...others, ...order], counters: apart })).toEqual(alone);
    expect(alone?.ahead).toBe(0);
  });
});

describe('the expected wait against a slow simulation', () => {
  /** Mean of many simulated waits, and how many of them the range holds. */
  function simulated(
    hall: ExpectingHall,
    runs: number,
    estimate: WaitEstimate,
  ): { mean: number; held: number } {
    const random = seededRandom('waits');
    const waits = Array.from({ length: runs }, () => simulatedWait(hall, lastOf(hall), random));
    return {
      mean: waits.reduce((sum, wait) => sum + wait, 0) / runs,
      held: waits.filter((wait) => wait >= estimate.lowMs && wait <= estimate.highMs).length / runs,
    };
  }

  it.each([
    [0, 1],
    [3, 2],
    [12, 3],
    [40, 6],
  ])(
    'agrees within a twentieth with %i ahead and %i counters, and its range holds eight in ten or more',
    (ahead, counters) => {
      const hall = plainHall(ahead, counters);
      const estimate = ofLast(hall);
      if (!estimate) throw new Error('Somebody calls here.');
      const { mean, held } = simulated(hall, 4_000, estimate);
      expect(Math.abs(estimate.meanMs / mean - 1)).toBeLessThan(0.05);
      expect(held).toBeGreaterThan(0.77);
      expect(held).toBeLessThan(0.97);
    },
  );

  it('agrees within a quarter, or two minutes, whichever counters serve what', () => {
    fc.assert(
      fc.property(busyHall, (drawn) => {
        const hall = hallOf(drawn);
        const estimate = ofLast(hall);
        if (!estimate) return;
        const { mean } = simulated(hall, 400, estimate);
        expect(Math.abs(estimate.meanMs - mean)).toBeLessThan(Math.max(2 * minute, 0.25 * mean));
      }),
      { numRuns: 60, seed: 20261122 },
    );
  });
});
