import { type Caller, roles } from '../../shared/call/caller.ts';
import { deskStationId } from '../../shared/stations/station.ts';

/**
 * Who calls through the LAN door for now: the host's own desk with every role, for the door listens on this
 * machine only until stations are paired and people sign in. A screen may name its station.
 */
export function deskCaller(station: string | undefined): Caller {
  const named = Number(station ?? deskStationId);
  const isStation = Number.isSafeInteger(named) && named > 0;
  return { door: 'lan', station: isStation ? named : deskStationId, person: null, roles };
}
