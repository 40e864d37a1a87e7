import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  businessDateOf,
  hourOf,
  isBusinessDate,
  weekdayOf,
  zonedParts,
  zonedTime,
} from '../../../shared/time/business-date.ts';

/** Shanghai, and zones that change their clocks: at two or three, at midnight, by half an hour, by a whole day. */
const timeZones = [
  'Asia/Shanghai',
  'Asia/Kolkata',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Beirut',
  'Africa/Cairo',
  'America/Havana',
  'America/Sao_Paulo',
  'Australia/Lord_Howe',
  'Pacific/Apia',
];
const timeZone = fc.constantFrom(...timeZones);
const moment = fc.integer({ min: Date.UTC(2005, 0, 1), max: Date.UTC(2036, 0, 1) });
const day = fc.integer({ min: 0, max: 11_000 }).map((days) => addDays('2005-01-01', days));
const time = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

/** What the zone's clock shows, as text that sorts like time. */
function shownAt(at: number, zone: string): string {
  const { date, hour, minute } = zonedParts(at, zone);
  return `${date} ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

describe('the business date', () => {
  it('is the date on the wall of the hall, not that of the machine or of Greenwich', () => {
    expect(businessDateOf(Date.UTC(2026, 10, 20, 15, 59, 59), 'Asia/Shanghai')).toBe('2026-11-20');
    expect(businessDateOf(Date.UTC(2026, 10, 20, 16), 'Asia/Shanghai')).toBe('2026-11-21');
    expect(businessDateOf(Date.UTC(2026, 10, 20, 16), 'America/New_York')).toBe('2026-11-20');
    expect(hourOf(Date.UTC(2026, 10, 20, 16), 'Asia/Shanghai')).toBe(0);
  });

  it('is the same whatever was asked before it', () => {
    fc.assert(
      fc.property(
        timeZone,
        moment,
        fc.integer({ min: -3 * 86_400_000, max: 3 * 86_400_000 }),
        (zone, at, step) => {
          businessDateOf(at + step, zone);
          expect(businessDateOf(at, zone)).toBe(zonedParts(at, zone).date);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('changes at midnight where the clocks change at midnight too', () => {
    // Beirut goes from 2026-03-28 24:00 straight to 2026-03-29 01:00, at 22:00 UTC.
    const change = Date.UTC(2026, 2, 28, 22);
    expect(businessDateOf(change, 'Asia/Beirut')).toBe('2026-03-29');
    expect(businessDateOf(change - 1, 'Asia/Beirut')).toBe('2026-03-28');
    expect(businessDateOf(change - 3_600_000, 'Asia/Beirut')).toBe('2026-03-28');
  });
});

describe('a time of day in the hall', () => {
  it('is the first moment at which the clock shows it', () => {
    fc.assert(
      fc.property(timeZone, moment, (zone, at) => {
        const { date, hour, minute, second } = zonedParts(at, zone);
        const text = [hour, minute, second].map((part) => String(part).padStart(2, '0')).join(':');
        const found = zonedTime(date, text, zone);
        expect(shownAt(found, zone)).toBe(shownAt(at, zone));
        expect(found).toBeLessThanOrEqual(at);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is the first moment after the gap where a clock change skips it', () => {
    expect(zonedTime('2026-03-08', '02:30', 'America/New_York')).toBe(Date.UTC(2026, 2, 8, 7));
    expect(zonedTime('2026-03-29', '02:30', 'Europe/Berlin')).toBe(Date.UTC(2026, 2, 29, 1));
    expect(zonedTime('2026-03-29', '00:00', 'Asia/Beirut')).toBe(Date.UTC(2026, 2, 28, 22));
    // Apia had no 30 December 2011.
    expect(zonedTime('2011-12-30', '12:00', 'Pacific/Apia')).toBe(Date.UTC(2011, 11, 30, 10));
  });

  it('is the earlier of two where the clock shows it twice', () => {
    expect(zonedTime('2026-11-01', '01:30', 'America/New_York')).toBe(Date.UTC(2026, 10, 1, 5, 30));
    expect(zonedTime('2026-10-25', '02:30', 'Europe/Berlin')).toBe(Date.UTC(2026, 9, 25, 0, 30));
  });

  it('never comes before an earlier time of day', () => {
    fc.assert(
      fc.property(timeZone, day, time, time, (zone, date, one, other) => {
        fc.pre(one < other);
        expect(zonedTime(date, one, zone)).toBeLessThanOrEqual(zonedTime(date, other, zone));
        expect(zonedTime(date, other, zone)).toBeLessThanOrEqual(zonedTime(addDays(date, 1), one, zone));
      }),
      { numRuns: 1_000 },
    );
  });

  it('takes seconds too', () => {
    expect(zonedTime('2026-11-21', '08:30:15', 'Asia/Shanghai')).toBe(Date.UTC(2026, 10, 21, 0, 30, 15));
  });
});

describe('days of the calendar', () => {
  it('are counted forth and back over months, leap years and clock changes', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    fc.assert(
      fc.property(day, fc.integer({ min: -4_000, max: 4_000 }), (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date);
        expect(weekdayOf(addDays(date, days))).toBe((((weekdayOf(date) + days) % 7) + 7) % 7);
      }),
    );
  });

  it('know their weekday: 2026-11-21 is a Saturday', () => {
    expect(weekdayOf('2026-11-21')).toBe(6);
  });

  it('are told from what only looks like one', () => {
    expect(isBusinessDate('2028-02-29')).toBe(true);
    for (const text of ['2026-02-29', '2026-13-01', '2026-1-1', '20261121', '2026-11-21T00:00', '']) {
      expect(isBusinessDate(text)).toBe(false);
    }
  });
});
