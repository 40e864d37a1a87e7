import { existsSync, readFileSync, rmSync } from 'node:fs';
import { type Counts, countPlaywright, countVitest } from './reports.ts';
import { type ScriptEnd, runScript } from './run-script.ts';
import type { Tally } from './tally.ts';

/** Runs a script that is right or wrong as a whole: it counts as one test. */
export async function runCheck(name: string, script: string): Promise<Tally> {
  const end = await runScript(script);
  const failed = end.code === 0 ? [] : [ending(end)];
  return told({ name, passed: 1 - failed.length, failed, skipped: [] }, end);
}

/** A suite of tests, and how it is asked for a report. */
interface Suite {
  readonly name: string;
  /** With its arguments after ` -- `. */
  readonly command: string;
  readonly env: Readonly<Record<string, string>>;
  readonly reportFile: string;
  readonly count: (report: unknown) => Counts;
}

/** A suite that vitest runs under `npm run <script>`. */
export function vitestSuite(name: string, script: string): Suite {
  const reportFile = `test-results/${name}.json`;
  const reporters = `--reporter=default --reporter=json --outputFile.json=${reportFile}`;
  return { name, command: `${script} -- ${reporters}`, env: {}, reportFile, count: countVitest };
}

/** A suite that Playwright runs under `npm run <script>`. What it leaves behind lies in a folder of its own. */
export function playwrightSuite(name: string, script: string): Suite {
  const reportFile = `test-results/${name}.json`;
  return {
    name,
    command: `${script} -- --reporter=list,json --output=test-results/${name}`,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile },
    reportFile,
    count: countPlaywright,
  };
}

/** Runs a suite and counts its tests. One without a report, without tests, or with a bad end has failed. */
export async function runSuite({ name, command, env, reportFile, count }: Suite): Promise<Tally> {
  rmSync(reportFile, { force: true });
  const end = await runScript(command, env);
  const counts = existsSync(reportFile)
    ? count(JSON.parse(readFileSync(reportFile, 'utf8')))
    : { passed: 0, failed: [], skipped: [] };
  return told({ name, ...counts, failed: [...counts.failed, ...failureAsAWhole(counts, end)] }, end);
}

/** A suite that cannot be run because of what failed before it. */
export function notRun({ name }: Suite, reason: string): Tally {
  return { name, passed: 0, failed: [`not run: ${reason}`], skipped: [] };
}

function failureAsAWhole({ passed, failed, skipped }: Counts, end: ScriptEnd): string[] {
  if (failed.length > 0) return [];
  if (end.code !== 0) return [ending(end)];
  return passed + skipped.length === 0 ? ['no test was run'] : [];
}

function ending({ code }: ScriptEnd): string {
  return code === null ? 'was ended before it was done' : `ended with code ${code}`;
}

/** Says at once how it went, with all that was written where it went wrong. */
function told(tally: Tally, { output, seconds }: ScriptEnd): Tally {
  const { name, passed, failed, skipped } = tally;
  const figures = `${passed} passed, ${failed.length} failed, ${skipped.length} skipped`;
  if (failed.length > 0) console.log(`\n── ${name}\n${output.trimEnd()}\n──`);
  console.log(`${failed.length > 0 ? '✗' : '✓'} ${name}: ${figures} (${seconds.toFixed(1)} s)`);
  return tally;
}
