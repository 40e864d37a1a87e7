import { randomUUID } from 'node:crypto';
import type { Browser, BrowserContext, Page } from 'playwright/test';
import { freePort } from '../free-port.ts';
import { pairedToken } from '../main/paired-station.ts';
import { testHall } from '../main/test-hall.ts';
import { expectAccessible } from './axe.ts';
import type { TestHost } from './host.ts';
import { expect, test } from './test.ts';

/** Turns the network on as the manager does, at the host's own desk. Returns where stations find it from here. */
async function turnOn(page: Page): Promise<string> {
  const port = await freePort();
  await page.goto('/settings/stations');
  await expect(page.getByRole('region', { name: '局域网' })).toContainText('未开启');
  await page.getByRole('link', { name: '局域网设置' }).click();
  await page.getByRole('switch', { name: '开启局域网' }).check();
  await page.getByRole('textbox', { name: '端口' }).fill(String(port));
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('region', { name: '局域网' })).toContainText('已开启');
  return `https://127.0.0.1:${port}`;
}

/** Another machine's browser, which goes past the warning that nobody knows this certificate. */
async function otherMachine(browser: Browser, token?: string): Promise<BrowserContext> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  if (token !== undefined) {
    await context.addInitScript((kept) => localStorage.setItem('station-token', kept), token);
  }
  return context;
}

test('the manager turns the network on, pairs a display with a code, and unpairs it again', async ({
  page,
  browser,
}) => {
  const address = await turnOn(page);
  await expect(page.getByRole('region', { name: '证书', exact: true })).toContainText(/([0-9A-F]{8} ?){8}/);
  await expectAccessible(page);

  await page.getByRole('link', { name: '返回终端' }).click();
  await page.getByRole('button', { name: '添加终端' }).click();
  await page.getByRole('textbox', { name: '名称' }).fill('门口大屏');
  await page.getByRole('combobox', { name: '用途' }).selectOption('叫号大屏');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('button', { name: '配对', exact: true }).click();
  const code = (await page.getByLabel('配对码').innerText()).replace(' ', '');

  const display = await (await otherMachine(browser)).newPage();
  await display.goto(`${address}/reports/day`);
  await expect(display.getByRole('heading', { name: '配对这块屏幕' })).toBeVisible();
  await expectAccessible(display);
  const pad = display.getByRole('group', { name: '数字键' });
  for (const digit of code.slice(0, 4)) await pad.getByRole('button', { name: digit }).click();
  await display.getByRole('textbox', { name: '配对码' }).press('End');
  await display.keyboard.type(code.slice(4));
  await display.keyboard.press('Enter');
  await expect(display.getByRole('region', { name: '正在叫号' })).toBeVisible();

  await expect(page.getByText('配对成功')).toBeVisible();
  const row = page.getByRole('row').filter({ hasText: '门口大屏' });
  await expect(row).toContainText('在线');
  await page.getByRole('button', { name: '好', exact: true }).click();
  await page.getByRole('button', { name: '解除配对' }).click();
  await page.getByRole('status').getByRole('button', { name: '解除配对' }).click();
  await expect(display.getByText('这块屏幕已被解除配对')).toBeVisible();
  await expect(row).toContainText('未配对');
});

test('a scanned code stands in its field already, and a wrong one says what to do', async ({
  page,
  browser,
}) => {
  const address = await turnOn(page);
  const phone = await (await otherMachine(browser)).newPage();
  await phone.goto(`${address}/pair#12345678`);
  await expect(phone.getByRole('textbox', { name: '配对码' })).toHaveValue('1234 5678');
  await phone.getByRole('button', { name: '配对', exact: true }).click();
  await expect(phone.getByRole('alert')).toContainText('配对码不对或已过期');
  await expect(phone.getByRole('textbox', { name: '配对码' })).toHaveValue('');
});

test('a station that loses the host says so, keeps what was being typed, and goes on by itself', async ({
  page,
  browser,
  host,
}) => {
  const address = await turnOn(page);
  const token = await pairedToken(host, 'greeter');
  await signInAt(host, token);
  const station = await (await otherMachine(browser, token)).newPage();
  await station.goto(`${address}/settings/stations`);
  await station.getByRole('button', { name: '添加终端' }).click();
  await station.getByRole('textbox', { name: '名称' }).fill('二号大屏');
  await station.getByRole('combobox', { name: '用途' }).selectOption('叫号大屏');

  const lost = station.getByRole('alert').filter({ hasText: '正在自动重连' });
  await host.kill();
  await expect(lost).toBeVisible();
  await host.restart();
  await expect(lost).toBeHidden({ timeout: 20_000 });
  await expect(station.getByRole('textbox', { name: '名称' })).toHaveValue('二号大屏');
  await station.getByRole('button', { name: '保存' }).click();
  await expect(station.getByRole('row').filter({ hasText: '二号大屏' })).toContainText('未配对');
});

test('nothing is left unencrypted unless the manager says that they know the risk', async ({
  page,
  browser,
  host,
}) => {
  await turnOn(page);
  await page.getByRole('radio', { name: '不加密' }).check();
  await expect(page.getByText('任何人都可能看到工号密码')).toBeVisible();
  await expect(page.getByRole('button', { name: '保存' })).toBeDisabled();
  await page.getByRole('checkbox', { name: '我了解风险' }).check();
  const port = await freePort();
  await page.getByRole('textbox', { name: '端口' }).fill(String(port));
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('region', { name: '局域网' })).toContainText('没有加密');
  const station = await (await otherMachine(browser)).newPage();
  await station.goto(`http://127.0.0.1:${port}/`);
  await expect(station.getByText('这个连接没有加密')).toBeVisible();

  const rating = await (await otherMachine(browser, await pairedToken(host, 'rating'))).newPage();
  await rating.goto(`http://127.0.0.1:${port}/`);
  await expect(rating.getByRole('heading', { name: '已配对' })).toBeVisible();
});

test('a browser that is too old, or runs no scripts, gets a plain sentence instead of an empty page', async ({
  browser,
  host: { address },
}) => {
  const old = await (await browser.newContext()).newPage();
  await old.addInitScript('delete window.MathMLElement');
  await old.goto(`${address}/counter`);
  await expect(old.getByText('这台电脑的浏览器太旧')).toBeVisible();
  await expect(old.getByText('too old for Storefront Desk')).toBeVisible();
  await expect(old.locator('#root')).toBeEmpty();

  const still = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await still.goto(`${address}/counter`);
  const sentence = still.locator('noscript p').first();
  await expect(sentence).toBeVisible();
  await expect(sentence).toContainText('关闭了 JavaScript');
  await expect(still.getByText('浏览器太旧')).toBeHidden();
});

/** Signs the store manager in at a station. */
async function signInAt(host: TestHost, token: string): Promise<void> {
  const input = { staffNumber: '8001', pin: testHall.managerPin };
  await fetch(`${host.address}/api/call`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ procedure: 'staff.signIn', id: randomUUID(), input }),
  });
}
