import type { Caller } from '../../shared/call/caller.ts';
import { deskStationId } from '../../shared/stations/station.ts';

/** The host itself, at its own desk: what it does when nobody asks for it. */
export const theHost: Caller = { door: 'desktop', station: deskStationId, person: null, roles: [] };
