import { z } from 'zod';
import type { Role } from '../call/caller.ts';
import { type RoomContract, command, query } from '../call/procedure.ts';
import { calendarEntry } from '../store/calendar.ts';
import { businessDateSchema } from '../time/business-date-schema.ts';
import type { BusinessDate } from '../time/business-date.ts';
import { person } from './person.ts';
import { rosterDay, rosterPlace, rosterPlan } from './roster.ts';
import { shift, shiftValues } from './shift.ts';

const id = z.int().positive();

/** Who plans the roster. */
const planners: readonly Role[] = ['duty-manager', 'store-manager', 'regional'];
/** Who may look at it: everybody who stands on it. */
const readers: readonly Role[] = ['clerk', 'special-clerk', 'greeter', ...planners];

/** The days from one date to another, both included: two months at most. */
const span = { from: businessDateSchema, to: businessDateSchema };
const longestSpanMs = 62 * 86_400_000;

function isSpan({ from, to }: { readonly from: BusinessDate; readonly to: BusinessDate }): boolean {
  return from <= to && Date.parse(to) - Date.parse(from) <= longestSpanMs;
}

const spanOnPaper = z.strictObject({ ...span, language: z.enum(['zh-CN', 'en']) }).refine(isSpan);

/** What a change did: how many cells, and the event that `undoRoster` takes back; null where nothing changed. */
const changed = z.strictObject({ changed: z.int(), eventId: id.nullable() });
export type RosterChanged = z.infer<typeof changed>;

/** What may be wrong with a planned day, whoever plans it. */
const planRefusals = [
  'staff.unknown-person',
  'staff.person-left',
  'staff.unknown-shift',
  'staff.not-a-duty-manager',
  'staff.marks-need-work',
  'staff.substitute-needs-day-off',
  'staff.substitutes-circle',
] as const;

/** 排班: shifts, and who works when. */
export const rosterContract = {
  /** Every shift, those no longer in use included, with the hours that it has today. */
  shifts: query({
    input: z.strictObject({}),
    output: z.array(shift),
    roles: readers,
    topics: ['roster'],
  }),
  addShift: command({
    input: z.strictObject({ values: shiftValues }),
    output: shift,
    roles: planners,
    topics: ['roster'],
    refusals: ['staff.shift-code-taken', 'staff.shift-ends-before-it-starts'],
  }),
  /** Other hours hold from today on. A shift that is work stays work: past days would change their meaning. */
  changeShift: command({
    input: z.strictObject({ id, values: shiftValues }),
    output: shift,
    roles: planners,
    topics: ['roster'],
    refusals: [
      'staff.unknown-shift',
      'staff.shift-code-taken',
      'staff.shift-kind-fixed',
      'staff.shift-ends-before-it-starts',
    ],
  }),
  /** One that is not in use cannot be planned any more; days that have it keep it. */
  setShiftActive: command({
    input: z.strictObject({ id, active: z.boolean() }),
    output: shift,
    roles: planners,
    topics: ['roster'],
    refusals: ['staff.unknown-shift', 'staff.last-shift'],
  }),

  /** The roster of some days: everyone who works here or stands on it, and what is planned. */
  roster: query({
    input: z.strictObject(span).refine(isSpan),
    output: z.strictObject({
      people: z.array(person),
      /** With the hours that they have today. */
      shifts: z.array(shift),
      days: z.array(rosterDay),
      /** The days among them that differ from the ordinary week. */
      calendar: z.array(calendarEntry),
    }),
    roles: readers,
    topics: ['roster', 'staff', 'store'],
  }),
  /** Plans one shift for some cells, or nothing (null). Marks that fit the shift stay. */
  planShift: command({
    input: z.strictObject({ places: z.array(rosterPlace).min(1).max(2_000), shiftId: id.nullable() }),
    output: changed,
    roles: planners,
    topics: ['roster'],
    refusals: planRefusals,
  }),
  /** 换班: see `swapped`. */
  swapRoster: command({
    input: z.strictObject({ first: rosterPlace, second: rosterPlace }),
    output: changed,
    roles: planners,
    topics: ['roster'],
    refusals: planRefusals,
  }),
  /** The marks of a working day. Naming who owes the lesson takes it from whoever owed it that day. */
  markRoster: command({
    input: z.strictObject({
      ...rosterPlace.shape,
      ...rosterPlan.pick({ dutyManager: true, relief: true, reliefOf: true, lesson: true }).shape,
    }),
    output: changed,
    roles: planners,
    topics: ['roster'],
    refusals: ['staff.nothing-planned', ...planRefusals],
  }),
  /** 替班人: who keeps a person's promises on a day off; null for nobody. */
  nameSubstitute: command({
    input: z.strictObject({ ...rosterPlace.shape, substituteId: id.nullable() }),
    output: changed,
    roles: planners,
    topics: ['roster'],
    refusals: ['staff.nothing-planned', ...planRefusals],
  }),
  /** Copies the shifts, duty managers and reliefs of the week before. Refused where the week has a plan, unless it is to be replaced. */
  copyRosterWeek: command({
    input: z.strictObject({ monday: businessDateSchema, replace: z.boolean() }),
    output: changed,
    roles: planners,
    topics: ['roster'],
    refusals: ['staff.not-a-monday', 'staff.week-before-empty', 'staff.week-planned', ...planRefusals],
  }),
  /** Takes a change back, as long as none of its cells has changed since. */
  undoRoster: command({
    input: z.strictObject({ eventId: id }),
    output: changed,
    roles: planners,
    topics: ['roster'],
    refusals: ['staff.roster-changed-since', ...planRefusals],
  }),

  /** 今日应到: who is expected today, and who has been seen already. */
  rosterToday: query({
    input: z.strictObject({}),
    output: z.strictObject({
      date: z.string(),
      expected: z.array(
        z.strictObject({
          personId: id,
          staffNumber: z.string(),
          name: z.string(),
          startsAt: z.string(),
          arrived: z.boolean(),
        }),
      ),
    }),
    roles: readers,
    topics: ['roster', 'staff', 'queue'],
  }),
  /** The roster of some days on A4, as a complete page to print. */
  rosterPaper: query({
    input: spanOnPaper,
    output: z.strictObject({ html: z.string() }),
    roles: readers,
    topics: ['roster'],
  }),
  /** The same as an Excel workbook, which can be imported again. */
  rosterSheet: query({
    input: spanOnPaper,
    output: z.strictObject({ fileName: z.string(), base64: z.string() }),
    roles: readers,
    topics: ['roster'],
  }),
} satisfies RoomContract;
