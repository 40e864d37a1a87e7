/**
 * 随机数 from a seed: the same seed gives the same numbers on every machine and for ever, so that an invented
 * day, a test and a measurement can be repeated exactly. Not for secrets.
 */
export interface Random {
  /** The next number from 0 up to, but not including, 1. */
  next(): number;
}

/** How often the state is turned before the first number, so that similar seeds give unlike numbers. */
const warmUpRounds = 20;

/**
 * A generator of the kind "small fast counting" (sfc32): 128 bits of state, a period of at least 2^32.
 * Independent streams come from seeds that say what they are for, such as `seed/2026-11-21/arrivals`.
 */
export function seededRandom(seed: string | number): Random {
  let [a, b, c] = [hashOf(seed, 1), hashOf(seed, 2), hashOf(seed, 3)];
  let counter = 1;
  const turn = (): number => {
    const result = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    return result >>> 0;
  };
  for (let round = 0; round < warmUpRounds; round += 1) turn();
  return { next: () => turn() / 2 ** 32 };
}

/** FNV-1a over the seed's characters, begun differently for each lane. */
function hashOf(seed: string | number, lane: number): number {
  let hash = 0x811c9dc5 ^ Math.imul(lane, 0x9e3779b1);
  for (const character of `${seed}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash | 0;
}

/** A whole number from `least` to `most`, both included. */
export function int(random: Random, least: number, most: number): number {
  return least + Math.floor(random.next() * (most - least + 1));
}

/** True with this probability, 0 to 1. */
export function chance(random: Random, probability: number): boolean {
  return random.next() < probability;
}

/** One of a list that is not empty, each equally likely. */
export function pick<T>(random: Random, list: readonly T[]): T {
  if (list.length === 0) throw new Error('Nothing can be picked from an empty list.');
  return list[int(random, 0, list.length - 1)] as T;
}

/** One of a list, each as likely as its weight; weights are not negative and not all 0. */
export function weighted<T>(random: Random, choices: readonly (readonly [T, number])[]): T {
  const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
  let left = random.next() * total;
  for (const [choice, weight] of choices) {
    if (left < weight) return choice;
    left -= weight;
  }
  throw new Error('Nothing can be chosen: all weights are 0.');
}

/** A waiting time until something that happens at random, with this mean. */
export function exponential(random: Random, mean: number): number {
  return -mean * Math.log(1 - random.next());
}

/** A number around 0 with a standard deviation of 1 (Box and Muller). */
export function normal(random: Random): number {
  return Math.sqrt(exponential(random, 2)) * Math.cos(2 * Math.PI * random.next());
}

/**
 * A duration such as handling times have: half are below the median, few are far above.
 * @param sigma standard deviation of the logarithm; 0.5 puts one in ten above 1.9 times the median
 */
export function lognormal(random: Random, median: number, sigma: number): number {
  return median * Math.exp(sigma * normal(random));
}

/**
 * The moments of independent arrivals (a Poisson process) from one moment up to another, in order.
 * @param rate arrivals per unit of time at a moment, never above `highestRate`
 */
export function poissonArrivals(
  random: Random,
  span: { readonly from: number; readonly until: number },
  highestRate: number,
  rate: (at: number) => number,
): number[] {
  const arrivals: number[] = [];
  if (highestRate <= 0) return arrivals;
  let at = span.from + exponential(random, 1 / highestRate);
  for (; at < span.until; at += exponential(random, 1 / highestRate)) {
    if (chance(random, rate(at) / highestRate)) arrivals.push(at);
  }
  return arrivals;
}
