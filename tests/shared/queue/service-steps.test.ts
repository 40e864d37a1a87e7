import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Interval, clockTime } from '../../../shared/queue/limit-clock.ts';
import { stepLengths } from '../../../shared/queue/service-steps.ts';

const gap = fc.integer({ min: 0, max: 300_000 });

/** Stretches of time one after the other, the first from 1000 on. */
const stretches = fc.array(fc.tuple(gap, gap), { minLength: 1, maxLength: 3 }).map((pairs): Interval[] => {
  let at = 1000;
  return pairs.map(([before, length]) => {
    const from = at + before;
    at = from + length;
    return { from, until: at };
  });
});

/** A visit with all its steps marked somewhere between its arrival and its end. */
const visit = fc.record({
  services: stretches,
  failures: stretches,
  shares: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }),
});

function endsOf(services: readonly Interval[], shares: readonly number[]): { ends: number[]; until: number } {
  const from = services[0]?.from ?? 0;
  const until = services.at(-1)?.until ?? from;
  const ends = [...shares].sort((a, b) => a - b).map((share) => Math.round(from + share * (until - from)));
  return { ends, until };
}

describe('the lengths of the steps of a visit', () => {
  it('add up to its handling, whatever was in between', () => {
    fc.assert(
      fc.property(visit, ({ services, failures, shares }) => {
        const { ends, until } = endsOf(services, shares);
        const marks = new Map(ends.map((end, at) => [at + 1, end]));
        const lengths = stepLengths(services, failures, marks, until);
        const total = lengths.reduce<number>((sum, length) => sum + (length ?? NaN), 0);
        expect(total).toBe(clockTime(services, failures, until));
      }),
    );
  });

  it('are known up to the last mark, and the last one only where all are marked', () => {
    fc.assert(
      fc.property(visit, fc.integer({ min: 0, max: 3 }), ({ services, shares }, marked) => {
        const { ends, until } = endsOf(services, shares);
        const marks = new Map(ends.slice(0, marked).map((end, at) => [at + 1, end]));
        const known = stepLengths(services, [], marks, until).map((length) => length !== null);
        expect(known).toEqual([0, 1, 2, 3, 4].map((at) => at < marked));
      }),
    );
  });
});
