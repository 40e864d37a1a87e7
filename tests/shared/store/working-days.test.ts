import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarPresets } from '../../../shared/store/calendar-presets.ts';
import {
  addWorkingDays,
  calendarCovers,
  calendarReaches,
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

/**
 * Several years as a store would enter them: each with a week or so around seven festivals off, and weekend days near
 * them worked instead (调休).
 */
const yearsEntered = fc
  .array(
    fc.record({
      festivals: fc.array(
        fc.record({
          dayOfYear: fc.integer({ min: 10, max: 350 }),
          off: fc.integer({ min: 1, max: 9 }),
          madeUp: fc.array(fc.integer({ min: -14, max: 21 }), { maxLength: 3 }),
        }),
        { minLength: 3, maxLength: 7 },
      ),
    }),
    { minLength: 4, maxLength: 4 },
  )
  .map((years) => years.flatMap(({ festivals }, index) => daysEntered(2025 + index, festivals)));

interface Festival {
  readonly dayOfYear: number;
  readonly off: number;
  /** Days around its first that are worked where they fall on a weekend. */
  readonly madeUp: readonly number[];
}

function daysEntered(year: number, festivals: readonly Festival[]) {
  return festivals.flatMap(({ dayOfYear, off, madeUp }) => {
    const first = addDays(`${year}-01-01`, dayOfYear);
    const worked = madeUp.map((away) => addDays(first, away)).filter((date) => weekdayOf(date) % 6 === 0);
    return [
      ...Array.from({ length: off }, (_, index) => ({
        date: addDays(first, index),
        kind: 'holiday' as const,
      })),
      ...worked.map((date) => ({ date, kind: 'workday' as const })),
    ];
  });
}

describe('a term over several years of holidays and make-up days', () => {
  const start = fc.integer({ min: 0, max: 1_200 }).map((index) => addDays('2025-03-01', index));

  it('ends where whoever walks the calendar day by day gets to', () => {
    fc.assert(
      fc.property(yearsEntered, start, fc.integer({ min: 1, max: 600 }), (entered, from, count) => {
        const kinds = new Map(entered.map(({ date, kind }) => [date, kind]));
        let day = from;
        for (let left = count; left > 0;) {
          day = addDays(day, 1);
          const kind = kinds.get(day);
          const isWeekend = weekdayOf(day) === 0 || weekdayOf(day) === 6;
          if (kind === 'workday' || (kind === undefined && !isWeekend)) left -= 1;
        }
        expect(addWorkingDays(from, count, workingCalendar(entered))).toBe(day);
      }),
      { numRuns: 25 },
    );
  });

  it('is counted back as it was added, there and back again', () => {
    fc.assert(
      fc.property(yearsEntered, start, fc.integer({ min: -500, max: 500 }), (entered, from, count) => {
        fc.pre(count !== 0);
        const calendar = workingCalendar(entered);
        const until = addWorkingDays(from, count, calendar);
        expect(workingDaysBetween(from, until, calendar)).toBe(count);
        fc.pre(isWorkingDay(from, calendar));
        expect(addWorkingDays(until, -count, calendar)).toBe(from);
        expect(workingDaysBetween(until, from, calendar)).toBe(-count);
      }),
      { numRuns: 25 },
    );
  });

  it('is never shorter over a day more, and adds up', () => {
    fc.assert(
      fc.property(yearsEntered, start, fc.nat(300), fc.nat(300), (entered, from, one, other) => {
        const calendar = workingCalendar(entered);
        const both = addWorkingDays(addWorkingDays(from, one + 1, calendar), other + 1, calendar);
        expect(addWorkingDays(from, one + other + 2, calendar)).toBe(both);
      }),
      { numRuns: 25 },
    );
  });

  it('is sure exactly where every year on the way is entered', () => {
    const entered = workingCalendar([
      ...calendarPresets,
      { date: '2028-01-01', kind: 'holiday' },
      { date: '2028-10-01', kind: 'holiday' },
    ]);
    expect(calendarReaches('2026-11-20', '2026-12-31', entered)).toBe(true);
    expect(calendarReaches('2026-12-30', '2027-01-04', entered)).toBe(false);
    expect(calendarReaches('2026-12-30', '2028-01-04', entered)).toBe(false);
    expect(calendarReaches('2028-02-01', '2028-03-01', entered)).toBe(true);
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
