import { Refusal } from '../../shared/call/refusal.ts';
import type { staffContract } from '../../shared/staff/contract.ts';
import type { Person, PersonValues } from '../../shared/staff/person.ts';
import { staffRowProblems } from '../../shared/staff/staff-rows.ts';
import { findPerson, listPeople, updatePerson } from '../../db/staff/people.ts';
import { removePin } from '../../db/staff/pins.ts';
import type { CommandContext, RoomHandlers } from '../call/handler.ts';
import { addPerson, assertNumberFree } from './add-person.ts';
import { assertManagerStays, assertMayGive } from './guard-roles.ts';
import { endSignInsOf } from './person-at-station.ts';
import { signInHandlers } from './sign-in-handlers.ts';
import { clearRosterOfLeaver } from './roster-acts.ts';
import { recoveryHandlers } from './recovery-handlers.ts';
import { rosterHandlers } from './roster-handlers.ts';

export const staffHandlers: RoomHandlers<typeof staffContract> = {
  ...signInHandlers,
  ...recoveryHandlers,
  people: ({ db, hall }) => listPeople(db, hall.id),

  addPerson: takeOn,

  addMany: (context, { people }) => {
    const taken = new Set(listPeople(context.db, context.hall.id).map((one) => one.staffNumber));
    const problems = staffRowProblems(people, taken);
    const [first] = problems;
    if (first) {
      const { index, staffNumber } = first;
      throw new Refusal('staff.rows-wrong', { row: index + 1, staffNumber, count: problems.length });
    }
    return people.map((values) => takeOn(context, values));
  },

  changePerson: (context, { id, ...values }) => {
    const before = knownPerson(context, id);
    assertNumberFree(context, values.staffNumber, id);
    return changePerson(context, { ...before, ...values });
  },

  setPersonActive: (context, input) => {
    const person = knownPerson(context, input.id);
    return input.active
      ? changePerson(context, { ...person, active: true })
      : disable(context, person, input.reason);
  },

  ...rosterHandlers,
};

/** Adds somebody, with roles that the caller may give. */
export function takeOn(context: CommandContext, values: PersonValues): Person {
  assertMayGive(context, [], values.roles);
  return addPerson(context, values);
}

/**
 * 停用 (H5): from this moment on nobody signs in as them, nor acts as them anywhere. The seat is free unless a ticket
 * is there: that stays for whoever sits down next.
 */
function disable(context: CommandContext, person: Person, reason: string): Person {
  assertManagerStays(context, { ...person, active: false });
  endSignInsOf(context, person.id);
  for (const follow of context.host.onPersonDisabled) follow(context, person.id);
  removePin(context.db, person.id);
  context.record({ kind: 'person.disabled', subjectKind: 'person', subjectId: person.id, body: { reason } });
  return changePerson(context, { ...person, active: false });
}

/** Changes somebody who is known already, to what is given as a whole. */
export function changePerson(context: CommandContext, person: Person): Person {
  assertMayGive(context, knownPerson(context, person.id).roles, person.roles);
  assertManagerStays(context, person);
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
