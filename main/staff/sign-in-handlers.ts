import { Refusal } from '../../shared/call/refusal.ts';
import type { PinState, signInContract } from '../../shared/staff/sign-in-contract.ts';
import type { Person } from '../../shared/staff/person.ts';
import { mostTries, weaknessOf } from '../../shared/staff/pin.ts';
import { findPerson, listPeople } from '../../db/staff/people.ts';
import { type Pin, findPin, setPin } from '../../db/staff/pins.ts';
import { setLocked, signInAt } from '../../db/staff/sign-ins.ts';
import { type CommandContext, type RoomHandlers, prepared } from '../call/handler.ts';
import { acceptPin, checkPin, countPinTry } from './check-pin.ts';
import { randomFirstPin } from './first-pin.ts';
import { verifierOf } from './pin-verifier.ts';
import { changePersonAt, recordPerson } from './person-at-station.ts';

type Contract = typeof signInContract;

export const signInHandlers: RoomHandlers<Contract> = {
  signIn: prepared<Contract['signIn'], Awaited<ReturnType<typeof checkPin>>>({
    attempt: (context, { staffNumber }) => countPinTry(context, staffNumber),
    prepare: checkPin,
    apply: (context, { staffNumber }, checked) => {
      const person = acceptPin(context, checked, staffNumber);
      changePersonAt(context, person.id);
      return { person, mustChangePin: findPin(context.db, person.id)?.mustChange ?? false };
    },
  }),

  signOut: (context) => {
    changePersonAt(context, null);
    return {};
  },

  lock: (context) => {
    const { db, caller, now } = context;
    const here = signInAt(db, caller.station);
    if (!here || here.lockedAt !== null) return {};
    setLocked(db, here.id, now);
    recordPerson(context, 'sign-in.locked', here.personId);
    return {};
  },

  changePin: prepared<Contract['changePin'], Awaited<ReturnType<typeof readyToChange>>>({
    attempt: (context) => countPinTry(context, ownStaffNumber(context)),
    prepare: readyToChange,
    apply: (context, { pin, newPin }, { checked, verifier }) => {
      const staffNumber = ownStaffNumber(context);
      const person = acceptPin(context, checked, staffNumber);
      const weakness = weaknessOf(newPin, staffNumber);
      if (weakness !== null) throw new Refusal('staff.pin-weak', { weakness });
      if (newPin === pin) throw new Refusal('staff.pin-same');
      setPin(context.db, person.id, { verifier, mustChange: false }, context.now);
      recordPerson(context, 'pin.changed', person.id);
      return {};
    },
  }),

  pinStates: ({ db, hall }) =>
    listPeople(db, hall.id).map(({ id }) => ({ personId: id, state: stateOf(findPin(db, id)) })),

  resetPin: prepared<Contract['resetPin'], { firstPin: string; verifier: string }>({
    prepare: async () => {
      const firstPin = randomFirstPin();
      return { firstPin, verifier: await verifierOf(firstPin) };
    },
    apply: (context, { personId, reason }, { firstPin, verifier }) => {
      const person = findPerson(context.db, personId);
      if (!person) throw new Refusal('staff.unknown-person', { id: personId });
      assertMayReset(context, person);
      setPin(context.db, personId, { verifier, mustChange: true }, context.now);
      recordPerson(context, 'pin.reset', personId, { reason });
      return { firstPin };
    },
  }),
};

function stateOf(pin: Pin | undefined): PinState {
  if (!pin) return 'none';
  if (pin.failures >= mostTries) return 'locked';
  return pin.mustChange ? 'first' : 'own';
}

async function readyToChange(
  context: Parameters<typeof checkPin>[0],
  { pin, newPin }: { readonly pin: string; readonly newPin: string },
): Promise<{ checked: Awaited<ReturnType<typeof checkPin>>; verifier: string }> {
  const checked = await checkPin(context, { staffNumber: ownStaffNumber(context), pin });
  return { checked, verifier: await verifierOf(newPin) };
}

/** With somebody's new first PIN one could sign in as them: so nobody gives one to who may do more. */
function assertMayReset({ caller }: CommandContext, { roles }: Person): void {
  if (roles.includes('regional') && !caller.roles.includes('regional')) {
    throw new Refusal('staff.reset-not-allowed');
  }
}

/** The staff number of whoever is signed in at the calling station, with a first PIN too. */
function ownStaffNumber({
  db,
  caller,
}: Pick<CommandContext, 'caller'> & { db: Parameters<typeof signInAt>[0] }): string {
  const here = signInAt(db, caller.station);
  if (!here || here.lockedAt !== null) throw new Refusal('staff.nobody-signed-in');
  return here.staffNumber;
}
