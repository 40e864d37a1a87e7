import { issue } from './at-the-counter.ts';
import { expectAccessible } from './axe.ts';
import type { TestHost } from './host.ts';
import { expect, test } from './test.ts';

/** Seats somebody at counter 1 and returns its id. */
async function seat(host: TestHost): Promise<number> {
  const { counters } = await host.call('queue.hall', {});
  const counterId = counters[0]?.id ?? 0;
  await host.call('queue.takeSeat', { counterId, staffNumber: '8011' });
  return counterId;
}

test('a counter calls the manager, who answers', async ({ page, host }) => {
  const counterId = await seat(host);
  await page.goto('/live');
  await host.call('queue.callManager', { counterId });
  await expect(page.getByRole('status').filter({ hasText: '1 号台席叫经理' })).toBeVisible();
  await page.getByRole('button', { name: '到场：1 号台席' }).click();
  await expect(page.getByText('1 号台席叫经理')).toBeHidden();
  const { counters } = await host.call('queue.hall', {});
  expect(counters[0]?.managerCalledAt).toBeNull();
});

test('a system failure is declared and ended, each after asking', async ({ page, host }) => {
  const counterId = await seat(host);
  await issue(host, 1);
  const { id: ticketId } = await host.call('queue.callNext', { counterId });
  await host.call('queue.arrive', { counterId, ticketId });
  await page.goto('/live');
  const counter = page.getByRole('article').filter({ hasText: '1 号台席' });
  await expect(counter).toContainText('办理中');

  const declare = page.getByRole('button', { name: '登记系统故障' });
  await declare.click();
  await page.getByRole('button', { name: '不了' }).click();
  await declare.click();
  await page.getByRole('button', { name: '登记故障' }).click();
  await expect(page.getByRole('alert').filter({ hasText: '系统故障' })).toBeVisible();
  await expect(counter).toContainText('计时已停');
  await expect(declare).toBeHidden();

  await page.getByRole('button', { name: '解除', exact: true }).click();
  await page.getByRole('button', { name: '解除故障' }).click();
  await expect(page.getByRole('alert')).toBeHidden();
  await expect(counter).not.toContainText('计时已停');
});

test('a paused counter says why', async ({ page, host }) => {
  const counterId = await seat(host);
  await page.goto('/live');
  await host.call('queue.pause', { counterId, reason: 'meal' });
  const counter = page.getByRole('article').filter({ hasText: '1 号台席' });
  await expect(counter).toContainText('暂停：就餐');
  await expect(counter).toContainText('时限 45 分');
});

test('who is served with care is known by a quiet word, and a crowd of them by a notice', async ({
  page,
  host,
}) => {
  const [payment] = await host.call('store.businessTypes', {});
  await host.call('queue.issueTicket', {
    businessTypeId: payment?.id ?? 0,
    class: { priorityClass: 'care', classReason: 'elderly' },
  });
  await page.goto('/live');
  await expect(page.getByRole('row').filter({ hasText: 'A001' })).toContainText('老人');
  await expect(page.getByText('等候的客户里老弱幼孕较多')).toBeVisible();
  await expectAccessible(page);
});

test('numbers that were called again and again in vain are found today', async ({ page, host }) => {
  const counterId = await seat(host);
  await issue(host, 5);
  await page.goto('/live');
  await expect(page.getByText('今天还没有发现问题')).toBeVisible();
  for (let nth = 0; nth < 5; nth += 1) {
    const { id: ticketId } = await host.call('queue.callNext', { counterId });
    await host.call('queue.noShow', { counterId, ticketId });
  }
  await expect(page.getByRole('region', { name: '今天的发现' })).toContainText('连续 5 个号码叫号后无人到台');
});
