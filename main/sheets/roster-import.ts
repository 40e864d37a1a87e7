import type { ImportOutcome } from '../../shared/sheets/contract.ts';
import type { RowProblem } from '../../shared/sheets/read-rows.ts';
import { rosterDaysSheet, rosterSheet } from '../../shared/sheets/roster-sheet.ts';
import { type RosterChange, withShift } from '../../shared/staff/roster-swap.ts';
import { isSamePlan } from '../../shared/staff/roster.ts';
import type { BusinessDate } from '../../shared/time/business-date.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';
import { changeRoster } from '../staff/change-roster.ts';
import { rosterRead } from '../staff/roster-acts.ts';
import { type Whose, personFinder, shiftFinder } from './roster-words.ts';
import type { SheetImport } from './sheet-import.ts';

/** One cell of a roster as a sheet says it. */
interface SheetDay extends Whose {
  /** As Excel counts; 0 where nobody asks. */
  readonly row: number;
  /** The column in which the shift stands: a key, or a day's header. */
  readonly column: string;
  readonly date: BusinessDate;
  readonly word: string;
}

/** Takes in a month as halls keep it: a row for each person, a column for each day. Empty cells change nothing. */
export const rosterImport: SheetImport<typeof rosterSheet.columns> = {
  kind: rosterSheet,
  check: (context, rows) => {
    const once = repetitions('sheets.person-repeated');
    const people = personFinder(context);
    const persons = rows.flatMap(({ row, values }) => {
      const { problem, column, personId } = people(values);
      if (problem) return [{ row, column, code: problem.problem, details: problem.details ?? {} }];
      return once(String(personId), row, column);
    });
    const days = rows.flatMap(({ row, values }) => daysOfRow(values, row));
    return [...persons, ...shiftProblems(context, days)];
  },
  replaced: (context, rows) =>
    replacedBy(
      context,
      rows.flatMap(({ values }) => daysOfRow(values)),
    ),
  apply: (context, rows) =>
    takeIn(
      context,
      rows.flatMap((values) => daysOfRow(values)),
    ),
};

/** Takes in a list with a row for each person and day. */
export const rosterDaysImport: SheetImport<typeof rosterDaysSheet.columns> = {
  kind: rosterDaysSheet,
  check: (context, rows) => {
    const once = repetitions('sheets.person-day-repeated');
    const people = personFinder(context);
    return rows.flatMap(({ row, values }) => {
      const { problem, column, personId } = people(values);
      if (problem) return [{ row, column, code: problem.problem, details: problem.details ?? {} }];
      return [
        ...once(`${personId} ${values.date}`, row, 'date'),
        ...shiftProblems(context, [dayOfRow(values, row)]),
      ];
    });
  },
  replaced: (context, rows) =>
    replacedBy(
      context,
      rows.map(({ values }) => dayOfRow(values)),
    ),
  apply: (context, rows) =>
    takeIn(
      context,
      rows.map((values) => dayOfRow(values)),
    ),
};

function daysOfRow(
  { staffNumber, name, days }: Parameters<typeof rosterImport.apply>[1][number],
  row = 0,
): SheetDay[] {
  return days.map(({ date, column, value }) => ({ staffNumber, name, row, column, date, word: value }));
}

function dayOfRow(
  { staffNumber, name, date, shift }: Parameters<typeof rosterDaysImport.apply>[1][number],
  row = 0,
): SheetDay {
  return { staffNumber, name, row, column: 'shift', date, word: shift };
}

function shiftProblems(context: QueryContext, days: readonly SheetDay[]): RowProblem[] {
  const shifts = shiftFinder(context);
  return days.flatMap(({ row, column, word }) => {
    const found = shifts(word);
    return 'value' in found ? [] : [{ row, column, code: found.problem, details: found.details ?? {} }];
  });
}

/** Names the earlier row where two say the same. */
function repetitions(code: string): (key: string, row: number, column: string) => RowProblem[] {
  const firstRows = new Map<string, number>();
  return (key, row, column) => {
    const first = firstRows.get(key);
    if (first === undefined) firstRows.set(key, row);
    return first === undefined ? [] : [{ row, column, code, details: { first } }];
  };
}

/** The days that have another plan and would get the sheet's. */
function replacedBy(context: QueryContext, days: readonly SheetDay[]): number {
  const { planAt } = rosterRead(context);
  return changesOf(context, days).filter((change) => {
    const before = planAt(change);
    return before !== null && !isSamePlan(before, change.plan);
  }).length;
}

function takeIn(context: CommandContext, days: readonly SheetDay[]): ImportOutcome {
  const changes = changesOf(context, days);
  const changed = replacedBy(context, days);
  const all = changeRoster(context, 'sheet', changes).changed;
  return { added: all - changed, changed, unchanged: changes.length - all };
}

/** The cells as they are to become; marks that fit the new shift stay. */
function changesOf(context: QueryContext, days: readonly SheetDay[]): RosterChange[] {
  const people = personFinder(context);
  const shifts = shiftFinder(context);
  const read = rosterRead(context);
  return days.flatMap((day) => {
    const { personId } = people(day);
    const shift = shifts(day.word);
    if (personId === null || !('value' in shift)) return [];
    const place = { personId, date: day.date };
    return [{ ...place, plan: withShift(read, read.planAt(place), shift.value) }];
  });
}
