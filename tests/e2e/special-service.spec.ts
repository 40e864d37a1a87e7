import type { Page } from 'playwright/test';
import { expect, test } from './test.ts';

/** Ticks something off, and waits until the host has kept it. */
async function tick(page: Page, name: string): Promise<void> {
  await page.getByRole('checkbox', { name }).click();
  await expect(page.getByRole('checkbox', { name })).toBeChecked();
}

test('a case at the special desk: one paper missing, named at once with a code, then done and told', async ({
  page,
}) => {
  await page.goto('/special/new');
  await page.getByRole('radio', { name: '停机保号' }).check();
  await page.getByRole('textbox', { name: '称呼' }).fill('孙先生');
  await page.getByRole('textbox', { name: '业务号码' }).fill('13812345688');
  await page.getByRole('button', { name: '开单' }).click();
  await expect(page.getByRole('heading', { name: /受理单 \d+ 停机保号/ })).toBeVisible();
  await expect(page.getByText('138****5688')).toBeVisible();

  const goOn = page.getByRole('button', { name: '材料齐了，办理' });
  await expect(goOn).toBeDisabled();
  await page.getByRole('button', { name: '打印告知单，给回厅码' }).click();
  await page.getByRole('dialog', { name: '一次性告知单' }).getByRole('button', { name: '关闭' }).click();
  await expect(page.getByRole('status').filter({ hasText: '还缺：机主本人有效身份证件' })).toBeVisible();
  await tick(page, '机主本人有效身份证件');
  await goOn.click();

  for (const step of ['核验证件', '系统受理', '告知保号费与到期日']) {
    await tick(page, step);
  }
  await page.getByRole('textbox', { name: '办理结果' }).fill('保号至 2027-05-17');
  await page.getByRole('button', { name: '登记结果' }).click();
  await page.getByRole('button', { name: '已告知，办结' }).click();
  await expect(page.getByText(/当面告知/).first()).toBeVisible();
  await page.getByRole('link', { name: '返回专席' }).click();
  await expect(page.getByRole('link', { name: /停机保号/ })).toContainText('已办结');
});
