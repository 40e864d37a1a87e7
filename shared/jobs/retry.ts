/** How often a job is tried before it counts as failed. */
export const attemptsAllowed = 5;

const firstPause = 10_000;
const longestPause = 3_600_000;

/**
 * How long to wait before a job that failed is tried again: 10 s, 40 s, 160 s, … and an hour at most, so that
 * what mends itself soon is soon done, and what does not troubles nobody.
 * @param attempts how often it has been tried, 1 or more
 */
export function pauseBeforeRetry(attempts: number): number {
  return Math.min(longestPause, firstPause * 4 ** (attempts - 1));
}
