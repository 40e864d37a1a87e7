import type { CalendarEntry } from '../../shared/store/calendar.ts';
import type { LocalName } from '../../shared/store/local-name.ts';
import type { BusinessDate } from '../../shared/time/business-date.ts';
import { type WorkingCalendar, workingCalendar } from '../../shared/store/working-days.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

type CalendarRow = Omit<CalendarEntry, 'name'> & { readonly name: string };

/** The days that differ from the ordinary week, from one day to another, both included. */
export function listCalendarDays(
  db: ReadableDb,
  hallId: number,
  from: BusinessDate,
  until: BusinessDate,
): CalendarEntry[] {
  return db
    .read<[number, string, string], CalendarRow>(
      `SELECT date, kind, name, origin FROM calendar_day
       WHERE hall_id = ? AND date BETWEEN ? AND ? ORDER BY date`,
    )
    .all(hallId, from, until)
    .map((row) => ({ ...row, name: JSON.parse(row.name) as LocalName }));
}

/** 工作日历 of a hall, for the rules that count in working days. */
export function readWorkingCalendar(db: ReadableDb, hallId: number): WorkingCalendar {
  return workingCalendar(listCalendarDays(db, hallId, '2000-01-01', '2099-12-31'));
}

/** Enters a day, in the place of what stood there before. */
export function putCalendarDay(db: Db, hallId: number, { date, kind, name, origin }: CalendarEntry): void {
  db.write<[number, string, string, string, string]>(
    `INSERT INTO calendar_day (hall_id, date, kind, name, origin) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (hall_id, date) DO UPDATE SET kind = excluded.kind, name = excluded.name, origin = excluded.origin`,
  ).run(hallId, date, kind, JSON.stringify(name), origin);
}

/** Makes a day ordinary again. */
export function deleteCalendarDay(db: Db, hallId: number, date: BusinessDate): void {
  db.write<[number, string]>('DELETE FROM calendar_day WHERE hall_id = ? AND date = ?').run(hallId, date);
}
