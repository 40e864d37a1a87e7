import { businessId, issue, issueOne } from './at-the-counter.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 1024, height: 768 } });

test('a customer with care gets a ticket for several businesses, and the next one is ordinary again', async ({
  page,
  host,
}) => {
  await page.goto('/greeter');
  await page.getByRole('radio', { name: '老人' }).check({ force: true });
  await page.getByRole('switch', { name: '多项业务' }).check({ force: true });
  await page.getByRole('button', { name: /^加上.*缴费充值/ }).click();
  await page.getByRole('button', { name: /^加上.*缴费充值/ }).click();
  await page.getByRole('button', { name: /^加上.*套餐变更/ }).click();
  await expectAccessible(page);
  const tray = page.getByRole('region', { name: '要办的业务' });
  await tray.getByRole('button', { name: '取号', exact: true }).click();
  const issued = page.getByRole('region', { name: '请把号码告诉客户' });
  await expect(issued).toContainText('A001');
  await expect(issued).toContainText('缴费充值 × 2 + 套餐变更');
  await expect(page.getByRole('radio', { name: '普通' })).toBeChecked();
  const { waiting } = await host.call('queue.hall', {});
  expect(waiting).toMatchObject([{ number: 'A001', priorityClass: 'care', classReason: 'elderly' }]);
});

test('who was helped without a ticket is counted', async ({ page, host }) => {
  await page.goto('/greeter');
  await page.getByRole('button', { name: '自助机' }).click();
  await expect(page.getByText('今日 1 人')).toBeVisible();
  expect((await host.call('queue.hall', {})).divertedToday).toBe(1);
});

test('who missed the call comes back into the queue', async ({ page, host }) => {
  await issue(host, 1);
  await host.call('queue.takeSeat', { counterId: 1, staffNumber: '8011' });
  const called = await host.call('queue.callNext', { counterId: 1 });
  await host.call('queue.noShow', { counterId: 1, ticketId: called.id });
  await page.goto('/greeter');
  await page.getByRole('tab', { name: '过号 1' }).click();
  await page.getByRole('list', { name: '过号' }).getByText(called.number).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: '恢复排队' }).click();
  await expect(page.getByRole('region', { name: '经过' })).toContainText('过号恢复');
  expect((await host.call('queue.ticket', { ticketId: called.id })).ticket.state).toBe('waiting');
});

test('a ticket is found by its number, gets another class and goes to another series', async ({
  page,
  host,
}) => {
  const ticket = await issueOne(host, { businessTypeId: await businessId(host, 'B11') });
  await page.goto('/greeter');
  await page.getByRole('tab', { name: '查号' }).click();
  await page.getByRole('textbox', { name: '号码' }).fill('a099');
  await page.keyboard.press('Enter');
  await expect(page.getByText('今天没有 A099 这个号')).toBeVisible();
  await page.getByRole('textbox', { name: '号码' }).fill(ticket.number);
  await page.keyboard.press('Enter');

  const card = page.getByRole('article');
  await card.getByRole('button', { name: '改类别' }).click();
  await card.getByRole('radio', { name: '孕妇' }).check({ force: true });
  await card.getByRole('button', { name: '改好了' }).click();
  await expect(card.getByText('爱心')).toBeVisible();
  await card.getByRole('button', { name: '转移', exact: true }).click();
  await card.getByRole('button', { name: 'C 终端/政企' }).click();
  await expect(card.getByRole('region', { name: '经过' })).toContainText('转移');
  const { waiting, series } = await host.call('queue.hall', {});
  expect(waiting).toMatchObject([
    { classReason: 'pregnant', seriesId: series.find(({ letter }) => letter === 'C')?.id },
  ]);
});
