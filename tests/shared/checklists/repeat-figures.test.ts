import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repeatFigures, repeatRate } from '../../../shared/checklists/repeat-figures.ts';
import { addDays } from '../../../shared/time/business-date.ts';

const first = '2026-11-01';

/** Rounds on days one after the other, each with what it found at one item. */
const rounds = (found: readonly (number | null)[]) =>
  found.map((problems, day) => ({
    checkId: day + 1,
    businessDate: addDays(first, day),
    versionId: 1,
    itemCode: 'C01',
    problems,
  }));

const figuresOf = (found: readonly (number | null)[], from = first) => repeatFigures(rounds(found), from)[0];

describe('what comes back', () => {
  it('failed now and in one of the two rounds before', () => {
    expect(figuresOf([1, 0, 2, 0, 0, 1])).toMatchObject({ looked: 6, failed: 3, repeated: 1 });
    expect(figuresOf([1, 1, 1])).toMatchObject({ failed: 3, repeated: 2, longestRun: 3 });
  });

  it('is not broken by a round that the item did not apply to', () => {
    expect(figuresOf([1, null, null, null, 1])).toMatchObject({ looked: 2, failed: 2, repeated: 1 });
  });

  it('looks back beyond the first day without counting what lies there', () => {
    const figures = figuresOf([1, 0, 1, 0], addDays(first, 2));
    expect(figures).toMatchObject({ looked: 2, failed: 1, repeated: 1, lastFailed: addDays(first, 2) });
  });

  it('is never more than what failed, and all of it once every round failed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 30 }), (found) => {
        const { part, whole } = repeatRate(repeatFigures(rounds(found), first));
        expect(part).toBeLessThanOrEqual(Math.max(0, whole - 1));
        const always = repeatRate(repeatFigures(rounds(found.map(() => 1)), first));
        expect(always.part).toBe(found.length - 1);
      }),
    );
  });
});
