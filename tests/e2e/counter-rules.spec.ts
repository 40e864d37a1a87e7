import { expect, test } from './test.ts';

test('a counter is told what to help with and what it can do, and keeps it', async ({ page, host }) => {
  await page.goto('/settings/counters');
  await page.getByRole('button', { name: '3 号台席' }).click();
  const rules = page.getByRole('region', { name: '支援与技能' });
  const quick = rules.getByRole('checkbox', { name: 'A 快速业务' });
  await quick.check();
  await rules.getByRole('textbox', { name: 'A 等候超过（分钟）' }).fill('7');
  await rules.getByRole('checkbox', { name: '手语接待' }).check();
  await rules.getByRole('button', { name: '保存' }).click();
  await expect(rules.getByText('已保存')).toBeVisible();

  await page.reload();
  await page.getByRole('button', { name: '3 号台席' }).click();
  await expect(quick).toBeChecked();
  await expect(rules.getByRole('textbox', { name: 'A 等候超过（分钟）' })).toHaveValue('7');
  await expect(rules.getByRole('checkbox', { name: '手语接待' })).toBeChecked();
  const [, , third] = await host.call('queue.counterRules', {});
  expect(third?.fallbacks).toHaveLength(1);
});

test('a skill is added, renamed, and can be ticked for a counter', async ({ page }) => {
  await page.goto('/settings/counters');
  await page.getByRole('button', { name: '添加技能' }).click();
  await page.getByRole('textbox', { name: '名称', exact: true }).fill('方言接待');
  await page.keyboard.press('Enter');
  const skills = page.getByRole('table', { name: '技能' });
  await expect(skills).toContainText('方言接待');

  await skills.getByRole('button', { name: '方言接待' }).click();
  await page.getByRole('textbox', { name: '名称', exact: true }).fill('粤语接待');
  await page.keyboard.press('Enter');
  await expect(skills).toContainText('粤语接待');
  await page.getByRole('button', { name: '1 号台席' }).click();
  await expect(page.getByRole('checkbox', { name: '粤语接待' })).toBeVisible();
});
