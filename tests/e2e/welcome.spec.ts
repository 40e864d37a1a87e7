import type { Page } from 'playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './test.ts';

test.use({ hallAtStart: 'none' });

const step = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** Fills in what the step that is shown cannot do without. */
async function fillIn(page: Page): Promise<void> {
  const manager = page.getByRole('button', { name: '加到名单' });
  if (await manager.isVisible()) {
    await page.getByRole('textbox', { name: '工号' }).fill('8001');
    await page.getByRole('textbox', { name: '姓名' }).fill('周敏');
    await manager.click();
  }
  if (!(await step(page, '首次登录').isVisible())) return;
  await page.getByRole('textbox', { name: '周敏（工号 8001）的 PIN' }).fill('258014');
  await page.getByRole('textbox', { name: '再输入一次' }).fill('258014');
}

/** Fills in the hall's name and goes on to a step, with no more than what those between cannot do without. */
async function goTo(page: Page, name: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('textbox', { name: '营业厅名称' }).fill('云湖路营业厅');
  for (let passed = 0; passed < 6 && !(await step(page, name).isVisible()); passed += 1) {
    await fillIn(page);
    const before = await page.getByRole('heading', { level: 1 }).textContent();
    await page.getByRole('button', { name: /^下一步/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(before ?? '');
  }
  await expect(step(page, name)).toBeVisible();
}

test('a hall is set up with the keyboard alone, and its first ticket can be issued', async ({
  page,
  host,
}) => {
  await page.goto('/');
  await expect(page.getByRole('textbox', { name: '营业厅名称' })).toBeFocused();
  await page.keyboard.type('云湖路营业厅');
  await page.keyboard.press('Enter');

  await expect(step(page, '运营商主题')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: '移动' })).toBeChecked();
  await page.keyboard.press('Enter');

  await expect(step(page, '台席')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('3');
  await expect(page.getByRole('checkbox', { name: '3 号台席办理 S 特殊业务' })).toBeChecked();
  await page.keyboard.press('Enter');

  await expect(step(page, '业务')).toBeVisible();
  await page.keyboard.press('Enter');

  await expect(step(page, '人员')).toBeVisible();
  await page.keyboard.insertText('8001 周敏 厅经理\n8011\t李晓云\n');
  await expect(page.getByRole('table', { name: '读到的人员' })).toContainText('营业员');
  await page.keyboard.press('Control+Enter');

  await expect(step(page, '首次登录')).toBeVisible();
  await page.keyboard.type('123456');
  await page.keyboard.press('Enter');
  await expect(page.getByText('这个 PIN 太容易被猜到，请换一个。')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('258014');
  await page.keyboard.press('Tab');
  await page.keyboard.type('258014');
  expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))).not.toContain('258014');
  await page.keyboard.press('Enter');

  await expect(step(page, '核对')).toBeVisible();
  await expect(page.getByText('周敏（工号 8001）第一个登录')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(step(page, '云湖路营业厅已经设置好了')).toBeVisible();

  expect(await host.call('store.profile', {})).toMatchObject({
    code: 'H01',
    name: { zh: '云湖路营业厅' },
    operatorTheme: 'mobile',
  });
  expect(await host.call('store.counters', {})).toHaveLength(3);
  const people = await host.call('staff.people', {});
  expect(people.map(({ staffNumber, name, roles }) => [staffNumber, name, roles])).toEqual([
    ['8001', '周敏', ['store-manager']],
    ['8011', '李晓云', ['clerk']],
  ]);
  const [business] = await host.call('store.businessTypes', {});
  await host.call('queue.issueTicket', { businessTypeId: business?.id ?? 0 });
});

test('a reload loses nothing that was filled in', async ({ page }) => {
  await goTo(page, '人员');
  await page.getByRole('textbox', { name: '人员名单' }).fill('8001 周敏 厅经理');
  await page.reload();
  await expect(page.getByRole('textbox', { name: '人员名单' })).toHaveValue('8001 周敏 厅经理');
  await page.getByRole('button', { name: '营业厅', exact: true }).click();
  await expect(page.getByRole('textbox', { name: '营业厅名称' })).toHaveValue('云湖路营业厅');
});

test('the name is asked for in plain words, and the field has the focus', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /^下一步/ }).click();
  await expect(page.getByText('请填写营业厅名称。')).toBeVisible();
  await expect(page.getByRole('textbox', { name: '营业厅名称' })).toBeFocused();
});

test('a series that no counter serves is named while the counters are filled in', async ({ page }) => {
  await goTo(page, '台席');
  const special = page.getByRole('checkbox', { name: '6 号台席办理 S 特殊业务' });
  await special.uncheck();
  const warning = page.getByRole('status').filter({ hasText: '号段 S 有业务' });
  await expect(warning).toBeVisible();
  await page.getByRole('button', { name: /^下一步/ }).click();
  await expect(step(page, '台席')).toBeVisible();
  await special.check();
  await expect(warning).toBeHidden();
});

test('a preset says where it comes from, can be changed and be taken back', async ({ page, host }) => {
  await goTo(page, '业务');
  const row = page.getByRole('row').filter({ has: page.getByRole('checkbox', { name: '办理缴费充值' }) });
  await expect(row).toContainText('默认值，可修改');
  await expect(row).toContainText('客户资料（2009）');
  await row.getByRole('textbox', { name: '缴费充值的限时分钟数' }).fill('6');
  await expect(row).toContainText('限时：本厅设定');
  await row.getByRole('button', { name: '缴费充值恢复默认' }).click();
  await expect(row.getByRole('textbox', { name: '缴费充值的限时分钟数' })).toHaveValue('5');

  await row.getByRole('textbox', { name: '缴费充值的限时分钟数' }).fill('7');
  await page.getByRole('checkbox', { name: '办理积分兑换' }).uncheck();
  await expect(page.getByText('已选 27 / 28 项')).toBeVisible();
  for (const name of ['人员', '首次登录', '核对']) {
    await page.getByRole('button', { name: /^下一步/ }).click();
    await expect(step(page, name)).toBeVisible();
    await fillIn(page);
  }
  await page.getByRole('button', { name: /^完成设置/ }).click();
  await expect(step(page, '云湖路营业厅已经设置好了')).toBeVisible();
  const types = await host.call('store.businessTypes', {});
  expect(types).toHaveLength(27);
  expect(types.find((type) => type.code === 'B01')).toMatchObject({
    limitMinutes: 7,
    origins: { limit: 'store', target: 'proposal' },
  });
});

test('a line that is not understood is named with its number', async ({ page }) => {
  await goTo(page, '人员');
  await page.getByRole('textbox', { name: '人员名单' }).fill('8001 周敏 厅经理\n8013 陈静 会计');
  await expect(page.getByRole('status').filter({ hasText: /第 2 行.不认识岗位“会计”/ })).toBeVisible();
  await page.getByRole('button', { name: /^下一步/ }).click();
  await expect(page.getByRole('textbox', { name: '人员名单' })).toBeFocused();
});

test('all of it can be done in English', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('textbox', { name: 'Name of the hall' }).fill('云湖路营业厅');
  for (const name of ['Operator theme', 'Counters', 'Businesses', 'People', 'First sign-in']) {
    await page.getByRole('button', { name: /^Next/ }).click();
    await expect(step(page, name)).toBeVisible();
    if (name === 'People')
      await page.getByRole('textbox', { name: 'List' }).fill('8001 Zhou Min store manager');
  }
  await page.getByRole('textbox', { name: 'PIN of Zhou Min' }).fill('258014');
  await page.getByRole('textbox', { name: 'Type it again' }).fill('258014');
  await page.getByRole('button', { name: /^Next/ }).click();
  await page.getByRole('button', { name: /^Finish set-up/ }).click();
  await expect(step(page, '云湖路营业厅 is set up')).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`no step hinders anybody in ${scheme}`, async ({ page }) => {
    await page.addInitScript((kept) => localStorage.setItem('mantine-color-scheme-value', kept), scheme);
    await goTo(page, '营业厅');
    await expectAccessible(page);
    for (const name of ['运营商主题', '台席', '业务', '人员', '首次登录', '核对']) {
      await page.getByRole('button', { name: /^下一步/ }).click();
      await expect(step(page, name)).toBeVisible();
      await expectAccessible(page);
      await fillIn(page);
    }
  });
}
