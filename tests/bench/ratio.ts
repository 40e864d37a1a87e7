/** Something whose throughput is measured: does so many visits. */
export type Work = (visits: number) => void | Promise<void>;

/** How much is done in a measurement. */
export interface Rounds {
  readonly rounds: number;
  /** Visits in each round of each of the two. */
  readonly visits: number;
}

/** Rounds of each work that warm up and count for nothing. */
const warmUpRounds = 10;

/**
 * The throughput of one work against another's, as a ratio: 1 is as fast, 0.5 takes twice as long. Many short rounds
 * go to and fro, so that both meet the same weather on the machine, and their medians are compared, so that a round in
 * which the machine did something else counts no more than any other.
 */
export async function throughputRatio(
  measured: Work,
  against: Work,
  { rounds, visits }: Rounds,
): Promise<number> {
  const times: { measured: number[]; against: number[] } = { measured: [], against: [] };
  for (let round = -warmUpRounds; round < rounds; round += 1) {
    const first = await secondsOf(measured, visits);
    const second = await secondsOf(against, visits);
    if (round < 0) continue;
    times.measured.push(first);
    times.against.push(second);
  }
  return median(times.against) / median(times.measured);
}

async function secondsOf(work: Work, visits: number): Promise<number> {
  const began = performance.now();
  await work(visits);
  return (performance.now() - began) / 1_000;
}

/** The middle one, or the mean of the two in the middle. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN;
  return (upper + lower) / 2;
}
