import { createHash } from 'node:crypto';
import { deadlineTerms } from '../../shared/corrective-actions/settings.ts';
import { presetTimeZone } from '../../shared/store/presets.ts';
import { addDays, businessDateOf } from '../../shared/time/business-date.ts';
import type { Connection } from '../../db/database/handle.ts';
import { openDatabase } from '../../db/database/open.ts';
import { findPersonByStaffNumber } from '../../db/staff/people.ts';
import { findHall } from '../../db/store/hall.ts';
import { databaseFile } from '../api/open-store.ts';
import { openFileStore, storeFile } from '../files/file-store.ts';
import { drivenClock } from '../time/clock.ts';
import { type HallHabits, inventRounds } from './invented-rounds.ts';
import { inventedPhoto } from './invented-photo.ts';
import { inventActions } from './invented-actions.ts';
import { writeActions } from './write-actions.ts';
import { toWalk, writeRounds } from './write-rounds.ts';

/** Half a year: enough for a trend, and no more than a demo needs at its start. */
const demoDays = 182;
const demoPhotos = 12;

/** Who walks and looks afterwards, and who puts right what was found: staff numbers. */
const walker = '8002';
const menders = ['8011', '8012', '8013', '8014', '8015', '8016'];

/** 云湖路 gets better, but cables, price tags and the restroom come back again and again. */
const demoHabits: HallHabits = { carelessness: 0.1, left: 0.45, stubborn: ['C03', 'E01', 'P02', 'W01'] };

/**
 * Gives the demo hall the rounds of the half year before today, with a few photos and what was put right. The host of the data folder must be
 * closed. @param now UTC ms
 */
export async function inventDemoRounds(dataFolder: string, now: number): Promise<void> {
  const connection = openDatabase(databaseFile(dataFolder), 'off');
  try {
    const hall = findHall(connection.db);
    if (!hall) throw new Error('The demo hall is set up before it is walked.');
    const yesterday = addDays(businessDateOf(now, presetTimeZone), -1);
    const { items, areas } = toWalk(connection, hall.id);
    const span = { from: addDays(yesterday, 1 - demoDays), to: yesterday };
    const personOf = (staffNumber: string): number | null =>
      findPersonByStaffNumber(connection.db, hall.id, staffNumber)?.id ?? null;
    const checker = personOf(walker);
    const photos = await keepInventedPhotos(dataFolder, connection, now);
    const walked = { hallId: hall.id, timeZone: hall.timeZone, personId: checker, photos };
    const rounds = writeRounds(
      connection,
      walked,
      inventRounds({ seed: 'demo', ...span, items, habits: demoHabits }),
    );
    if (checker === null) return;
    const owners = menders.flatMap((staffNumber) => personOf(staffNumber) ?? []);
    const terms = deadlineTerms(({ default: proposal }) => proposal);
    const mending = {
      seed: 'demo',
      timeZone: hall.timeZone,
      terms,
      items,
      areas,
      owners,
      checker,
      until: now,
    };
    writeActions(connection, walked, inventActions(rounds, mending));
  } finally {
    connection.close();
  }
}

async function keepInventedPhotos(
  dataFolder: string,
  connection: Connection,
  now: number,
): Promise<string[]> {
  const store = openFileStore(dataFolder, connection, drivenClock(now));
  const names: string[] = [];
  for (let nth = 0; nth < demoPhotos; nth += 1) {
    const bytes = inventedPhoto(`demo/${nth}`);
    const name = createHash('sha256').update(bytes).digest('hex');
    await storeFile(store, name, [bytes]);
    names.push(name);
  }
  return names;
}
