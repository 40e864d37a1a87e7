import { Refusal } from '../../shared/call/refusal.ts';
import type { stationsContract } from '../../shared/stations/contract.ts';
import { type Station, type StationValues, deskStationId } from '../../shared/stations/station.ts';
import { findStation, findStationByName, insertStation, updateStation } from '../../db/stations/stations.ts';
import { findCounter } from '../../db/store/counters.ts';
import type { CommandContext, RoomHandlers } from '../call/handler.ts';
import { listed } from './listed.ts';
import { networkHandlers } from './network-handlers.ts';
import { pairingHandlers } from './pairing-handlers.ts';

export const stationsHandlers: RoomHandlers<typeof stationsContract> = {
  ...pairingHandlers,
  ...networkHandlers,

  list: listed,

  add: (context, values) => {
    assertFits(context, values);
    const station = { ...values, active: true };
    const id = insertStation(context.db, context.hall.id, station);
    return recorded(context, 'station.added', { id, ...station });
  },

  change: (context, { id, ...values }) => {
    const before = knownStation(context, id);
    if (id === deskStationId && values.purpose !== before.purpose) throw new Refusal('stations.desk-stays');
    assertFits(context, values, id);
    return changeStation(context, { ...before, ...values });
  },

  setActive: (context, { id, active }) => {
    const before = knownStation(context, id);
    if (id === deskStationId && !active) throw new Refusal('stations.desk-stays');
    return changeStation(context, { ...before, active });
  },
};

function changeStation(context: CommandContext, station: Station): Station {
  updateStation(context.db, station);
  return recorded(context, 'station.changed', station);
}

function recorded(context: CommandContext, kind: string, station: Station): Station {
  const { id, purpose, counterId, active } = station;
  context.record({ kind, subjectKind: 'station', subjectId: id, body: { purpose, counterId, active } });
  return station;
}

function knownStation({ db }: CommandContext, id: number): Station {
  const station = findStation(db, id);
  if (!station) throw new Refusal('stations.unknown-station', { id });
  return station;
}

/** Refuses a name that another station has, and a counter that is missing or unknown. */
function assertFits({ db, hall }: CommandContext, values: StationValues, except?: number): void {
  const { name, purpose, counterId } = values;
  const holder = findStationByName(db, hall.id, name);
  if (holder && holder.id !== except) throw new Refusal('stations.name-taken', { name });
  if (counterId === null && purpose === 'counter') throw new Refusal('stations.counter-needed');
  if (counterId !== null && !findCounter(db, counterId)) throw new Refusal('stations.unknown-counter');
}
