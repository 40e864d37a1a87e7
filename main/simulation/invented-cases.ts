import type { CaseLife } from '../../shared/special-service/case-life.ts';
import type { CatalogueEntry } from '../../shared/special-service/catalogue.ts';
import { lifeOf } from '../../shared/special-service/step.ts';
import { int, seededRandom, weighted } from '../../shared/random/random.ts';
import { type BusinessDate, addDays, zonedTime } from '../../shared/time/business-date.ts';
import { type CaseToInvent, type InventedCase, inventCase } from './invented-case.ts';

/** How often each kind of special business comes, beside the others; what is not named comes seldom. */
const frequency: Readonly<Record<string, number>> = {
  SP03: 9,
  SP05: 8,
  SP01: 6,
  SP04: 6,
  SP07: 5,
  SP02: 4,
  SP06: 4,
  SP13: 3,
  SP14: 3,
  SP12: 2,
};

export interface CasesToInvent extends Omit<CaseToInvent, 'entry' | 'openedAt'> {
  /** The same seed gives the same cases, for ever. */
  readonly seed: string;
  readonly from: BusinessDate;
  readonly to: BusinessDate;
  readonly timeZone: string;
  /** How many are opened on a day, at least and at most. */
  readonly aDay: readonly [least: number, most: number];
  readonly catalogue: readonly CatalogueEntry[];
}

/** The cases of some days, each with all that became of it, in the order in which they were opened. */
export function inventCases(wanted: CasesToInvent): InventedCase[] {
  const { seed, from, to, timeZone, aDay, catalogue } = wanted;
  const kinds = catalogue
    .filter(({ active, businessTypeId }) => active && businessTypeId === null)
    .map((entry) => [entry, frequency[entry.code] ?? 1] as const);
  const found: InventedCase[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    const random = seededRandom(`${seed}/${date}/cases`);
    const opens = zonedTime(date, '08:40', timeZone);
    const moments = Array.from({ length: int(random, ...aDay) }, () => opens + int(random, 0, 500) * 60_000);
    for (const openedAt of moments.sort((a, b) => a - b)) {
      found.push(inventCase(random, { ...wanted, entry: weighted(random, kinds), openedAt }));
    }
  }
  return found;
}

/** A case as far as it had come at a moment (UTC ms). */
export function caseUntil(one: InventedCase, now: number): InventedCase {
  return { ...one, steps: one.steps.filter(({ at }) => at <= now) };
}

/** A case up to the first step after which it stands so; whole where it never does. */
export function caseUpTo(one: InventedCase, isSo: (life: CaseLife) => boolean): InventedCase {
  const { steps } = one;
  const count = steps.findIndex((_, index) => isSo(lifeOf(steps.slice(0, index + 1))));
  return count === -1 ? one : { ...one, steps: steps.slice(0, count + 1) };
}
