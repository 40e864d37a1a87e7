import { type Role, roles } from '../../../shared/call/caller.ts';
import type { StationPurpose } from '../../../shared/stations/station.ts';
import { deskStationId } from '../../../shared/stations/station.ts';
import { deviceRoles } from '../../../shared/stations/device-roles.ts';
import { insertPerson } from '../../../db/staff/people.ts';
import { endSignInAt, insertSignIn } from '../../../db/staff/sign-ins.ts';
import { insertStation } from '../../../db/stations/stations.ts';
import { setToken } from '../../../db/stations/tokens.ts';
import { newToken, tokenHash } from '../../../main/stations/tokens.ts';
import type { TestStore } from '../open-test-store.ts';

/** Somebody or something that calls, again and again, whatever the calls before did to it. */
export interface Who {
  readonly name: string;
  readonly role: Role | null;
  readonly station: number;
  /** Null at the host's own desk. */
  readonly token: string | null;
  readonly person: number | null;
}

const purposes: Partial<Record<Role, StationPurpose>> = {
  display: 'display',
  kiosk: 'kiosk',
  'rating-pad': 'rating',
};

/** A station of the network for each role, with somebody who has that role alone, and one where nobody is signed in. */
export function networkCallers(store: TestStore): Who[] {
  return [...roles, null].map((role) => {
    const token = newToken();
    const station = insertStation(store.connection.db, hallId(store), {
      name: `fuzz ${role}`,
      purpose: (role && purposes[role]) ?? 'tablet',
      counterId: null,
      active: true,
    });
    return { name: role ?? 'nobody signed in', role, station, token, person: personWith(store, role) };
  });
}

/** The same people at the host's own desk. */
export function deskCallers(store: TestStore): Who[] {
  return [...roles.filter((role) => !isDevice(role)), null].map((role) => ({
    name: `${role ?? 'nobody signed in'} at the desk`,
    role,
    station: deskStationId,
    token: null,
    person: personWith(store, role),
  }));
}

/** Puts everything about a caller back as it should be: pairing, sign-in, role and PIN. */
export function standReady({ connection: { db }, clock }: TestStore, who: Who): void {
  const now = clock.now();
  db.write('UPDATE station SET active = 1 WHERE id = ?').run(who.station);
  if (who.token !== null) setToken(db, who.station, tokenHash(who.token), now);
  endSignInAt(db, who.station, now);
  if (who.person === null) return;
  const ofOne = JSON.stringify([who.role]);
  db.write('UPDATE person SET roles = ?, active = 1 WHERE id = ?').run(ofOne, who.person);
  db.write('DELETE FROM pin WHERE person_id = ?').run(who.person);
  insertSignIn(db, { stationId: who.station, personId: who.person }, '2026-11-17', now);
}

let people = 0;

function personWith(store: TestStore, role: Role | null): number | null {
  if (role === null || isDevice(role)) return null;
  people += 1;
  const person = { staffNumber: `F${people}`, name: `fuzz ${people}`, roles: [role], active: true };
  return insertPerson(store.connection.db, hallId(store), person);
}

function isDevice(role: Role): role is (typeof deviceRoles)[number] {
  return deviceRoles.some((device) => device === role);
}

function hallId(store: TestStore): number {
  return store.connection.db.read<[], { id: number }>('SELECT id FROM hall').get()?.id ?? 0;
}
