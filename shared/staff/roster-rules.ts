import type { PlannedDay } from './roster.ts';

/**
 * What the roster (排班) answers about one day. Everything here gets the planned days of all people on one date and
 * returns people in the order in which their shifts begin; `db/staff/roster-answers.ts` asks the same by date.
 */

/** 应到: everyone who works that day. */
export function expectedOf(days: readonly PlannedDay[]): PlannedDay[] {
  return days
    .filter(({ shift }) => shift.kind === 'work')
    .sort((a, b) => compareText(startOf(a), startOf(b)) || a.personId - b.personId);
}

/** 在班: whose shift is under way at a time of day (`08:30` on the hall's clock), from its first to before its last minute. */
export function onDutyOf(days: readonly PlannedDay[], time: string): PlannedDay[] {
  return expectedOf(days).filter(
    ({ shift }) => shift.kind === 'work' && shift.startsAt <= time && time < shift.endsAt,
  );
}

/** 值班经理 of the day: several where they share it by shifts. */
export function dutyManagersOf(days: readonly PlannedDay[]): PlannedDay[] {
  return expectedOf(days).filter(({ dutyManager }) => dutyManager);
}

/** 机动/顶岗: who is there for whoever drops out. */
export function reliefsOf(days: readonly PlannedDay[]): PlannedDay[] {
  return expectedOf(days).filter(({ relief }) => relief);
}

/** 每日一课主讲人: who owes the day's lesson, or undefined where nobody was named. */
export function lessonOwedOf(days: readonly PlannedDay[]): PlannedDay | undefined {
  return expectedOf(days).find(({ lesson }) => lesson);
}

/**
 * Who keeps a person's promises on a day: they themselves where they work or nothing is planned for them; on a day off
 * the substitute that was recorded, and where that one is off too, the substitute's own. Nobody where the chain ends
 * with somebody who is off.
 */
export type Standing =
  | { readonly kind: 'self' }
  | { readonly kind: 'substitute'; readonly personId: number }
  | { readonly kind: 'nobody' };

/** See `Standing`. Records that run in a circle, which the roster refuses, end with nobody. */
export function standingOf(days: readonly PlannedDay[], personId: number): Standing {
  const off = new Map(
    days.filter(({ shift }) => shift.kind !== 'work').map((day) => [day.personId, day.substituteId]),
  );
  if (!off.has(personId)) return { kind: 'self' };
  const passed = new Set<number>();
  let at: number | null = personId;
  while (at !== null && off.has(at)) {
    if (passed.has(at)) return { kind: 'nobody' };
    passed.add(at);
    at = off.get(at) ?? null;
  }
  return at === null ? { kind: 'nobody' } : { kind: 'substitute', personId: at };
}

/** Whether the substitutes of a day lead back to where they began. */
export function substitutesCircle(days: readonly Pick<PlannedDay, 'personId' | 'substituteId'>[]): boolean {
  const next = new Map(days.map(({ personId, substituteId }) => [personId, substituteId]));
  return days.some(({ personId }) => {
    let at = next.get(personId) ?? null;
    for (let steps = 0; at !== null && steps <= days.length; steps += 1) {
      if (at === personId) return true;
      at = next.get(at) ?? null;
    }
    return false;
  });
}

function startOf({ shift }: PlannedDay): string {
  return shift.kind === 'work' ? shift.startsAt : '';
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
