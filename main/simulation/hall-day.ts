import { addDays } from '../../shared/time/business-date.ts';
import { type Random, int, normal, weighted } from '../../shared/random/random.ts';

/** An invented hall is open from 08:30 to 17:30, as the preset has it; seconds after midnight. */
export const opensS = 8.5 * 3_600;
export const closesS = 17.5 * 3_600;

const halfHourS = 1_800;

/**
 * How busy each half hour from the opening on is against an ordinary one (reference §17: peaks 10–12 and 14:30–17).
 * The figures between are invented.
 */
const busyness = [
  // 08:30
  0.8, 1.0, 1.2,
  // 10:00
  1.7, 1.9, 1.8, 1.5,
  // 12:00
  0.8, 0.6, 0.7, 0.8, 1.0,
  // 14:30
  1.5, 1.7, 1.7, 1.6, 1.4,
  // 17:00
  0.6,
];

const ordinaryVisitors = 275;
const monthPeakVisitors = 335;
const fewestVisitors = 200;
const mostVisitors = 400;
const monthPeakDays = 3;

/** How many people come on a day: more in the first and last days of the month (月初月末, reference §3). */
export function visitorsOn(date: string, random: Random): number {
  const usual = isMonthPeak(date) ? monthPeakVisitors : ordinaryVisitors;
  const drawn = Math.round(usual + Math.sqrt(usual) * normal(random));
  return Math.min(mostVisitors, Math.max(fewestVisitors, drawn));
}

/** When so many people come, in order; seconds after midnight. */
export function arrivalsOf(visitors: number, random: Random): number[] {
  const halfHours = busyness.map((weight, index) => [opensS + index * halfHourS, weight] as const);
  return Array.from(
    { length: visitors },
    () => weighted(random, halfHours) + int(random, 0, halfHourS - 1),
  ).sort((a, b) => a - b);
}

function isMonthPeak(date: string): boolean {
  return (
    date.slice(0, 7) !== addDays(date, monthPeakDays).slice(0, 7) || Number(date.slice(8)) <= monthPeakDays
  );
}
