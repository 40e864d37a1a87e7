import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarPresets } from '../../../shared/store/calendar-presets.ts';
import {
  addWorkingDays,
  calendarCovers,
  isWorkingDay,
  workingCalendar,
  workingDaysBetween,
} from '../../../shared/store/working-days.ts';
import { addDays, weekdayOf } from '../../../shared/time/business-date.ts';

const calendar2026 = workingCalendar(calendarPresets);

/** 400 days in which everything of a property happens, far from both ends. */
const firstDay = '2026-01-01';
const allDays = Array.from({ length: 400 }, (_, index) => addDays(firstDay, index));

const specialDays = fc.array(
  fc.record({
    date: fc.integer({ min: 0, max: 399 }).map((index) => addDays(firstDay, index)),
    kind: fc.constantFrom('holiday', 'workday'),
  }),
  { maxLength: 60 },
);
const dayInTheMiddle = fc.integer({ min: 150, max: 250 }).map((index) => addDays(firstDay, index));

/** The slow, obvious model: a list of all working days, one after the other. */
function workingDaysOf(special: readonly { date: string; kind: string }[]): string[] {
  return allDays.filter((date) => {
    const entered = special.findLast((day) => day.date === date)?.kind;
    if (entered) return entered === 'workday';
    return weekdayOf(date) !== 0 && weekdayOf(date) !== 6;
  });
}

describe('a term in working days', () => {
  it('ends where a list of all working days says, forwards', () => {
    fc.assert(
      fc.property(specialDays, dayInTheMiddle, fc.integer({ min: 1, max: 40 }), (special, from, count) => {
        const after = workingDaysOf(special).filter((date) => date > from);
        fc.pre(after.length >= count);
        expect(addWorkingDays(from, count, workingCalendar(special))).toBe(after[count - 1]);
      }),
    );
  });

  it('ends where a list of all working days says, backwards', () => {
    fc.assert(
      fc.property(specialDays, dayInTheMiddle, fc.integer({ min: 1, max: 40 }), (special, from, count) => {
        const before = workingDaysOf(special).filter((date) => date < from);
        expect(addWorkingDays(from, -count, workingCalendar(special))).toBe(before.at(-count));
      }),
    );
  });

  it('is counted as it was added, in both directions', () => {
    fc.assert(
      fc.property(specialDays, dayInTheMiddle, fc.integer({ min: -40, max: 40 }), (special, from, count) => {
        fc.pre(count !== 0);
        const calendar = workingCalendar(special);
        expect(workingDaysBetween(from, addWorkingDays(from, count, calendar), calendar)).toBe(count);
      }),
    );
  });

  it('counts every working day between two days once', () => {
    fc.assert(
      fc.property(specialDays, dayInTheMiddle, dayInTheMiddle, (special, one, other) => {
        const [from, until] = one <= other ? [one, other] : [other, one];
        const between = workingDaysOf(special).filter((date) => date > from && date <= until);
        expect(workingDaysBetween(from, until, workingCalendar(special))).toBe(between.length);
      }),
    );
  });

  it('of no days ends the same day, or on the first working day after a day off', () => {
    expect(addWorkingDays('2026-10-09', 0, calendar2026)).toBe('2026-10-09');
    expect(addWorkingDays('2026-10-01', 0, calendar2026)).toBe('2026-10-08');
  });

  it('of two days, promised on the eve of the Spring Festival, ends after the festival', () => {
    expect(addWorkingDays('2026-02-14', 2, calendar2026)).toBe('2026-02-25');
  });

  it('that has passed is counted negatively', () => {
    expect(workingDaysBetween('2026-11-20', '2026-11-18', calendar2026)).toBe(-2);
  });
});

describe('the public holidays of 2026', () => {
  const days = (kind: string) => calendarPresets.filter((day) => day.kind === kind).map((day) => day.date);

  it('are 33 days off, each of the seven holidays as long as its notice says', () => {
    const lengths = new Map<string, number>();
    for (const { kind, name } of calendarPresets) {
      if (kind === 'holiday') lengths.set(name.zh, (lengths.get(name.zh) ?? 0) + 1);
    }
    expect(Object.fromEntries(lengths)).toEqual({
      元旦: 3,
      春节: 9,
      清明节: 3,
      劳动节: 5,
      端午节: 3,
      中秋节: 3,
      国庆节: 7,
    });
  });

  it('are made up for on weekend days only, which then are working days', () => {
    expect(days('workday')).toEqual([
      '2026-01-04',
      '2026-02-14',
      '2026-02-28',
      '2026-05-09',
      '2026-09-20',
      '2026-10-10',
    ]);
    for (const date of days('workday')) {
      expect([0, 6]).toContain(weekdayOf(date));
      expect(isWorkingDay(date, calendar2026)).toBe(true);
    }
  });

  it('leave 248 working days in the year', () => {
    expect(workingDaysBetween('2025-12-31', '2026-12-31', calendar2026)).toBe(248);
  });

  it('cover 2026, and say that 2027 is not yet entered', () => {
    expect(calendarCovers(2026, calendar2026)).toBe(true);
    expect(calendarCovers(2027, calendar2026)).toBe(false);
  });

  it('do not cover a year of which only the New Year holiday is entered', () => {
    expect(calendarCovers(2027, workingCalendar([{ date: '2027-01-01', kind: 'holiday' }]))).toBe(false);
  });
});
