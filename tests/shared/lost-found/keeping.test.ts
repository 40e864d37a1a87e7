import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimant } from '../../../shared/lost-found/lost-item.ts';
import { daysKept, isToHandOver } from '../../../shared/lost-found/keeping.ts';

const day = 86_400_000;

describe('a found thing', () => {
  it('is to be handed over from the day on that its time is over, and never before', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 * day }),
        fc.integer({ min: 1, max: 365 }),
        (passed, days) => {
          expect(isToHandOver(0, passed, days)).toBe(passed >= days * day);
          expect(daysKept(0, passed) * day).toBeLessThanOrEqual(passed);
        },
      ),
    );
  });

  it('is claimed with the last four of an ID only', () => {
    const who = { callName: '王先生', phone: null };
    expect(claimant.safeParse({ ...who, idLast4: '123X' }).success).toBe(true);
    for (const idLast4 of ['370402199001011234', '12', '12345']) {
      expect(claimant.safeParse({ ...who, idLast4 }).success).toBe(false);
    }
  });
});
