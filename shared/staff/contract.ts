import { z } from 'zod';
import type { Role } from '../call/caller.ts';
import { command, query } from '../call/procedure.ts';
import type { RoomContract } from '../call/procedure.ts';
import { person, personValues } from './person.ts';
import { recoveryContract } from './recovery-contract.ts';
import { signInContract } from './sign-in-contract.ts';
import { rosterContract } from './roster-contract.ts';

const editors: readonly Role[] = ['store-manager', 'regional'];
/** Those who work together: no device, nobody who only visits (暗访), and no screen where nobody has signed in. */
const colleagues: readonly Role[] = ['clerk', 'special-clerk', 'greeter', 'duty-manager', ...editors];

/** 人员: who works in the hall. */
export const staffContract = {
  ...signInContract,
  ...recoveryContract,
  people: query({
    input: z.strictObject({}),
    output: z.array(person),
    roles: colleagues,
    topics: ['staff'],
  }),
  addPerson: command({
    input: personValues,
    output: person,
    roles: editors,
    topics: ['staff'],
    refusals: ['staff.number-taken', 'staff.regional-only'],
  }),
  /** Adds all of them or none. */
  addMany: command({
    input: z.strictObject({ people: z.array(personValues).min(1).max(500) }),
    output: z.array(person),
    roles: editors,
    topics: ['staff'],
    refusals: ['staff.rows-wrong', 'staff.regional-only'],
  }),
  changePerson: command({
    input: z.strictObject({ id: z.int(), ...personValues.shape }),
    output: person,
    roles: editors,
    topics: ['staff'],
    refusals: ['staff.unknown-person', 'staff.number-taken', 'staff.regional-only', 'staff.last-manager'],
  }),
  /** 停用 at once, for a reason (H5), or back again: then with a new first PIN. */
  setPersonActive: command({
    input: z.discriminatedUnion('active', [
      z.strictObject({ id: z.int(), active: z.literal(true) }),
      z.strictObject({ id: z.int(), active: z.literal(false), reason: z.string().trim().min(2).max(200) }),
    ]),
    output: person,
    roles: editors,
    topics: ['staff', 'queue'],
    refusals: ['staff.unknown-person', 'staff.regional-only', 'staff.last-manager'],
  }),
  ...rosterContract,
} satisfies RoomContract;
