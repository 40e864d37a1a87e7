import type { Locator, Page } from 'playwright/test';
import { businessDateOf, zonedParts } from '../../shared/time/business-date.ts';
import { type HallHost, issueOne } from './at-the-counter.ts';
import { pairedToken } from '../main/paired-station.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './test.ts';

const sizes = [
  { width: 1080, height: 1920 },
  { width: 1024, height: 768 },
] as const;

const today = (): string => businessDateOf(Date.now(), 'Asia/Shanghai');

/** Open around the clock, whenever the test runs. */
async function openAllDay(host: HallHost): Promise<void> {
  const days = [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, opens: '00:00', closes: '23:59' }));
  await host.call('store.changeOpeningHours', { days });
  await set(host, 'kioskClosingMinutes', 0);
}

async function set(host: HallHost, name: string, value: unknown): Promise<void> {
  await host.call('store.changeSetting', { key: `queue.${name}`, value, effectiveFrom: today() });
}

/** Opens the kiosk as it stands in the hall: a paired station, at which nobody is signed in. */
async function openKiosk(page: Page, host: HallHost): Promise<void> {
  const token = await pairedToken(host, 'kiosk');
  await page.addInitScript((kept) => localStorage.setItem('station-token', kept), token);
  await page.goto('/kiosk');
}

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });
const take = (page: Page): Locator => page.getByRole('button', { name: '取号', exact: true });
const atHome = (page: Page): Locator => page.getByRole('heading', { name: '请选择要办的业务' });

/** The screen as a customer has it: nothing to scroll, every target big enough for a finger, nothing in the way of anyone. */
async function expectFitForCustomers(page: Page): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  for (const target of await page.locator('button, input').all()) {
    const box = await target.boundingBox();
    const words = (await target.textContent()) ?? '';
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), words).toBeGreaterThanOrEqual(64);
    expect((box?.x ?? 0) + (box?.width ?? 0), words).toBeLessThanOrEqual(width);
    expect((box?.y ?? 0) + (box?.height ?? 0), words).toBeLessThanOrEqual(height);
  }
  const { scrollWidth, scrollHeight } = await page.evaluate<{ scrollWidth: number; scrollHeight: number }>(
    '({ scrollWidth: document.documentElement.scrollWidth, scrollHeight: document.documentElement.scrollHeight })',
  );
  expect([scrollWidth, scrollHeight]).toEqual([width, height]);
  await expectAccessible(page);
}

for (const viewport of sizes) {
  test.describe(`at ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport });

    test('customers find their business, hear what to expect, and take one number', async ({
      page,
      host,
    }) => {
      await openAllDay(host);
      await issueOne(host);
      await openKiosk(page, host);

      await test.step('an ordinary customer', async () => {
        await expect(atHome(page)).toBeVisible();
        await expectFitForCustomers(page);
        await button(page, /^充话费/).click();
        await expectFitForCustomers(page);
        await button(page, '缴费充值').click();
        await expect(page.getByRole('region', { name: '大约等候' })).toContainText('前面还有 1 人');
        await expectFitForCustomers(page);
        await take(page).dblclick();
        await expect(page.getByText('A002', { exact: true })).toBeVisible();
        await expect(page.getByText('请记住号码')).toBeVisible();
        await expectFitForCustomers(page);
        await button(page, '好了').click();
        await expect(atHome(page)).toBeVisible();
      });

      await test.step('somebody with care, in large type, with two businesses', async () => {
        await button(page, '大字').click();
        await button(page, /^爱心优先/).click();
        await button(page, /^办卡补卡/).click();
        await expectFitForCustomers(page);
        await button(page, /^补换卡/).click();
        await button(page, '再加一项业务').click();
        await button(page, /^宽带/).click();
        await button(page, '宽带新装受理').click();
        const chosen = page.getByRole('list', { name: '您要办' });
        await expect(chosen.getByRole('listitem')).toHaveText(['补换卡', '宽带新装受理']);
        await expectFitForCustomers(page);
        await take(page).click();
        await expect(page.getByText('B001', { exact: true })).toBeVisible();
        await expect(page.getByText('爱心')).toHaveCount(0);
        await button(page, '好了').click();
        await expect(button(page, '大字')).toHaveAttribute('aria-pressed', 'false');
        await expect(button(page, /^爱心优先/)).toHaveAttribute('aria-pressed', 'false');
        const { waiting } = await host.call('queue.hall', {});
        expect(waiting[2]).toMatchObject({ number: 'B001', priorityClass: 'care', classReason: null });
      });

      await test.step('somebody who searches by the initials of the pinyin, and does it on the phone', async () => {
        await button(page, '找业务').click();
        for (const letter of 'CHF') await page.getByRole('button', { name: letter, exact: true }).click();
        await expectFitForCustomers(page);
        await page.getByRole('region', { name: '找到的业务' }).getByRole('button').first().click();
        await button(page, '手机办').click();
        await expect(page.getByRole('heading', { name: '在手机上办缴费充值' })).toBeVisible();
        await expectFitForCustomers(page);
        await button(page, /这样办$/).click();
        await expect(page.getByRole('heading', { name: '不用取号了' })).toBeVisible();
        await button(page, '好了').click();
        expect((await host.call('queue.hall', {})).divertedToday).toBe(1);
      });

      await test.step('somebody in English who wants a number all the same', async () => {
        await button(page, 'English').click();
        await expectFitForCustomers(page);
        await button(page, /^Top up/).click();
        await button(page, /^Payment/).click();
        await button(page, 'At the machine').click();
        await button(page, 'Take a number all the same').click();
        await expect(page.getByText('A003', { exact: true })).toBeVisible();
        await button(page, 'Done').click();
        await expect(atHome(page)).toBeVisible();
        const { waiting, divertedToday } = await host.call('queue.hall', {});
        expect([waiting.length, divertedToday]).toEqual([4, 1]);
      });
    });
  });
}

test('a host that dies between the touch and the answer gives exactly one number', async ({ page, host }) => {
  await openAllDay(host);
  await openKiosk(page, host);
  await button(page, /^宽带/).click();
  await button(page, '宽带新装受理').click();
  // The host has given the number, and dies before it can say so.
  let asked = 0;
  await page.route('**/api/call', async (route) => {
    if (!(route.request().postData() ?? '').includes('queue.issueTicket')) return route.continue();
    asked += 1;
    if (asked > 1) return route.continue();
    await route.fetch();
    await host.kill();
    return route.abort();
  });
  await take(page).click();
  await expect(page.getByRole('heading', { name: '正在取号' })).toBeVisible();
  await expect(page.getByText('正在重新连接')).toBeVisible();
  await expect(page.getByText(/^B\d+$/)).toHaveCount(0);
  await expectAccessible(page);
  await host.restart();
  await expect(page.getByText('B001', { exact: true })).toBeVisible({ timeout: 20_000 });
  expect((await host.call('queue.hall', {})).waiting).toMatchObject([{ number: 'B001' }]);
});

test('without the host no number is promised, and what was chosen is still there when it is back', async ({
  page,
  host,
}) => {
  await openAllDay(host);
  await openKiosk(page, host);
  await button(page, /^套餐/).click();
  await host.kill();
  await expect(page.getByRole('heading', { name: '取号机暂时连不上' })).toBeVisible();
  await expectAccessible(page);
  await host.restart();
  await expect(button(page, '套餐变更')).toBeVisible();
  await expect(page.getByRole('heading', { name: '取号机暂时连不上' })).toBeHidden();
});

test('the screen waits for its customer, asks, and then goes back to its first', async ({ page, host }) => {
  await openAllDay(host);
  await set(host, 'kioskIdleSeconds', 11);
  await openKiosk(page, host);
  await button(page, 'English').click();
  await button(page, /^Phones/).click();
  const asks = page.getByRole('alertdialog', { name: 'Are you still there?' });
  await expect(asks).toContainText(/Back to the start in \d+ s/);
  await expectAccessible(page);
  await button(page, 'Go on').click();
  await expect(asks).toBeHidden();
  await expect(button(page, /^After-sales/)).toBeVisible();
  await expect(atHome(page)).toBeVisible({ timeout: 30_000 });
});

test('closed, stopped and closing soon, the kiosk says so', async ({ page, host }) => {
  const weekday = new Date(`${today()}T00:00:00Z`).getUTCDay();
  const days = [{ weekday: (weekday + 3) % 7, opens: '08:30', closes: '17:30' }];
  await host.call('store.changeOpeningHours', { days });
  await openKiosk(page, host);
  await expect(page.getByRole('heading', { name: '现在不是营业时间' })).toBeVisible();
  await expect(page.getByText(/^星期. 08:30 开门$/)).toBeVisible();
  await expectAccessible(page);

  await openAllDay(host);
  await set(host, 'kioskIssues', false);
  await expect(page.getByRole('heading', { name: '现在不发号了' })).toBeVisible();
  await set(host, 'kioskIssues', true);
  await set(host, 'kioskClosingMinutes', 240);
  const inAnHour = zonedParts(Date.now() + 3_600_000, 'Asia/Shanghai');
  const closes =
    inAnHour.date === today()
      ? [inAnHour.hour, inAnHour.minute].map((part) => String(part).padStart(2, '0')).join(':')
      : '23:59';
  await host.call('store.changeOpeningHours', { days: [{ weekday, opens: '00:00', closes }] });
  await button(page, /^充话费/).click();
  await button(page, '缴费充值').click();
  await expect(page.getByText(`${closes} 下班`)).toBeVisible();
  await take(page).click();
  await expect(page.getByText('A001', { exact: true })).toBeVisible();
  expect((await host.call('queue.hall', {})).waiting).toHaveLength(1);
});

test('the store arranges its kiosk and sees it before it is saved', async ({ page, host }) => {
  await page.goto('/settings/kiosk');
  await page.getByRole('cell', { name: '宽带', exact: true }).click();
  await page.getByRole('textbox', { name: '磁贴上的字' }).fill('家里上网');
  const preview = page.getByRole('region', { name: '取号机预览' });
  await expect(preview.getByText('家里上网').first()).toBeVisible();
  await page.getByRole('combobox', { name: '客户怎么说“宽带新装受理”' }).fill('牵网线');
  await page.keyboard.press('Enter');
  await expectAccessible(page);
  await button(page, '保存').click();
  await expect(page.getByText('已保存')).toBeVisible();
  const { tiles } = await host.call('queue.kiosk', {});
  expect(tiles[3]?.name?.zh).toBe('家里上网');
  expect(tiles[3]?.businesses[0]?.terms.map(({ word }) => word)).toContain('牵网线');

  await page.getByRole('cell', { name: '携转销户', exact: true }).click();
  await button(page, '删除磁贴').click();
  await button(page, '保存').click();
  await expect(page.getByRole('alert')).toContainText('要和其他业务摆在一起');
  await button(page, '恢复默认版面').click();
  await expect(page.getByRole('cell', { name: '宽带', exact: true })).toBeVisible();
});
