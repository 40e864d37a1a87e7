import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'playwright/test';
import { zonedTime } from '../../shared/time/business-date.ts';
import { callDispatch } from '../../main/simulation/call-procedure.ts';
import { furnishingCaller } from '../../main/simulation/furnishing-caller.ts';
import { drivenClock } from '../../main/time/clock.ts';
import { launchBrowser } from '../e2e/browser.ts';
import { openBenchStore } from './bench-store.ts';
import type { Bench, Measured } from './result.ts';
import { callVisits } from './visits.ts';

const days = 7;
const visitsADay = 300;
const dayMs = 24 * 3_600_000;

/** A visit in the hall's time: nine hours for all of a day's, ms. */
const visitMs = (9 * 3_600_000) / visitsADay;

/** So many visits go by before it is first weighed: by then everything has been loaded and used. */
const warmUp = 100;

const opening = zonedTime('2026-11-16', '08:30', 'Asia/Shanghai');
const screens = fileURLToPath(new URL('../../out/renderer', import.meta.url));

/**
 * How much a display's page grows over a week of a busy hall: the real screens in Chromium, with its sound open, and
 * every step of the visits of seven days as news, faster than they were. JavaScript heap after garbage
 * collection, at the end less at the start.
 */
export const displayMemoryGrowth: Bench = {
  name: 'display-memory-growth',
  unit: 'KB',
  budget: null,
  run: measure,
};

async function measure(): Promise<Measured> {
  if (!existsSync(join(screens, 'index.html'))) throw new Error('Build the screens first: npm run build.');
  const clock = drivenClock(opening);
  const store = await openBenchStore('off', true, { clock: () => clock, rendererFolder: screens });
  const browser = await launchBrowser('chromium');
  try {
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
    await page.goto(`${store.host.address}/display`);
    await page.locator('main').click();
    const session = await page.context().newCDPSession(page);
    const call = callDispatch(store.host.dispatch, furnishingCaller);
    const visit = async (at: number): Promise<void> => {
      clock.advanceTo(Math.max(at, clock.now()));
      await callVisits(call, store, 1);
      await drawn(page);
    };
    for (let nth = 0; nth < warmUp; nth += 1) await visit(opening + nth * 1_000);
    const before = await heapOf(session);
    for (let day = 1; day <= days; day += 1) {
      const opens = opening + day * dayMs;
      clock.advanceTo(opens);
      await call('queue.takeSeat', { counterId: store.counterId, staffNumber: '8011' });
      for (let nth = 1; nth <= visitsADay; nth += 1) await visit(opens + nth * visitMs);
    }
    return { value: ((await heapOf(session)) - before) / 1024, n: days * visitsADay };
  } finally {
    await browser.close();
    await store.close();
  }
}

/** Gives the display the time to gather the news of a visit and to draw itself again. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate('new Promise((passed) => setTimeout(passed, 45))');
}

/** What the page holds once everything that it has let go of is gone, bytes. */
async function heapOf(session: CDPSession): Promise<number> {
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}
