import { existsSync } from 'node:fs';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright/test';
import { lanClient } from '../../main/simulation/lan-client.ts';
import { type HostProcess, startHostProcess } from '../e2e/host-process.ts';
import { testHall } from '../main/test-hall.ts';
import { type Start, expect, launch, test as base } from './test.ts';

/** A store's host on another computer, as far as this one can tell. */
interface OtherHost {
  readonly process: HostProcess;
  /** A code for a new station. */
  code(name: string): Promise<string>;
}

const test = base.extend<{ host: OtherHost }>({
  host: async ({}, use) => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'host-'));
    const process = await startHostProcess(['--data', dataFolder, '--port', '0']);
    const { call } = lanClient(process.address);
    await call('store.setUp', testHall);
    await use({
      process,
      code: async (name) => {
        const { id } = await call('stations.add', { name, purpose: 'greeter', counterId: null });
        return (await call('stations.openPairing', { stationId: id })).code;
      },
    });
    await process.end('SIGTERM');
    rmSync(dataFolder, { recursive: true, force: true });
  },
});

async function opened(start: Start): Promise<{ desk: ElectronApplication; page: Page }> {
  const desk = await launch(start);
  const page = await desk.firstWindow();
  await page.locator('#root :visible').first().waitFor();
  return { desk, page };
}

test('a program without a hall joins another computer’s, and is its station from the next start on', async ({
  host,
  start,
}) => {
  const first = await opened(start);
  await first.page.getByRole('link', { name: '这台电脑是终端' }).click();
  await first.page.getByLabel('主机地址').fill(host.process.address);
  await first.page.keyboard.press('Enter');
  await expect(first.page.getByText('没有加密')).toBeVisible();
  await first.page.getByLabel('配对码').fill('00000000');
  await first.page.getByRole('button', { name: '加入' }).click();
  await expect(first.page.getByText('配对码不对或已过期')).toBeVisible();
  const ended = once(first.desk.process(), 'exit');
  await first.page.getByLabel('配对码').fill(await host.code('引导台'));
  await first.page.getByRole('button', { name: '加入' }).click();
  await ended;
  expect(existsSync(join(start.dataFolder, 'station.json'))).toBe(true);

  const second = await opened(start);
  const me = await second.page.evaluate(() => storefrontDesk.call({ procedure: 'stations.me', input: {} }));
  expect(me).toMatchObject({ ok: true, value: { station: { name: '引导台', purpose: 'greeter' } } });
  await expect(second.page).toHaveTitle(/云湖路营业厅|营业厅工作台/);

  await host.process.end('SIGKILL');
  await expect(second.page.getByText('连不上主机')).toBeVisible();
  await second.desk.close();
});

test('a program with a hall of its own does not become a station', async ({ desk: _desk, page, host }) => {
  const code = await host.code('引导台');
  const outcome = await page.evaluate(
    async ([hall, address, pairing]) => {
      await storefrontDesk.call({ procedure: 'store.setUp', id: 'b'.repeat(32), input: hall });
      return storefrontDesk.joinHost({
        host: { address, fingerprint: null, authority: null },
        code: pairing,
      });
    },
    [testHall, host.process.address, code] as const,
  );
  expect(outcome).toMatchObject({ ok: false, refusal: { code: 'desktop.has-a-hall' } });
});
