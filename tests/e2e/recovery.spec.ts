import { expectAccessible } from './axe.ts';
import { expect, test } from './test.ts';

test.use({ hallAtStart: 'demo', viewport: { width: 820, height: 1180 } });

test('who has waited too long is named to the greeter, and what is done stands with the ticket', async ({
  page,
  host,
}) => {
  await page.goto('/greeter');
  await page.getByRole('tab', { name: '补救 1' }).click();
  const named = page.getByRole('list', { name: '服务补救' });
  await expect(named).toContainText('还没有补救');
  await named.getByRole('button', { name: /T001/ }).click();

  const recovery = page.getByRole('region', { name: '服务补救' });
  await recovery.getByRole('button', { name: '道歉', exact: true }).click();
  await expect(recovery.getByRole('listitem')).toContainText('道歉');
  await recovery.getByRole('button', { name: '其他' }).click();
  await recovery.getByLabel('做了什么').fill('请到休息区坐');
  await recovery.getByRole('button', { name: '记下' }).click();
  await expect(recovery.getByRole('listitem').filter({ hasText: '请到休息区坐' })).toBeVisible();
  await expectAccessible(page);
  await recovery.getByRole('button', { name: '撤销：道歉' }).click();
  await expect(recovery.getByRole('listitem')).toHaveCount(1);

  await page.getByRole('button', { name: '返回' }).click();
  await page.getByRole('tab', { name: '补救 1' }).click();
  await expect(named).toContainText('其他');
  const { waiters } = await host.call('queue.longWaiters', {});
  expect(waiters[0]?.done).toMatchObject([{ kind: 'other', words: '请到休息区坐' }]);
});
