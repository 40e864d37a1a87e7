import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ScoredItem, bandOf, pointsOf, scoreOf } from '../../../shared/checklists/scoring.ts';
import { categories, weights } from '../../../shared/checklists/template.ts';

const scoredItem: fc.Arbitrary<ScoredItem> = fc.record({
  code: fc.stringMatching(/^[A-Z]\d{2}$/),
  areaCode: fc.constantFrom('D', 'C', 'K'),
  category: fc.constantFrom(...categories),
  weight: fc.constantFrom(...weights),
  veto: fc.boolean(),
  problems: fc.option(fc.integer({ min: 0, max: 5 })),
});
const items = fc.array(scoredItem, { maxLength: 80 });

/** The score of some items, slowly: long division in whole numbers, then a look at the third decimal. */
function slowScore(of: readonly ScoredItem[]): number | null {
  let [reached, possible] = [0n, 0n];
  for (const { problems, veto, weight } of of) {
    if (problems === null) continue;
    const points = veto && problems > 0 ? 0 : [4, 3, 2, 1, 1, 0][problems];
    reached += BigInt(points ?? 0) * BigInt(weight);
    possible += 4n * BigInt(weight);
  }
  if (possible === 0n) return null;
  const thousandths = (reached * 100_000n) / possible;
  const up = thousandths % 10n >= 5n ? 1n : 0n;
  return Number(thousandths / 10n + up) / 100;
}

function failedVeto(of: readonly ScoredItem[]): boolean {
  return of.some(({ veto, problems }) => veto && problems !== null && problems > 0);
}

describe('the points of an item', () => {
  it('go by the number of problems', () => {
    expect([0, 1, 2, 3, 4, 5].map((problems) => pointsOf(problems, false))).toEqual([4, 3, 2, 1, 1, 0]);
  });

  it('are none for any problem at a ★ item', () => {
    expect([0, 1, 2, 3, 4, 5].map((problems) => pointsOf(problems, true))).toEqual([4, 0, 0, 0, 0, 0]);
  });
});

describe('the score of a check', () => {
  it('is the exact share of the points, rounded half up to two decimals, at most 79.99 with a failed ★', () => {
    fc.assert(
      fc.property(items, (of) => {
        const slow = slowScore(of);
        const { score, beforeCap } = scoreOf(of);
        expect(beforeCap).toBe(slow);
        expect(score).toBe(slow !== null && failedVeto(of) ? Math.min(slow, 79.99) : slow);
      }),
    );
  });

  it('rounds a half up', () => {
    const one = { code: 'D01', areaCode: 'D', category: 1, veto: false } as const;
    // 3 of 4 points at one of eight like items: 96.875.
    const of = Array.from({ length: 8 }, (_, index): ScoredItem => ({
      ...one,
      weight: 1,
      problems: index === 0 ? 1 : 0,
    }));
    expect(scoreOf(of).score).toBe(96.88);
  });

  it('does not depend on the order of the items', () => {
    const shuffled = items.chain((of) =>
      fc.tuple(fc.constant(of), fc.shuffledSubarray(of, { minLength: of.length })),
    );
    fc.assert(
      fc.property(shuffled, ([of, other]) => {
        const [one, two] = [scoreOf(of), scoreOf(other)];
        expect({ ...two, areas: [], failedVetoes: [] }).toEqual({ ...one, areas: [], failedVetoes: [] });
        expect(new Set(two.areas.map((part) => JSON.stringify(part)))).toEqual(
          new Set(one.areas.map((part) => JSON.stringify(part))),
        );
        expect([...two.failedVetoes].sort()).toEqual([...one.failedVetoes].sort());
      }),
    );
  });

  it('never rises with one problem more, for the hall, any area or any category', () => {
    const oneMore = fc
      .tuple(fc.array(scoredItem, { minLength: 1, maxLength: 40 }), fc.nat())
      .map(([of, at]) => {
        const index = at % of.length;
        const worse = of.map((item, place) => {
          if (place !== index || item.problems === null) return item;
          return { ...item, problems: Math.min(5, item.problems + 1) };
        });
        return [of, worse] as const;
      });
    fc.assert(
      fc.property(oneMore, ([of, worse]) => {
        const [before, after] = [partsOf(of), partsOf(worse)];
        for (const [part, score] of after) expect(score ?? 0).toBeLessThanOrEqual(before.get(part) ?? 0);
      }),
    );
  });

  it('lies between 0 and 100, and is none where nothing applied', () => {
    fc.assert(
      fc.property(items, (of) => {
        const applied = of.filter(({ problems }) => problems !== null).length;
        const { score, count } = scoreOf(of);
        expect(count).toBe(applied);
        expect(score === null).toBe(applied === 0);
        expect(score ?? 0).toBeGreaterThanOrEqual(0);
        expect(score ?? 0).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('is as if an item that did not apply had not been there', () => {
    fc.assert(
      fc.property(items, (of) => {
        const applying = of.filter(({ problems }) => problems !== null);
        const scored = partsOf(of);
        for (const [part, score] of partsOf(applying)) expect(scored.get(part)).toBe(score);
      }),
    );
  });

  it('is capped for the hall alone: the area of a failed ★ keeps what it reached', () => {
    const clean = { areaCode: 'R', category: 3, weight: 3, veto: false, problems: 0 } as const;
    const star = { code: 'K05', areaCode: 'K', category: 6, weight: 3, veto: true, problems: 1 } as const;
    const of: ScoredItem[] = [...Array.from({ length: 19 }, (_, n) => ({ ...clean, code: `R${n}` })), star];
    expect(scoreOf(of)).toMatchObject({
      score: 79.99,
      beforeCap: 95,
      band: 'to-improve',
      failedVetoes: ['K05'],
      areas: [
        { code: 'R', score: 100, count: 19 },
        { code: 'K', score: 0, count: 1 },
      ],
    });
  });

  it.each([
    [95, 'model'],
    [94.99, 'good'],
    [90, 'good'],
    [89.99, 'met'],
    [80, 'met'],
    [79.99, 'to-improve'],
  ] as const)('of %s is in the band “%s”', (score, band) => {
    expect(bandOf(score)).toBe(band);
  });
});

/** Every score of a check by what it is of. */
function partsOf(of: readonly ScoredItem[]): Map<string, number | null> {
  const { score, areas, categories: byCategory } = scoreOf(of);
  return new Map([
    ['hall', score],
    ...areas.map((part) => [`area ${part.code}`, part.score] as const),
    ...byCategory.map((part) => [`category ${part.category}`, part.score] as const),
  ]);
}
