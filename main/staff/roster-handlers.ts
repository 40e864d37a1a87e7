import type { OutputOf } from '../../shared/call/procedure.ts';
import type { rosterContract } from '../../shared/staff/roster-contract.ts';
import { planOf } from '../../shared/staff/roster.ts';
import type { BusinessDate } from '../../shared/time/business-date.ts';
import type { ReadableDb } from '../../db/database/handle.ts';
import { listPeople } from '../../db/staff/people.ts';
import { expectedOn } from '../../db/staff/roster-answers.ts';
import { rosterBetween } from '../../db/staff/roster.ts';
import { listCalendarDays } from '../../db/store/calendar.ts';
import type { QueryContext, RoomHandlers } from '../call/handler.ts';
import {
  copyRosterWeek,
  markRoster,
  nameSubstitute,
  planShift,
  swapRoster,
  undoRoster,
} from './roster-acts.ts';
import { shiftHandlers, shiftsToday } from './shift-handlers.ts';

type Roster = typeof rosterContract;

/** The roster of some days as it is shown, written and printed. */
export type RosterView = OutputOf<Roster['roster']>;

/** Which days are asked for on paper or as a sheet, and in which language. */
export interface RosterSpan {
  readonly from: BusinessDate;
  readonly to: BusinessDate;
  readonly language: 'zh-CN' | 'en';
}

declare module '../call/handler.ts' {
  interface HostServices {
    /** The ways in which a room notices that somebody has come to work on a date, each giving record ids of people. */
    readonly arrivals: readonly ((db: ReadableDb, hallId: number, date: BusinessDate) => number[])[];
    /** Writes a roster on A4, as a complete page. */
    readonly rosterPaper: (context: QueryContext, view: RosterView, span: RosterSpan) => string;
    /** Writes a roster as a workbook. */
    readonly rosterWorkbook: (
      context: QueryContext,
      view: RosterView,
      span: RosterSpan,
    ) => Promise<OutputOf<Roster['rosterSheet']>>;
  }
}

export const rosterHandlers: RoomHandlers<Roster> = {
  ...shiftHandlers,
  roster: (context, { from, to }) => rosterView(context, from, to),
  planShift,
  swapRoster,
  markRoster,
  nameSubstitute,
  copyRosterWeek,
  undoRoster: (context, { eventId }) => undoRoster(context, eventId),
  rosterToday: (context) => rosterToday(context),
  rosterPaper: (context, span) => ({
    html: context.host.rosterPaper(context, rosterView(context, span.from, span.to), span),
  }),
  rosterSheet: (context, span) =>
    context.host.rosterWorkbook(context, rosterView(context, span.from, span.to), span),
};

/** Who works here or stands on the roster of these days, and what is planned. */
function rosterView(context: QueryContext, from: BusinessDate, to: BusinessDate): RosterView {
  const { db, hall } = context;
  const days = rosterBetween(db, hall.id, from, to);
  const planned = new Set(days.map(({ personId }) => personId));
  return {
    people: listPeople(db, hall.id).filter(({ id, active }) => active || planned.has(id)),
    shifts: shiftsToday(context),
    days: days.map((day) => ({ personId: day.personId, date: day.date, ...planOf(day) })),
    calendar: listCalendarDays(db, hall.id, from, to),
  };
}

function rosterToday({ db, hall, businessDate, host }: QueryContext): OutputOf<Roster['rosterToday']> {
  const people = new Map(listPeople(db, hall.id).map((person) => [person.id, person]));
  const arrived = new Set(host.arrivals.flatMap((arrivedOn) => arrivedOn(db, hall.id, businessDate)));
  return {
    date: businessDate,
    expected: expectedOn(db, hall.id, businessDate).map(({ personId, shift }) => ({
      personId,
      staffNumber: people.get(personId)?.staffNumber ?? '',
      name: people.get(personId)?.name ?? '',
      startsAt: shift.kind === 'work' ? shift.startsAt : '',
      arrived: arrived.has(personId),
    })),
  };
}
