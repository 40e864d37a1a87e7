import { z } from 'zod';
import { businessDateSchema } from '../time/business-date-schema.ts';
import type { BusinessDate } from '../time/business-date.ts';
import type { PersonRole } from './person.ts';
import type { Shift } from './shift.ts';

const id = z.int().positive();

/** Which person's which day: one cell of the roster's grid. */
export const rosterPlace = z.strictObject({ personId: id, date: businessDateSchema });
export type RosterPlace = z.infer<typeof rosterPlace>;

/** What is planned for one person's day. */
export const rosterPlan = z.strictObject({
  shiftId: id,
  /** 值班经理 of the day, or of this shift where several share it. Only who has that role or is the store manager. */
  dutyManager: z.boolean(),
  /** 机动/顶岗: nobody's own counter, there for whoever drops out. */
  relief: z.boolean(),
  /** For whom the relief stands in, where that is known. */
  reliefOf: id.nullable(),
  /** 每日一课主讲人: owes the day's lesson. One at most on a day. */
  lesson: z.boolean(),
  /** Who keeps this person's promises on a day off. */
  substituteId: id.nullable(),
});
export type RosterPlan = z.infer<typeof rosterPlan>;

/** 排班: one person's day as it is planned. */
export const rosterDay = z.strictObject({ ...rosterPlace.shape, ...rosterPlan.shape });
export type RosterDay = z.infer<typeof rosterDay>;

/** A planned day with its shift, as that stood on the day. */
export interface PlannedDay extends RosterDay {
  readonly shift: Shift;
}

/** A day of this shift without any mark. */
export function plainPlan(shiftId: number): RosterPlan {
  return { shiftId, dutyManager: false, relief: false, reliefOf: null, lesson: false, substituteId: null };
}

/** Only the plan of a day, without whose and which day it is. */
export function planOf(day: RosterDay): RosterPlan {
  const { shiftId, dutyManager, relief, reliefOf, lesson, substituteId } = day;
  return { shiftId, dutyManager, relief, reliefOf, lesson, substituteId };
}

/** Whether two plans, or two days without one, are the same. */
export function isSamePlan(one: RosterPlan | null, other: RosterPlan | null): boolean {
  if (one === null || other === null) return one === other;
  return (Object.keys(rosterPlan.shape) as (keyof RosterPlan)[]).every((key) => one[key] === other[key]);
}

/** Whether somebody with these roles can be 值班经理 of a day: the approvals of that day need the role. */
export function mayBeDutyManager(roles: readonly PersonRole[]): boolean {
  return roles.includes('duty-manager') || roles.includes('store-manager');
}

/** A key under which a cell is found: no two cells have the same. */
export function placeKey(personId: number, date: BusinessDate): string {
  return `${personId} ${date}`;
}
