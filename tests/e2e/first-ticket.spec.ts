import { issue, pressAndSee, signOn, spaceBar } from './at-the-counter.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './test.ts';

test('three presses of the space bar serve a customer, from the greeter to the display', async ({
  page,
  context,
}) => {
  const greeter = await context.newPage();
  await greeter.goto('/greeter');
  await greeter.getByRole('button', { name: '缴费充值' }).click();
  await expect(greeter.getByRole('region', { name: '请把号码告诉客户' })).toContainText('A001');

  const display = await context.newPage();
  await display.goto('/display');

  await signOn(page, '8011');
  await pressAndSee(page, 'Space', spaceBar(page, '到台'));
  await expect(display.getByRole('region', { name: '正在叫号' })).toContainText('A001');

  await pressAndSee(page, 'Space', spaceBar(page, '办结'));
  await expect(display.getByRole('region', { name: '正在叫号' })).toContainText('请留意叫号');

  await pressAndSee(page, 'Space', page.getByText('现在没有客户在等候', { exact: true }));
  await expect(greeter.getByText('没有客户在等候。')).toBeVisible();
});

test('a held or doubled space bar calls one customer only', async ({ page, host }) => {
  await issue(host, 3);
  await signOn(page, '8011');
  await page.getByRole('button', { name: '空格 叫号' }).waitFor();
  await page.keyboard.down('Space');
  await page.keyboard.down('Space');
  await page.keyboard.up('Space');
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: '空格 到台' }).waitFor();
  const { waiting, counters } = await host.call('queue.hall', {});
  expect(waiting).toHaveLength(2);
  expect(counters[0]?.ticket?.state).toBe('called');
});

test('C calls again and G lets the customer go', async ({ page, host }) => {
  const [first = ''] = await issue(host, 2);
  await signOn(page, '8011');
  await pressAndSee(page, 'Space', spaceBar(page, '到台'));
  await pressAndSee(page, 'c', page.getByText('已叫 2 次'));
  await pressAndSee(page, 'g', spaceBar(page, '叫号'));
  await expect(page.getByText(first, { exact: true })).toBeHidden();
});

test('an unknown staff number is told beside its field', async ({ page }) => {
  await page.goto('/counter');
  await page.getByRole('button', { name: '替别人上席' }).click();
  await page.getByRole('button', { name: '1 号台席' }).click();
  await page.getByRole('textbox', { name: '工号' }).fill('9999');
  await page.keyboard.press('Enter');
  await expect(page.getByText('没有工号 9999')).toBeVisible();
});

test('who gives up is taken off the list, after asking', async ({ page, host }) => {
  const [first = '', second = ''] = await issue(host, 2);
  await page.goto('/greeter');
  const waiting = page.getByRole('list', { name: '等候' });
  await waiting.getByText(first).click();
  await page.getByRole('button', { name: '取消', exact: true }).click();
  await page.getByRole('button', { name: '取消号票' }).click();
  await page.getByRole('button', { name: '返回' }).click();
  await expect(waiting.getByText(second)).toBeVisible();
  await expect(waiting.getByText(first)).toBeHidden();
});

for (const place of ['/counter', '/greeter', '/display', '/live']) {
  test(`${place} hinders nobody`, async ({ page, host }) => {
    await issue(host, 2);
    await page.goto(place);
    await page
      .getByText(place === '/display' ? '请留意叫号' : /A001|1 号台席/)
      .first()
      .waitFor();
    await expectAccessible(page);
  });
}
