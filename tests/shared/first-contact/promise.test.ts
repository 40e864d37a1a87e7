import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { promisedBy } from '../../../shared/first-contact/promise.ts';
import { isWorkingDay, workingCalendar } from '../../../shared/store/working-days.ts';
import { addDays, businessDateOf, weekdayOf, zonedTime } from '../../../shared/time/business-date.ts';

const timeZone = 'Asia/Shanghai';
const calendar = workingCalendar([
  { date: '2026-10-01', kind: 'holiday' },
  { date: '2026-10-02', kind: 'holiday' },
  { date: '2026-10-05', kind: 'holiday' },
  { date: '2026-10-10', kind: 'workday' },
]);
/** Open on weekdays until six; on Saturdays until four. */
const closesAt = (date: string): string | null => {
  const weekday = weekdayOf(date);
  return weekday === 0 ? null : weekday === 6 ? '16:00' : '18:00';
};

/** Day by day, as one would count on a wall calendar. */
function slowly(now: number, workingDays: number): number {
  let date = businessDateOf(now, timeZone);
  let left = workingDays;
  while (left > 0 || !isWorkingDay(date, calendar)) {
    date = addDays(date, 1);
    if (isWorkingDay(date, calendar) && left > 0) left -= 1;
  }
  const closing = zonedTime(date, closesAt(date) ?? '18:00', timeZone);
  return closing > now ? closing : slowly(zonedTime(addDays(date, 1), '00:00', timeZone), 0);
}

describe('a promise', () => {
  it('ends when the hall closes, on the working day that a wall calendar shows', () => {
    const start = zonedTime('2026-09-20', '00:00', timeZone);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 * 1440 }), fc.integer({ min: 0, max: 12 }), (minute, days) => {
        const now = start + minute * 60_000;
        const by = promisedBy(now, { workingDays: days, closesAt, calendar, timeZone });
        expect(new Date(by).toISOString()).toBe(new Date(slowly(now, days)).toISOString());
        expect(by).toBeGreaterThan(now);
      }),
    );
  });

  it('for the same day, given after closing time, is one for the next working day', () => {
    const evening = zonedTime('2026-09-30', '19:00', timeZone);
    const by = promisedBy(evening, { workingDays: 0, closesAt, calendar, timeZone });
    expect(by).toBe(zonedTime('2026-10-06', '18:00', timeZone));
  });
});
