import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DueRule, type Occurrence, lastDue, nextDue } from '../../../shared/jobs/due.ts';
import {
  addDays,
  businessDateOf,
  weekdayOf,
  zonedParts,
  zonedTime,
} from '../../../shared/time/business-date.ts';

const shanghai = 'Asia/Shanghai';
const timeZone = fc.constantFrom(
  shanghai,
  'Europe/Berlin',
  'America/New_York',
  'Asia/Beirut',
  'Australia/Lord_Howe',
  'Pacific/Apia',
);
const moment = fc.integer({ min: Date.UTC(2010, 0, 1), max: Date.UTC(2030, 0, 1) });
const at = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const dated = fc.oneof(
  at.map((time) => ({ every: 'day', at: time }) as const),
  fc.record({ every: fc.constant('week' as const), weekday: fc.nat(6), at }),
  fc.record({ every: fc.constant('month' as const), day: fc.integer({ min: 1, max: 31 }), at }),
);
const rule: fc.Arbitrary<DueRule> = fc.oneof(
  dated,
  fc.record({ every: fc.constant('minutes' as const), minutes: fc.integer({ min: 1, max: 1440 }) }),
);

/** Every occurrence from 40 days before a moment to 40 days after it, found by looking at each day. */
function occurrencesAround(
  dueRule: Exclude<DueRule, { every: 'minutes' }>,
  now: number,
  zone: string,
): Occurrence[] {
  const today = businessDateOf(now, zone);
  const days = Array.from({ length: 81 }, (_, index) => addDays(today, index - 40));
  const isDue = (date: string): boolean => {
    if (dueRule.every === 'day') return true;
    if (dueRule.every === 'week') return weekdayOf(date) === dueRule.weekday;
    const isLastOfMonth = addDays(date, 1).endsWith('-01');
    const day = Number(date.slice(8));
    return day === dueRule.day || (isLastOfMonth && day < dueRule.day);
  };
  return days.filter(isDue).map((date) => ({ name: date, at: zonedTime(date, dueRule.at, zone) }));
}

describe('a due rule', () => {
  it('falls due at its time of day by the hall’s clock', () => {
    const now = Date.UTC(2026, 10, 21, 2);
    const nightly: DueRule = { every: 'day', at: '03:10' };
    expect(lastDue(nightly, now, shanghai)).toEqual({
      name: '2026-11-21',
      at: Date.UTC(2026, 10, 20, 19, 10),
    });
    expect(nextDue(nightly, now, shanghai)).toEqual({
      name: '2026-11-22',
      at: Date.UTC(2026, 10, 21, 19, 10),
    });
  });

  it('falls due on its weekday, and on the last day of months that are too short for it', () => {
    const now = Date.UTC(2026, 1, 15);
    expect(nextDue({ every: 'week', weekday: 1, at: '08:00' }, now, shanghai).name).toBe('2026-02-16');
    expect(nextDue({ every: 'month', day: 31, at: '08:00' }, now, shanghai).name).toBe('2026-02-28');
    expect(lastDue({ every: 'month', day: 31, at: '08:00' }, now, shanghai).name).toBe('2026-01-31');
  });

  it('falls due every so many minutes, the same in every timezone', () => {
    const halfHourly: DueRule = { every: 'minutes', minutes: 30 };
    const now = Date.UTC(2026, 10, 21, 8, 44);
    for (const zone of [shanghai, 'Asia/Kolkata']) {
      expect(lastDue(halfHourly, now, zone).name).toBe('2026-11-21T08:30:00.000Z');
      expect(nextDue(halfHourly, now, zone).at).toBe(Date.UTC(2026, 10, 21, 9));
    }
  });

  it('agrees with looking at every single day', () => {
    fc.assert(
      fc.property(dated, moment, timeZone, (dueRule, now, zone) => {
        const around = occurrencesAround(dueRule, now, zone);
        expect(lastDue(dueRule, now, zone)).toEqual(around.findLast((due) => due.at <= now));
        expect(nextDue(dueRule, now, zone)).toEqual(around.find((due) => due.at > now));
      }),
      { numRuns: 400 },
    );
  });

  it('is due at the moment itself and next due after it', () => {
    fc.assert(
      fc.property(rule, moment, timeZone, (dueRule, now, zone) => {
        const next = nextDue(dueRule, now, zone);
        expect(next.at).toBeGreaterThan(now);
        expect(lastDue(dueRule, next.at, zone).at).toBe(next.at);
        expect(lastDue(dueRule, next.at - 1, zone).at).toBe(lastDue(dueRule, now, zone).at);
      }),
      { numRuns: 300 },
    );
  });

  it('falls due exactly once on every day, those on which the clocks change included', () => {
    for (const zone of ['Europe/Berlin', 'America/New_York', 'Asia/Beirut']) {
      for (const time of ['00:00', '00:30', '02:30', '03:00']) {
        const nightly: DueRule = { every: 'day', at: time };
        const names: string[] = [];
        let now = zonedTime('2026-01-01', '12:00', zone);
        for (let day = 0; day < 365; day += 1) {
          const next = nextDue(nightly, now, zone);
          names.push(next.name);
          now = next.at;
        }
        expect(names).toEqual(names.map((_, day) => addDays('2026-01-02', day)));
        expect(zonedParts(now, zone)).toMatchObject({ date: '2027-01-01', minute: Number(time.slice(3)) });
      }
    }
  });
});
