/** What one check or one suite of tests came to. */
export interface Tally {
  readonly name: string;
  readonly passed: number;
  /** What failed, by name. */
  readonly failed: readonly string[];
  /** What was not run, by name. */
  readonly skipped: readonly string[];
}

/** `12 passed, 1 failed, 2 skipped`: the last line of every run. What is skipped is only named where there is some. */
export function tallyLine(tallies: readonly Tally[]): string {
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed.length, 0);
  const skipped = tallies.reduce((sum, tally) => sum + tally.skipped.length, 0);
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** All that failed and all that was skipped, by name, and the line of figures at the end. */
export function summary(tallies: readonly Tally[]): string {
  const failed = tallies.flatMap(({ name, failed: names }) =>
    names.map((one) => `  FAILED  ${name}: ${one}`),
  );
  const skipped = tallies.flatMap(({ name, skipped: names }) =>
    names.map((one) => `  SKIPPED  ${name}: ${one}`),
  );
  return ['', ...failed, ...skipped, '', tallyLine(tallies)].join('\n');
}
