import { type Caller, roles } from '../../shared/call/caller.ts';
import { deskStationId } from '../../shared/stations/station.ts';

/** Who furnishes an invented hall from inside the host's own program: the desk, with every role. */
export const furnishingCaller: Caller = { door: 'desktop', station: deskStationId, person: null, roles };
