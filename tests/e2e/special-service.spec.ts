import type { Page } from 'playwright/test';
import { businessId, callAndServe, issueOne, pressAndSee, signOn } from './at-the-counter.ts';
import { signedInBrowser } from './signed-in.ts';
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

test('a special ticket leads to its refund by one key; with a paper missing it waits, and nobody decides twice', async ({
  page,
  host,
  browser,
}) => {
  await issueOne(host, { businessTypeId: await businessId(host, 'B28') });
  await signOn(page, '8012', 3);
  await callAndServe(page);
  await pressAndSee(page, 'a', page.getByRole('radio', { name: '退费' }));
  await page.getByRole('radio', { name: '退费' }).check();
  await page.getByRole('textbox', { name: '金额（元）' }).fill('120');
  await page.getByRole('button', { name: '开单' }).click();
  await expect(page.getByRole('heading', { name: /受理单 \d+ 退费/ })).toBeVisible();
  await expect(page.getByText('S001')).toBeVisible();

  await tick(page, '退费申请单');
  await tick(page, '退费人有效身份证件');
  const submit = page.getByRole('button', { name: '材料齐了，送审' });
  await expect(submit).toBeDisabled();
  await tick(page, '缴费凭证');
  await submit.click();
  await page.getByRole('textbox', { name: '系统' }).fill('稽核系统');
  await page.getByRole('textbox', { name: '编号' }).fill('JH-118');
  await page.getByRole('textbox', { name: '审批人' }).fill('高工');
  const enter = page.getByRole('button', { name: '登记外部审批' });
  await expect(enter).toBeDisabled();
  await page.getByRole('textbox', { name: '您的 PIN' }).fill('258014');
  await enter.click();
  await expect(page.getByText('双人原则')).toBeVisible();

  const people = await host.call('staff.people', {});
  const duty = people.find(({ staffNumber }) => staffNumber === '8013');
  if (!duty) throw new Error('The test hall has no 8013.');
  const { active: _active, ...values } = duty;
  await host.call('staff.changePerson', { ...values, roles: ['duty-manager'] });
  const other = await signedInBrowser(browser, host, { staffNumber: '8013', purpose: 'tablet' });
  const second = await other.newPage();
  await second.goto('/special?list=for-me');
  await second.getByRole('link', { name: /退费/ }).click();
  await second.getByRole('textbox', { name: '您的 PIN' }).fill('640281');
  await second.getByRole('button', { name: '同意', exact: true }).click();
  await expect(page.getByText(/值班经理复核：同意/)).toBeVisible();
  await other.close();
});
