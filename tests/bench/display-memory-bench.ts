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
import { slopeOf } from './slope.ts';
import { callVisits } from './visits.ts';

const days = 7;
const visitsADay = 300;
const dayMs = 24 * 3_600_000;

/** A visit in the hall's time: nine hours for all of a day's, ms. */
const visitMs = (9 * 3_600_000) / visitsADay;

/** It is weighed so often a day. */
const weighingsADay = 3;

const opening = zonedTime('2026-11-16', '08:30', 'Asia/Shanghai');
const screens = fileURLToPath(new URL('../../out/renderer', import.meta.url));

/**
 * Whether a display's page grows over a week of a busy hall: the real screens in Chromium, with its sound open, and
 * every step of the visits of seven days as news, faster than they were. The JavaScript heap after garbage collection is
 * weighed all along. In the first half it grows by half a megabyte, while the engine compiles what it meets and what is
 * kept for minutes fills up; the value is the slope of a line through the weighings of the second half, for a thousand visits, with its error.
 */
export const displayMemoryGrowth: Bench = {
  name: 'display-memory-growth',
  unit: 'KB/1000 visits',
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
    const weighings: { x: number; y: number }[] = [];
    for (let day = 1; day <= days; day += 1) {
      const opens = opening + day * dayMs;
      clock.advanceTo(opens);
      await call('queue.takeSeat', { counterId: store.counterId, staffNumber: '8011' });
      for (let nth = 1; nth <= visitsADay; nth += 1) {
        await visit(opens + nth * visitMs);
        if (nth % (visitsADay / weighingsADay) !== 0) continue;
        weighings.push({ x: (day - 1) * visitsADay + nth, y: (await heapOf(session)) / 1024 });
      }
    }
    const { slope, error } = slopeOf(weighings.slice(weighings.length / 2));
    return { value: slope * 1_000, spread: error * 1_000, n: days * visitsADay };
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
