import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Random,
  chance,
  exponential,
  int,
  lognormal,
  normal,
  pick,
  poissonArrivals,
  seededRandom,
  weighted,
} from '../../../shared/random/random.ts';

const draws = 20_000;

function sample<T>(draw: (random: Random) => T, seed = 'sample'): T[] {
  const random = seededRandom(seed);
  return Array.from({ length: draws }, () => draw(random));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function quantile(values: readonly number[], share: number): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length * share)] ?? NaN;
}

describe('a seeded generator', () => {
  it('gives the numbers it has always given for a seed', () => {
    const random = seededRandom('云湖路营业厅');
    const first = [random.next(), random.next(), random.next()];
    expect(first.map((value) => value.toFixed(6))).toEqual(['0.155488', '0.993492', '0.562468']);
  });

  it('gives the same numbers for the same seed and others for another', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (seed, other) => {
        const numbers = (from: string): number[] => {
          const random = seededRandom(from);
          return Array.from({ length: 20 }, () => random.next());
        };
        fc.pre(seed !== other);
        expect(numbers(seed)).toEqual(numbers(seed));
        expect(numbers(seed)).not.toEqual(numbers(other));
      }),
    );
  });

  it('spreads its numbers evenly, one not telling the next', () => {
    const values = sample((random) => random.next());
    const buckets = Array.from({ length: 20 }, () => 0);
    for (const value of values) {
      const bucket = Math.floor(value * 20);
      buckets[bucket] = (buckets[bucket] ?? 0) + 1;
    }
    for (const count of buckets) expect(Math.abs(count - draws / 20)).toBeLessThan(150);
    const products = values.slice(1).map((value, index) => (value - 0.5) * ((values[index] ?? 0) - 0.5));
    expect(Math.abs(mean(products))).toBeLessThan(0.003);
  });

  it('gives unlike first numbers for seeds that differ in one character', () => {
    const first = Array.from({ length: 1000 }, (_, day) => seededRandom(`hall/${day}`).next());
    expect(Math.abs(mean(first) - 0.5)).toBeLessThan(0.04);
    expect(new Set(first).size).toBe(1000);
  });
});

describe('what is drawn from it', () => {
  it('draws whole numbers from the least to the most, both included', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: -50, max: 50 }), fc.nat(9), (seed, least, span) => {
        const random = seededRandom(seed);
        const drawn = new Set(Array.from({ length: 400 }, () => int(random, least, least + span)));
        expect([...drawn].sort((one, other) => one - other)).toEqual(
          Array.from({ length: span + 1 }, (_, index) => least + index),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('picks each of a list equally often, and nothing from an empty one', () => {
    const picked = sample((random) => pick(random, ['A', 'B', 'C', 'D']));
    for (const letter of ['A', 'B', 'C', 'D']) {
      expect(picked.filter((found) => found === letter).length / draws).toBeCloseTo(0.25, 1);
    }
    expect(() => pick(seededRandom(1), [])).toThrow('empty');
  });

  it('chooses by weight and never what weighs nothing', () => {
    const chosen = sample((random) =>
      weighted(random, [
        ['often', 9],
        ['never', 0],
        ['seldom', 1],
      ]),
    );
    expect(chosen).not.toContain('never');
    expect(chosen.filter((found) => found === 'seldom').length / draws).toBeCloseTo(0.1, 1);
    expect(() => weighted(seededRandom(1), [['never', 0]])).toThrow('weights');
  });

  it('says yes as often as the probability, always at 1 and never at 0', () => {
    expect(sample((random) => chance(random, 0.3)).filter(Boolean).length / draws).toBeCloseTo(0.3, 1);
    expect(sample((random) => chance(random, 1))).not.toContain(false);
    expect(sample((random) => chance(random, 0))).not.toContain(true);
  });

  it('draws exponential times with the mean asked for', () => {
    const times = sample((random) => exponential(random, 120));
    expect(Math.min(...times)).toBeGreaterThanOrEqual(0);
    expect(Math.abs(mean(times) - 120)).toBeLessThan(4);
    expect(Math.abs(quantile(times, 0.5) - 120 * Math.LN2)).toBeLessThan(4);
  });

  it('draws normal numbers around 0 with a deviation of 1', () => {
    const numbers = sample(normal);
    expect(Math.abs(mean(numbers))).toBeLessThan(0.03);
    expect(Math.abs(mean(numbers.map((value) => value ** 2)) - 1)).toBeLessThan(0.05);
  });

  it('draws lognormal durations: half below the median, one in ten far above', () => {
    const times = sample((random) => lognormal(random, 300, 0.5));
    expect(Math.abs(quantile(times, 0.5) - 300)).toBeLessThan(8);
    expect(Math.abs(quantile(times, 0.9) / 300 - 1.9)).toBeLessThan(0.06);
  });

  it('lets people arrive in order, only within the span, as often as the rate of the hour says', () => {
    const morning = { from: 0, until: 4 * 3600 };
    const rate = (at: number): number => (at < 2 * 3600 ? 10 / 3600 : 30 / 3600);
    const days = Array.from({ length: 200 }, (_, day) =>
      poissonArrivals(seededRandom(`day/${day}`), morning, 30 / 3600, rate),
    );
    for (const day of days) {
      expect(day).toEqual([...day].sort((one, other) => one - other));
      expect(day.every((at) => at >= morning.from && at < morning.until)).toBe(true);
    }
    const early = mean(days.map((day) => day.filter((at) => at < 2 * 3600).length));
    expect(Math.abs(early - 20)).toBeLessThan(1.5);
    expect(Math.abs(mean(days.map((day) => day.length)) - 80)).toBeLessThan(3);
    expect(poissonArrivals(seededRandom(1), morning, 0, () => 0)).toEqual([]);
  });
});
