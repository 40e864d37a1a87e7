import { careReasons } from '../../shared/queue/priority.ts';
import {
  type Random,
  chance,
  int,
  lognormal,
  pick,
  seededRandom,
  weighted,
} from '../../shared/random/random.ts';
import { businessOfVisit, countOfVisit, othersOfVisit, serviceSecondsOf } from './business-mix.ts';
import { arrivalsOf, closesS, opensS, visitorsOn } from './hall-day.ts';
import type { DayToInvent } from './invented-day.ts';
import { type Duty, type LogDay, halfHourS } from './log-day.ts';
import type { Course, Errand, Visitor } from './visitor.ts';

/** One more of the same takes little of the first one's time, and what comes with it less than by itself. */
const shareOfRepeat = 0.08;
const shareOfOther = 0.4;

/** Who comes with a class of their own, in a hundred (A12, A14). */
const classes: readonly (readonly ['care' | 'service' | 'vip' | 'ordinary', number])[] = [
  ['care', 9],
  ['service', 1],
  ['vip', 6],
  ['ordinary', 84],
];

const impatientShare = 0.04;
const comingBackShare = 0.4;
const patienceS = 14 * 60;
const patienceSpread = 0.6;

/**
 * A whole day of a hall from a seed, with all that a log does not tell: several businesses a visit, care and other
 * classes, holds, transfers, missing papers, no-shows who come back, and now and then a failure of the operator's system.
 * The same seed gives the same day, for ever.
 */
export function wholeDay({ seed, date, agents }: DayToInvent): LogDay {
  const random = seededRandom(`${seed}/${date}/whole`);
  const visitors = arrivalsOf(visitorsOn(date, random), random).map((arrivesS) =>
    visitorAt(arrivesS, random),
  );
  return { date, visitors, duty: dutyOf(agents), failures: failuresOf(random) };
}

function visitorAt(arrivesS: number, random: Random): Visitor {
  const first: Errand = { businessCode: businessOfVisit(random), count: countOfVisit(random) };
  const more = othersOfVisit(first.businessCode, random);
  const priorityClass = weighted(random, classes);
  const coming = {
    ...first,
    more,
    priorityClass,
    ...(priorityClass === 'care' && { classReason: pick(random, careReasons) }),
    arrivesS,
  };
  const serviceS = serviceOf([first, ...more], random);
  if (chance(random, impatientShare)) {
    const leavesS = arrivesS + Math.round(lognormal(random, patienceS, patienceSpread));
    const comesBack = chance(random, comingBackShare) ? { afterS: int(random, 60, 600), serviceS } : null;
    return { kind: 'impatient', ...coming, leavesS, ...(comesBack && { comesBack }) };
  }
  const course = courseOf(first, serviceS, random);
  return { kind: 'patient', ...coming, serviceS, ...(course && { course }) };
}

function serviceOf(errands: readonly Errand[], random: Random): number {
  const seconds = errands.map(({ businessCode, count }, index) => {
    const repeats = 1 + (count - 1) * shareOfRepeat;
    return serviceSecondsOf(businessCode, random) * repeats * (index === 0 ? 1 : shareOfOther);
  });
  return Math.round(seconds.reduce((sum, each) => sum + each, 0));
}

/** One visit in twenty is interrupted, one in forty moves on, one in twenty-five lacks something. */
function courseOf({ businessCode }: Errand, serviceS: number, random: Random): Course | null {
  const middle = Math.max(1, Math.floor(serviceS / 2));
  if (chance(random, 0.05)) return { kind: 'hold', afterS: middle, awayS: int(random, 120, 600) };
  if (chance(random, 0.025) && businessCode !== 'B12') {
    return { kind: 'transfer', afterS: Math.min(middle, 90), toBusinessCode: 'B12' };
  }
  return chance(random, 0.04)
    ? { kind: 'unsettled', cause: pick(random, ['materials', 'back-office']) }
    : null;
}

/** All are there from opening to closing; lunch is taken in two halves. */
function dutyOf(agents: readonly string[]): Duty {
  const first = opensS / halfHourS;
  const last = closesS / halfHourS - 1;
  const lunchFrom = 12 * 2;
  return new Map(
    Array.from({ length: last - first + 1 }, (_, index) => {
      const half = first + index;
      const atLunch = half === lunchFrom ? 0 : half === lunchFrom + 1 ? 1 : null;
      return [half, new Set(agents.filter((_agent, number) => number % 2 !== atLunch))];
    }),
  );
}

/** One day in three, the system is down for some minutes in the middle of the day. */
function failuresOf(random: Random): { fromS: number; untilS: number }[] {
  if (!chance(random, 1 / 3)) return [];
  const fromS = int(random, 10 * 3600, 16 * 3600);
  return [{ fromS, untilS: fromS + int(random, 4 * 60, 20 * 60) }];
}
