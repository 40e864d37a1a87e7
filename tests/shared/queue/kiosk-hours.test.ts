import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Issuing, type IssuingRules, issuingAt } from '../../../shared/queue/kiosk-hours.ts';
import { presetOpeningHours } from '../../../shared/store/presets.ts';
import { zonedTime } from '../../../shared/time/business-date.ts';

const zone = 'Asia/Shanghai';
const rules: IssuingRules = { issuing: true, closingMinutes: 30, stopMinutes: 10 };

/** A Tuesday, with the hall open from 08:30 to 17:30 on all days but Sunday. */
const weekdays = presetOpeningHours.filter(({ weekday }) => weekday !== 0);
const at = (time: string, date = '2026-11-17'): number => zonedTime(date, time, zone);
const issuing = (now: number, changed: Partial<IssuingRules> = {}): Issuing =>
  issuingAt(now, weekdays, zone, { ...rules, ...changed });

describe('the kiosk by the hall’s clock', () => {
  it('says before opening when the hall opens today', () => {
    expect(issuing(at('08:29'))).toEqual({ kind: 'closed', opensAt: at('08:30') });
  });

  it('gives numbers from opening on', () => {
    expect(issuing(at('08:30'))).toEqual({ kind: 'open' });
    expect(issuing(at('16:59'))).toEqual({ kind: 'open' });
  });

  it('says within the last half hour that it may be too late today, and gives numbers all the same', () => {
    expect(issuing(at('17:00'))).toEqual({ kind: 'closing', closesAt: at('17:30') });
    expect(issuing(at('17:29'), { stopMinutes: 0 })).toEqual({ kind: 'closing', closesAt: at('17:30') });
  });

  it('gives none in the last minutes where the store wants it so', () => {
    expect(issuing(at('17:19'))).toEqual({ kind: 'closing', closesAt: at('17:30') });
    expect(issuing(at('17:20'))).toEqual({ kind: 'stopped' });
  });

  it('gives none while the store has stopped it by hand', () => {
    expect(issuing(at('10:00'), { issuing: false })).toEqual({ kind: 'stopped' });
    expect(issuing(at('20:00'), { issuing: false }).kind).toBe('closed');
  });

  it('says after closing when the hall opens next, over a day without hours', () => {
    expect(issuing(at('17:30'))).toEqual({ kind: 'closed', opensAt: at('08:30', '2026-11-18') });
    expect(issuing(at('18:00', '2026-11-21'))).toEqual({
      kind: 'closed',
      opensAt: at('08:30', '2026-11-23'),
    });
  });

  it('knows no opening where the hall never opens', () => {
    expect(issuingAt(at('10:00'), [], zone, rules)).toEqual({ kind: 'closed', opensAt: null });
  });

  it('always opens at a later moment, and then gives numbers', () => {
    const moments = fc.integer({ min: at('00:00'), max: at('00:00', '2027-11-17') });
    fc.assert(
      fc.property(moments, (now) => {
        const found = issuing(now);
        if (found.kind !== 'closed' || found.opensAt === null) return;
        expect(found.opensAt).toBeGreaterThan(now);
        expect(issuing(found.opensAt)).toEqual({ kind: 'open' });
        expect(issuing(found.opensAt - 1).kind).toBe('closed');
      }),
    );
  });
});
