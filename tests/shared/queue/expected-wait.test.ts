import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toldRange } from '../../../shared/queue/expected-wait.ts';
import { waitPhrase } from '../../../shared/queue/wait-phrase.ts';

const minute = 60_000;
const told = (low: number, high: number) => toldRange({ lowMs: low * minute, highMs: high * minute });
const range = (low: number, high: number, long = false) =>
  ({ kind: 'range', meanMs: 0, lowMs: low * minute, highMs: high * minute, long }) as const;

describe('the range that is told', () => {
  it('is in whole minutes when short, in fives from twenty minutes and in tens from an hour on', () => {
    expect(told(3.2, 7.1)).toEqual({ low: 3, high: 8 });
    expect(told(19.5, 31)).toEqual({ low: 19, high: 35 });
    expect(told(44, 61)).toEqual({ low: 40, high: 70 });
  });

  it('has no lower bound that would say nothing, and no upper one below a minute', () => {
    expect(told(1.4, 48)).toEqual({ low: 0, high: 50 });
    expect(told(0, 0.2)).toEqual({ low: 0, high: 1 });
  });

  it('never promises more than was expected: it holds whatever the exact range holds', () => {
    const minutes = fc.double({ min: 0, max: 300, noNaN: true });
    fc.assert(
      fc.property(minutes, minutes, (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const said = told(low, high);
        expect(said.low).toBeLessThanOrEqual(low);
        expect(said.high).toBeGreaterThanOrEqual(high);
      }),
    );
  });
});

describe('the words for an expected wait', () => {
  it('name the range, the end of a short one, a long one as long, and why nobody knows', () => {
    expect(waitPhrase(range(8, 12))).toEqual({ key: 'between', values: { low: 8, high: 12 } });
    expect(waitPhrase(range(0.2, 5))).toEqual({ key: 'within', values: { low: 0, high: 5 } });
    expect(waitPhrase(range(40, 60, true)).key).toBe('long');
    expect(waitPhrase(range(1, 50, true)).key).toBe('long-within');
    expect(waitPhrase({ kind: 'at-once' }).key).toBe('at-once');
    expect(waitPhrase({ kind: 'unknown', reason: 'system-failure' }).key).toBe('system-failure');
  });
});
