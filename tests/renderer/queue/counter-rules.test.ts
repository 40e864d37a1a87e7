import { describe, expect, it } from 'vitest';
import { helpable, ruleValuesOf, withFallback } from '../../../renderer/queue/rules/counter-rules.ts';
import type { Counter } from '../../../shared/store/counter.ts';
import type { Series } from '../../../shared/store/series.ts';

const series = ['A', 'B', 'C'].map((letter, index): Series => ({
  id: index + 1,
  letter,
  position: index + 1,
  name: { zh: letter },
  timed: true,
  origin: 'proposal',
}));
const counter: Counter = { id: 1, number: 1, name: null, series: ['B'], seriesIds: [2], active: true };
const nothing = { fallbacks: [], skillIds: [] };

describe('what a counter helps with', () => {
  it('is never what it serves anyway', () => {
    expect(helpable(counter, series).map(({ letter }) => letter)).toEqual(['A', 'C']);
    const served = { fallbacks: [{ seriesId: 2, afterMinutes: 5 }], skillIds: [] };
    expect(ruleValuesOf(served, helpable(counter, series), [])).toEqual(nothing);
  });

  it('reads the same whatever was ticked first', () => {
    const oneWay = withFallback(withFallback(nothing, 3, 5), 1, 10);
    const other = withFallback(withFallback(nothing, 1, 10), 3, 5);
    expect(ruleValuesOf(oneWay, series, [])).toEqual(ruleValuesOf(other, series, []));
  });

  it('is changed and taken back one series at a time', () => {
    const helped = withFallback(withFallback(nothing, 1, 10), 1, 20);
    expect(helped.fallbacks).toEqual([{ seriesId: 1, afterMinutes: 20 }]);
    expect(withFallback(helped, 1, null)).toEqual(nothing);
  });
});
