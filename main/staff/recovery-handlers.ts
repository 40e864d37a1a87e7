import { randomBytes, timingSafeEqual } from 'node:crypto';
import { deskStationId } from '../../shared/call/caller.ts';
import { Refusal } from '../../shared/call/refusal.ts';
import { type recoveryContract, recoveryLasts, recoveryTries } from '../../shared/staff/recovery-contract.ts';
import { heardCode, spokenCode } from '../../shared/staff/spoken-code.ts';
import { findPerson, findPersonByStaffNumber } from '../../db/staff/people.ts';
import { setPin } from '../../db/staff/pins.ts';
import {
  countAnswer,
  endQuestion,
  findRecoveryKey,
  keepRecoveryKey,
  openQuestion,
  putQuestion,
} from '../../db/staff/recovery.ts';
import { type CommandContext, type RoomHandlers, prepared } from '../call/handler.ts';
import { randomFirstPin } from './first-pin.ts';
import { recordPerson } from './person-at-station.ts';
import { verifierOf } from './pin-verifier.ts';
import { recoveryAnswer } from './recovery-answer.ts';

const cardBytes = 20;
const challengeBytes = 10;

export const recoveryHandlers: RoomHandlers<typeof recoveryContract> = {
  makeRecoveryCard: (context) => {
    const { db, hall, now, caller } = context;
    const card = spokenCode(randomBytes(cardBytes));
    keepRecoveryKey(db, hall.id, heardCode(card), now);
    endQuestion(db, hall.id);
    recordPerson(context, 'pin.recovery-card-made', caller.person ?? 0);
    return { card };
  },

  askRecovery: (context, { staffNumber }) => {
    const { db, hall, now } = context;
    assertAtDesk(context);
    if (findRecoveryKey(db, hall.id) === undefined) throw new Refusal('staff.recovery-no-card');
    const person = findPersonByStaffNumber(db, hall.id, staffNumber);
    if (!person?.active || !person.roles.includes('store-manager')) {
      throw new Refusal('staff.recovery-not-manager', { staffNumber });
    }
    const challenge = spokenCode(randomBytes(challengeBytes));
    const expiresAt = now + recoveryLasts;
    putQuestion(db, hall.id, { personId: person.id, challenge, expiresAt }, now);
    recordPerson(context, 'pin.recovery-asked', person.id);
    return { challenge, expiresAt };
  },

  recoverPin: prepared<(typeof recoveryContract)['recoverPin'], { firstPin: string; verifier: string }>({
    attempt: (context) => {
      assertAtDesk(context);
      const { db, hall, now } = context;
      const question = openQuestion(db, hall.id, now);
      if (!question || question.tries >= recoveryTries) throw new Refusal('staff.recovery-over');
      countAnswer(db, hall.id);
    },
    prepare: async () => {
      const firstPin = randomFirstPin();
      return { firstPin, verifier: await verifierOf(firstPin) };
    },
    apply: (context, { answer }, { firstPin, verifier }) => {
      const { db, hall, now } = context;
      const question = openQuestion(db, hall.id, now);
      const person = question && findPerson(db, question.personId);
      const key = findRecoveryKey(db, hall.id);
      if (!question || !person?.active || key === undefined) throw new Refusal('staff.recovery-over');
      if (!isSame(answer, recoveryAnswer(key, person.staffNumber, question.challenge))) {
        throw new Refusal('staff.recovery-wrong', { left: Math.max(0, recoveryTries - question.tries) });
      }
      endQuestion(db, hall.id);
      setPin(db, person.id, { verifier, mustChange: true }, now);
      recordPerson(context, 'pin.recovered', person.id);
      return { staffNumber: person.staffNumber, firstPin };
    },
  }),
};

/** The way back is at the host itself, where the store manager stands: no other station may try. */
function assertAtDesk({ caller }: CommandContext): void {
  if (caller.station !== deskStationId) throw new Refusal('staff.recovery-elsewhere');
}

function isSame(typed: string, right: string): boolean {
  const [one, other] = [Buffer.from(heardCode(typed)), Buffer.from(heardCode(right))];
  return one.length === other.length && timingSafeEqual(one, other);
}
