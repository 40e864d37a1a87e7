import type { Page } from 'playwright/test';
import { expect, test } from './test.ts';

/** A photo, as a phone's camera would hand it in. */
async function someJpeg(page: Page): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  return { name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: await page.screenshot({ type: 'jpeg' }) };
}

const count = (page: Page, words: string) => page.getByRole('button', { name: words, exact: true });

/** The foot of a round, saying which item is shown. */
const place = (page: Page, item: number) => page.getByText(`${item}/15`, { exact: true }).last();

/** The head of a round, saying how many items are answered. */
const answered = (page: Page, items: number) => page.getByText(`${items}/15`, { exact: true }).first();

/** Finds nothing wrong until the end of the round. */
async function restIsFine(page: Page, items: number): Promise<void> {
  for (let done = items; done < 15; done += 1) {
    await expect(answered(page, done)).toBeVisible();
    await count(page, '没有问题').click();
  }
  await expect(page.getByRole('heading', { name: '做完了吗' })).toBeVisible();
}

async function beginOpening(page: Page): Promise<void> {
  await page.goto('/five-s');
  await page.getByRole('button', { name: '开始开店检查' }).click();
  await expect(count(page, '没有问题')).toBeVisible();
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a round is walked with a photo of what fails, marked, handed in and signed by hand', async ({
    page,
    host,
  }) => {
    await beginOpening(page);
    await count(page, '2 处问题').click();
    await expect(page.getByText('不合格要拍照')).toBeVisible();
    await page.getByLabel('选照片').setInputFiles([
      {
        name: 'IMG_1.jpg',
        mimeType: 'image/jpeg',
        buffer: Buffer.from('\0\0\0\u0018ftypheic, as an iPhone keeps it'),
      },
      { name: 'DSC_2.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('half a photo') },
    ]);
    await expect(page.getByText(/^IMG_1.jpg.*HEIC/)).toBeVisible();
    await expect(page.getByText(/^DSC_2.jpg.*已损坏/)).toBeVisible();
    await page.locator('input[capture]').setInputFiles(await someJpeg(page));
    await page.getByRole('button', { name: '标注第 1 张照片' }).click();
    await drawAcross(page, '在照片上用手指画标记');
    await page.getByRole('button', { name: '标好了' }).click();
    await expect(page.getByText('不合格要拍照')).toHaveCount(0);
    await swipe(page, 'left');
    await expect(place(page, 2)).toBeVisible();
    await longPress(page);
    await page.getByRole('region', { name: '为什么不适用' }).getByRole('button', { name: '取消' }).click();
    await swipe(page, 'right');
    await expect(place(page, 1)).toBeVisible();
    await page.getByRole('button', { name: '下一项' }).click();
    await restIsFine(page, 1);
    await page.getByRole('button', { name: '提交' }).click();
    await expect(page.getByText('已派整改')).toBeVisible();
    const checker = page.getByRole('region', { name: '检查人', exact: true });
    await checker.getByRole('button', { name: '手写签名' }).click();
    await checker.getByLabel('谁签名').selectOption({ index: 1 });
    const pad = await checker.locator('canvas').boundingBox();
    await drag(page, pad);
    await checker.getByRole('button', { name: '签名', exact: true }).click();
    await expect(checker.getByText(/手写签名$/)).toBeVisible();
    await expect(page.getByRole('region', { name: '被检查人' }).getByText('未签名')).toBeVisible();
    const { last, openActions } = await host.call('five-s.today', {});
    expect(openActions).toBe(1);
    const { items } = await host.call('checklists.check', { checkId: last[0]?.check.id ?? 0 });
    expect(items[0]?.photos[0]?.marks).toMatchObject([{ shape: 'circle' }]);
  });
});

test.describe('on a tablet', () => {
  test.use({ viewport: { width: 820, height: 1180 }, hasTouch: true });

  test('a round goes on while the host is away, and over a reload: nothing is lost', async ({
    page,
    host,
  }) => {
    await beginOpening(page);
    await count(page, '1 处问题').click();
    await expect.poll(async () => (await host.call('five-s.today', {})).rounds[0]?.round?.answered).toBe(1);
    await host.kill();
    await page.getByRole('button', { name: '当场整改' }).click();
    await expect(page.getByRole('button', { name: '当场整改', pressed: true })).toBeVisible();
    await page.getByRole('button', { name: '拍不了' }).click();
    await page.getByRole('button', { name: '已经当场改好' }).click();
    await expect(page.getByText(/^没有照片.已经当场改好$/)).toBeVisible();
    await page.getByRole('button', { name: '下一项' }).click();
    await count(page, '没有问题').click();
    await expect(answered(page, 2)).toBeVisible();
    await count(page, '没有问题').click();
    await expect(answered(page, 3)).toBeVisible();
    // The host has the first answer, too; it is counted as long as this screen could not fetch it from there.
    await expect(page.getByText(/有 [45] 条还没送到主机/)).toBeVisible();
    await host.restart();
    await page.reload();
    await restIsFine(page, 3);
    await page.getByRole('button', { name: '提交' }).click();
    await expect(page.getByText('已当场整改')).toBeVisible();
    expect((await host.call('five-s.today', {})).openActions).toBe(0);
  });
});

test('a filled paper sheet is keyed in as fast as fingers type, its photos to follow', async ({
  page,
  host,
}) => {
  await page.goto('/five-s/paper');
  await page.getByRole('radio', { name: '当天巡查的项目' }).check();
  await page.getByRole('button', { name: '开始录入' }).click();
  await expect(answered(page, 0)).toBeVisible();
  // Without any pause: z is of the 2 that the disk has not kept yet.
  await page.keyboard.type('2zn');
  await page.getByRole('button', { name: '本厅没有' }).click();
  await expect(answered(page, 2)).toBeVisible();
  await page.keyboard.type('0'.repeat(13));
  await expect(answered(page, 15)).toBeVisible();
  await expect(page.getByRole('button', { name: '提交' })).toBeDisabled();
  await page.getByRole('button', { name: '照片以后补' }).click();
  await expect(page.getByText('1 项还缺照片,补拍或写明拍不了的原因')).toHaveCount(0);
  await page.getByRole('button', { name: '提交' }).click();
  await expect(page.getByText('已当场整改')).toBeVisible();
  const { last } = await host.call('five-s.today', {});
  expect(last[0]).toMatchObject({ check: { occasion: 'paper' }, score: { count: 14 } });
  await page.getByRole('link', { name: '回到 5S 检查' }).click();
  await page.getByRole('link', { name: '补照片' }).click();
  await page.locator('input[capture]').setInputFiles(await someJpeg(page));
  await expect(page.getByText('照片待补')).toHaveCount(0);
  await expect.poll(async () => (await host.call('five-s.today', {})).photosOwed).toEqual([]);
  await page.getByRole('button', { name: '打印报告' }).click();
  await expect(page.getByRole('dialog').or(page.locator('iframe')).first()).toBeVisible();
});

/** A finger on the sentence of the item that is shown, as the browser gets it from the screen. */
async function finger(page: Page, act: (touch: Touch, at: Place) => Promise<void>): Promise<void> {
  const box = await page.getByRole('article').getByRole('heading').boundingBox();
  const { x, y, width, height } = box ?? { x: 0, y: 0, width: 0, height: 0 };
  const screen = await page.context().newCDPSession(page);
  await act(
    async (type, at) => {
      await screen.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
    },
    { x: x + width / 2, y: y + height / 2 },
  );
  await screen.detach();
}

interface Place {
  readonly x: number;
  readonly y: number;
}
type Touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: Place) => Promise<void>;

async function swipe(page: Page, to: 'left' | 'right'): Promise<void> {
  await finger(page, async (touch, { x, y }) => {
    const way = to === 'left' ? -1 : 1;
    await touch('touchStart', { x, y });
    for (const moved of [15, 45, 80, 110])
      await touch('touchMove', { x: x + way * moved, y: y + moved / 20 });
    await touch('touchEnd');
  });
}

/** Holds a finger on the item until it says what that does. */
async function longPress(page: Page): Promise<void> {
  await finger(page, async (touch, at) => {
    await touch('touchStart', at);
    await expect(page.getByRole('region', { name: '为什么不适用' })).toBeVisible();
    await touch('touchEnd');
  });
}

async function drawAcross(page: Page, field: string): Promise<void> {
  const picture = page.getByRole('region', { name: field }).getByRole('img');
  await expect(picture).toBeVisible();
  await drag(page, await picture.boundingBox());
}

/** Draws from a third to two thirds of a field. */
async function drag(
  page: Page,
  box: { x: number; y: number; width: number; height: number } | null,
): Promise<void> {
  const { x, y, width, height } = box ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(x + width / 3, y + height / 3);
  await page.mouse.down();
  await page.mouse.move(x + (2 * width) / 3, y + (2 * height) / 3, { steps: 4 });
  await page.mouse.up();
}
