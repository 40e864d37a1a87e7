import { press, signOn } from './at-the-counter.ts';
import { expect, test } from './test.ts';

test('what a customer asks at the counter is written down under one key, handed on, late, answered, told and closed', async ({
  page,
  host,
}) => {
  const { id: departmentId } = await host.call('first-contact.addDepartment', {
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

  // The promise and the department's term are cut to a moment, and pass while somebody looks.
  const { records } = await host.call('first-contact.records', { list: 'handed' });
  const recordId = records[0]?.id ?? 0;
  const soon = Date.now() + 2_000;
  await host.call('first-contact.handOn', { recordId, departmentId, dueAt: soon });
  await host.call('first-contact.promiseAnew', { recordId, promisedAt: soon, reason: '客户急用' });
  await page.goto('/first-contact?list=handed');
  const waiting = page.getByRole('region', { name: '装维中心（1 件）' });
  await expect(waiting).toContainText('赵工 0632-8000001');
  const late = waiting.getByRole('link', { name: /宽带移机三天没人联系.*已逾期/ });
  await expect(late).toBeVisible();
  await late.click();
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

test('a complaint that may go above the hall is before the duty manager at once, taken up, judged, told and followed up', async ({
  page,
}) => {
  await page.goto('/live');
  await press(page, 'S');
  const form = page.getByRole('dialog', { name: '登记首问' });
  await expect(form.getByRole('textbox', { name: '客户问的事' })).toBeFocused();
  await page.keyboard.type('流量超套没有提醒,要去工信部投诉');
  await form.getByRole('radio', { name: '投诉' }).check();
  await form.getByRole('checkbox', { name: /有越级风险/ }).check();
  await form.getByRole('button', { name: '登记', exact: true }).click();
  await expect(form.getByRole('status')).toContainText('请告诉客户');
  await form.getByRole('button', { name: '好了' }).click();
  await expect(form).toBeHidden();

  const alarm = page.getByRole('alert').filter({ hasText: '有越级风险' });
  await expect(alarm).toBeVisible();
  await alarm.getByRole('link', { name: '打开' }).click();
  await expect(page.getByRole('heading', { name: /^首问 \d+$/ })).toBeVisible();
  await alarm.getByRole('button', { name: '我来处理' }).click();
  await expect(alarm).toBeHidden();

  await page.getByRole('button', { name: '已联系客户' }).click();
  await expect(page.getByText(/^已于 .* 联系$/)).toBeVisible();
  await page.getByRole('button', { name: '责任认定' }).click();
  await page.getByRole('radio', { name: '有责', exact: true }).check();
  await page.getByRole('textbox', { name: '原因' }).fill('提醒短信没有发');
  await page.getByRole('button', { name: '保存认定' }).click();
  await expect(page.getByText(/认定有责.提醒短信没有发/)).toBeVisible();
  await page.getByRole('textbox', { name: '结果' }).fill('已退费');
  await page.getByRole('button', { name: '登记结果' }).click();
  await page.getByRole('button', { name: '已告知，关闭' }).click();
  await expect(page.getByText(/电话告知，客户满意/)).toBeVisible();
  await page.getByRole('button', { name: '登记回访' }).click();
  await expect(page.getByText(/^回访，客户满意/)).toBeVisible();

  await page.goto('/first-contact/figures');
  await page.getByRole('link', { name: /^100/ }).first().click();
  await expect(page.getByRole('heading', { name: '首问办结率' })).toBeVisible();
  await expect(page.getByRole('link', { name: /流量超套没有提醒/ })).toBeVisible();
});
