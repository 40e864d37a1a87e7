import { callAndServe, issue, pressAndSee, signOn, spaceBar } from './at-the-counter.ts';
import { expect, test } from './test.ts';

test('after the power came back, the counter goes on with its customer', async ({ page, host }) => {
  const [number = ''] = await issue(host, 2);
  await signOn(page, '8011');
  await callAndServe(page);

  await host.kill();
  await expect(page.getByRole('alert').filter({ hasText: '正在自动重连' })).toBeVisible();
  await host.restart();

  await expect(page.getByRole('alert').filter({ hasText: '正在自动重连' })).toBeHidden();
  await expect(page.getByText(number, { exact: true }).first()).toBeVisible();
  await pressAndSee(page, 'Space', spaceBar(page, '叫号'));
});

test('a step that was pressed while the host was away is done once it is back, and once only', async ({
  page,
  host,
}) => {
  await issue(host, 3);
  await signOn(page, '8011');
  await page.getByRole('button', { name: '空格 叫号' }).waitFor();

  await host.kill();
  await page.keyboard.press('Space');
  await host.restart();

  await page.getByRole('button', { name: '空格 到台' }).waitFor({ timeout: 20_000 });
  const { waiting, counters } = await host.call('queue.hall', {});
  expect(waiting).toHaveLength(2);
  expect(counters.map(({ ticket }) => ticket?.number ?? null)).toEqual(['A001', null, null]);
});

test('a display that was open over a restart shows what has happened since', async ({ page, host }) => {
  await issue(host, 1);
  await page.goto('/display');
  await expect(page.getByRole('region', { name: '正在叫号' })).toContainText('请留意叫号');
  await host.kill();
  await host.restart();
  await host.call('queue.takeSeat', { counterId: 1, staffNumber: '8011' });
  await host.call('queue.callNext', { counterId: 1 });
  await expect(page.getByRole('region', { name: '正在叫号' })).toContainText('A001', { timeout: 20_000 });
});
