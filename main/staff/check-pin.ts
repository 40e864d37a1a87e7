import { Refusal } from '../../shared/call/refusal.ts';
import type { NumberAndPin } from '../../shared/call/envelope.ts';
import type { Person } from '../../shared/staff/person.ts';
import { mostTries, pinBar } from '../../shared/staff/pin.ts';
import type { ReadableDb } from '../../db/database/handle.ts';
import { findPersonByStaffNumber } from '../../db/staff/people.ts';
import { countTry, findPin, forgetTries } from '../../db/staff/pins.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';
import { fitsNobody, fitsVerifier } from './pin-verifier.ts';

/** Somebody whose PIN was held against the right one. */
export interface CheckedPin {
  /** Null where nobody who works here has the staff number, or they have no PIN. */
  readonly person: Person | null;
  /** What the PIN was held against: one that was changed meanwhile fits nothing. */
  readonly verifier: string | null;
  readonly fits: boolean;
}

/** Counts a try for whoever has the staff number. Refuses while a wait lasts or the PIN is locked. */
export function countPinTry({ db, hall, now }: CommandContext, staffNumber: string): void {
  const person = activePerson(db, hall.id, staffNumber);
  const pin = person && findPin(db, person.id);
  if (!person || !pin) return;
  const bar = pinBar(pin.failures, pin.triedAt, now);
  if (bar.kind === 'locked') throw new Refusal('staff.pin-locked', { staffNumber });
  if (bar.kind === 'wait') {
    throw new Refusal('staff.pin-wait', { staffNumber, seconds: Math.ceil((bar.until - now) / 1000) });
  }
  countTry(db, person.id, now);
}

/** Holds a PIN against the right one. Takes as long for a staff number that nobody has. */
export async function checkPin(
  { db, hall }: QueryContext,
  { staffNumber, pin }: NumberAndPin,
): Promise<CheckedPin> {
  const person = activePerson(db, hall.id, staffNumber);
  const kept = person && findPin(db, person.id);
  if (!person || !kept) return { person: null, verifier: null, fits: await fitsNobody(pin) };
  return { person, verifier: kept.verifier, fits: await fitsVerifier(pin, kept.verifier) };
}

/** The person whose PIN it was; the tries before count no more. Refuses a wrong one, and says how many are left. */
export function acceptPin({ db, hall }: CommandContext, checked: CheckedPin, staffNumber: string): Person {
  const person = activePerson(db, hall.id, staffNumber);
  const pin = person && findPin(db, person.id);
  if (!person || !pin) throw new Refusal('staff.pin-missing', { staffNumber });
  if (!checked.fits || checked.verifier !== pin.verifier) {
    throw new Refusal('staff.pin-wrong', { staffNumber, left: Math.max(0, mostTries - pin.failures) });
  }
  forgetTries(db, person.id);
  return person;
}

function activePerson(db: ReadableDb, hallId: number, staffNumber: string): Person | undefined {
  const person = findPersonByStaffNumber(db, hallId, staffNumber);
  return person?.active ? person : undefined;
}
