import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright/test';
import { openForReading } from '../../db/database/open.ts';
import { startHost } from '../../main/api/host.ts';
import { findInstallation } from '../../main/api/installation.ts';
import { openLog } from '../../main/api/log.ts';
import { type CallProcedure, callDispatch } from '../../main/simulation/call-procedure.ts';
import { furnishingCaller } from '../../main/simulation/furnishing-caller.ts';
import { type LogDay, agentsOf } from '../../main/simulation/log-day.ts';
import { paceOf } from '../../main/simulation/pace.ts';
import { firstSecondOf, playDay } from '../../main/simulation/play.ts';
import { hallToPlay, replayDayOf, setUpReplayHall } from '../../main/simulation/replay-hall.ts';
import { drivenClock } from '../../main/time/clock.ts';

/** What somebody saw and heard who watched a display all day. */
export interface WatchedReplay {
  /** How many numbers were to be seen. */
  readonly seen: number;
  /** The longest that a number was still to be seen after it was over, ms of the machine's time. */
  readonly longestOverMs: number;
  /** The numbers as they were called, in order. */
  readonly called: readonly string[];
  /** The numbers in the log of the announcements, in the order of their turns. */
  readonly announced: readonly string[];
}

/** People take a moment to come, and clerks wait a moment for those who have left: else nobody would be seen called. */
const manners = { wayS: () => 25, noShowAfterS: 60 };

/** The numbers on a display, from each change on. */
interface Sight {
  /** UTC ms by the machine's clock. */
  readonly at: number;
  readonly numbers: readonly string[];
}

/** Plays a day, so many times as fast as it was, and watches a display of its hall. */
export async function watchReplay(browser: Browser, day: LogDay, speed: number): Promise<WatchedReplay> {
  const { midnight, dateChangesS } = replayDayOf(day);
  const clock = drivenClock(midnight + firstSecondOf(day) * 1_000);
  const folder = mkdtempSync(join(tmpdir(), 'watched-replay-'));
  const host = await startHost({
    ...findInstallation(),
    dataFolder: folder,
    log: openLog(folder, true),
    port: 0,
    clock: () => clock,
    durability: 'off',
  });
  const call = callDispatch(host.dispatch, furnishingCaller);
  try {
    await setUpReplayHall(call, day);
    const page = await openWatchedDisplay(browser, host.address ?? '');
    const steps = watchSteps(call);
    const advance = paceOf(clock, speed);
    const hall = await hallToPlay(steps.call, agentsOf(day.duty));
    const advanceTo = (second: number): Promise<void> => advance(midnight + second * 1_000);
    await playDay(day, { ...hall, dateChangesS, advanceTo }, { manners });
    const announced = await allAnnounced(join(folder, 'store.db'), steps.called.length);
    const sights = await page.evaluate<Sight[]>('sights');
    await page.context().close();
    return {
      seen: new Set(sights.flatMap(({ numbers }) => numbers)).size,
      longestOverMs: longestOver(sights, steps.over),
      called: steps.called,
      announced,
    };
  } finally {
    await host.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A display that may sound, and notes every change of the numbers that it shows as being called. */
async function openWatchedDisplay(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
  const page = await context.newPage();
  await page.goto(`${address}/display`);
  await page.getByRole('region', { name: '正在叫号' }).click();
  await page.evaluate(`(() => {
    const main = document.querySelector('main');
    globalThis.sights = [];
    const look = () => sights.push({
      at: Date.now(),
      numbers: [...main.querySelectorAll('[aria-live] [translate=no]')].map((one) => one.textContent),
    });
    new MutationObserver(look).observe(main, { subtree: true, childList: true, characterData: true });
  })()`);
  return page;
}

/** Passes calls on, and notes which numbers were called, and when each was over (UTC ms by the machine's clock). */
function watchSteps(call: CallProcedure): {
  readonly call: CallProcedure;
  readonly called: string[];
  readonly over: ReadonlyMap<string, number>;
} {
  const called: string[] = [];
  const over = new Map<string, number>();
  const watched: CallProcedure = async (name, input) => {
    const answer = await call(name, input);
    if (typeof answer !== 'object' || answer === null || !('number' in answer) || !('state' in answer))
      return answer;
    const number = String(answer.number);
    if (answer.state === 'called') {
      called.push(number);
      over.delete(number);
    } else if (!over.has(number)) over.set(number, Date.now());
    return answer;
  };
  return { call: watched, called, over };
}

/** How long a number was still to be seen at most after it was over, ms. */
function longestOver(sights: readonly Sight[], over: ReadonlyMap<string, number>): number {
  let longest = 0;
  for (const [index, { numbers }] of sights.entries()) {
    const until = sights[index + 1]?.at;
    if (until === undefined) break;
    for (const number of numbers) longest = Math.max(longest, until - (over.get(number) ?? until));
  }
  return longest;
}

/** The numbers in the log of the announcements, once all of them have had their turn. */
async function allAnnounced(file: string, expected: number): Promise<string[]> {
  const { db, close } = openForReading(file);
  const read = (): string[] =>
    db
      .read<[], { number: string }>(
        `SELECT s.letter || printf('%03d', t.number) AS number FROM announcement_spoken p
         JOIN announcement a ON a.id = p.announcement_id JOIN ticket t ON t.id = a.ticket_id
         JOIN series s ON s.id = t.series_id ORDER BY p.id`,
      )
      .all()
      .map(({ number }) => number);
  try {
    for (let look = 0; look < 100 && read().length < expected; look += 1) {
      await new Promise((resolve) => {
        setTimeout(resolve, 250);
      });
    }
    return read();
  } finally {
    close();
  }
}
