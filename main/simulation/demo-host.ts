import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeStoreLock } from '../../db/database/lock.ts';
import { type Host, type HostOptions, startHost } from '../api/host.ts';
import { databaseFile } from '../api/open-store.ts';
import { furnishingCaller } from './furnishing-caller.ts';
import { type Clock, drivenClock, shiftedClock } from '../time/clock.ts';
import { callDispatch } from './call-procedure.ts';
import { filesFolder } from '../files/file-store.ts';
import { inventDemoCases } from './demo-cases.ts';
import { inventDemoRounds } from './demo-rounds.ts';
import { demoBegins, furnishDemo } from './furnish-demo.ts';
import { NotADemoHall } from './not-a-demo-hall.ts';

/** Stands in the data folder of a demo hall, and tells who finds it what it is. */
const mark = 'demo-hall.txt';
const markWords =
  '这个文件夹里是演示营业厅的虚构数据,可以删除。\nThe invented data of a demo hall. It can be deleted.\n';

/**
 * Starts the demo hall (`--demo`), furnished first where the folder is new. Its clock stands at 10:40 of today then,
 * whatever the real time, so that a demo always opens on a lively morning, and runs on at the machine's pace; a demo
 * hall that was closed goes on from its last event. Throws `NotADemoHall`, and as `startHost` does.
 */
export async function startDemoHost(options: Omit<HostOptions, 'clock' | 'demo'>): Promise<Host> {
  const { dataFolder } = options;
  mkdirSync(dataFolder, { recursive: true });
  let goesOnAt = 0;
  if (!existsSync(databaseFile(dataFolder))) goesOnAt = await furnishFolder(options);
  else if (!existsSync(join(dataFolder, mark))) throw new NotADemoHall(dataFolder);
  const clock = (lastEventAt: number): Clock => shiftedClock(Math.max(lastEventAt, goesOnAt));
  return startHost({ ...options, demo: true, clock });
}

/**
 * Furnishes in a folder of its own and moves the database when it is whole, so that there is never half a morning.
 * Tells when the morning ends, UTC ms.
 */
async function furnishFolder(options: HostOptions): Promise<number> {
  const { dataFolder } = options;
  const lock = takeStoreLock(join(dataFolder, 'store.lock'), `pid ${process.pid}`);
  const workshop = mkdtempSync(join(dataFolder, 'furnishing-'));
  try {
    const endsAt = await furnishIn({ ...options, dataFolder: workshop });
    await inventDemoRounds(workshop, endsAt);
    inventDemoCases(workshop, endsAt);
    renameSync(filesFolder(workshop), filesFolder(dataFolder));
    renameSync(databaseFile(workshop), databaseFile(dataFolder));
    writeFileSync(join(dataFolder, mark), markWords);
    return endsAt;
  } finally {
    rmSync(workshop, { recursive: true, force: true });
    lock.release();
  }
}

async function furnishIn(options: HostOptions): Promise<number> {
  const clock = drivenClock(demoBegins(Date.now()));
  const host = await startHost({ ...options, port: null, durability: 'off', demo: true, clock: () => clock });
  try {
    const callAs = (person: number | null) => callDispatch(host.dispatch, { ...furnishingCaller, person });
    await furnishDemo(callAs(null), callAs, clock);
    return clock.now();
  } finally {
    await host.close();
  }
}
