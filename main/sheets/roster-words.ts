import type { CellProblem, ParsedCell } from '../../shared/sheets/sheet-kind.ts';
import type { Person } from '../../shared/staff/person.ts';
import { comparableShiftWord, wordsOfShift } from '../../shared/staff/shift.ts';
import { listPeople } from '../../db/staff/people.ts';
import { listShifts } from '../../db/staff/shifts.ts';
import type { QueryContext } from '../call/handler.ts';

/** Who a row is about, as the sheet says it. */
export interface Whose {
  readonly staffNumber: string | null;
  readonly name: string | null;
}

interface Found {
  readonly personId: number | null;
  /** The column that is wrong, where one is. */
  readonly column: 'staffNumber' | 'name';
  readonly problem?: CellProblem;
}

/** Finds people by staff number or name among those who have not left; where both are given they must agree. */
export function personFinder({ db, hall }: QueryContext): (whose: Whose) => Found {
  const people = listPeople(db, hall.id);
  const byNumber = new Map(people.map((person) => [person.staffNumber.toLowerCase(), person]));
  return ({ staffNumber, name }) => {
    if (staffNumber !== null) return byNumberOf(byNumber.get(staffNumber.toLowerCase()), staffNumber, name);
    if (name === null) return wrong('staffNumber', 'sheets.person-missing');
    const named = people.filter((person) => person.active && sameName(person.name, name));
    const [only, second] = named;
    if (!only) return wrong('name', 'sheets.name-unknown', { name });
    if (second) return wrong('name', 'sheets.name-ambiguous', { name });
    return { personId: only.id, column: 'name' };
  };
}

function byNumberOf(person: Person | undefined, staffNumber: string, name: string | null): Found {
  if (!person) return wrong('staffNumber', 'sheets.person-unknown', { staffNumber });
  if (!person.active) return wrong('staffNumber', 'sheets.person-left', { staffNumber, name: person.name });
  if (name !== null && !sameName(person.name, name)) {
    return wrong('name', 'sheets.name-differs', { staffNumber, name: person.name, word: name });
  }
  return { personId: person.id, column: 'staffNumber' };
}

function wrong(column: Found['column'], problem: string, details: CellProblem['details'] = {}): Found {
  return { personId: null, column, problem: { problem, details } };
}

/** Sheets put blanks into short names so that they are as wide as long ones. */
function sameName(one: string, other: string): boolean {
  const bare = (name: string): string => name.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase();
  return bare(one) === bare(other);
}

/** Finds the shifts in use by their code, name or short word. */
export function shiftFinder({ db, hall, businessDate }: QueryContext): (word: string) => ParsedCell<number> {
  const shifts = listShifts(db, hall.id, businessDate).filter(({ active }) => active);
  const byWord = new Map(shifts.flatMap((shift) => wordsOfShift(shift).map((word) => [word, shift.id])));
  const words = shifts.map(({ name }) => name.zh).join('、');
  return (word) => {
    const id = byWord.get(comparableShiftWord(word));
    return id === undefined
      ? { problem: 'sheets.cell-unknown-word', details: { word, words } }
      : { value: id };
  };
}
