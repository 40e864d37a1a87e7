import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RosterChange, planReader, swapped, withShift } from '../../../shared/staff/roster-swap.ts';
import { type RosterDay, type RosterPlace, placeKey, plainPlan } from '../../../shared/staff/roster.ts';
import { daysOn, personIds, shiftById } from './planned-days.ts';

const dates = ['2026-11-17', '2026-11-18', '2026-11-19'] as const;
const [early, late, , rest] = [1, 2, 3, 4];
const kindOf = (id: number) => shiftById(id).kind;

const anyRoster = fc.tuple(...dates.map(daysOn)).map((days) => days.flat());
const anyPlace: fc.Arbitrary<RosterPlace> = fc.record({
  personId: fc.constantFrom(...personIds),
  date: fc.constantFrom(...dates),
});

function applied(days: readonly RosterDay[], changes: readonly RosterChange[]): RosterDay[] {
  const cells = new Map(days.map((day) => [placeKey(day.personId, day.date), day]));
  for (const { plan, ...place } of changes) {
    if (plan) cells.set(placeKey(place.personId, place.date), { ...place, ...plan });
    else cells.delete(placeKey(place.personId, place.date));
  }
  return [...cells.values()];
}

function swappedIn(days: readonly RosterDay[], first: RosterPlace, second: RosterPlace): RosterDay[] {
  return applied(days, swapped({ planAt: planReader(days), kindOf }, first, second));
}

/** How often each shift is planned on a date, with a 0 for everyone for whom nothing is. */
function shiftsOn(days: readonly RosterDay[], date: string): number[] {
  return personIds
    .map((id) => days.find((day) => day.personId === id && day.date === date)?.shiftId ?? 0)
    .sort((a, b) => a - b);
}

describe('swapping two cells of the roster', () => {
  it('exchanges the day of two people, with the marks of the work', () => {
    const days: RosterDay[] = [
      { personId: 1, date: dates[0], ...plainPlan(early ?? 0), lesson: true },
      { personId: 2, date: dates[0], ...plainPlan(rest ?? 0), substituteId: 3 },
    ];
    const after = swappedIn(days, { personId: 1, date: dates[0] }, { personId: 2, date: dates[0] });
    expect(after).toEqual([
      { personId: 1, date: dates[0], ...plainPlan(rest ?? 0) },
      { personId: 2, date: dates[0], ...plainPlan(early ?? 0), lesson: true },
    ]);
  });

  it('of two people on two days lets each work what the other would have worked', () => {
    const plan = (personId: number, date: string, shiftId = 0): RosterDay => ({
      personId,
      date,
      ...plainPlan(shiftId),
    });
    const days = [
      plan(1, dates[0], early),
      plan(2, dates[0], rest),
      plan(1, dates[1], rest),
      plan(2, dates[1], late),
    ];
    const after = swappedIn(days, { personId: 1, date: dates[0] }, { personId: 2, date: dates[1] });
    const planned = Object.fromEntries(after.map((day) => [placeKey(day.personId, day.date), day.shiftId]));
    expect(planned).toEqual({
      [placeKey(1, dates[0])]: rest,
      [placeKey(2, dates[0])]: early,
      [placeKey(1, dates[1])]: late,
      [placeKey(2, dates[1])]: rest,
    });
  });

  it('keeps every day as well staffed as it was, whoever swaps with whom', () => {
    fc.assert(
      fc.property(anyRoster, anyPlace, anyPlace, (days, first, second) => {
        fc.pre(first.personId !== second.personId);
        const after = swappedIn(days, first, second);
        for (const date of dates) expect(shiftsOn(after, date)).toEqual(shiftsOn(days, date));
      }),
    );
  });

  it('of one person keeps the shifts that this person works, and everybody else as they were', () => {
    fc.assert(
      fc.property(anyRoster, anyPlace, fc.constantFrom(...dates), (days, first, date) => {
        const after = swappedIn(days, first, { personId: first.personId, date });
        const ofPerson = (all: readonly RosterDay[]): number[] =>
          all
            .filter(({ personId }) => personId === first.personId)
            .map(({ shiftId }) => shiftId)
            .sort((a, b) => a - b);
        expect(ofPerson(after)).toEqual(ofPerson(days));
        const others = (all: readonly RosterDay[]): RosterDay[] =>
          all.filter(({ personId }) => personId !== first.personId);
        expect(others(after)).toEqual(others(days));
      }),
    );
  });

  it('done twice brings every shift back', () => {
    fc.assert(
      fc.property(anyRoster, anyPlace, anyPlace, (days, first, second) => {
        const back = swappedIn(swappedIn(days, first, second), first, second);
        for (const date of dates) {
          for (const personId of personIds) {
            const shiftIn = (all: readonly RosterDay[]) => planReader(all)({ personId, date })?.shiftId;
            expect(shiftIn(back)).toBe(shiftIn(days));
          }
        }
      }),
    );
  });

  it('never leaves a mark of work on a day off, nor a substitute on a working day', () => {
    fc.assert(
      fc.property(anyRoster, anyPlace, anyPlace, (days, first, second) => {
        for (const day of swappedIn(days, first, second)) {
          const works = kindOf(day.shiftId) === 'work';
          expect(works || !(day.dutyManager || day.relief || day.lesson)).toBe(true);
          expect(day.substituteId === null || !works).toBe(true);
          expect(day.reliefOf).not.toBe(day.personId);
        }
      }),
    );
  });
});

describe('another shift for a cell', () => {
  it('keeps marks that fit it and drops the others', () => {
    const own = { ...plainPlan(early ?? 0), dutyManager: true, relief: true, reliefOf: 2 };
    expect(withShift({ kindOf }, own, late ?? 0)).toEqual({ ...own, shiftId: late });
    expect(withShift({ kindOf }, own, rest ?? 0)).toEqual(plainPlan(rest ?? 0));
    const off = { ...plainPlan(rest ?? 0), substituteId: 3 };
    expect(withShift({ kindOf }, off, early ?? 0)).toEqual(plainPlan(early ?? 0));
  });
});
