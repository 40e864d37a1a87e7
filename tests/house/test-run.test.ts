import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest } from '../../scripts/test-run/reports.ts';
import { summary, tallyLine } from '../../scripts/test-run/tally.ts';

const file = (
  status: 'passed' | 'failed',
  tests: readonly (readonly [string, string])[],
  message = '',
): unknown => ({
  name: 'queue.test.ts',
  status,
  message,
  assertionResults: tests.map(([fullName, state]) => ({ fullName, status: state })),
});

describe('the last line of a test run', () => {
  it('counts what passed and what failed over all checks and suites', () => {
    const tallies = [
      { name: 'lint', passed: 1, failed: [], skipped: [] },
      { name: 'unit', passed: 40, failed: ['a ticket'], skipped: [] },
    ];
    expect(tallyLine(tallies)).toBe('41 passed, 1 failed');
  });

  it('names how many were skipped only where there are some', () => {
    const tallies = [{ name: 'unit', passed: 3, failed: [], skipped: ['the call log'] }];
    expect(tallyLine(tallies)).toBe('3 passed, 0 failed, 1 skipped');
  });

  it('comes after everything that failed or was skipped, each by its name', () => {
    const lines = summary([
      { name: 'unit', passed: 3, failed: ['a ticket'], skipped: ['the call log'] },
    ]).split('\n');
    expect(lines).toContain('  FAILED  unit: a ticket');
    expect(lines).toContain('  SKIPPED  unit: the call log');
    expect(lines.at(-1)).toBe('3 passed, 1 failed, 1 skipped');
  });
});

describe('counting a unit test report', () => {
  it('counts each test once, by how it ended', () => {
    const report = {
      testResults: [
        file('failed', [
          ['a', 'passed'],
          ['b', 'failed'],
          ['c', 'skipped'],
          ['d', 'todo'],
        ]),
      ],
    };
    expect(countVitest(report)).toEqual({ passed: 1, failed: ['b'], skipped: ['c', 'd'] });
  });

  it('counts a file that could not be read, or whose preparation failed, as a failure', () => {
    const report = {
      testResults: [file('failed', [], 'no such module'), file('failed', [['a', 'skipped']], 'not prepared')],
    };
    expect(countVitest(report).failed).toEqual([
      'queue.test.ts: no such module',
      'queue.test.ts: not prepared',
    ]);
  });

  it('refuses a report that it does not understand, rather than count nothing', () => {
    expect(() => countVitest({})).toThrow(/testResults/);
  });
});

describe('counting a browser test report', () => {
  const spec = (title: string, status: string): unknown => ({
    title,
    tests: [{ projectName: 'chromium', status }],
  });
  const report = (specs: readonly unknown[], errors: readonly unknown[] = []): unknown => ({
    suites: [{ title: 'counter.spec.ts', specs: [], suites: [{ title: 'the counter', specs }] }],
    errors,
  });

  it('finds the tests of all suites, however deep', () => {
    const counts = countPlaywright(report([spec('calls', 'expected'), spec('finishes', 'unexpected')]));
    expect(counts).toEqual({
      passed: 1,
      failed: ['counter.spec.ts › the counter › finishes [chromium]'],
      skipped: [],
    });
  });

  it('counts a test that passed only when tried again as failed', () => {
    expect(countPlaywright(report([spec('calls', 'flaky')])).failed).toHaveLength(1);
  });

  it('counts an error outside of the tests as a failure', () => {
    expect(countPlaywright(report([], [{ message: 'no configuration' }])).failed).toEqual([
      'no configuration',
    ]);
  });
});
