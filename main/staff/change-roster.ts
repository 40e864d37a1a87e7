import { Refusal } from '../../shared/call/refusal.ts';
import type { RosterChanged } from '../../shared/staff/roster-contract.ts';
import { substitutesCircle } from '../../shared/staff/roster-rules.ts';
import type { RosterChange } from '../../shared/staff/roster-swap.ts';
import type { Person } from '../../shared/staff/person.ts';
import { type RosterPlan, isSamePlan, mayBeDutyManager, planOf } from '../../shared/staff/roster.ts';
import type { BusinessDate } from '../../shared/time/business-date.ts';
import { listPeople } from '../../db/staff/people.ts';
import { deleteRosterDay, findRosterDay, insertRosterDay, rosterBetween } from '../../db/staff/roster.ts';
import { listShifts } from '../../db/staff/shifts.ts';
import type { CommandContext } from '../call/handler.ts';

/** What a change of the roster was. */
export type RosterAct =
  'planned' | 'swapped' | 'marked' | 'substitute' | 'copied' | 'sheet' | 'left' | 'undone';

/** A changed cell as the event keeps it: ids only. */
export interface ChangedCell {
  readonly personId: number;
  readonly date: BusinessDate;
  readonly before: RosterPlan | null;
  readonly after: RosterPlan | null;
}

/** What the body of a `roster.changed` event holds. */
export interface RosterChangedBody {
  readonly act: RosterAct;
  readonly cells: readonly ChangedCell[];
}

/**
 * The one way in which the roster changes: writes the cells that differ and records them with how they stood before,
 * so that it can be taken back. Refuses plans that contradict themselves, people who have left, and substitutes that
 * run in a circle. Of two changes of one cell the later counts.
 */
export function changeRoster(
  context: CommandContext,
  act: RosterAct,
  changes: readonly RosterChange[],
  undoes?: number,
): RosterChanged {
  const cells = changedCells(context, changes);
  const rules = planRules(context);
  for (const { personId, date, after } of cells) if (after) rules(personId, date, after);
  write(context, cells);
  for (const date of new Set(cells.map((cell) => cell.date))) assertNoCircle(context, date);
  if (cells.length === 0) return { changed: 0, eventId: null };
  const body = { act, cells };
  const event = { kind: 'roster.changed', subjectKind: 'hall', subjectId: context.hall.id, body };
  const eventId = context.record(undoes === undefined ? event : { ...event, undoes });
  return { changed: cells.length, eventId };
}

function changedCells({ db }: CommandContext, changes: readonly RosterChange[]): ChangedCell[] {
  const last = new Map(changes.map((change) => [`${change.personId} ${change.date}`, change]));
  return [...last.values()]
    .map(({ personId, date, plan }): ChangedCell => {
      const day = findRosterDay(db, { personId, date });
      return { personId, date, before: day ? planOf(day) : null, after: plan };
    })
    .filter(({ before, after }) => !isSamePlan(before, after));
}

/** All cells are emptied first: while marks move from one to another, no day may have a mark twice. */
function write({ db, hall }: CommandContext, cells: readonly ChangedCell[]): void {
  for (const cell of cells) deleteRosterDay(db, cell);
  for (const cell of cells) if (cell.after) insertRosterDay(db, hall.id, cell, cell.after);
}

type AssertPlan = (personId: number, date: BusinessDate, plan: RosterPlan) => void;

/** What a plan may not say, with people and shifts looked up once for all cells. */
function planRules({ db, hall, businessDate }: CommandContext): AssertPlan {
  const people = new Map(listPeople(db, hall.id).map((person) => [person.id, person]));
  const kinds = new Map(listShifts(db, hall.id, businessDate).map(({ id, kind }) => [id, kind]));
  const workingHere = (personId: number): Person => {
    const person = people.get(personId);
    if (!person) throw new Refusal('staff.unknown-person', { id: personId });
    if (!person.active) throw new Refusal('staff.person-left', { name: person.name });
    return person;
  };
  return (personId, date, plan) => {
    const { name, roles } = workingHere(personId);
    const kind = kinds.get(plan.shiftId);
    if (kind === undefined) throw new Refusal('staff.unknown-shift');
    const marked = plan.dutyManager || plan.relief || plan.lesson;
    if (kind !== 'work' && marked) throw new Refusal('staff.marks-need-work', { name, date });
    if (plan.dutyManager && !mayBeDutyManager(roles)) throw new Refusal('staff.not-a-duty-manager', { name });
    if (plan.reliefOf !== null) workingHere(plan.reliefOf);
    if (plan.substituteId === null) return;
    workingHere(plan.substituteId);
    if (kind === 'work') throw new Refusal('staff.substitute-needs-day-off', { name, date });
  };
}

function assertNoCircle({ db, hall }: CommandContext, date: BusinessDate): void {
  if (substitutesCircle(rosterBetween(db, hall.id, date, date))) {
    throw new Refusal('staff.substitutes-circle', { date });
  }
}
