import type { Page } from 'playwright/test';
import { businessId, issue, issueOne } from './at-the-counter.ts';
import { expectAccessible } from './axe.ts';
import { shortSound } from './short-sound.ts';
import type { TestHost } from './host.ts';
import { giveVoice, utteredOn } from './stand-in-voice.ts';
import { expect, test } from './test.ts';

/**
 * Opens a display and touches it, so that it may sound. Whatever Playwright evaluates in a page counts as a touch, so
 * nothing is looked at before the display has asked for its recordings: by then it knows that it may not sound yet. The
 * page is left empty first: the one before may ask for them too.
 */
async function openDisplay(page: Page, languages?: readonly string[]): Promise<void> {
  await giveVoice(page, languages ? { languages } : {});
  await page.goto('about:blank');
  const asked = page.waitForRequest((request) => request.postData()?.includes('announcementClips') ?? false);
  await page.goto('/display');
  await asked;
  await page.getByRole('button', { name: '点一下屏幕，打开声音' }).click();
  await expect(page.getByRole('button', { name: '点一下屏幕，打开声音' })).toBeHidden();
}

/** Seats somebody at the first counter and returns its id. */
async function seat(host: TestHost): Promise<number> {
  const [counter] = await host.call('store.counters', {});
  const counterId = counter?.id ?? 0;
  await host.call('queue.takeSeat', { counterId, staffNumber: '8011' });
  return counterId;
}

/** Calls the next number and serves it at once. */
async function callAndServe(host: TestHost, counterId: number): Promise<void> {
  const { id: ticketId } = await host.call('queue.callNext', { counterId });
  await host.call('queue.arrive', { counterId, ticketId });
  await host.call('queue.finish', { counterId, ticketId });
}

const texts = async (page: Page): Promise<string[]> => (await utteredOn(page)).map(({ text }) => text);

test('a display that was touched says every call in its order, one after the other', async ({
  page,
  host,
}) => {
  await issue(host, 4);
  const counterId = await seat(host);
  await openDisplay(page);

  await callAndServe(host, counterId);
  await callAndServe(host, counterId);
  const { id: ticketId } = await host.call('queue.callNext', { counterId });
  await host.call('queue.recall', { counterId, ticketId });
  await expect
    .poll(() => texts(page), { timeout: 20_000 })
    .toEqual([
      '请 A 零零一号，到一号台席。',
      '请 A 零零二号，到一号台席。',
      '请 A 零零三号，到一号台席。',
      '请 A 零零三号，到一号台席。',
    ]);
  const said = await utteredOn(page);
  for (const [index, { began }] of said.entries()) {
    expect(said[index - 1]?.ended ?? 0).toBeLessThan(began);
  }
  await expect
    .poll(async () => (await host.call('queue.spokenLog', {})).map(({ result }) => result))
    .toEqual(['spoken', 'spoken', 'spoken', 'spoken']);
});

test('a call that is taken back before its turn is not said', async ({ page, host }) => {
  await issue(host, 1);
  await issueOne(host, { businessTypeId: await businessId(host, 'B12') });
  const counterId = await seat(host);
  const [, middle] = await host.call('store.counters', {});
  const second = middle?.id ?? 0;
  await host.call('queue.takeSeat', { counterId: second, staffNumber: '8012' });
  await openDisplay(page);
  await host.call('queue.callNext', { counterId });
  await host.call('queue.callNext', { counterId: second });
  const { undo } = await host.call('queue.counter', { counterId: second });
  await host.call('queue.undo', { counterId: second, eventId: undo?.eventId ?? 0 });
  await expect
    .poll(async () => (await host.call('queue.spokenLog', {})).map(({ result }) => result), {
      timeout: 15_000,
    })
    .toEqual(['withdrawn', 'spoken']);
  expect(await texts(page)).toEqual(['请 A 零零一号，到一号台席。']);
});

test('of two displays one speaks, and when it is closed the other goes on', async ({
  page,
  browser,
  host,
}) => {
  await issue(host, 2);
  const counterId = await seat(host);
  await openDisplay(page);
  const context = await browser.newContext({ baseURL: host.address });
  const other = await context.newPage();
  await openDisplay(other);
  await callAndServe(host, counterId);
  await expect.poll(() => texts(page), { timeout: 15_000 }).toHaveLength(1);
  await expect.poll(() => host.call('queue.spokenLog', {})).toHaveLength(1);

  await page.goto('about:blank');
  await callAndServe(host, counterId);
  await expect.poll(() => texts(other), { timeout: 15_000 }).toEqual(['请 A 零零二号，到一号台席。']);
  await context.close();
});

test('without a Chinese voice there is the chime, then the store’s own recordings', async ({
  page,
  browser,
  host,
}) => {
  await issue(host, 2);
  const counterId = await seat(host);
  await openDisplay(page, ['de-DE']);
  const results = async (): Promise<string[]> =>
    (await host.call('queue.spokenLog', {})).map(({ result }) => result);
  await callAndServe(host, counterId);
  await expect.poll(results, { timeout: 15_000 }).toEqual(['chime']);

  const context = await browser.newContext({ baseURL: host.address });
  const settings = await context.newPage();
  await giveVoice(settings, { languages: [] });
  await settings.goto('/settings/announcements');
  await expect(settings.getByText('这台电脑没有中文语音')).toBeVisible();
  await expectAccessible(settings);
  const { missing } = await host.call('queue.announcementClips', {});
  const files = missing.map((name) => ({
    name: `${name}.wav`,
    mimeType: 'audio/wav',
    buffer: shortSound(name),
  }));
  const choose = settings.getByLabel('导入录音');
  await choose.setInputFiles([
    ...files.slice(2),
    { name: '说明.wav', mimeType: 'audio/wav', buffer: shortSound('说明') },
  ]);
  await expect(settings.getByText('还缺 2 个：请、A')).toBeVisible();
  await expect(settings.getByText('没有导入：说明.wav')).toBeVisible();
  await choose.setInputFiles(files.slice(0, 2));
  await expect(settings.getByText('录音齐全')).toBeVisible();
  await expect(settings.getByText('用录音播报。', { exact: true })).toBeVisible();

  await callAndServe(host, counterId);
  await expect.poll(results, { timeout: 20_000 }).toEqual(['spoken', 'chime']);
  await expect(settings.getByRole('row').filter({ hasText: '请 A 零零二号' })).toContainText('已播报');
  await context.close();
});

test('the sound follows the store’s settings', async ({ page, host }) => {
  await page.goto('/settings/announcements');
  await page.getByLabel('第二语言').selectOption('英语');
  await page.getByLabel('台席叫法').selectOption('窗口');
  await page.getByLabel('第 1 段音量').fill('35');
  await page.getByRole('button', { name: '去掉第 4 段' }).click();
  await page.getByRole('button', { name: '去掉第 3 段' }).click();
  await page.getByRole('button', { name: '去掉第 2 段' }).click();
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('已保存')).toBeVisible();

  await issue(host, 1);
  const counterId = await seat(host);
  await openDisplay(page);
  await callAndServe(host, counterId);
  await expect
    .poll(
      async () => (await utteredOn(page)).map(({ text, lang, volume }) => [text, lang, volume.toFixed(2)]),
      {
        timeout: 15_000,
      },
    )
    .toEqual([
      ['请 A 零零一号，到一号窗口。', 'zh-CN', '0.35'],
      ['Ticket A, zero zero one, window one.', 'en-US', '0.35'],
    ]);
});
