import { mkdirSync } from 'node:fs';
import { expectAccessible } from './axe.ts';
import type { TestHost } from './host.ts';
import { expect, test } from './test.ts';

/** A small morning: one served, one gone after the call, one waiting. */
async function smallMorning(host: TestHost): Promise<void> {
  const [payment] = await host.call('store.businessTypes', {});
  const [counter] = await host.call('store.counters', {});
  const counterId = counter?.id ?? 0;
  for (let nth = 0; nth < 3; nth += 1) {
    await host.call('queue.issueTicket', { businessTypeId: payment?.id ?? 0 });
  }
  await host.call('queue.takeSeat', { counterId, staffNumber: '8011' });
  const first = await host.call('queue.callNext', { counterId });
  await host.call('queue.arrive', { counterId, ticketId: first.id });
  await host.call('queue.finish', { counterId, ticketId: first.id });
  const second = await host.call('queue.callNext', { counterId });
  await host.call('queue.noShow', { counterId, ticketId: second.id });
}

/** Gives the hall a report printer that writes into a folder. */
async function printReportsInto(folder: string, host: TestHost): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { id: printerId } = await host.call('printing.addPrinter', {
    name: '办公室',
    connection: { kind: 'folder', folder },
    paper: 'A4',
    stationId: null,
    cutter: false,
    beeper: false,
  });
  const assigned = { printerId, fallbackPrinterId: null };
  await host.call('printing.assignPurpose', { stationId: null, purpose: 'report', assigned });
}

test('the day is told in a sentence, and every figure leads to its tickets', async ({ page, host }) => {
  await smallMorning(host);
  await page.goto('/reports/day');
  await expect(page.getByText('来了 3 位客户')).toContainText(/办结 1 位.弃号 1 位/);
  await expectAccessible(page);

  await page.getByRole('link', { name: '1', exact: true }).first().click();
  const tickets = page.getByRole('table', { name: '号票' });
  await expect(tickets.getByRole('row')).toHaveCount(2);
  await expect(tickets).toContainText('A001');
  await expectAccessible(page);
  await page.getByRole('link', { name: '回到日报' }).click();
  await expect(page.getByText('来了 3 位客户')).toBeVisible();
});

test('what a figure means is one tap away', async ({ page, host }) => {
  await smallMorning(host);
  await page.goto('/reports/day');
  await page.getByRole('button', { name: '平均等候' }).click();
  await expect(page.getByText('从取号到首次叫号的时长')).toBeVisible();
});

test('a day without anybody says so', async ({ page }) => {
  await page.goto('/reports/day?date=2026-01-01');
  await expect(page.getByText('这一天没有客户取号。')).toBeVisible();
});

test('the report follows the hall while it is open', async ({ page, host }) => {
  await smallMorning(host);
  await page.goto('/reports/day');
  await expect(page.getByText('来了 3 位客户')).toBeVisible();
  const [payment] = await host.call('store.businessTypes', {});
  await host.call('queue.issueTicket', { businessTypeId: payment?.id ?? 0 });
  await expect(page.getByText('来了 4 位客户')).toBeVisible();
});

test('the day is looked at as a paper, printed, and taken as a workbook', async ({
  page,
  host,
}, testInfo) => {
  await smallMorning(host);
  await printReportsInto(testInfo.outputPath(), host);
  await page.goto('/reports/day');
  await page.getByRole('button', { name: '打印' }).click();
  const view = page.getByRole('dialog', { name: '营业厅日报' });
  const paper = view.frameLocator('iframe');
  await expect(paper.getByRole('heading', { name: '营业厅日报' })).toBeVisible();
  await expect(paper.getByRole('definition').first()).toHaveText('3');
  await expect(paper.getByText('厅经理')).toBeVisible();
  await expectAccessible(page);
  await view.getByRole('button', { name: '送到“办公室”' }).click();
  await expect(view.getByText('已打印', { exact: true })).toBeVisible();
  // There is no print dialogue without a screen: that the paper is asked to open it is all that can be seen.
  await page.evaluate(`{
    const paper = document.querySelector('iframe').contentWindow;
    paper.print = () => paper.document.documentElement.setAttribute('data-asked', 'print');
  }`);
  await view.getByRole('button', { name: '打印', exact: true }).click();
  await expect(paper.locator('html')).toHaveAttribute('data-asked', 'print');
  await page.keyboard.press('Escape');
  await expect(view).toHaveCount(0);

  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 Excel' }).click();
  expect((await saved).suggestedFilename()).toMatch(/号票\.xlsx$/);
});

test('what could not be read while the host was lost appears by itself', async ({ page, context, host }) => {
  await smallMorning(host);
  await page.goto('/reports/day');
  await expect(page.getByText('来了 3 位客户')).toBeVisible();
  await context.setOffline(true);
  await page.getByRole('link', { name: '前一天' }).click();
  await expect(page.getByText('连上以后会自动显示。')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('这一天没有客户取号。')).toBeVisible();
});
