import type { Locator, Page } from 'playwright/test';
import { businessDateOf } from '../../shared/time/business-date.ts';
import {
  type HallHost,
  businessId,
  callAndServe,
  issueOne,
  press,
  pressAndSee,
  signOn,
  spaceBar,
} from './at-the-counter.ts';
import { expect, test } from './test.ts';

/** A kiosk that gives numbers whenever the test runs. */
async function openAllDay(host: HallHost): Promise<void> {
  const days = [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, opens: '00:00', closes: '23:59' }));
  await host.call('store.changeOpeningHours', { days });
  const effectiveFrom = businessDateOf(Date.now(), 'Asia/Shanghai');
  await host.call('store.changeSetting', { key: 'queue.kioskClosingMinutes', value: 0, effectiveFrom });
}

/** A paper that the screen shows, for want of a printer: what stands on it, and put away again. */
async function readAndClose(page: Page, title: string): Promise<string> {
  const paper = page.getByRole('dialog', { name: title });
  await expect(paper.getByRole('button', { name: '打印', exact: true })).toBeEnabled();
  const words = await paper.locator('iframe').contentFrame().locator('body').innerText();
  await paper.getByRole('button', { name: '关闭' }).click();
  await expect(paper).toBeHidden();
  return words;
}

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });

test('a paper is missing: told at once with a code, back at the kiosk, called first, and the slip printed twice', async ({
  page,
  host,
}) => {
  await openAllDay(host);
  const specialId = await businessId(host, 'B28');
  const catalogue = await host.call('special-service.catalogue', {});
  const entryId = catalogue.find(({ code }) => code === 'SP07')?.id ?? 0;
  const { id: caseId } = await host.call('special-service.openCase', { entryId });

  await page.goto(`/special/case?id=${caseId}`);
  await page.getByRole('checkbox', { name: '机主有效身份证件' }).click();
  await expect(page.getByText('还缺 2 样')).toBeVisible();
  await button(page, '打印告知单，给回厅码').click();
  const told = await readAndClose(page, '一次性告知单');
  expect(told).toContain('补卡委托书');
  const [code = ''] = /[2-9A-HJKMNP-Z]{6}(?=\n)/.exec(told) ?? [];
  await expect(page.getByRole('status').filter({ hasText: code })).toBeVisible();

  const other = await issueOne(host, { businessTypeId: specialId });
  await page.goto('/kiosk');
  await button(page, '凭告知单').click();
  await page.getByRole('textbox', { name: '回厅码' }).fill(code);
  await button(page, '取号').click();
  await expect(page.getByText('S002', { exact: true })).toBeVisible();

  await signOn(page, '8012', 3);
  await expect(page.getByText('凭告知单回来，优先叫')).toBeVisible();
  await pressAndSee(page, 'Space', spaceBar(page, '到台'));
  await expect(page.getByText(/凭告知单回来：代他人补卡.*补卡委托书/)).toBeVisible();
  await expect(page.getByText(other.number, { exact: true })).toBeVisible();
  await page.getByRole('link', { name: `打开受理单 ${caseId}` }).click();
  await expect(page.getByText('客户凭回厅码回来')).toBeVisible();

  await button(page, '打印回执单').click();
  expect(await readAndClose(page, '特殊业务回执单')).toMatch(/客户联[\s\S]*TS-\S+-0001[\s\S]*存根联/);
  await button(page, '补打回执单（第 1 次）').click();
  expect(await readAndClose(page, '特殊业务回执单')).toContain('补打（第 1 次）');
  await expect(page.getByText('补打回执单，第 1 次')).toBeVisible();
});

test('at any counter one key tells what is missing, and the business is marked for it', async ({
  page,
  host,
}) => {
  await issueOne(host, { businessTypeId: await businessId(host, 'B14') });
  await signOn(page, '8012', 3);
  await callAndServe(page);
  await pressAndSee(page, 'N', page.getByRole('heading', { name: /过户.*缺哪些/ }));
  await pressAndSee(page, '2', button(page, /打印告知单（缺 1 样）/));
  await press(page, 'Enter');
  expect(await readAndClose(page, '一次性告知单')).toContain('新机主有效身份证件');
  await expect(page.getByText('未办结：缺材料')).toBeVisible();
});
