import { describe, expect, it } from 'vitest';
import { businessTypeDraft, isLimitBelowTarget } from '../../../shared/store/business-type.ts';
import { businessTypeOriginsOf, isChangedFromPreset } from '../../../shared/store/business-type-origins.ts';
import { counterValues } from '../../../shared/store/counter.ts';
import { unservedSeries } from '../../../shared/store/coverage.ts';
import { presetBusinessTypes } from '../../../shared/store/preset-business-types.ts';
import { presetCounters, presetSeries } from '../../../shared/store/presets.ts';

const drafts = presetBusinessTypes.map((preset) => preset.draft);

describe('the preset business types', () => {
  it('are 28, each with its own code, and fit what a store may enter', () => {
    expect(new Set(drafts.map((draft) => draft.code)).size).toBe(28);
    for (const draft of drafts) {
      expect(businessTypeDraft.parse(draft)).toEqual(draft);
      expect(isLimitBelowTarget(draft)).toBe(false);
    }
  });

  it('queue in series that the presets have', () => {
    const letters = presetSeries.map((series) => series.letter);
    expect(letters).toEqual(expect.arrayContaining(drafts.map((draft) => draft.series)));
  });

  it('never say complaint to a customer', () => {
    const shown = JSON.stringify([drafts.map((draft) => draft.name), presetSeries.map((one) => one.name)]);
    expect(shown).not.toMatch(/投诉|complaint/i);
  });

  it('know where each part comes from, and what the store has changed', () => {
    const coaching = presetBusinessTypes.find(({ draft }) => draft.code === 'B27');
    expect(coaching?.draft.limitMinutes).toBeNull();
    expect(coaching?.origins.entry).toBe('customer-2016');
    for (const { draft, origins } of presetBusinessTypes) {
      expect(businessTypeOriginsOf(draft.code, draft)).toEqual(origins);
      expect(isChangedFromPreset(draft.code, origins)).toBe(false);
      const changed = businessTypeOriginsOf(draft.code, { ...draft, limitMinutes: 99 });
      expect(changed).toEqual({ ...origins, limit: 'store' });
      expect(isChangedFromPreset(draft.code, changed)).toBe(true);
    }
  });

  it('have no default to go back to when the store has made them', () => {
    const [first] = drafts;
    if (!first) throw new Error('There are presets.');
    expect(isChangedFromPreset('X01', businessTypeOriginsOf('X01', first))).toBe(false);
  });
});

describe('the preset counters', () => {
  it.each([1, 2, 3, 8, 99])('serve every preset business between the %i of them', (count) => {
    const counters = presetCounters(count).map((values) => counterValues.parse(values));
    expect(counters.map((counter) => counter.number)).toEqual(counters.map((_, index) => index + 1));
    expect(
      unservedSeries(
        drafts.map(({ series }) => ({ series, active: true })),
        counters.map(({ series }) => ({ series, active: true })),
      ),
    ).toEqual([]);
  });
});

describe('a series that nobody serves', () => {
  const offered = (series: string, active = true) => ({ series, active });
  const open = (series: string[], active = true) => ({ series, active });

  it('is named once for each business that is offered in it', () => {
    expect(unservedSeries([offered('B'), offered('B'), offered('A')], [open(['A'])])).toEqual(['B']);
  });
  it('is nobody’s trouble while no business is offered in it', () => {
    expect(unservedSeries([offered('A'), offered('B', false)], [open(['A'])])).toEqual([]);
  });
  it('is not served by a closed counter', () => {
    expect(unservedSeries([offered('A')], [open(['A'], false)])).toEqual(['A']);
  });
});
