import type { Page } from 'playwright/test';
import { type PlayedState, type PrinterPlayer, playPrinter } from '../main/printing/printer-player.ts';
import { callAndServe, issue, press, signOn } from './at-the-counter.ts';
import type { TestHost } from './host.ts';
import { pairScreen } from './paired-screen.ts';
import { expect, test as hostTest } from './test.ts';

interface PrinterFixtures {
  /** Plays a printer that is there until the test is over. */
  readonly play: (is?: Partial<PlayedState>) => Promise<PrinterPlayer>;
}

const test = hostTest.extend<PrinterFixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright wants to see that nothing is asked for.
  play: async ({}, use) => {
    const players: PrinterPlayer[] = [];
    await use(async (is) => {
      const player = await playPrinter(is);
      players.push(player);
      return player;
    });
    await Promise.all(players.map((player) => player.leaves()));
  },
});

/** Adds a played printer for the tickets of the whole hall. */
async function printTicketsOn(host: TestHost, { address, port }: PrinterPlayer, name: string): Promise<void> {
  const { id } = await host.call('printing.addPrinter', {
    name,
    connection: { kind: 'network', address, port },
    paper: '80mm',
    stationId: null,
    cutter: true,
    beeper: false,
  });
  const assigned = { printerId: id, fallbackPrinterId: null };
  await host.call('printing.assignPurpose', { stationId: null, purpose: 'ticket', assigned });
}

function textOf(player: PrinterPlayer): string {
  return player
    .papers()
    .flatMap(({ lines }) => lines)
    .join('\n');
}

async function takeNumberAtKiosk(page: Page, host: TestHost): Promise<void> {
  const days = [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, opens: '00:00', closes: '23:59' }));
  await host.call('store.changeOpeningHours', { days });
  const kiosk = await pairScreen(host, 'kiosk');
  await kiosk.shownOn(page);
  await page.goto('/kiosk');
  await page.getByRole('button', { name: /^充话费/ }).click();
  await page.getByRole('button', { name: '缴费充值' }).click();
  await page.getByRole('button', { name: '取号', exact: true }).click();
}

test('a kiosk whose printer has no paper says so, keeps the number, and prints once there is paper', async ({
  page,
  host,
  play,
}) => {
  const player = await play({ paper: 'out' });
  await printTicketsOn(host, player, '取号机打印机');
  await takeNumberAtKiosk(page, host);
  await expect(page.getByText('A001', { exact: true })).toBeVisible();
  await expect(page.getByText(/打印机缺纸.*装纸后自动出票/)).toBeVisible();
  player.becomes({ paper: 'full' });
  await expect(page.getByText(/已出票/)).toBeVisible();
  expect(textOf(player)).toContain('A001');
  expect(player.papers()).toHaveLength(1);
});

test('a printer is added by its address alone, tested, and given the tickets of the hall', async ({
  page,
  host,
  play,
}) => {
  const player = await play();
  await page.goto('/settings/printers');
  await page.getByRole('button', { name: '添加打印机' }).click();
  await page.getByLabel('地址').fill(player.address);
  await page.getByRole('button', { name: '更多设置' }).click();
  await page.getByLabel('端口').fill(String(player.port));
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('button', { name: '打印测试页' }).click();
  await expect(page.getByText('已打印', { exact: true })).toBeVisible();
  await expect(page.getByRole('table', { name: '打印机' })).toContainText('正常');
  expect(textOf(player)).toContain('𠮷');

  await page.getByRole('combobox', { name: '号票', exact: true }).selectOption({ label: player.address });
  await expect(page.getByRole('combobox', { name: '号票 备用' })).toBeVisible();
  const [assigned] = await host.call('printing.assignments', {});
  expect(assigned).toMatchObject({ stationId: null, purpose: 'ticket' });
});

test('a number whose printing was cut off is asked about, and its copy says that it is one', async ({
  page,
  host,
  play,
}) => {
  const player = await play({ dropsAfter: 30 });
  await printTicketsOn(host, player, '号票打印机');
  const [business] = await host.call('store.businessTypes', {});
  await host.call('queue.issueTicket', { businessTypeId: business?.id ?? 0 });
  await page.goto('/printing');
  const asking = page.getByRole('region', { name: '请看一下纸出来没有' });
  await expect(asking.getByRole('table')).toContainText('号票 A001');
  await host.kill();
  player.becomes({ dropsAfter: null });
  await host.restart();
  await page.reload();
  await asking.getByRole('button', { name: /没出来/ }).click();
  await expect(asking).toBeHidden();
  const copy = page.getByRole('row', { name: /号票 A001 补打第 1 次/ });
  await expect(copy.getByText('已打印', { exact: true })).toBeVisible();
  expect(textOf(player)).toMatch(/A001[\s\S]*补打（第 1 次）/);
});

test('a kiosk prints in its own browser by itself, and promises no more than that it was handed over', async ({
  page,
  host,
}) => {
  const { id } = await host.call('printing.addPrinter', {
    name: '取号机浏览器',
    connection: { kind: 'browser' },
    paper: '80mm',
    stationId: null,
    cutter: false,
    beeper: false,
  });
  const assigned = { printerId: id, fallbackPrinterId: null };
  await host.call('printing.assignPurpose', { stationId: null, purpose: 'ticket', assigned });
  await takeNumberAtKiosk(page, host);
  await expect(page.getByText('A001', { exact: true })).toBeVisible();
  await expect(page.getByText(/已交系统打印.*状态未知/)).toBeVisible();
  const { day } = await host.call('printing.jobs', {});
  expect(day.map(({ job: { state, attempts } }) => [state, attempts])).toEqual([['sent', 1]]);
});

test('a number is printed again at the counter with one key, also while its customer is there', async ({
  page,
  host,
  play,
}) => {
  const player = await play();
  await printTicketsOn(host, player, '号票打印机');
  await issue(host, 1);
  await signOn(page, '8011');
  await callAndServe(page);
  await expect(page.getByRole('button', { name: '补打' })).toBeEnabled();
  await press(page, 'P');
  await expect(page.getByText('补打第 1 次')).toContainText('已打印');
  expect(textOf(player)).toMatch(/A001[\s\S]*补打（第 1 次）/);
});
