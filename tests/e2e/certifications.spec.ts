import { expectAccessible } from './axe.ts';
import { expect, test } from './test.ts';

test('a business that needs certified staff waits for them in sight of everybody, and goes to who is certified', async ({
  page,
  host,
}) => {
  await page.goto('/team/certifications');
  await page.getByRole('checkbox', { name: /^B12 新入网开户/ }).click();
  await expect(page.getByText('但没有人持证')).toBeVisible();
  await expectAccessible(page);

  const counter = (await host.call('store.counters', {}))[1];
  const counterId = counter?.id ?? 0;
  await host.call('queue.takeSeat', { counterId, staffNumber: '8012' });
  const business = (await host.call('store.businessTypes', {})).find(({ code }) => code === 'B12');
  const { ticket } = await host.call('queue.issueTicket', { businessTypeId: business?.id ?? 0 });
  await page.goto('/live');
  await expect(page.getByRole('status').filter({ hasText: ticket.number })).toContainText('要持证的人办理');

  await page.goto('/settings/people');
  await page.getByRole('button', { name: '8012' }).click();
  await page.getByRole('button', { name: '添加持证' }).click();
  await page.getByRole('combobox', { name: '业务或技能' }).selectOption(`business ${business?.id}`);
  await page.getByRole('combobox', { name: '认证人' }).selectOption({ label: '周敏 8001' });
  await page.getByRole('textbox', { name: '证书编号' }).fill('KH-0012');
  await page.getByRole('button', { name: '保存' }).last().click();
  await expect(page.getByRole('listitem').filter({ hasText: '新入网开户' })).toContainText('有效');

  await page.goto('/live');
  await expect(page.getByText(ticket.number).first()).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: '要持证的人办理' })).toHaveCount(0);
  expect((await host.call('queue.callNext', { counterId })).number).toBe(ticket.number);

  await page.goto('/team/certifications');
  await page.getByRole('button', { name: /^撤销 张建国/ }).click();
  await page.getByRole('textbox', { name: '撤销原因' }).fill('调离岗位');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.getByRole('row').filter({ hasText: '张建国' })).toContainText(/已撤销.调离岗位/);
});
