import type { Page } from 'playwright/test';
import { expect, test } from './test.ts';

/** A photo, as a phone's camera would hand it in. */
async function someJpeg(page: Page): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  return { name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: await page.screenshot({ type: 'jpeg' }) };
}

const count = (page: Page, words: string) => page.getByRole('button', { name: words, exact: true });

/** Finds nothing wrong until the end of the round. */
async function restIsFine(page: Page, items: number): Promise<void> {
  for (let answered = items; answered < 15; answered += 1) {
    await expect(page.getByText(`${answered}/15`, { exact: true }).first()).toBeVisible();
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
    await page.locator('input[capture]').setInputFiles(await someJpeg(page));
    await page.getByRole('button', { name: '标注第 1 张照片' }).click();
    await drawAcross(page, '在照片上用手指画标记');
    await page.getByRole('button', { name: '标好了' }).click();
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
    await page.getByRole('button', { name: '下一项' }).click();
    await count(page, '没有问题').click();
    await count(page, '没有问题').click();
    await expect(page.getByText(/有 3 条还没送到主机/)).toBeVisible();
    await host.restart();
    await page.reload();
    await restIsFine(page, 3);
    await page.getByRole('button', { name: '提交' }).click();
    await expect(page.getByText('已当场整改')).toBeVisible();
    expect((await host.call('five-s.today', {})).openActions).toBe(0);
  });
});

test('a filled paper sheet is keyed in with digits alone', async ({ page, host }) => {
  await page.goto('/five-s/paper');
  await page.getByRole('radio', { name: '当天巡查的项目' }).check();
  await page.getByRole('button', { name: '开始录入' }).click();
  await expect(page.getByText('0/15', { exact: true })).toBeVisible();
  await page.keyboard.press('2');
  await page.keyboard.press('z');
  await page.keyboard.press('n');
  await page.getByRole('button', { name: '本厅没有' }).click();
  for (let item = 2; item < 15; item += 1) await page.keyboard.press('0');
  await expect(page.getByText('15/15', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: '提交' }).click();
  await expect(page.getByText('已当场整改')).toBeVisible();
  const { last } = await host.call('five-s.today', {});
  expect(last[0]).toMatchObject({ check: { occasion: 'paper' }, score: { count: 14 } });
});

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
