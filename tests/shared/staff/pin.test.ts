import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { mostTries, newPin, pinBar, weaknessOf } from '../../../shared/staff/pin.ts';

const failures = fc.integer({ min: 0, max: mostTries + 5 });
const moment = fc.integer({ min: 0, max: 10_000_000 });

/** How long after the last try the next may follow; infinite for a locked PIN. */
function waitAfter(wrong: number): number {
  const bar = pinBar(wrong, 0, 0);
  return bar.kind === 'none' ? 0 : bar.kind === 'wait' ? bar.until : Number.POSITIVE_INFINITY;
}

describe('how often a PIN may be tried', () => {
  it('is at will for three tries, and never after nine', () => {
    for (const wrong of [0, 1, 2]) expect(pinBar(wrong, 5, 5)).toEqual({ kind: 'none' });
    expect(pinBar(mostTries, 0, 1e12)).toEqual({ kind: 'locked' });
  });

  it('never gets easier with one more wrong try', () => {
    fc.assert(
      fc.property(failures, (wrong) => {
        expect(waitAfter(wrong + 1)).toBeGreaterThanOrEqual(waitAfter(wrong));
      }),
    );
  });

  it('is allowed from the moment that was named, and not before', () => {
    fc.assert(
      fc.property(failures, moment, moment, (wrong, triedAt, later) => {
        const bar = pinBar(wrong, triedAt, triedAt + later);
        if (bar.kind !== 'wait') return;
        expect(bar.until).toBeGreaterThan(triedAt + later);
        expect(pinBar(wrong, triedAt, bar.until)).toEqual({ kind: 'none' });
      }),
    );
  });

  it('lets nobody try more than 3 + 6 PINs before the manager hears of it', () => {
    let now = 0;
    let tries = 0;
    for (;;) {
      const bar = pinBar(tries, now, now);
      if (bar.kind === 'locked') break;
      if (bar.kind === 'wait') now = bar.until;
      tries += 1;
    }
    expect(tries).toBe(9);
  });
});

test.each([
  ['111111', 'one-digit'],
  ['123456', 'in-order'],
  ['987654', 'in-order'],
  ['800112', 'staff-number'],
  ['258014', null],
])('the PIN %s of staff number 8001 is weak because: %s', (pin, weakness) => {
  expect(weaknessOf(pin, '8001')).toBe(weakness);
});

test.each(['12345', '1234567890123', '12 456', 'abcdef', '１２３４５６'])('“%s” is no PIN', (pin) => {
  expect(newPin.safeParse(pin).success).toBe(false);
});
