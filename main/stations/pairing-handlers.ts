import { nobody } from '../../shared/call/caller.ts';
import { Refusal } from '../../shared/call/refusal.ts';
import { lockAfterMinutes } from '../../shared/staff/settings.ts';
import { type pairingContract, pairingLasts, pairingTries } from '../../shared/stations/pairing.ts';
import { type Station, deskStationId } from '../../shared/stations/station.ts';
import { signInAt } from '../../db/staff/sign-ins.ts';
import {
  endGuessedPairings,
  endPairing,
  insertPairing,
  openPairings,
  countPairingTry,
} from '../../db/stations/pairings.ts';
import { findStation } from '../../db/stations/stations.ts';
import { setToken } from '../../db/stations/tokens.ts';
import { settingOn } from '../../db/store/settings.ts';
import { type CommandContext, type QueryContext, type RoomHandlers, prepared } from '../call/handler.ts';
import { changePersonAtStation } from '../staff/person-at-station.ts';
import { newPairingCode, newToken, tokenHash } from './tokens.ts';

export const pairingHandlers: RoomHandlers<typeof pairingContract> = {
  me: (context) => {
    const { db, caller } = context;
    const station = caller.station === nobody ? undefined : findStation(db, caller.station);
    const here = station && signInAt(db, station.id);
    const somebody = here ? { id: here.personId, staffNumber: here.staffNumber, name: here.name } : null;
    const unlocked = caller.person !== null || (here?.mustChangePin === true && here.lockedAt === null);
    return {
      station: station
        ? { id: station.id, name: station.name, purpose: station.purpose, counterId: station.counterId }
        : null,
      person: unlocked ? somebody : null,
      lockedBy: unlocked ? null : somebody,
      mustChangePin: unlocked && (here?.mustChangePin ?? false),
      roles: [...caller.roles],
      lockAfterMinutes: station ? lockAfter(context) : null,
    };
  },

  openPairing: (context, { stationId }) => {
    const { db, now } = context;
    const station = pairable(context, stationId);
    if (!station.active) throw new Refusal('stations.not-in-use');
    endPairing(db, stationId, 'withdrawn', now);
    const code = newPairingCode();
    const expiresAt = now + pairingLasts;
    insertPairing(db, { stationId, codeHash: tokenHash(code), expiresAt }, now);
    recordStation(context, 'station.pairing-opened', stationId);
    return { code, expiresAt };
  },

  withdrawPairing: ({ db, now }, { stationId }) => {
    endPairing(db, stationId, 'withdrawn', now);
    return {};
  },

  pair: prepared<(typeof pairingContract)['pair'], null>({
    attempt: ({ db, now }) => {
      countPairingTry(db, now);
      endGuessedPairings(db, pairingTries, now);
    },
    prepare: () => Promise.resolve(null),
    apply: (context, { code }) => {
      const { db, now } = context;
      const wanted = tokenHash(code);
      const pairing = openPairings(db, now).find(({ codeHash }) => codeHash === wanted);
      const station = pairing && findStation(db, pairing.stationId);
      if (!station?.active) throw new Refusal('stations.code-wrong');
      endPairing(db, station.id, 'paired', now);
      changePersonAtStation(context, { stationId: station.id, after: null, atOnce: true });
      const token = newToken();
      setToken(db, station.id, tokenHash(token), now);
      recordStation(context, 'station.paired', station.id);
      return { token, station };
    },
  }),

  revoke: (context, { stationId }) => {
    const { db, now } = context;
    pairable(context, stationId);
    endPairing(db, stationId, 'withdrawn', now);
    changePersonAtStation(context, { stationId, after: null, atOnce: true });
    setToken(db, stationId, null, now);
    recordStation(context, 'station.revoked', stationId);
    return {};
  },
};

function lockAfter({ db, hall, businessDate }: QueryContext): number | null {
  const minutes = settingOn(db, hall.id, lockAfterMinutes, businessDate);
  return minutes === 0 ? null : minutes;
}

function pairable({ db }: QueryContext, id: number): Station {
  const station = findStation(db, id);
  if (!station) throw new Refusal('stations.unknown-station', { id });
  if (id === deskStationId) throw new Refusal('stations.desk-stays');
  return station;
}

function recordStation(context: CommandContext, kind: string, stationId: number): void {
  context.record({ kind, subjectKind: 'station', subjectId: stationId, body: {} });
}
