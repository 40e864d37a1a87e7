import { press, signOn } from './at-the-counter.ts';
import { expect, test } from './test.ts';

test('what a customer asks at the counter is written down under one key, handed on, answered, told and closed', async ({
  page,
  host,
}) => {
  await host.call('first-contact.addDepartment', {
    name: { zh: '装维中心' },
    aRole: { name: '赵工', phone: '0632-8000001' },
    bRole: null,
    matters: ['宽带移机'],
    answersWithin: 2,
  });
  await signOn(page, '8011');
  await press(page, 'S');
  const strip = page.getByRole('region', { name: '登记首问' });
  await expect(strip.getByRole('textbox', { name: '客户问的事' })).toBeFocused();
  await page.keyboard.type('宽带移机三天没人联系');
  await strip.getByRole('textbox', { name: '称呼' }).fill('王女士');
  await strip.getByRole('textbox', { name: '怎么找到客户（电话）' }).fill('13812345678');
  await page.keyboard.press('Enter');
  await expect(strip.getByRole('status')).toContainText('请告诉客户');
  await strip.getByRole('button', { name: '装维中心 赵工 0632-8000001' }).click();
  await expect(strip).toBeHidden();

  await page.goto('/first-contact?list=handed');
  await page.getByRole('link', { name: /宽带移机三天没人联系/ }).click();
  await expect(page.getByText('138****5678')).toBeVisible();
  await page.getByRole('textbox', { name: '部门怎么答复' }).fill('已派单,明天上午上门');
  await page.getByRole('button', { name: '登记答复' }).click();
  await page.getByRole('textbox', { name: '结果' }).fill('22 日上午已移机');
  await page.getByRole('button', { name: '登记结果' }).click();
  await page.getByRole('radio', { name: '电话' }).check();
  await page.getByRole('button', { name: '已告知，关闭' }).click();
  await expect(page.getByText(/电话告知，客户满意/)).toBeVisible();

  await page.getByRole('link', { name: '返回首问列表' }).click();
  await expect(page.getByText('没有要您负责的首问', { exact: false })).toBeVisible();
});
