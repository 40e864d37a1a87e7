import { Refusal } from '../../shared/call/refusal.ts';
import type { InputOf } from '../../shared/call/procedure.ts';
import type { RosterChanged, rosterContract } from '../../shared/staff/roster-contract.ts';
import { type RosterChange, type RosterRead, swapped, withShift } from '../../shared/staff/roster-swap.ts';
import {
  type PlannedDay,
  type RosterPlace,
  type RosterPlan,
  isSamePlan,
  mayBeDutyManager,
  planOf,
} from '../../shared/staff/roster.ts';
import { addDays, weekdayOf } from '../../shared/time/business-date.ts';
import { findEvent, isUndone } from '../../db/events/events.ts';
import { findPerson } from '../../db/staff/people.ts';
import { findRosterDay, rosterBetween, rosterOfPersonFrom } from '../../db/staff/roster.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';
import { type RosterChangedBody, changeRoster } from './change-roster.ts';
import { knownShift, shiftsToday } from './shift-handlers.ts';

type Roster = typeof rosterContract;

/** Plans one shift for some cells, or nothing. */
export function planShift(
  context: CommandContext,
  { places, shiftId }: InputOf<Roster['planShift']>,
): RosterChanged {
  const read = rosterRead(context);
  if (shiftId !== null && !knownShift(context, shiftId).active) throw new Refusal('staff.unknown-shift');
  return changeRoster(
    context,
    'planned',
    places.map((place) => ({
      ...place,
      plan: shiftId === null ? null : withShift(read, read.planAt(place), shiftId),
    })),
  );
}

/** 换班. */
export function swapRoster(
  context: CommandContext,
  { first, second }: InputOf<Roster['swapRoster']>,
): RosterChanged {
  return changeRoster(context, 'swapped', swapped(rosterRead(context), first, second));
}

/** The marks of a working day; the lesson has one owner. */
export function markRoster(
  context: CommandContext,
  { personId, date, ...marks }: InputOf<Roster['markRoster']>,
): RosterChanged {
  // Nobody stands in without being the relief, nor for themselves.
  const reliefOf = marks.relief && marks.reliefOf !== personId ? marks.reliefOf : null;
  const own = { personId, date, plan: { ...plannedAt(context, { personId, date }), ...marks, reliefOf } };
  const others = marks.lesson
    ? rosterBetween(context.db, context.hall.id, date, date).filter(
        (day) => day.lesson && day.personId !== personId,
      )
    : [];
  return changeRoster(context, 'marked', [
    ...others.map((day) => ({ personId: day.personId, date, plan: { ...planOf(day), lesson: false } })),
    own,
  ]);
}

/** 替班人 of a day off. */
export function nameSubstitute(
  context: CommandContext,
  { personId, date, substituteId }: InputOf<Roster['nameSubstitute']>,
): RosterChanged {
  const plan = { ...plannedAt(context, { personId, date }), substituteId };
  if (substituteId === personId) throw new Refusal('staff.substitutes-circle', { date });
  return changeRoster(context, 'substitute', [{ personId, date, plan }]);
}

/**
 * Copies the week before, for whoever still works here and for shifts still in use. The lesson's turn and the
 * substitutes of that week are its own; a duty manager who is none any more is not named again.
 */
export function copyRosterWeek(
  context: CommandContext,
  { monday, replace }: InputOf<Roster['copyRosterWeek']>,
): RosterChanged {
  const { db, hall } = context;
  if (weekdayOf(monday) !== 1) throw new Refusal('staff.not-a-monday');
  const kept = rosterBetween(db, hall.id, monday, addDays(monday, 6));
  if (kept.length > 0 && !replace) throw new Refusal('staff.week-planned', { count: kept.length });
  const copied = rosterBetween(db, hall.id, addDays(monday, -7), addDays(monday, -1))
    .filter(({ shift }) => shift.active)
    .flatMap((day) => copyOf(context, day));
  if (copied.length === 0) throw new Refusal('staff.week-before-empty');
  return changeRoster(context, 'copied', [
    ...kept.map(({ personId, date }) => ({ personId, date, plan: null })),
    ...copied,
  ]);
}

/** Takes a change back. */
export function undoRoster(context: CommandContext, eventId: number): RosterChanged {
  const { db } = context;
  const event = findEvent(db, eventId);
  if (event?.kind !== 'roster.changed' || event.undoes !== null || isUndone(db, eventId)) {
    throw new Refusal('staff.roster-changed-since');
  }
  const { cells } = event.body as unknown as RosterChangedBody;
  const { planAt } = rosterRead(context);
  const stands = cells.every((cell) => isSamePlan(planAt(cell), cell.after));
  if (!stands) throw new Refusal('staff.roster-changed-since');
  const back = cells.map(({ personId, date, before }) => ({ personId, date, plan: before }));
  return changeRoster(context, 'undone', back, eventId);
}

/** Who leaves the hall is not expected any more, from today on; what was worked before stays. */
export function clearRosterOfLeaver(context: CommandContext, personId: number): void {
  const days = rosterOfPersonFrom(context.db, personId, context.businessDate);
  changeRoster(
    context,
    'left',
    days.map(({ date }) => ({ personId, date, plan: null })),
  );
}

/** How the rules of the roster read it here. */
export function rosterRead(context: QueryContext): RosterRead {
  const kinds = new Map(shiftsToday(context).map(({ id, kind }) => [id, kind]));
  return {
    planAt: (place) => {
      const day = findRosterDay(context.db, place);
      return day ? planOf(day) : null;
    },
    kindOf: (shiftId) => kinds.get(shiftId) ?? 'rest',
  };
}

function plannedAt(context: CommandContext, place: RosterPlace): RosterPlan {
  const plan = rosterRead(context).planAt(place);
  if (!plan) throw new Refusal('staff.nothing-planned');
  return plan;
}

function copyOf({ db }: CommandContext, day: PlannedDay): RosterChange[] {
  const person = findPerson(db, day.personId);
  if (!person?.active) return [];
  const dutyManager = day.dutyManager && mayBeDutyManager(person.roles);
  const plan = { ...planOf(day), dutyManager, reliefOf: null, lesson: false, substituteId: null };
  return [{ personId: day.personId, date: addDays(day.date, 7), plan }];
}
