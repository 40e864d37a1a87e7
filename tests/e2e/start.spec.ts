import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from 'playwright/test';

/** `npm start` in a terminal: with its flags, and what it says. */
interface Terminal {
  readonly npm: ChildProcess;
  said(): string;
}

interface TerminalFixtures {
  readonly dataFolder: string;
  readonly npmStart: (...flags: readonly string[]) => Terminal;
}

const test = base.extend<TerminalFixtures>({
  dataFolder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'store-start-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  npmStart: async ({ dataFolder }, use) => {
    const started: ChildProcess[] = [];
    const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
    await use((...flags) => {
      const npm = spawn('npm', ['start', '--', '--data', dataFolder, ...flags], {
        env: { ...env, LC_ALL: 'C' },
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true,
      });
      started.push(npm);
      let said = '';
      for (const stream of [npm.stdout, npm.stderr]) stream.on('data', (piece) => (said += String(piece)));
      return { npm, said: () => said };
    });
    await Promise.all(started.map(endAll));
  },
});

/** Ends npm with all that it started, whether or not the test got as far as its end, and waits until it is over. */
async function endAll(npm: ChildProcess): Promise<void> {
  const { pid, stdout } = npm;
  if (pid === undefined) return;
  const over = stdout?.closed ? null : once(npm, 'close');
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // All of them had ended.
  }
  await over;
}

async function addressTold({ said }: Terminal): Promise<string> {
  // npm, a look at every source and the host take their time where much else is going on.
  await expect.poll(said, { timeout: 30_000 }).toMatch(/http:\/\/127\.0\.0\.1:\d+/);
  return /http:\/\/[\d.]+:\d+/.exec(said())?.[0] ?? '';
}

test('npm start serves browsers where there is no display, says why, and where', async ({ npmStart }) => {
  const terminal = npmStart('--port', '0');
  const address = await addressTold(terminal);
  expect(terminal.said()).toContain('this machine has no display');
  const page = await fetch(`${address}/counter`);
  expect(await page.text()).toContain('<div id="root">');
});

test('npm start --headless says that it was asked for', async ({ npmStart }) => {
  const terminal = npmStart('--port', '0', '--headless');
  await addressTold(terminal);
  expect(terminal.said()).toContain('as --headless asks');
});

test('the store ends when npm is told to end, and the data is free again', async ({ npmStart }) => {
  const first = npmStart('--port', '0');
  const address = await addressTold(first);
  first.npm.kill('SIGTERM');
  await expect.poll(() => isReachable(address)).toBe(false);
  await addressTold(npmStart('--port', '0'));
});

test('a second start on the same data says who has it, and fails', async ({ npmStart }) => {
  await addressTold(npmStart('--port', '0'));
  const second = npmStart('--port', '0');
  const [code] = (await once(second.npm, 'close')) as [number | null];
  expect(code).toBe(1);
  expect(second.said()).toMatch(/Another program is using this store’s data \(pid \d+/);
});

test('a flag that is not understood is named, and nothing starts', async ({ npmStart }) => {
  const terminal = npmStart('--prot', '0');
  const [code] = (await once(terminal.npm, 'close')) as [number | null];
  expect(code).toBe(1);
  expect(terminal.said()).toContain('--prot');
});

function isReachable(address: string): Promise<boolean> {
  return fetch(address).then(
    () => true,
    () => false,
  );
}
