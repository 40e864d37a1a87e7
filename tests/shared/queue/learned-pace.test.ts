import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PaceSeen, addSeen, learnedPace } from '../../../shared/queue/learned-pace.ts';

const minute = 60_000;
const start = { handlingMs: 5 * minute, givesUpPerMs: 1e-6 };
const nothing: PaceSeen = { calls: 0, handlingMs: 0, givenUp: 0, waitedMs: 0 };

const call = (handlingMs: number): PaceSeen => ({ ...nothing, calls: 1, handlingMs });
const after = (handlings: readonly number[]): PaceSeen =>
  handlings.reduce((seen, handlingMs) => addSeen(seen, call(handlingMs)), nothing);

describe('what is learned of a series', () => {
  it('follows a hall that became slower within a few dozen calls', () => {
    const slower = [...Array<number>(200).fill(4 * minute), ...Array<number>(50).fill(8 * minute)];
    const { handlingMs } = learnedPace(start, after(slower));
    expect(handlingMs).toBeGreaterThan(6 * minute);
    expect(handlingMs).toBeLessThan(8 * minute);
  });

  it('lies between the shortest and the longest that was seen or expected', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 * minute }), { minLength: 1 }), (handlings) => {
        const { handlingMs } = learnedPace(start, after(handlings));
        expect(handlingMs).toBeGreaterThanOrEqual(Math.min(start.handlingMs, ...handlings) - 1);
        expect(handlingMs).toBeLessThanOrEqual(Math.max(start.handlingMs, ...handlings) + 1);
      }),
    );
  });

  it('is what it was once the last call was taken back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 60 * minute })),
        fc.integer({ min: 0, max: 60 * minute }),
        (earlier, last) => {
          const before = after(earlier);
          const { calls, handlingMs } = addSeen(addSeen(before, call(last)), {
            ...nothing,
            calls: -1,
            handlingMs: -last,
          });
          expect(calls).toBeCloseTo(before.calls, 6);
          expect(handlingMs).toBeCloseTo(before.handlingMs, 3);
        },
      ),
    );
  });
});
