import { Refusal } from '../../shared/call/refusal.ts';
import type { staffContract } from '../../shared/staff/contract.ts';
import type { Person } from '../../shared/staff/person.ts';
import {
  findPerson,
  findPersonByStaffNumber,
  insertPerson,
  listPeople,
  updatePerson,
} from '../../db/staff/people.ts';
import type { CommandContext, RoomHandlers } from '../call/handler.ts';

export const staffHandlers: RoomHandlers<typeof staffContract> = {
  people: ({ db, hall }) => listPeople(db, hall.id),

  addPerson: (context, values) => addPerson(context, values),

  changePerson: (context, { id, ...values }) => {
    const before = knownPerson(context, id);
    assertNumberFree(context, values.staffNumber, id);
    return changePerson(context, { ...before, ...values });
  },

  setPersonActive: (context, { id, active }) =>
    changePerson(context, { ...knownPerson(context, id), active }),
};

/** Adds somebody to the hall. Refuses a staff number that somebody has already, active or not. */
export function addPerson(context: CommandContext, values: Omit<Person, 'id' | 'active'>): Person {
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

function changePerson(context: CommandContext, person: Person): Person {
  updatePerson(context.db, person);
  const { roles, active } = person;
  context.record({
    kind: 'person.changed',
    subjectKind: 'person',
    subjectId: person.id,
    body: { roles, active },
  });
  return person;
}

function knownPerson({ db }: CommandContext, id: number): Person {
  const person = findPerson(db, id);
  if (!person) throw new Refusal('staff.unknown-person', { id });
  return person;
}

function assertNumberFree({ db, hall }: CommandContext, staffNumber: string, except?: number): void {
  const holder = findPersonByStaffNumber(db, hall.id, staffNumber);
  if (holder && holder.id !== except) throw new Refusal('staff.number-taken', { staffNumber });
}
