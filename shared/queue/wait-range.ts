/** Mean and variance of a time: ms and ms². */
export interface Spread {
  readonly mean: number;
  readonly variance: number;
}

/** Nine in ten lie below, one in ten above: the bounds of the middle eight, in standard deviations. */
const tenthBelow = -1.2815515655446004;

/**
 * The range in which about eight in ten of such waits end. A sum of exponential times is close to a gamma
 * distribution of the same mean and variance, whose quantiles are taken after Wilson and Hilferty (1931).
 */
export function middleEighty(spread: Spread): { readonly low: number; readonly high: number } {
  return { low: gammaQuantile(spread, tenthBelow), high: gammaQuantile(spread, -tenthBelow) };
}

function gammaQuantile({ mean, variance }: Spread, deviations: number): number {
  if (mean <= 0) return 0;
  const ninth = variance / (9 * mean * mean);
  return mean * Math.max(0, 1 - ninth + deviations * Math.sqrt(ninth)) ** 3;
}
