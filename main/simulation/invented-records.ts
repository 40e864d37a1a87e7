import { int, seededRandom } from '../../shared/random/random.ts';
import { type BusinessDate, addDays, zonedTime } from '../../shared/time/business-date.ts';
import { type InventedRecord, type RecordToInvent, inventRecord } from './invented-record.ts';

export interface RecordsToInvent extends Omit<RecordToInvent, 'openedAt'> {
  /** The same seed gives the same records, for ever. */
  readonly seed: string;
  readonly from: BusinessDate;
  readonly to: BusinessDate;
  readonly timeZone: string;
  /** How many are taken on a day, at least and at most. */
  readonly aDay: readonly [least: number, most: number];
}

/** The first-contact records of some days, each with all that became of it, in the order in which they were taken. */
export function inventRecords(wanted: RecordsToInvent): InventedRecord[] {
  const { seed, from, to, timeZone, aDay } = wanted;
  const found: InventedRecord[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    const random = seededRandom(`${seed}/${date}/records`);
    const opens = zonedTime(date, '08:35', timeZone);
    const moments = Array.from({ length: int(random, ...aDay) }, () => opens + int(random, 0, 520) * 60_000);
    for (const openedAt of moments.sort((a, b) => a - b)) {
      found.push(inventRecord(random, { ...wanted, openedAt }));
    }
  }
  return found;
}

/** A record as far as it had come at a moment (UTC ms). */
export function recordUntil(one: InventedRecord, now: number): InventedRecord {
  return { ...one, steps: one.steps.filter(({ at }) => at <= now) };
}
