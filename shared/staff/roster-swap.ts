import { type RosterDay, type RosterPlace, type RosterPlan, placeKey, planOf } from './roster.ts';
import type { ShiftKind } from './shift.ts';

/** One cell as it is to become; null for nothing planned. */
export interface RosterChange extends RosterPlace {
  readonly plan: RosterPlan | null;
}

/** How a roster is read where a rule needs to know it. */
export interface RosterRead {
  readonly planAt: (place: RosterPlace) => RosterPlan | null;
  readonly kindOf: (shiftId: number) => ShiftKind;
}

/**
 * 换班: what becomes of two cells that are swapped. Two people exchange the day, and where the cells are of two days,
 * both days: each works what the other would have worked, and on no day does anybody else's work change. Marks of
 * the work (duty manager, relief, lesson) go with it; a substitute stays with the person whose day off it is, and goes
 * when that day becomes a working day. One person's two days exchange their shifts; the marks stay with the days.
 */
export function swapped(read: RosterRead, first: RosterPlace, second: RosterPlace): RosterChange[] {
  if (first.personId === second.personId) return daysExchanged(read, first, second);
  const dates = [...new Set([first.date, second.date])];
  return dates.flatMap((date) => {
    const one = { personId: first.personId, date };
    const other = { personId: second.personId, date };
    return [
      { ...one, plan: takenOver(read, one, read.planAt(other)) },
      { ...other, plan: takenOver(read, other, read.planAt(one)) },
    ];
  });
}

/** Cells by their place, for whoever has them as a list. */
export function planReader(days: readonly RosterDay[]): RosterRead['planAt'] {
  const byPlace = new Map(days.map((day) => [placeKey(day.personId, day.date), planOf(day)]));
  return ({ personId, date }) => byPlace.get(placeKey(personId, date)) ?? null;
}

function daysExchanged(read: RosterRead, first: RosterPlace, second: RosterPlace): RosterChange[] {
  const withShiftOf = (place: RosterPlace, other: RosterPlace): RosterChange => {
    const shiftId = read.planAt(other)?.shiftId;
    const own = read.planAt(place);
    return { ...place, plan: shiftId === undefined ? null : withShift(read, own, shiftId) };
  };
  return [withShiftOf(first, second), withShiftOf(second, first)];
}

/**
 * A cell under another shift: the marks of work fall away on a day off, and the substitute on a working day.
 * @param own the plan until now, or null
 */
export function withShift(
  { kindOf }: Pick<RosterRead, 'kindOf'>,
  own: RosterPlan | null,
  shiftId: number,
): RosterPlan {
  const works = kindOf(shiftId) === 'work';
  const relief = works && (own?.relief ?? false);
  return {
    shiftId,
    dutyManager: works && (own?.dutyManager ?? false),
    relief,
    reliefOf: relief ? (own?.reliefOf ?? null) : null,
    lesson: works && (own?.lesson ?? false),
    substituteId: works ? null : (own?.substituteId ?? null),
  };
}

function takenOver(read: RosterRead, place: RosterPlace, plan: RosterPlan | null): RosterPlan | null {
  if (plan === null) return null;
  const substituteId = read.planAt(place)?.substituteId ?? null;
  const off = read.kindOf(plan.shiftId) !== 'work';
  return {
    ...plan,
    reliefOf: plan.reliefOf === place.personId ? null : plan.reliefOf,
    substituteId: off ? substituteId : null,
  };
}
