import type { Page } from 'playwright/test';
import { businessDateOf } from '../../shared/time/business-date.ts';
import { issue, signOn } from './at-the-counter.ts';
import { expectAccessible } from './axe.ts';
import type { TestHost } from './host.ts';
import { signedInBrowser } from './signed-in.ts';
import { expect, test } from './test.ts';

/** Makes every further person at the one open counter a level worse, and lets levels fall at once. */
async function lowerThresholds(host: TestHost): Promise<void> {
  const effectiveFrom = businessDateOf(Date.now(), 'Asia/Shanghai');
  const rules = {
    surgeYellowPerCounter: 1,
    surgeOrangePerCounter: 2,
    surgeRedPerCounter: 3,
    surgeDwellMinutes: 0,
  };
  for (const [name, value] of Object.entries(rules)) {
    await host.call('store.changeSetting', { key: `queue.${name}`, value, effectiveFrom });
  }
}

/** Lets a page see nothing new about surges, as over a slow network; the returned function lets it see again. */
async function holdSurges(page: Page): Promise<() => Promise<void>> {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/api/call', async (route) => {
    const { procedure } = route.request().postDataJSON() as { procedure: string };
    if (procedure === 'queue.surges') await held;
    await route.continue();
  });
  return async () => {
    letGo();
    await page.unrouteAll({ behavior: 'wait' });
  };
}

const card = (page: Page) => page.getByRole('region', { name: '客流预警' });

test('a surge is seen where people stand, one person takes what is to be done, and what came of it is kept', async ({
  page: counter,
  context,
  browser,
  host,
}) => {
  await lowerThresholds(host);
  await signOn(counter, '8011');
  const entrance = await signedInBrowser(browser, host, { staffNumber: '8012', purpose: 'greeter' });
  const greeter = await entrance.newPage();
  await greeter.goto('/greeter');
  const live = await context.newPage();
  await live.goto('/live');
  await expect(live.getByText('平稳')).toBeVisible();

  await issue(host, 2);
  await expect(card(greeter)).toContainText('黄色预警');
  await expect(card(live).getByRole('listitem')).toHaveCount(2);
  await expect(counter.getByText('黄色预警')).toBeHidden();
  await issue(host, 1);
  await expect(counter.getByText('橙色预警')).toBeVisible();
  await counter.setViewportSize({ width: 1366, height: 56 });
  await expect(counter.getByText('橙色预警')).toBeInViewport({ ratio: 1 });
  await issue(host, 1);
  await expect(card(greeter)).toContainText('红色预警');
  await expect(card(live).getByRole('listitem')).toHaveCount(8);
  await expectAccessible(greeter);

  const letSee = await holdSurges(live);
  await card(greeter)
    .getByRole('button', { name: /^我来：分流/ })
    .click();
  await expect(card(greeter)).toContainText('工号 8012');
  await card(live)
    .getByRole('button', { name: /^我来：分流/ })
    .click();
  await expect(live.getByText(/^这一项工号 8012 已在 .* 接手，请看看别的/)).toBeVisible();
  await letSee();
  await expect(card(live).getByRole('listitem').first()).toContainText('工号 8012');
  // The keys rest for a moment after 我来, as one sees; then a single press is enough.
  const finish = card(live).getByRole('button', { name: /^做完了：分流/ });
  await finish.click();
  await expect(finish).toBeHidden();
  await expect(card(greeter).getByRole('listitem').first()).toContainText('等候 4 人，过几分钟看成效');

  const { waiting } = await host.call('queue.hall', {});
  for (const { id: ticketId } of waiting) await host.call('queue.cancel', { ticketId });
  await expect(card(greeter)).toBeHidden();
  await expect(live.getByText('平稳')).toBeVisible();
  const findings = live.getByRole('region', { name: '今天的发现' });
  await expect(findings).toContainText('做了：分流（等候 4 → 0 人）');
  const today = live.getByRole('region', { name: '今天的预警' });
  await expect(today).toContainText('最重时 4 人等候');
  await expectAccessible(live);
  await today.getByLabel('什么起了作用').fill('月初缴费集中，下月一号多开一台');
  await today.getByRole('button', { name: '记录结果' }).click();
  await expect(today).toContainText('月初缴费集中，下月一号多开一台');
  await expect(findings).not.toContainText('红色预警');
});

test('the store writes its own plan', async ({ page, host }) => {
  await page.goto('/settings/surge');
  await page.getByRole('button', { name: '添加措施' }).click();
  await page.getByLabel('措施', { exact: true }).fill('请保安维持秩序');
  await page.getByLabel('从哪一级起').selectOption('红色预警');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('row').filter({ hasText: '请保安维持秩序' })).toContainText('红色预警');
  await page.getByRole('button', { name: /^分流/ }).click();
  await page.getByRole('button', { name: '停用' }).click();
  await expect(page.getByRole('table', { name: '已停用' })).toContainText('分流');
  const measures = await host.call('queue.surgeMeasures', {});
  expect(measures.filter(({ active }) => !active).map(({ name }) => name.zh)).toEqual([
    expect.stringMatching(/^分流/),
  ]);
});
