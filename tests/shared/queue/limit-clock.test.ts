import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Interval,
  type LimitedItem,
  clockTime,
  limitOf,
  limitState,
} from '../../../shared/queue/limit-clock.ts';

const minute = 60_000;

const someItems: fc.Arbitrary<LimitedItem[]> = fc.array(
  fc.record({
    count: fc.integer({ min: 1, max: 99 }),
    limitMinutes: fc.option(fc.integer({ min: 1, max: 60 })),
  }),
  { maxLength: 6 },
);

/** Stretches one after the other, in whole seconds of an hour; the last may go on. */
const someStretches: fc.Arbitrary<Interval[]> = fc
  .record({
    bounds: fc.uniqueArray(fc.integer({ min: 0, max: 3_600 }), { maxLength: 9 }),
    goesOn: fc.boolean(),
  })
  .map(({ bounds, goesOn }) => {
    const times = bounds.sort((a, b) => a - b);
    const pairs = times.flatMap((from, index) =>
      index % 2 === 0 ? [{ from, until: times[index + 1] ?? null }] : [],
    );
    return pairs.filter(({ until }) => until !== null || goesOn);
  });

const endOfHour = 3_600;

/** Second by second: a second counts when somebody was served and the system worked. */
function countedSeconds(services: readonly Interval[], failures: readonly Interval[], now: number): number {
  const within = (second: number) => (stretch: Interval) =>
    second >= stretch.from && second < (stretch.until ?? now);
  let counted = 0;
  for (let second = 0; second < now; second += 1) {
    if (services.some(within(second)) && !failures.some(within(second))) counted += 1;
  }
  return counted;
}

describe('the limit of a visit', () => {
  it('is the sum of its items’ limits, each as often as the item counts', () => {
    const payments = { count: 3, limitMinutes: 5 };
    expect(limitOf([payments, { count: 1, limitMinutes: 10 }])).toBe(25 * minute);
  });

  it('is none where no item has one, and an untimed item adds nothing', () => {
    expect(limitOf([])).toBeNull();
    expect(limitOf([{ count: 2, limitMinutes: null }])).toBeNull();
    expect(
      limitOf([
        { count: 2, limitMinutes: null },
        { count: 1, limitMinutes: 8 },
      ]),
    ).toBe(8 * minute);
  });

  it('adds up however the items are listed, and three of one are three items', () => {
    fc.assert(
      fc.property(someItems, someItems, (some, more) => {
        const limitOr0 = (items: LimitedItem[]): number => limitOf(items) ?? 0;
        expect(limitOr0([...some, ...more])).toBe(limitOr0(more) + limitOr0(some));
        const oneByOne = some.flatMap((item) =>
          Array.from({ length: item.count }, () => ({ ...item, count: 1 })),
        );
        expect(limitOf(oneByOne)).toBe(limitOf(some));
      }),
    );
  });
});

describe('the limit clock', () => {
  it('counts the seconds in service in which the system worked', () => {
    fc.assert(
      fc.property(someStretches, someStretches, (services, failures) => {
        expect(clockTime(services, failures, endOfHour)).toBe(countedSeconds(services, failures, endOfHour));
      }),
      { numRuns: 300 },
    );
  });

  it('never runs backwards, and never faster than time', () => {
    fc.assert(
      fc.property(someStretches, someStretches, fc.nat(600), (services, failures, passed) => {
        const before = clockTime(services, failures, endOfHour);
        const after = clockTime(services, failures, endOfHour + passed);
        expect(after - before).toBeGreaterThanOrEqual(0);
        expect(after - before).toBeLessThanOrEqual(passed);
      }),
    );
  });

  it('runs while somebody is served and no failure is under way, and stands still otherwise', () => {
    const serving = [{ from: 0, until: null }];
    const failing = [{ from: 100, until: null }];
    expect(clockTime(serving, [], 400)).toBe(400);
    expect(clockTime(serving, failing, 400)).toBe(100);
    expect(clockTime(serving, [{ from: 100, until: 150 }], 400)).toBe(350);
    expect(clockTime([{ from: 0, until: 90 }], failing, 400)).toBe(90);
  });

  it('leaves out the time between two services', () => {
    const heldInBetween = [
      { from: 0, until: 100 },
      { from: 500, until: 560 },
    ];
    expect(clockTime(heldInBetween, [{ from: 80, until: 520 }], 600)).toBe(120);
  });
});

describe('the state of the limit clock', () => {
  it('is “soon” from the warning’s share on, and “over” only past the limit', () => {
    const stateAt = (spentMs: number) => limitState(spentMs, 5 * minute, 80);
    expect(stateAt(4 * minute - 1)).toBe('within');
    expect(stateAt(4 * minute)).toBe('soon');
    expect(stateAt(5 * minute)).toBe('soon');
    expect(stateAt(5 * minute + 1)).toBe('over');
    expect(limitState(99 * minute, null, 80)).toBe('none');
  });

  it('only ever goes on: within, soon, over', () => {
    const order = ['within', 'soon', 'over'];
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 600_000 }),
        fc.integer({ min: 10, max: 100 }),
        fc.array(fc.nat(700_000)),
        (limitMs, warnPercent, times) => {
          const states = times
            .sort((a, b) => a - b)
            .map((spent) => order.indexOf(limitState(spent, limitMs, warnPercent)));
          expect(states).toEqual([...states].sort((a, b) => a - b));
        },
      ),
    );
  });
});
