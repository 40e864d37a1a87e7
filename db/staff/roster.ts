import type { PlannedDay, RosterDay, RosterPlace, RosterPlan } from '../../shared/staff/roster.ts';
import type { BusinessDate } from '../../shared/time/business-date.ts';
import type { Db, ReadableDb } from '../database/handle.ts';
import { type ShiftRow, hoursOn, shiftColumns, shiftOf } from './shifts.ts';

interface RosterRow extends ShiftRow {
  readonly personId: number;
  readonly date: BusinessDate;
  readonly dutyManager: 0 | 1;
  readonly relief: 0 | 1;
  readonly reliefOf: number | null;
  readonly lesson: 0 | 1;
  readonly substituteId: number | null;
}

const select = `
  SELECT r.person_id AS personId, r.business_date AS date, r.duty_manager AS dutyManager, r.relief,
    r.relief_of_id AS reliefOf, r.lesson, r.substitute_id AS substituteId, ${shiftColumns}
  FROM roster_day r JOIN shift s ON s.id = r.shift_id ${hoursOn('r.business_date')}`;

/** What is planned from one date to another, both included; each shift with the hours that it has on its day. */
export function rosterBetween(
  db: ReadableDb,
  hallId: number,
  from: BusinessDate,
  to: BusinessDate,
): PlannedDay[] {
  return db
    .read<[number, string, string], RosterRow>(
      `${select} WHERE r.hall_id = ? AND r.business_date BETWEEN ? AND ? ORDER BY r.business_date, r.person_id`,
    )
    .all(hallId, from, to)
    .map(plannedDay);
}

/** What is planned for one person's day, or undefined. */
export function findRosterDay(db: ReadableDb, { personId, date }: RosterPlace): PlannedDay | undefined {
  const row = db
    .read<[number, string], RosterRow>(`${select} WHERE r.person_id = ? AND r.business_date = ?`)
    .get(personId, date);
  return row && plannedDay(row);
}

/** The days from a date on that are planned for a person. */
export function rosterOfPersonFrom(db: ReadableDb, personId: number, from: BusinessDate): PlannedDay[] {
  return db
    .read<[number, string], RosterRow>(`${select} WHERE r.person_id = ? AND r.business_date >= ?`)
    .all(personId, from)
    .map(plannedDay);
}

/** Makes a day unplanned. */
export function deleteRosterDay(db: Db, { personId, date }: RosterPlace): void {
  db.write<[number, string]>('DELETE FROM roster_day WHERE person_id = ? AND business_date = ?').run(
    personId,
    date,
  );
}

/** Plans a day for which nothing is planned. */
export function insertRosterDay(
  db: Db,
  hallId: number,
  { personId, date }: RosterPlace,
  { shiftId, dutyManager, relief, reliefOf, lesson, substituteId }: RosterPlan,
): void {
  db.write<unknown[]>(
    `INSERT INTO roster_day (hall_id, person_id, business_date, shift_id, duty_manager, relief, relief_of_id, lesson,
       substitute_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    hallId,
    personId,
    date,
    shiftId,
    Number(dutyManager),
    Number(relief),
    reliefOf,
    Number(lesson),
    substituteId,
  );
}

function plannedDay(row: RosterRow): PlannedDay {
  const { personId, date, shiftId, reliefOf, substituteId } = row;
  const marks = { dutyManager: row.dutyManager === 1, relief: row.relief === 1, lesson: row.lesson === 1 };
  const day: RosterDay = { personId, date, shiftId, ...marks, reliefOf, substituteId };
  return { ...day, shift: shiftOf(row) };
}
