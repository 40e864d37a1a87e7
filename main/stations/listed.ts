import { type ListedStation, deskStationId } from '../../shared/stations/station.ts';
import { pairingTries } from '../../shared/stations/pairing.ts';
import { openPairings } from '../../db/stations/pairings.ts';
import { listStations } from '../../db/stations/stations.ts';
import { stationsSeen } from '../../db/stations/last-seen.ts';
import type { QueryContext } from '../call/handler.ts';
import type { LastSeen } from './last-seen.ts';

declare module '../call/handler.ts' {
  interface HostServices {
    /** When stations were heard of since the host started. */
    readonly lastSeen: Pick<LastSeen, 'at' | 'isOnline'>;
  }
}

/** The stations with how each stands: paired or not, there or not, a code open or not. */
export function listed({ db, hall, host, now }: QueryContext): ListedStation[] {
  const { lastSeen } = host;
  const seen = new Map(stationsSeen(db).map((row) => [row.id, row]));
  const codes = new Map(openPairings(db, now).map((pairing) => [pairing.stationId, pairing]));
  return listStations(db, hall.id).map((station) => {
    const code = codes.get(station.id);
    const row = seen.get(station.id);
    return {
      ...station,
      paired: station.id === deskStationId || row?.paired === 1,
      pairing: code ? { expiresAt: code.expiresAt, triesLeft: Math.max(0, pairingTries - code.tries) } : null,
      online: lastSeen.isOnline(station.id),
      lastSeenAt: lastSeen.at(station.id) ?? row?.lastSeenAt ?? null,
    };
  });
}
