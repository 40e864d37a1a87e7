import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limitRequests } from '../../../main/lan/request-rate.ts';
import { watchStrangers } from '../../../main/lan/strangers.ts';

describe('an address that asks', () => {
  it('may ask so many at once, and then as fast as its rate', () => {
    let now = 0;
    const mayAsk = limitRequests({ atOnce: 3, perSecond: 2 }, () => now);
    const ask = (): boolean => mayAsk('192.168.1.20');
    expect([ask(), ask(), ask(), ask()]).toEqual([true, true, true, false]);
    now = 500;
    expect([ask(), ask()]).toEqual([true, false]);
  });

  it('too fast does not slow down another', () => {
    const mayAsk = limitRequests({ atOnce: 1, perSecond: 1 }, () => 0);
    expect(['a', 'a', 'a', 'b'].map(mayAsk)).toEqual([true, false, false, true]);
  });

  it('never gets more than its burst and its rate, however it spreads its requests', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(400), { maxLength: 200 }), (pauses) => {
        let now = 0;
        const mayAsk = limitRequests({ atOnce: 5, perSecond: 10 }, () => now);
        const allowed = pauses.filter((pause) => {
          now += pause;
          return mayAsk('x');
        });
        expect(allowed.length).toBeLessThanOrEqual(5 + (now / 1000) * 10);
      }),
    );
  });
});

describe('a stranger who guesses', () => {
  it('has three tries, and after each further one waits twice as long, up to five minutes', () => {
    const strangers = watchStrangers(() => 0);
    const waits = Array.from({ length: 12 }, () => {
      strangers.wentWrong('192.168.1.66');
      return strangers.waits('192.168.1.66') / 1000;
    });
    expect(waits).toEqual([0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
    expect(strangers.waits('192.168.1.67')).toBe(0);
  });

  it('and leaves off for a quarter of an hour begins anew', () => {
    let now = 0;
    const strangers = watchStrangers(() => now);
    for (let nth = 0; nth < 10; nth += 1) strangers.wentWrong('a');
    now = 16 * 60_000;
    strangers.wentWrong('b');
    strangers.wentWrong('a');
    expect(strangers.waits('a')).toBe(0);
  });
});
