import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { takeStoreLock } from '../../db/database/lock.ts';
import { freePort } from '../free-port.ts';
import { testHall } from '../main/test-hall.ts';
import { type Start, expect, launch, test } from './test.ts';

/** Starts the program as a double click does, without Playwright, and waits until it has ended. */
async function runToTheEnd({ command, args, env }: Start): Promise<{ code: number | null; said: string }> {
  const child: ChildProcess = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (piece: string) => (said += piece));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said };
}

test('a second start brings the first window forward and ends', async ({ desk, page, start }) => {
  await desk.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  const { code } = await runToTheEnd(start);
  expect(code).toBe(0);
  const isMinimized = (): Promise<boolean | undefined> =>
    desk.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized());
  await expect.poll(isMinimized).toBe(false);
  await expect(page).toHaveTitle('营业厅 · 营业厅工作台');
});

test('closing the window ends the program and lets go of the data', async ({ start }) => {
  const desk = await launch(start);
  const window = await desk.firstWindow();
  const ended = once(desk.process(), 'exit');
  await window.close();
  expect(await ended).toEqual([0, null]);
  // A host that was cut off leaves its log beside the database, one that closed has taken it in.
  expect(readdirSync(start.dataFolder)).not.toContain('store.db-wal');
  takeStoreLock(join(start.dataFolder, 'store.lock'), 'a test').release();
});

test('closing the window of a host that other stations need only hides it, and quitting ends it', async ({
  start,
}) => {
  const desk = await launch(start);
  const page = await desk.firstWindow();
  await page.locator('#root :visible').first().waitFor();
  const opened = await page.evaluate(
    async ([hall, port]) => {
      const call = (procedure: string, input: unknown): Promise<unknown> =>
        storefrontDesk.call({ procedure, id: crypto.randomUUID(), input });
      await call('store.setUp', hall);
      const { value } = (await call('stations.network', {})) as { value: { setting: object } };
      return call('stations.changeNetwork', {
        ...value.setting,
        on: true,
        port,
        protection: 'none',
        riskAccepted: true,
      });
    },
    [testHall, await freePort()] as const,
  );
  expect(opened).toMatchObject({ ok: true });
  const network = (): Promise<unknown> =>
    page.evaluate(() => storefrontDesk.call({ procedure: 'stations.network', input: {} }));
  await expect.poll(network).toMatchObject({ value: { state: { kind: 'open' } } });
  const closeIt = (): Promise<boolean | undefined> =>
    desk.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.close();
      return window?.isVisible();
    });
  await expect.poll(closeIt).toBe(false);
  const { code } = await runToTheEnd(start);
  expect(code).toBe(0);
  const isVisible = (): Promise<boolean | undefined> =>
    desk.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
  await expect.poll(isVisible).toBe(true);
  await desk.close();
});

test('the program opens again on what it kept', async ({ start }) => {
  const boots: unknown[] = [];
  for (const _start of ['first', 'second']) {
    const desk = await launch(start);
    const page = await desk.firstWindow();
    await page.locator('#root :visible').first().waitFor();
    boots.push(await page.evaluate(() => storefrontDesk.call({ procedure: 'host.status', input: {} })));
    await desk.close();
  }
  expect(boots).toMatchObject([{ ok: true }, { ok: true }]);
});

test('data that another program has is left alone, and a dialog says who has it', async ({
  runtime,
  start,
}) => {
  test.skip(runtime.kind === 'electron', 'a native dialog waits for a hand to close it');
  const lock = takeStoreLock(join(start.dataFolder, 'store.lock'), '另一个程序');
  const { code, said } = await runToTheEnd(start);
  lock.release();
  expect(said).toContain('[dialog] 营业厅工作台没有启动');
  expect(said).toContain('另一个程序');
  expect(code).toBe(1);
});

test('an option that makes no sense is explained in a dialog', async ({ runtime, start }) => {
  test.skip(runtime.kind === 'electron', 'a native dialog waits for a hand to close it');
  const { code, said } = await runToTheEnd({ ...start, args: [...start.args, '--port', 'eighty'] });
  expect(said).toContain('eighty');
  expect(code).toBe(1);
});
