import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type RoundResult,
  heatCells,
  heatOf,
  sumOfCells,
  weekOf,
  weeksUntil,
} from '../../../shared/five-s/heat-map.ts';
import { addDays, weekdayOf } from '../../../shared/time/business-date.ts';

const to = '2026-11-22';
const weeks = weeksUntil(to, 8);

const results: fc.Arbitrary<RoundResult[]> = fc.array(
  fc.record({
    checkId: fc.integer({ min: 1, max: 20 }),
    businessDate: fc.integer({ min: -90, max: 10 }).map((day) => addDays(to, day)),
    versionId: fc.constant(1),
    itemCode: fc.constantFrom('C01', 'C02', 'D05'),
    problems: fc.option(fc.integer({ min: 0, max: 5 }), { nil: null }),
  }),
);

describe('the heat map', () => {
  it('begins each week on Monday, the last of them with the day that was asked for', () => {
    expect(weeks).toHaveLength(8);
    expect(weeks.map(weekdayOf)).toEqual(Array.from({ length: 8 }, () => 1));
    expect(weeks.at(-1)).toBe('2026-11-16');
    expect([weekOf('2026-11-16'), weekOf('2026-11-22'), weekOf('2026-11-23')]).toEqual([
      '2026-11-16',
      '2026-11-16',
      '2026-11-23',
    ]);
  });

  it('counts in each cell what a slow count finds, and nothing of what did not apply', () => {
    fc.assert(
      fc.property(results, (all) => {
        const cells = heatCells(all, weeks);
        for (const itemCode of ['C01', 'C02', 'D05']) {
          for (const [index, week] of weeks.entries()) {
            const here = all.filter(
              (one) =>
                one.itemCode === itemCode && weekOf(one.businessDate) === week && one.problems !== null,
            );
            const slow = {
              looked: here.length,
              failed: here.filter(({ problems }) => problems !== 0).length,
              problems: here.reduce((sum, { problems }) => sum + (problems ?? 0), 0),
            };
            expect(cells.get(itemCode)?.[index] ?? null).toEqual(here.length === 0 ? null : slow);
          }
        }
      }),
    );
  });

  it('is hot where an item failed half of the times, and more than once', () => {
    const cell = (failed: number, looked: number) => ({ looked, failed, problems: failed });
    expect(heatOf(null)).toBe('none');
    expect(heatOf(cell(0, 4))).toBe('clean');
    expect(heatOf(cell(1, 1))).toBe('some');
    expect(heatOf(cell(2, 5))).toBe('some');
    expect(heatOf(cell(2, 4))).toBe('often');
  });

  it('sums a row without the weeks in which nobody looked', () => {
    const one = { looked: 2, failed: 1, problems: 3 };
    expect(sumOfCells([one, null, one])).toEqual({ looked: 4, failed: 2, problems: 6 });
  });
});
