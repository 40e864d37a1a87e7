import { Refusal } from '../../shared/call/refusal.ts';
import type { staffContract } from '../../shared/staff/contract.ts';
import type { Person } from '../../shared/staff/person.ts';
import { staffRowProblems } from '../../shared/staff/staff-rows.ts';
import { findPerson, listPeople, updatePerson } from '../../db/staff/people.ts';
import type { CommandContext, RoomHandlers } from '../call/handler.ts';
import { addPerson, assertNumberFree } from './add-person.ts';
import { signInHandlers } from './sign-in-handlers.ts';
import { clearRosterOfLeaver } from './roster-acts.ts';
import { rosterHandlers } from './roster-handlers.ts';

export const staffHandlers: RoomHandlers<typeof staffContract> = {
  ...signInHandlers,
  people: ({ db, hall }) => listPeople(db, hall.id),

  addPerson,

  addMany: (context, { people }) => {
    const taken = new Set(listPeople(context.db, context.hall.id).map((one) => one.staffNumber));
    const problems = staffRowProblems(people, taken);
    const [first] = problems;
    if (first) {
      const { index, staffNumber } = first;
      throw new Refusal('staff.rows-wrong', { row: index + 1, staffNumber, count: problems.length });
    }
    return people.map((values) => addPerson(context, values));
  },

  changePerson: (context, { id, ...values }) => {
    const before = knownPerson(context, id);
    assertNumberFree(context, values.staffNumber, id);
    return changePerson(context, { ...before, ...values });
  },

  setPersonActive: (context, { id, active }) =>
    changePerson(context, { ...knownPerson(context, id), active }),

  ...rosterHandlers,
};

/** Changes somebody who is known already, to what is given as a whole. */
export function changePerson(context: CommandContext, person: Person): Person {
  updatePerson(context.db, person);
  const { roles, active } = person;
  context.record({
    kind: 'person.changed',
    subjectKind: 'person',
    subjectId: person.id,
    body: { roles, active },
  });
  if (!active) clearRosterOfLeaver(context, person.id);
  return person;
}

function knownPerson({ db }: CommandContext, id: number): Person {
  const person = findPerson(db, id);
  if (!person) throw new Refusal('staff.unknown-person', { id });
  return person;
}
