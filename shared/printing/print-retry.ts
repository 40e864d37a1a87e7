const firstPause = 1_000;
const longestPause = 60_000;

/**
 * How long a print waits before it is tried again, where not one byte of it was sent, ms: 1 s, 2 s, 4 s, … and a
 * minute at most. A printer that is seen to be well again is tried at once.
 * @param attempts how often it was begun, 1 or more
 */
export function pauseBeforePrint(attempts: number): number {
  return Math.min(longestPause, firstPause * 2 ** (Math.min(attempts, 16) - 1));
}
