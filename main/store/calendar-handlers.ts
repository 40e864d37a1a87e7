import { Refusal } from '../../shared/call/refusal.ts';
import type { CalendarYear } from '../../shared/store/calendar.ts';
import { calendarPresets } from '../../shared/store/calendar-presets.ts';
import { calendarCovers, workingCalendar } from '../../shared/store/working-days.ts';
import type { Db } from '../../db/database/handle.ts';
import { deleteCalendarDay, listCalendarDays, putCalendarDay } from '../../db/store/calendar.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';
import type { StoreHandlers } from './store-handlers.ts';

export const calendarHandlers: StoreHandlers<
  'calendar' | 'setCalendarDay' | 'clearCalendarDay' | 'resetCalendar'
> = {
  calendar: (context, { year }) => calendarYearOf(context, year),

  setCalendarDay: (context, values) => {
    putCalendarDay(context.db, context.hall.id, { ...values, origin: 'store' });
    return recorded(context, values.date, values.kind);
  },

  clearCalendarDay: (context, { date }) => {
    deleteCalendarDay(context.db, context.hall.id, date);
    return recorded(context, date, null);
  },

  resetCalendar: (context, { year }) => {
    const { db, hall, record } = context;
    const preset = calendarPresets.filter((day) => yearOf(day.date) === year);
    if (preset.length === 0) throw new Refusal('store.no-default');
    for (const { date } of calendarYearOf(context, year).days) deleteCalendarDay(db, hall.id, date);
    for (const day of preset) putCalendarDay(db, hall.id, day);
    record({ kind: 'calendar.reset', subjectKind: 'hall', subjectId: hall.id, body: { year } });
    return calendarYearOf(context, year);
  },
};

/** Enters the holidays and make-up days that the product knows into a new hall's calendar. */
export function enterPresetCalendar(db: Db, hallId: number): void {
  for (const day of calendarPresets) putCalendarDay(db, hallId, day);
}

function recorded(context: CommandContext, date: string, kind: string | null): CalendarYear {
  const { hall, record } = context;
  record({ kind: 'calendar.changed', subjectKind: 'hall', subjectId: hall.id, body: { date, kind } });
  return calendarYearOf(context, yearOf(date));
}

function calendarYearOf({ db, hall }: QueryContext, year: number): CalendarYear {
  const days = listCalendarDays(db, hall.id, `${year}-01-01`, `${year}-12-31`);
  return { year, entered: calendarCovers(year, workingCalendar(days)), days };
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
