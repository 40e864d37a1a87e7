import { z } from 'zod';
import type { Tally } from './tally.ts';

/** The counts of a report, before its suite has a name. */
export type Counts = Omit<Tally, 'name'>;

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

/** Counts the tests of vitest's JSON report. A file that could not even be read counts as one failed test. */
export function countVitest(report: unknown): Counts {
  const files = vitestReport.parse(report).testResults;
  const tests = files.flatMap((file) => file.assertionResults);
  const named = (statuses: readonly string[]): string[] =>
    tests.filter(({ status }) => statuses.includes(status)).map(({ fullName }) => fullName.trim());
  const brokenFiles = files
    .filter(({ status }) => status === 'failed')
    .filter((file) => file.assertionResults.every((test) => test.status !== 'failed'))
    .map(({ name, message }) => `${name}: ${message}`);
  return {
    passed: named(['passed']).length,
    failed: [...named(['failed']), ...brokenFiles],
    skipped: named(['pending', 'skipped', 'todo']),
  };
}

interface PlaywrightSuite {
  readonly title: string;
  readonly suites?: readonly PlaywrightSuite[] | undefined;
  readonly specs: readonly {
    readonly title: string;
    readonly tests: readonly { readonly projectName: string; readonly status: string }[];
  }[];
}

const playwrightSuite: z.ZodType<PlaywrightSuite> = z.object({
  title: z.string(),
  get suites() {
    return z.array(playwrightSuite).optional();
  },
  specs: z.array(
    z.object({
      title: z.string(),
      tests: z.array(z.object({ projectName: z.string(), status: z.string() })),
    }),
  ),
});

const playwrightReport = z.object({
  suites: z.array(playwrightSuite),
  errors: z.array(z.object({ message: z.string().optional() })),
});

/**
 * Counts the tests of Playwright's JSON report. A test that passes only when tried again counts as failed, and so
 * does an error outside of any test.
 */
export function countPlaywright(report: unknown): Counts {
  const { suites, errors } = playwrightReport.parse(report);
  const tests = suites.flatMap((suite) => testsOf(suite, ''));
  const named = (statuses: readonly string[]): string[] =>
    tests.filter(({ status }) => statuses.includes(status)).map(({ name }) => name);
  return {
    passed: named(['expected']).length,
    failed: [...named(['unexpected', 'flaky']), ...errors.map(({ message }) => message ?? 'an error')],
    skipped: named(['skipped']),
  };
}

function testsOf(suite: PlaywrightSuite, parents: string): { name: string; status: string }[] {
  const path = `${parents}${suite.title} › `;
  const own = suite.specs.flatMap(({ title, tests }) =>
    tests.map(({ projectName, status }) => ({
      name: `${path}${title}${projectName === '' ? '' : ` [${projectName}]`}`,
      status,
    })),
  );
  return [...own, ...(suite.suites ?? []).flatMap((inner) => testsOf(inner, path))];
}
