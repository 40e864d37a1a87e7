import type { DisplaySound } from '../../shared/queue/announcement.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

/** How a display (叫号屏) is set: whose calls it shows, none for all, and whether it makes a sound. */
export interface DisplayChoice {
  readonly counterIds: readonly number[];
  readonly sound: DisplaySound;
}

/** A display that nobody has set shows everything and speaks in turn with the others. */
const usual: DisplayChoice = { counterIds: [], sound: 'hall' };

/** How a station is set as a display. */
export function displayChoiceOf(db: ReadableDb, stationId: number): DisplayChoice {
  const row = db
    .read<[number], { sound: DisplaySound }>('SELECT sound FROM display_station WHERE station_id = ?')
    .get(stationId);
  if (!row) return usual;
  const counterIds = db
    .read<[number], { id: number }>(
      'SELECT counter_id AS id FROM display_station_counter WHERE station_id = ? ORDER BY counter_id',
    )
    .all(stationId)
    .map(({ id }) => id);
  return { counterIds, sound: row.sound };
}

/** Sets a station as a display. */
export function putDisplayChoice(db: Db, stationId: number, { counterIds, sound }: DisplayChoice): void {
  db.write<[number, string]>(
    'INSERT INTO display_station (station_id, sound) VALUES (?, ?) ON CONFLICT DO UPDATE SET sound = excluded.sound',
  ).run(stationId, sound);
  db.write<[number]>('DELETE FROM display_station_counter WHERE station_id = ?').run(stationId);
  const insert = db.write<[number, number]>(
    'INSERT INTO display_station_counter (station_id, counter_id) VALUES (?, ?)',
  );
  for (const counterId of new Set(counterIds)) insert.run(stationId, counterId);
}
