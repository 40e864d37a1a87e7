import type { PlannedDay } from '../../shared/staff/roster.ts';
import {
  type Standing,
  dutyManagersOf,
  expectedOf,
  lessonOwedOf,
  onDutyOf,
  reliefsOf,
  standingOf,
} from '../../shared/staff/roster-rules.ts';
import { type BusinessDate, businessDateOf, zonedParts } from '../../shared/time/business-date.ts';
import type { ReadableDb } from '../database/handle.ts';
import { rosterBetween } from './roster.ts';

/**
 * What the roster (排班) answers. Every room that needs a rota asks here; the rules themselves stand in
 * `shared/staff/roster-rules.ts`. Where nothing is planned nobody is expected: a hall without a roster gets empty
 * answers, never a guess.
 */

/** 应到: everyone who works on a date, by the beginning of their shifts. */
export function expectedOn(db: ReadableDb, hallId: number, date: BusinessDate): PlannedDay[] {
  return expectedOf(rosterOn(db, hallId, date));
}

/** 在班: whose shift is under way. @param at UTC ms */
export function onDutyAt(
  db: ReadableDb,
  hall: { readonly id: number; readonly timeZone: string },
  at: number,
): PlannedDay[] {
  return onDutyOf(rosterOn(db, hall.id, businessDateOf(at, hall.timeZone)), clockTime(at, hall.timeZone));
}

/** 值班经理 of a date: several where they share it by shifts, none where nobody was named. */
export function dutyManagersOn(db: ReadableDb, hallId: number, date: BusinessDate): PlannedDay[] {
  return dutyManagersOf(rosterOn(db, hallId, date));
}

/** The duty manager at a moment: of those whose shift is under way, the one who came first. @param at UTC ms */
export function dutyManagerAt(
  db: ReadableDb,
  hall: { readonly id: number; readonly timeZone: string },
  at: number,
): PlannedDay | undefined {
  return onDutyAt(db, hall, at).find(({ dutyManager }) => dutyManager);
}

/** 机动/顶岗 of a date. */
export function reliefOn(db: ReadableDb, hallId: number, date: BusinessDate): PlannedDay[] {
  return reliefsOf(rosterOn(db, hallId, date));
}

/** 每日一课主讲人 of a date, or undefined where nobody was named. */
export function lessonOwedBy(db: ReadableDb, hallId: number, date: BusinessDate): PlannedDay | undefined {
  return lessonOwedOf(rosterOn(db, hallId, date));
}

/** Who keeps a person's promises on a date: see `Standing`. */
export function substituteFor(
  db: ReadableDb,
  hallId: number,
  personId: number,
  date: BusinessDate,
): Standing {
  return standingOf(rosterOn(db, hallId, date), personId);
}

function rosterOn(db: ReadableDb, hallId: number, date: BusinessDate): PlannedDay[] {
  return rosterBetween(db, hallId, date, date);
}

/** `08:30` as the hall's clock shows it. */
function clockTime(at: number, timeZone: string): string {
  const { hour, minute } = zonedParts(at, timeZone);
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
