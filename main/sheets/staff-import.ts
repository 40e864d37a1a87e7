import type { Person, PersonRole, PersonValues } from '../../shared/staff/person.ts';
import type { ImportOutcome } from '../../shared/sheets/contract.ts';
import type { RowOf } from '../../shared/sheets/sheet-kind.ts';
import { staffSheet } from '../../shared/sheets/staff-sheet.ts';
import { findPersonByStaffNumber } from '../../db/staff/people.ts';
import type { CommandContext } from '../call/handler.ts';
import { changePerson, takeOn } from '../staff/handlers.ts';
import type { SheetImport } from './sheet-import.ts';

/** Who is new and has no role on the list. */
const usualRoles: readonly PersonRole[] = ['clerk'];

/**
 * Takes in a staff list (人员名单). People are known by their staff number: new ones are added, the others get the
 * name and roles of the list and count as working here again. Where the list says nothing of roles they stay as
 * they are. Who is not on the list stays as they are.
 */
export const staffImport: SheetImport<typeof staffSheet.columns> = {
  kind: staffSheet,
  apply: (context, rows) => {
    const outcome: Record<keyof ImportOutcome, number> = { added: 0, changed: 0, unchanged: 0 };
    for (const row of rows) outcome[takeIn(context, row)] += 1;
    return outcome;
  },
};

function takeIn(
  context: CommandContext,
  { staffNumber, name, roles }: RowOf<typeof staffSheet.columns>,
): keyof ImportOutcome {
  const before = findPersonByStaffNumber(context.db, context.hall.id, staffNumber);
  const values = { staffNumber, name, roles: [...(roles ?? before?.roles ?? usualRoles)] };
  if (!before) {
    takeOn(context, values);
    return 'added';
  }
  if (saysTheSame(before, values)) return 'unchanged';
  changePerson(context, { ...before, ...values, active: true });
  return 'changed';
}

function saysTheSame({ active, name, roles }: Person, values: PersonValues): boolean {
  const same = roles.length === values.roles.length && values.roles.every((role) => roles.includes(role));
  return active && same && name === values.name;
}
