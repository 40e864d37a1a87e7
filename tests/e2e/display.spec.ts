import type { Browser, Page } from 'playwright/test';
import { inventedPhoto } from '../../main/simulation/invented-photo.ts';
import { businessDateOf } from '../../shared/time/business-date.ts';
import { pairedToken } from '../main/paired-station.ts';
import { businessId, issueOne } from './at-the-counter.ts';
import { expectAccessible } from './axe.ts';
import type { TestHost } from './host.ts';
import { expect, test } from './test.ts';

/** The sizes of the screens on the walls: wide, four times as many dots, and upright. */
const walls = [
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 1080, height: 1920 },
] as const;

/** Seats the first counters and returns their ids. */
async function seated(host: TestHost): Promise<[number, number, number]> {
  const [first, second, third] = (await host.call('store.counters', {})).map(({ id }) => id);
  const counters = [first ?? 0, second ?? 0, third ?? 0] as const;
  for (const [index, counterId] of counters.entries()) {
    await host.call('queue.takeSeat', { counterId, staffNumber: `801${index + 1}` });
  }
  return [...counters];
}

/** Opens a screen of a station that was paired as such. */
async function openScreen(
  browser: Browser,
  host: TestHost,
  path: string,
  { token, ...viewport }: { readonly token: string; readonly width: number; readonly height: number },
): Promise<Page> {
  const context = await browser.newContext({ baseURL: host.address, viewport });
  const page = await context.newPage();
  await page.addInitScript((kept) => localStorage.setItem('station-token', kept), token);
  await page.goto(path);
  return page;
}

/** Nothing scrolls, and nothing that is shown reaches over the edge of its place. */
async function expectToFit(page: Page): Promise<void> {
  const over = await page.evaluate<string[]>(`[...document.querySelectorAll('main *')]
    .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0 &&
      getComputedStyle(one).overflow !== 'hidden' && getComputedStyle(one).display !== 'inline')
    .map((one) => one.outerHTML.slice(0, 200))`);
  expect(over).toEqual([]);
  const foot = await page.locator('footer').boundingBox();
  const calls = await page.getByRole('region', { name: '正在叫号' }).getByRole('listitem').all();
  for (const call of calls) {
    const number = await call.getByText(/^[A-Z]\d+$/).boundingBox();
    expect((number?.y ?? 0) + (number?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0);
  }
}

test('displays of all sizes show the calls, say within seconds that the host is lost, and then what they missed', async ({
  browser,
  host,
}) => {
  test.setTimeout(120_000);
  const [first, second, third] = await seated(host);
  for (const code of ['B01', 'B12', 'B01', 'B01', 'B12']) {
    await issueOne(host, { businessTypeId: await businessId(host, code) });
  }
  const token = await pairedToken(host, 'display');
  await host.call('queue.callNext', { counterId: first });
  await host.call('queue.callNext', { counterId: second });
  await host.call('queue.pause', { counterId: third, reason: 'meal' });
  // One after the other: three walls drawn at once by a busy machine take longer than the host is waited for.
  const pages: Page[] = [];
  for (const wall of walls) pages.push(await openScreen(browser, host, '/display', { ...wall, token }));
  const calling = (page: Page) => page.getByRole('region', { name: '正在叫号' });
  for (const page of pages) {
    await expect(calling(page).getByRole('listitem')).toHaveCount(2, { timeout: 20_000 });
    await expect(page.getByText('3 号台席暂停服务')).toBeVisible();
    await expect(page.getByText(/约 .* 分钟/).first()).toBeVisible();
    await expectToFit(page);
    await expectAccessible(page);
  }

  const lostAt = Date.now();
  await host.kill();
  for (const page of pages) {
    await expect(page.getByRole('alert').filter({ hasText: '正在重新连接' })).toBeVisible();
    await expect(calling(page)).toBeHidden();
  }
  expect(Date.now() - lostAt).toBeLessThan(8_000);
  await expectAccessible(pages[0] as Page);

  await host.restart();
  await host.call('queue.resume', { counterId: third });
  const { number } = await host.call('queue.callNext', { counterId: third });
  for (const page of pages) {
    await expect(calling(page)).toContainText(number, { timeout: 20_000 });
    await expect(page.getByRole('alert')).toBeHidden();
    await expect(page.getByText('暂停服务')).toBeHidden();
    await page.context().close();
  }
});

test('a display upstairs shows the calls of its own counters alone', async ({ browser, host }) => {
  const [first, second] = await seated(host);
  for (const code of ['B01', 'B12']) {
    await issueOne(host, { businessTypeId: await businessId(host, code) });
  }
  const token = await pairedToken(host, 'display');
  const [upstairs] = await displaysOf(host);
  await host.call('queue.setDisplayStation', {
    stationId: upstairs ?? 0,
    counterIds: [second],
    sound: 'silent',
  });
  const page = await openScreen(browser, host, '/display', { width: 1920, height: 1080, token });
  const one = await host.call('queue.callNext', { counterId: first });
  const two = await host.call('queue.callNext', { counterId: second });
  await expect(page.getByRole('region', { name: '正在叫号' })).toContainText(two.number);
  await expect(page.getByText(one.number, { exact: true })).toHaveCount(0);
  await expect(page.getByRole('button', { name: '打开声音' })).toHaveCount(0);
  await page.context().close();
});

/** The displays that are paired, by id. */
async function displaysOf(host: TestHost): Promise<number[]> {
  const stations = await host.call('stations.list', {});
  return stations.filter(({ purpose }) => purpose === 'display').map(({ id }) => id);
}

/** The manager gives 8011 a photo. */
async function setPhotoOfFirst(desk: Page): Promise<void> {
  await desk.goto('/settings/people');
  await desk.getByRole('button', { name: '8011' }).click();
  await desk
    .getByLabel('选照片')
    .setInputFiles({ name: '李晓云.png', mimeType: 'image/png', buffer: inventedPhoto('clerk') });
  await expect(desk.getByRole('img', { name: '李晓云的照片' })).toBeVisible();
}

test('a counter’s plate shows whom it calls and who sits there, or that it pauses', async ({
  page: desk,
  browser,
  host,
}) => {
  const [first] = await seated(host);
  const token = await pairedToken(host, 'display', null);
  const small = await openScreen(browser, host, '/plate?counter=1', { width: 800, height: 480, token });
  const wide = await openScreen(browser, host, '/plate?counter=1', { width: 1024, height: 600, token });
  const plates = [small, wide];
  const expectOn = async (words: string): Promise<void> => {
    for (const page of plates) await expect(page.getByText(words, { exact: true })).toBeVisible();
  };
  await expectOn('空闲');
  await expectOn('工号 8011');
  for (const page of plates) {
    await expectAccessible(page);
    await expect(page.locator('footer img')).toHaveCount(0);
  }
  await setPhotoOfFirst(desk);
  await host.call('store.changeSetting', {
    key: 'queue.platePhoto',
    value: true,
    effectiveFrom: businessDateOf(Date.now(), 'Asia/Shanghai'),
  });
  for (const page of plates) await expect(page.locator('footer img')).toBeVisible();

  await issueOne(host);
  const { id: ticketId } = await host.call('queue.callNext', { counterId: first });
  await expectOn('A001');
  await expectOn('请到本台');
  await host.call('queue.arrive', { counterId: first, ticketId });
  await expectOn('正在办理');
  for (const page of plates) await expectAccessible(page);
  await host.call('queue.finish', { counterId: first, ticketId });
  await host.call('queue.pause', { counterId: first, reason: 'meal' });
  await expectOn('暂停服务');
  await host.kill();
  await expectOn('正在重新连接');
  for (const page of plates) await page.context().close();
});
