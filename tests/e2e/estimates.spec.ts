import { businessId, issueOne } from './at-the-counter.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './test.ts';

test('what customers were told of their wait is held against the wait, down to each ticket', async ({
  page,
  host,
}) => {
  const businessTypeId = await businessId(host, 'B28');
  const counterId = (await host.call('queue.hall', {})).counters.at(-1)?.id ?? 0;
  await page.goto('/reports/estimates');
  await expect(page.getByText('这两周没有客户取号')).toBeVisible();

  await issueOne(host, { businessTypeId });
  await host.call('queue.takeSeat', { counterId, staffNumber: '8013' });
  await host.call('queue.callNext', { counterId });
  await issueOne(host, { businessTypeId });
  const told = await host.call('queue.outlook', { businessTypeIds: [businessTypeId] });
  expect(told).toMatchObject({ ahead: 1, wait: { kind: 'range' } });
  await page.goto('/greeter');
  await expect(page.getByRole('list', { name: '等候' })).toContainText(/再等.*分钟/);

  const called = (await host.call('queue.counter', { counterId })).counter.ticket?.id ?? 0;
  await host.call('queue.noShow', { counterId, ticketId: called });
  await host.call('queue.callNext', { counterId });
  await page.goto('/reports/estimates');
  await expect(
    page.getByText(/告知的等候平均差 .* 分\(n = 1\)|告知的等候平均差 .* 分（n = 1）/),
  ).toBeVisible();
  await expectAccessible(page);
  const byDay = page.getByRole('table', { name: '日期' });
  await byDay.getByRole('link', { name: '1', exact: true }).first().click();
  const tickets = page.getByRole('table', { name: '号票' });
  await expect(tickets.getByRole('row')).toHaveCount(2);
  await expect(tickets).toContainText('S002');
  await expectAccessible(page);
  await page.getByRole('link', { name: '回到预计等候' }).click();
  await expect(byDay).toBeVisible();
});
