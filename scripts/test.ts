import { mkdirSync, writeFileSync } from 'node:fs';
import { notRun, playwrightSuite, runCheck, runSuite, vitestSuite } from './test-run/checks.ts';
import { type Tally, summary, tallyLine } from './test-run/tally.ts';

/**
 * `npm test`: everything that proves the house, to the end, whatever fails on the way. The checks run beside the
 * unit tests. The screens and the desktop app need the build, and run beside each other, for both wait a lot.
 */
const [checks, unit] = await Promise.all([runChecks(), runSuite(vitestSuite('unit', 'test:unit'))]);
const tallies: readonly Tally[] = [...checks, unit, ...(await runBuiltSuites(checks))];

mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/tally.txt', `${tallyLine(tallies)}\n`);
console.log(summary(tallies));
if (tallies.some(({ failed }) => failed.length > 0)) process.exitCode = 1;

async function runChecks(): Promise<Tally[]> {
  const tallies: Tally[] = [];
  for (const [name, script] of [
    ['format', 'check:format'],
    ['lint', 'check:lint'],
    ['floors', 'check:floors'],
    ['types', 'check:types'],
    ['build', 'build'],
  ] as const) {
    tallies.push(await runCheck(name, script));
  }
  return tallies;
}

async function runBuiltSuites(checks: readonly Tally[]): Promise<Tally[]> {
  const suites = [playwrightSuite('e2e', 'test:e2e'), playwrightSuite('desktop', 'test:desktop')];
  const isBuilt = checks.every(({ name, failed }) => name !== 'build' || failed.length === 0);
  if (!isBuilt) return suites.map((suite) => notRun(suite, 'the build failed'));
  return Promise.all(suites.map(runSuite));
}
