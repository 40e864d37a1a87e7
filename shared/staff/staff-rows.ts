import type { PersonValues } from './person.ts';

/** Why a row cannot be added: its staff number stands in an earlier row, or somebody in the hall has it. */
export interface StaffRowProblem {
  /** From 0. */
  readonly index: number;
  readonly code: 'number-repeated' | 'number-taken';
  readonly staffNumber: string;
}

/** What is wrong with people who are to be added together. @param taken the staff numbers that are in use */
export function staffRowProblems(
  rows: readonly Pick<PersonValues, 'staffNumber'>[],
  taken: ReadonlySet<string>,
): StaffRowProblem[] {
  const seen = new Set<string>();
  const problems: StaffRowProblem[] = [];
  for (const [index, { staffNumber }] of rows.entries()) {
    if (taken.has(staffNumber)) problems.push({ index, code: 'number-taken', staffNumber });
    else if (seen.has(staffNumber)) problems.push({ index, code: 'number-repeated', staffNumber });
    seen.add(staffNumber);
  }
  return problems;
}
