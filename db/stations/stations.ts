import type { Station } from '../../shared/stations/station.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

type StationRow = Omit<Station, 'active'> & { readonly active: 0 | 1 };

const select = 'SELECT id, name, purpose, counter_id AS counterId, active FROM station';

/** The stations of a hall in the order in which they came, those out of use included. */
export function listStations(db: ReadableDb, hallId: number): Station[] {
  return db.read<[number], StationRow>(`${select} WHERE hall_id = ? ORDER BY id`).all(hallId).map(stationOf);
}

/** One station, or undefined. */
export function findStation(db: ReadableDb, id: number): Station | undefined {
  const row = db.read<[number], StationRow>(`${select} WHERE id = ?`).get(id);
  return row && stationOf(row);
}

/** The station of a name, in use or not. */
export function findStationByName(db: ReadableDb, hallId: number, name: string): Station | undefined {
  const row = db
    .read<[number, string], StationRow>(`${select} WHERE hall_id = ? AND name = ?`)
    .get(hallId, name);
  return row && stationOf(row);
}

/** Adds a station and returns its id. */
export function insertStation(db: Db, hallId: number, station: Omit<Station, 'id'>): number {
  const { lastInsertRowid } = db
    .write<[number, string, string, number | null, number]>(
      'INSERT INTO station (hall_id, name, purpose, counter_id, active) VALUES (?, ?, ?, ?, ?)',
    )
    .run(hallId, station.name, station.purpose, station.counterId, Number(station.active));
  return Number(lastInsertRowid);
}

/** Changes a station. */
export function updateStation(db: Db, { id, name, purpose, counterId, active }: Station): void {
  db.write<[string, string, number | null, number, number]>(
    'UPDATE station SET name = ?, purpose = ?, counter_id = ?, active = ? WHERE id = ?',
  ).run(name, purpose, counterId, Number(active), id);
}

function stationOf(row: StationRow): Station {
  return { ...row, active: row.active === 1 };
}
