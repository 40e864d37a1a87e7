import { Refusal } from '../../shared/call/refusal.ts';
import type { Person, PersonValues } from '../../shared/staff/person.ts';
import { findPersonByStaffNumber, insertPerson } from '../../db/staff/people.ts';
import type { CommandContext } from '../call/handler.ts';

/** Adds somebody to the hall. Refuses a staff number that somebody has already, active or not. */
export function addPerson(context: CommandContext, values: PersonValues): Person {
  assertNumberFree(context, values.staffNumber);
  const person = { ...values, active: true };
  const id = insertPerson(context.db, context.hall.id, person);
  context.record({
    kind: 'person.added',
    subjectKind: 'person',
    subjectId: id,
    body: { roles: values.roles },
  });
  return { id, ...person };
}

/** Refuses a staff number (工号) that somebody else has. @param except who may keep it, by record id */
export function assertNumberFree({ db, hall }: CommandContext, staffNumber: string, except?: number): void {
  const holder = findPersonByStaffNumber(db, hall.id, staffNumber);
  if (holder && holder.id !== except) throw new Refusal('staff.number-taken', { staffNumber });
}
