import { inventedLog } from '../../main/simulation/invented-log.ts';
import { type LogDay, halfHourS } from '../../main/simulation/log-day.ts';
import { readLogDay } from '../../main/simulation/replay.ts';
import { expect, test } from './browser.ts';
import { watchReplay } from './watched-replay.ts';

/** Twenty minutes of the morning: at sixty times its speed twenty seconds. */
const fromS = 10 * 3_600;
const untilS = fromS + 1_200;

/** A display is never staler than this: then it would say that it has lost the host, ms. */
const stalest = 3_000;

/** Who came in this part of the day, and who served then. */
function partOf(day: LogDay): LogDay {
  const visitors = day.visitors.filter(({ arrivesS }) => arrivesS >= fromS && arrivesS < untilS);
  const duty = [...day.duty].filter(([half]) => half === fromS / halfHourS);
  return { ...day, visitors, duty: new Map(duty) };
}

test('at sixty times its speed a morning shows no number that is over, and every call has its turn once, in order', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const watched = await watchReplay(browser, partOf(await readLogDay(inventedLog)), 60);
  expect(watched.called.length).toBeGreaterThan(5);
  expect(watched.seen).toBeGreaterThan(5);
  expect(watched.announced).toEqual(watched.called);
  expect(watched.longestOverMs).toBeLessThan(stalest);
});
