import { fileURLToPath } from 'node:url';
import { inventDay } from './invented-day.ts';
import { queueLogOf } from './write-log.ts';

/** What the log that comes with the product is invented from: a hall with five counters on an ordinary Monday. */
const madeFrom = {
  seed: 35,
  date: '2026-11-16',
  agents: ['8011', '8012', '8013', '8014', '8015'],
};

/** The log that comes with the product, which a replay without a file uses. Its name tells its seed. */
export const inventedLog = fileURLToPath(
  new URL(`./logs/yunhu-road-${madeFrom.date}-seed-${madeFrom.seed}.csv`, import.meta.url),
);

/** The text of that log, made anew from its seed. */
export function inventedLogText(): string {
  return queueLogOf(madeFrom.date, inventDay(madeFrom));
}
