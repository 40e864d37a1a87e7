import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gaveUp, logOf, served } from './log-lines.ts';

const root = join(import.meta.dirname, '../../..');

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Each runs a program of its own, which takes its time on a busy machine. */
describe('npm run replay', { timeout: 60_000 }, () => {
  let folder: string;
  let log: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'replay-test-'));
    log = join(folder, 'log.csv');
    writeFileSync(
      log,
      logOf(served(32_400, 60, 'S01'), served(32_410, 30, 'S01', 32_460), gaveUp(32_420, 32_430), {
        ...served(40_000, 10, 'S01'),
        date: '1999-01-06',
      }),
    );
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs the program in a temporary folder of its own, so that what it leaves behind can be seen. */
  function replay(args: readonly string[], locale = 'en_US.UTF-8'): Promise<Outcome> {
    const env = { ...process.env, TMPDIR: folder, LC_ALL: locale };
    return new Promise((resolve) => {
      execFile(
        process.execPath,
        [join(root, 'scripts/replay.ts'), ...args],
        { env, cwd: root },
        (error, stdout, stderr) => {
          const code = typeof error?.code === 'number' ? error.code : 0;
          resolve({ code, stdout: stdout.trim(), stderr: stderr.trim() });
        },
      );
    });
  }

  it('prints one JSON object with the day’s figures and leaves nothing behind', async () => {
    const { code, stdout } = await replay([log, '--date', '1999-01-05', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      date: '1999-01-05',
      visitors: 3,
      served: 2,
      abandoned: 1,
      present: 0,
      meanWaitS: 25,
      p90WaitS: 50,
      meanHandlingS: 45,
    });
    expect(readdirSync(folder)).toEqual(['log.csv']);
  });

  it('prints a table in the language of the machine, of the first date when none is given', async () => {
    const english = await replay([log]);
    expect(english.stdout).toContain('Report of 1999-01-05');
    expect(english.stdout).toMatch(/ 25\.0 {2}Mean wait, s/);
    const chinese = await replay([log, '--date', '1999-01-06'], 'zh_CN.UTF-8');
    expect(chinese.stdout).toContain('1999-01-06 日报');
    expect(chinese.stdout).toMatch(/ 1 {2}客流/);
  });

  it('replays the invented log that comes with the product when no file is given', async () => {
    const { stdout } = await replay(['--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      date: '2026-11-16',
      visitors: 297,
      served: 286,
      abandoned: 11,
      present: 0,
    });
  });

  it.each([
    ['a file that is not there', ['nowhere.csv'], 'The log nowhere.csv cannot be opened (ENOENT)'],
    [
      'a date that the log does not have',
      ['LOG', '--date', '1999-02-01'],
      'The log has nothing of 1999-02-01',
    ],
    ['a folder that it is to use', ['LOG', '--data', 'hall'], '--data hall cannot be used'],
    ['a speed that is none', ['LOG', '--speed', 'fast'], '--speed fast'],
    ['an option that it does not know', ['LOG', '--quick'], '--quick'],
  ])('refuses %s in one sentence', async (_what, args, words) => {
    const { code, stdout, stderr } = await replay(args.map((arg) => (arg === 'LOG' ? log : arg)));
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(words);
    expect(stderr.split('\n')).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(['log.csv']);
  });

  it('refuses a log with other columns in one sentence', async () => {
    writeFileSync(log, 'date,arrived\n1999-01-05,09:00\n');
    const { code, stderr } = await replay([log]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^The log lacks these columns: type, priority, .*first line\.$/);
  });
});
