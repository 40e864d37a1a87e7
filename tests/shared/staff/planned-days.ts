import fc from 'fast-check';
import type { PlannedDay, RosterDay } from '../../../shared/staff/roster.ts';
import { presetShifts } from '../../../shared/staff/preset-shifts.ts';
import type { Shift } from '../../../shared/staff/shift.ts';

/** The proposed shifts under ids from 1: early, late, whole day, rest, leave. */
export const shifts: readonly Shift[] = presetShifts.map((values, index) => ({
  ...values,
  id: index + 1,
  active: true,
}));

export const personIds = [1, 2, 3, 4, 5] as const;

export function shiftById(id: number): Shift {
  const found = shifts.find((shift) => shift.id === id);
  if (!found) throw new Error(`There is no shift ${id}.`);
  return found;
}

/** A day as somebody might plan it: marks on working days only, substitutes on days off only, perhaps in a circle. */
export function dayOf(personId: number, date: string): fc.Arbitrary<RosterDay> {
  const others = personIds.filter((id) => id !== personId);
  return fc
    .record({
      shiftId: fc.constantFrom(...shifts.map(({ id }) => id)),
      dutyManager: fc.boolean(),
      relief: fc.boolean(),
      reliefOf: fc.option(fc.constantFrom(...others)),
      lesson: fc.constant(false),
      substituteId: fc.option(fc.constantFrom(...others)),
    })
    .map((plan) => {
      const works = shiftById(plan.shiftId).kind === 'work';
      const relief = works && plan.relief;
      return {
        personId,
        date,
        shiftId: plan.shiftId,
        dutyManager: works && plan.dutyManager,
        relief,
        reliefOf: relief ? plan.reliefOf : null,
        lesson: false,
        substituteId: works ? null : plan.substituteId,
      };
    });
}

/** What some of the people have planned on a date. */
export function daysOn(date: string): fc.Arbitrary<RosterDay[]> {
  return fc
    .tuple(fc.subarray([...personIds]), ...personIds.map((id) => dayOf(id, date)))
    .map(([planned, ...days]) => days.filter(({ personId }) => planned.includes(personId as 1)));
}

/** With its shift, as the database gives a day. */
export function withItsShift(day: RosterDay): PlannedDay {
  return { ...day, shift: shiftById(day.shiftId) };
}
