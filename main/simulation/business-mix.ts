import { presetBusinessTypes } from '../../shared/store/preset-business-types.ts';
import { type Random, lognormal, weighted } from '../../shared/random/random.ts';
import type { Errand } from './visitor.ts';

/** How often people come for each preset business (业务), in a thousand visits. Invented, in a hall's usual order. */
const visitsInThousand: readonly (readonly [code: string, visits: number])[] = [
  ['B01', 175],
  ['B02', 50],
  ['B03', 60],
  ['B04', 35],
  ['B05', 35],
  ['B06', 18],
  ['B07', 27],
  ['B08', 90],
  ['B09', 25],
  ['B10', 35],
  ['B11', 80],
  ['B12', 55],
  ['B13', 72],
  ['B14', 10],
  ['B15', 20],
  ['B16', 8],
  ['B17', 18],
  ['B18', 18],
  ['B19', 36],
  ['B20', 18],
  ['B21', 27],
  ['B22', 28],
  ['B23', 10],
  ['B24', 26],
  ['B25', 6],
  ['B26', 6],
  ['B27', 6],
  ['B28', 6],
];

/** How many of its first business a visit is about, in a hundred; 200 visitors bring over 1,000 transactions (A1). */
const counts: readonly (readonly [number, number])[] = [
  [1, 35],
  [2, 20],
  [3, 18],
  [5, 17],
  [10, 10],
];
/** How many other businesses come with it, in a hundred. */
const others: readonly (readonly [number, number])[] = [
  [0, 40],
  [1, 35],
  [2, 25],
];

/** For a business without a target: what special business takes. */
const untargetedMinutes = 15;

/** Half of all visits are done within the target, one in ten takes 1.8 times as long. */
const serviceSpread = 0.45;
const shortestServiceS = 20;

const targets = new Map(presetBusinessTypes.map(({ draft }) => [draft.code, draft.targetMinutes]));

/** What a visitor comes for: the code of a preset business. */
export function businessOfVisit(random: Random): string {
  return weighted(random, visitsInThousand);
}

/** How long the business takes at the counter, whole seconds around its target (目标时长). */
export function serviceSecondsOf(businessCode: string, random: Random): number {
  const targetS = (targets.get(businessCode) ?? untargetedMinutes) * 60;
  return Math.max(shortestServiceS, Math.round(lognormal(random, targetS, serviceSpread)));
}

/** How many of its first business a visit is about. */
export function countOfVisit(random: Random): number {
  return weighted(random, counts);
}

/** What else is to be done on the same visit: one of each, besides the first business. */
export function othersOfVisit(firstCode: string, random: Random): Errand[] {
  const drawn = Array.from({ length: weighted(random, others) }, () => businessOfVisit(random));
  const codes = new Set(drawn.filter((code) => code !== firstCode));
  return [...codes].map((businessCode) => ({ businessCode, count: 1 }));
}
