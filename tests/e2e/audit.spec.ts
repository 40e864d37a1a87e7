import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zonedTime } from '../../shared/time/business-date.ts';
import { type Host, startHost } from '../../main/api/host.ts';
import { findInstallation } from '../../main/api/installation.ts';
import { openLog } from '../../main/api/log.ts';
import { type CallProcedure, callDispatch } from '../../main/simulation/call-procedure.ts';
import { furnishingCaller } from '../../main/simulation/furnishing-caller.ts';
import { type DrivenClock, drivenClock } from '../../main/time/clock.ts';
import { testHall } from '../main/test-hall.ts';
import { expectAccessible } from './axe.ts';
import { counterOf } from './at-the-counter.ts';
import { expect, test as browserTest } from './browser.ts';
import { test as hostTest } from './test.ts';

interface DrivenHall {
  readonly host: Host;
  readonly clock: DrivenClock;
  readonly call: CallProcedure;
}

/** A hall in this very process, whose clock the test drives; its manager is signed in at the host's desk. */
const test = browserTest.extend<{ hall: DrivenHall }>({
  hall: async ({}, use) => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'store-idle-'));
    const clock = drivenClock(zonedTime('2026-11-17', '09:00', 'Asia/Shanghai'));
    const log = openLog(dataFolder, true);
    const host = await startHost({ ...findInstallation(), dataFolder, log, port: 0, clock: () => clock });
    const call = callDispatch(host.dispatch, furnishingCaller);
    await call('store.setUp', testHall);
    await use({ host, clock, call });
    await host.close();
    rmSync(dataFolder, { recursive: true, force: true });
  },
  baseURL: async ({ hall }, use) => use(hall.host.address ?? ''),
});

const minute = 60_000;

test('a station that nobody touches locks itself, but never while its person has a counter open', async ({
  page,
  hall: { clock, call },
}) => {
  await page.clock.install();
  const [counter] = await call('store.counters', {});
  const counterId = counter?.id ?? 0;
  const pass = async (minutes: number): Promise<void> => {
    clock.advanceTo(clock.now() + minutes * minute);
    await page.clock.fastForward(minutes * minute);
  };
  const locked = page.getByRole('dialog', { name: '已锁定 — 周敏' });
  await page.goto('/live');
  await page.getByRole('button', { name: /^周敏，工号 8001/ }).waitFor();
  const asksWhoIsHere = () =>
    page.waitForResponse((answer) => answer.request().postData()?.includes('"stations.me"') ?? false);

  await call('queue.takeSeat', { counterId, staffNumber: '8001' });
  const [whileOpen] = await Promise.all([asksWhoIsHere(), pass(15)]);
  expect(await whileOpen.json()).toMatchObject({
    value: { person: { staffNumber: '8001' }, lockedBy: null },
  });
  await expect(locked).toBeHidden();

  await call('queue.leaveSeat', { counterId });
  await pass(15);
  await expect(locked.getByRole('textbox', { name: 'PIN' })).toBeFocused();
  await page.keyboard.type(testHall.managerPin);
  await page.keyboard.press('Enter');
  await expect(locked).toBeHidden();
});

hostTest(
  'what was done is found in the audit and taken out; who may do what is listed for a role',
  async ({ page, host }) => {
    const { id: counterId } = await counterOf(host, 1);
    await host.call('queue.takeSeat', { counterId, staffNumber: '8011' });
    await host.call('queue.leaveSeat', { counterId });
    await page.goto('/settings/audit');
    const entries = page.getByRole('table', { name: '审计记录' });
    await expect(entries.getByRole('row').nth(1)).toBeVisible();
    await page.getByRole('combobox', { name: '操作' }).selectOption({ label: '暂停服务' });
    await expect(page.getByText('没有符合的记录。')).toBeVisible();
    await page.getByRole('combobox', { name: '操作' }).selectOption({ label: '上席' });
    await expect(entries.getByRole('row')).toHaveCount(2);
    await expectAccessible(page);
    const taken = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出 Excel' }).click();
    expect((await taken).suggestedFilename()).toMatch(
      /^审计记录 .* \d{4}-\d\d-\d\d 至 \d{4}-\d\d-\d\d\.xlsx$/,
    );

    await page.goto('/settings/rights');
    const queue = page.getByRole('table', { name: '排队叫号的权限' });
    await expect(queue.getByRole('row').filter({ hasText: '转移' })).toHaveCount(1);
    await page.getByRole('combobox', { name: '只看岗位' }).selectOption({ label: '引导员' });
    await expect(queue.getByRole('row').filter({ hasText: '修改台席的帮叫和技能' })).toContainText(
      '现场授权',
    );
    await expect(queue.getByRole('row').filter({ hasText: '转移' })).toContainText('可以');
    await expectAccessible(page);
  },
);
