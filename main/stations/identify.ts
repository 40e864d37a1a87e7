import { type Caller, type Door, nobody } from '../../shared/call/caller.ts';
import { Refusal } from '../../shared/call/refusal.ts';
import { lockAfterMinutes } from '../../shared/staff/settings.ts';
import { rolesOfPurpose } from '../../shared/stations/device-roles.ts';
import { deskStationId } from '../../shared/stations/station.ts';
import { businessDateOf } from '../../shared/time/business-date.ts';
import type { Connection } from '../../db/database/handle.ts';
import { type SignIn, setLocked, signInAt } from '../../db/staff/sign-ins.ts';
import { type KnownStation, stationOfToken } from '../../db/stations/tokens.ts';
import { settingOn } from '../../db/store/settings.ts';
import { commandContext, findHall } from '../call/call-context.ts';
import type { HallInCall, HostServices } from '../call/handler.ts';
import { recordPerson } from '../staff/person-at-station.ts';
import type { Clock } from '../time/clock.ts';
import type { Presence } from './presence.ts';
import { tokenHash } from './tokens.ts';

/** What a door can tell of who is there. */
export interface Knock {
  readonly door: Door;
  /** The station's token; null where none was shown. */
  readonly token: string | null;
  /** True for this very machine: without a token it is the host's own desk. */
  readonly ownMachine: boolean;
  /** How long nobody has touched the screen, ms; 0 where it does not say, as a program that calls by itself. */
  readonly idleMs: number;
}

/** Finds out who is calling. Throws `Refusal` for a token that is none, or no more. */
export type Identify = (knock: Knock) => Caller;

export interface IdentifyOptions {
  readonly connection: Connection;
  readonly clock: Clock;
  readonly services: HostServices;
  readonly presence: Presence;
  /** After a station locked itself. */
  readonly onLocked: () => void;
}

const desk: KnownStation = { id: deskStationId, purpose: 'desk' };

/** Before there is a hall there are no people either: whoever is at the host's desk sets it up, as its manager. */
const setsUp: Omit<Caller, 'door'> = { station: deskStationId, person: null, roles: ['store-manager'] };

/**
 * A station by its token, or the host's own desk, or nobody; and who is signed in there. A station that nobody has
 * touched for too long is locked here, unless its person has a counter open.
 */
export function createIdentify(options: IdentifyOptions): Identify {
  return ({ door, token, ownMachine, idleMs }) => {
    const { db } = options.connection;
    const station = token === null ? (ownMachine ? desk : undefined) : stationOfToken(db, tokenHash(token));
    if (!station) {
      if (token !== null) throw new Refusal('call.station-revoked');
      return { door, station: nobody, person: null, roles: [] };
    }
    const now = options.clock.now();
    const here = signInAt(db, station.id);
    const hall = findHall(db);
    if (!hall && station.id === deskStationId) return { door, ...setsUp };
    const present = here && hall && isPresent(options, here, hall, idleMs, now) ? here : undefined;
    options.presence.touched(station.id, idleMs, now);
    const mayAct = present && !present.mustChangePin;
    return {
      door,
      station: station.id,
      person: mayAct ? present.personId : null,
      roles: [...(mayAct ? present.roles : []), ...rolesOfPurpose(station.purpose)],
    };
  };
}

/** Whether somebody who is signed in is still there, as far as the host knows. Locks the station where nobody is. */
function isPresent(
  options: IdentifyOptions,
  here: SignIn,
  hall: HallInCall,
  idleMs: number,
  now: number,
): boolean {
  if (here.lockedAt !== null) return false;
  const today = businessDateOf(now, hall.timeZone);
  if (here.businessDate !== today) return false;
  const { connection, presence, services } = options;
  const minutes = settingOn(connection.db, hall.id, lockAfterMinutes, today);
  const lastTouch = Math.max(presence.lastTouch(here.stationId), here.signedInAt, now - idleMs);
  if (minutes === 0 || now - lastTouch < minutes * 60_000) return true;
  if (services.isAtWork(connection.db, here.stationId, here.personId, today)) return true;
  lock(options, here, now);
  return false;
}

function lock({ connection, services, onLocked }: IdentifyOptions, here: SignIn, now: number): void {
  const caller: Caller = { door: 'lan', station: here.stationId, person: here.personId, roles: [] };
  connection.atomically(() => {
    setLocked(connection.db, here.id, now);
    recordPerson(
      commandContext({ db: connection.db, services, caller, now }, []),
      'sign-in.locked',
      here.personId,
    );
  });
  onLocked();
}
