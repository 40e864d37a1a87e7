import { deskStationId } from '../../shared/stations/station.ts';
import { stationsTextsZh } from '../../shared/stations/texts.zh-CN.ts';
import { insertStation } from '../../db/stations/stations.ts';
import type { Db } from '../../db/database/handle.ts';

/** Gives a new hall the station that it always has: the host's own desk. */
export function furnishDesk(db: Db, hallId: number): void {
  const id = insertStation(db, hallId, {
    name: stationsTextsZh.desk,
    purpose: 'desk',
    counterId: null,
    active: true,
  });
  if (id !== deskStationId) throw new Error(`The host's desk became station ${id}, not ${deskStationId}.`);
}
