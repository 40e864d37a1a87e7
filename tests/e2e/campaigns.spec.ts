import type { Locator, Page } from 'playwright/test';
import { businessDateOf } from '../../shared/time/business-date.ts';
import { counterOf, issueOne } from './at-the-counter.ts';
import { expectAccessible } from './axe.ts';
import type { TestHost } from './host.ts';
import { expect, test } from './test.ts';

/** A finger writes in the field. */
async function writeIn(page: Page, pad: Locator): Promise<void> {
  await pad.scrollIntoViewIfNeeded();
  const field = await pad.boundingBox();
  if (!field) throw new Error('There is nothing to sign on.');
  await page.mouse.move(field.x + 40, field.y + 40);
  await page.mouse.down();
  await page.mouse.move(field.x + 120, field.y + 70);
  await page.mouse.move(field.x + 180, field.y + 30);
  await page.mouse.up();
}

/** A plant for the first customer of the day. */
async function promisePlant(host: TestHost): Promise<void> {
  const { id: giftId } = await host.call('campaigns.addGift', {
    name: { zh: '多肉盆栽' },
    unit: { zh: '盆' },
    lowAt: 1,
  });
  await host.call('campaigns.takeIn', { giftId, count: 5, words: '到货' });
  const from = businessDateOf(Date.now(), 'Asia/Shanghai');
  const rule = { name: { zh: '开门红' }, positions: [1], from, until: null, giftId };
  await host.call('campaigns.addMilestone', rule);
}

test('who comes to a milestone is told to the greeter and the display, gets the gift and signs for it', async ({
  page: greeter,
  context,
  host,
}) => {
  await promisePlant(host);
  const { id: counterId } = await counterOf(host, 1);
  await host.call('queue.takeSeat', { counterId, staffNumber: '8011' });
  const display = await context.newPage();
  await display.goto('/display');
  await expect(display.getByText('无人等候', { exact: false })).toBeVisible();
  await greeter.goto('/greeter');
  const card = greeter.getByRole('region', { name: '待发放、待签收的礼品' });
  await expect(greeter.getByRole('tab', { name: /^等候/ })).toBeVisible();
  await expect(card).toBeHidden();

  const { id: ticketId, number } = await issueOne(host);
  await host.call('queue.callNext', { counterId });
  await host.call('queue.arrive', { counterId, ticketId });
  await host.call('queue.finish', { counterId, ticketId, unsettled: [] });
  await expect(display.getByText(`恭喜 ${number}，今天第 1 位客户！请到引导台领取多肉盆栽。`)).toBeVisible();
  await expect(card).toContainText('今天第 1 位客户');
  await expectAccessible(greeter);
  await card.getByRole('button', { name: '发放礼品' }).click();
  await expect(card).toContainText('已发放');
  await expect(display.getByText(`恭喜 ${number}`, { exact: false })).toBeHidden();
  await card.getByRole('button', { name: '在屏幕上签' }).click();
  await writeIn(greeter, card.getByLabel('请客户在框里签名'));
  await card.getByRole('button', { name: '签好了' }).click();
  await expect(card).toBeHidden();
  const [prize] = await host.call('campaigns.prizes', {});
  expect(prize).toMatchObject({ state: 'signed', gift: { stock: 4 } });
});

test.describe('in a full hall', () => {
  test.use({ hallAtStart: 'demo' });

  test('one of those who wait too long wins by lot, and the gift goes out of the ledger', async ({
    page,
    host,
  }) => {
    await page.goto('/campaigns');
    await page.getByRole('combobox', { name: '奖品' }).selectOption({ index: 0 });
    await page.getByRole('button', { name: '抽奖', exact: true }).click();
    await expect(page.getByText(/^抽中 [A-Z]\d+，请去送 多肉盆栽。$/)).toBeVisible();
    const [drawn] = await host.call('campaigns.prizes', {});
    const number = drawn?.ticketNumber ?? '';
    const card = page.getByRole('region', { name: number, exact: true });
    await expect(card).toContainText('候时抽奖');
    await expect(page.getByRole('button', { name: '抽奖', exact: true })).toBeDisabled();
    await card.getByRole('button', { name: '发放礼品' }).click();
    await expect(card).toContainText('还没签收');
    await card.getByRole('button', { name: '已在纸上签' }).click();
    await expect(card).toContainText('已签收');
    await expectAccessible(page);

    await page.goto('/campaigns/gifts');
    const row = page.getByRole('row').filter({ hasText: `候时抽奖 · 号票 ${number}` });
    await expect(row).toContainText('纸上签名');
    await row.getByRole('button').click();
    await page.getByRole('textbox', { name: /^冲正第/ }).fill('发错人了');
    await page.getByRole('button', { name: '冲正', exact: true }).click();
    await expect(page.getByRole('row').filter({ hasText: '冲正第' })).toContainText('发错人了');
    await expectAccessible(page);
  });
});
