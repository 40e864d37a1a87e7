import { counterOf } from './at-the-counter.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './test.ts';

test('what was done is found in the audit and taken out; who may do what is listed for a role', async ({
  page,
  host,
}) => {
  const { id: counterId } = await counterOf(host, 1);
  await host.call('queue.takeSeat', { counterId, staffNumber: '8011' });
  await host.call('queue.leaveSeat', { counterId });
  await page.goto('/settings/audit');
  const entries = page.getByRole('table', { name: '审计记录' });
  await expect(entries.getByRole('row').nth(1)).toBeVisible();
  await page.getByRole('combobox', { name: '操作' }).selectOption({ label: '暂停服务' });
  await expect(page.getByText('没有符合的记录。')).toBeVisible();
  await page.getByRole('combobox', { name: '操作' }).selectOption({ label: '上席' });
  await expect(entries.getByRole('row')).toHaveCount(2);
  await expectAccessible(page);
  const taken = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 Excel' }).click();
  expect((await taken).suggestedFilename()).toMatch(/^审计记录 .* \d{4}-\d\d-\d\d 至 \d{4}-\d\d-\d\d\.xlsx$/);

  await page.goto('/settings/rights');
  const queue = page.getByRole('table', { name: '排队叫号的权限' });
  await expect(queue.getByRole('row').filter({ hasText: '转移' })).toHaveCount(1);
  await page.getByRole('combobox', { name: '只看岗位' }).selectOption({ label: '引导员' });
  await expect(queue.getByRole('row').filter({ hasText: '修改台席的帮叫和技能' })).toContainText('现场授权');
  await expect(queue.getByRole('row').filter({ hasText: '转移' })).toContainText('可以');
  await expectAccessible(page);
});
