import type { Page } from 'playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './test.ts';

async function open(page: Page, section: string): Promise<void> {
  await page.goto('/settings');
  await page
    .getByRole('navigation', { name: '设置' })
    .getByRole('link', { name: section, exact: true })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: section })).toBeVisible();
}

const save = (page: Page) => page.getByRole('button', { name: '保存' });
const saved = (page: Page) => page.getByText('已保存');

test('the hall is renamed, and every screen says so at once', async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto('/settings/counters');
  await open(page, '营业厅');
  await page.getByRole('textbox', { name: '名称', exact: true }).fill('云湖路旗舰厅');
  await page.getByRole('radio', { name: '电信' }).check();
  await save(page).click();
  await expect(saved(page)).toBeVisible();
  await expect(other.getByRole('banner')).toContainText('云湖路旗舰厅');
});

test('a business is changed, says that the hall has set it, and goes back to its default', async ({
  page,
}) => {
  await open(page, '业务');
  const row = page.getByRole('row').filter({ has: page.getByRole('button', { name: '套餐变更' }) });
  await row.getByRole('button').click();
  await page.getByRole('textbox', { name: '限时（分钟）' }).fill('14');
  await page.keyboard.press('Enter');
  await expect(row).toContainText('14');
  await expect(row).toContainText('限时：本厅设定');
  await page.getByRole('button', { name: '恢复默认' }).click();
  await expect(row).toContainText('10');
  await expect(row).not.toContainText('本厅设定');
});

test('a business is put aside and taken up again', async ({ page }) => {
  await open(page, '业务');
  await page.getByRole('button', { name: '积分兑换' }).click();
  await page.getByRole('button', { name: '停用' }).click();
  const unused = page.getByRole('table', { name: '已停用' });
  await expect(unused).toContainText('积分兑换');
  await page.getByRole('button', { name: '重新启用' }).click();
  await expect(unused).toBeHidden();
});

test('what would leave customers waiting for ever is refused beside the field', async ({ page, host }) => {
  await open(page, '台席');
  await page.getByRole('button', { name: '3 号台席' }).click();
  const counter = page.getByRole('region', { name: '3 号台席' });
  await page.getByRole('checkbox', { name: 'S 特殊业务' }).uncheck();
  await counter.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('alert')).toContainText('号段 S 没有台席办理');
  await page.getByRole('button', { name: '还原' }).click();
  await expect(page.getByRole('checkbox', { name: 'S 特殊业务' })).toBeChecked();
  const [, , third] = await host.call('store.counters', {});
  expect(third?.series).toEqual(['B', 'S', 'T']);
});

test('a counter is added with the next number', async ({ page }) => {
  await open(page, '台席');
  await page.getByRole('button', { name: '添加台席' }).click();
  await expect(page.getByRole('textbox', { name: '台席号' })).toHaveValue('4');
  await page.getByRole('checkbox', { name: 'A 快速业务' }).check();
  await save(page).click();
  await expect(page.getByRole('button', { name: '4 号台席' })).toBeVisible();
});

test('a series is added, and no business moves into it before a counter serves it', async ({ page }) => {
  await open(page, '号段');
  await page.getByRole('button', { name: '添加号段' }).click();
  await page.getByRole('textbox', { name: '字母' }).fill('q');
  await page.getByRole('textbox', { name: '名称', exact: true }).fill('预约');
  await save(page).click();
  await expect(page.getByRole('button', { name: 'Q 预约' })).toBeVisible();

  await page.getByRole('link', { name: '业务', exact: true }).click();
  await page.getByRole('button', { name: '套餐变更' }).click();
  await page.getByRole('combobox', { name: '号段' }).selectOption('Q 预约');
  await save(page).click();
  await expect(page.getByRole('alert')).toContainText('号段 Q 没有台席办理');
});

test('people are added one by one and many at once, or none of them', async ({ page, host }) => {
  await open(page, '人员');
  await page.getByRole('button', { name: '添加一位' }).click();
  await page.getByRole('textbox', { name: '工号' }).fill('8030');
  await page.getByRole('textbox', { name: '姓名' }).fill('何琳');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row').filter({ hasText: '何琳' })).toContainText('营业员');

  await page.getByRole('button', { name: '批量添加' }).click();
  const lines = page.getByRole('textbox', { name: '人员名单' });
  await lines.fill('8030 高洋\n8031 马超 引导员');
  await expect(page.getByRole('status').filter({ hasText: '工号 8030 已经有人使用' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^添加 \d 位/ })).toBeDisabled();
  await lines.fill('8032 高洋\n8031 马超 引导员');
  await page.getByRole('button', { name: '添加 2 位' }).click();
  await expect(lines).toBeHidden();
  await expect(page.getByRole('row').filter({ hasText: '马超' })).toContainText('引导员');
  expect(await host.call('staff.people', {})).toHaveLength(7);
});

test('somebody who leaves is kept and can come back', async ({ page }) => {
  await open(page, '人员');
  await page.getByRole('button', { name: '8013' }).click();
  await page.getByRole('button', { name: '停用' }).click();
  await page.getByRole('textbox', { name: '停用原因' }).fill('离职');
  await page.getByRole('button', { name: '马上停用' }).click();
  await expect(page.getByRole('table', { name: '已停用' })).toContainText('8013');
  await page.getByRole('button', { name: '回到本厅' }).click();
  await expect(page.getByRole('table', { name: '已停用' })).toBeHidden();
});

test('a screen is added for a counter, and the host’s own desk stays', async ({ page }) => {
  await open(page, '终端');
  await page.getByRole('button', { name: '添加终端' }).click();
  await page.getByRole('textbox', { name: '名称' }).fill('1号台席屏');
  await expect(save(page)).toBeDisabled();
  await page.getByRole('combobox', { name: '台席' }).selectOption('1 号台席');
  await save(page).click();
  await expect(page.getByRole('row').filter({ hasText: '1号台席屏' })).toContainText('1 号台席');
  await page.getByRole('button', { name: '主机桌面' }).click();
  await expect(page.getByText('一直保留')).toBeVisible();
  await expect(page.getByRole('button', { name: '停用' })).toBeHidden();
});

test('the hours of a day are written as people write them', async ({ page, host }) => {
  await open(page, '营业时间与日历');
  const closes = page.getByRole('textbox', { name: '星期六关门' });
  await closes.fill('800');
  await closes.blur();
  await expect(closes).toHaveValue('08:00');
  await expect(closes).toHaveAttribute('aria-invalid', 'true');
  await expect(save(page)).toBeDisabled();
  await closes.fill('1600');
  await closes.blur();
  await page.getByRole('checkbox', { name: '星期日营业' }).uncheck();
  await save(page).click();
  await expect(saved(page)).toBeVisible();
  const { openingHours } = await host.call('store.profile', {});
  expect(openingHours).toHaveLength(6);
  expect(openingHours.find((day) => day.weekday === 6)).toEqual({
    weekday: 6,
    opens: '08:30',
    closes: '16:00',
  });
});

test('a day of the calendar becomes a holiday and ordinary again', async ({ page }) => {
  await open(page, '营业时间与日历');
  await page.getByRole('button', { name: '3月12日 平常' }).click();
  await page.getByRole('radio', { name: '放假' }).check();
  const name = page.getByRole('textbox', { name: '名称' });
  await name.fill('植树节');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '3月12日 放假' })).toBeVisible();
  await page.getByRole('radio', { name: '平常' }).check();
  await save(page).last().click();
  await expect(page.getByRole('button', { name: '3月12日 平常' })).toBeVisible();
});

test('a rule changes from a day on, keeps its history, and goes back to its default', async ({ page }) => {
  await open(page, '参数');
  const row = page.getByRole('row').filter({ has: page.getByRole('button', { name: '达标等候' }) });
  await expect(row).toContainText('默认值，可修改');
  await row.getByRole('button').click();
  await page.getByRole('textbox', { name: '取值' }).fill('12');
  await page.keyboard.press('Enter');
  await expect(row).toContainText('12 分钟');
  await expect(row).toContainText('本厅设定');
  const history = page.getByRole('region', { name: '改动记录' });
  await expect(history.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: '恢复默认' }).click();
  await expect(row).toContainText('默认值，可修改');
  await expect(history.getByRole('listitem')).toHaveCount(2);
});

const everySection = ['营业厅', '业务', '号段', '台席', '人员', '终端', '营业时间与日历', '参数'];

for (const scheme of ['light', 'dark'] as const) {
  test(`no section hinders anybody in ${scheme}`, async ({ page }) => {
    await page.addInitScript((kept) => localStorage.setItem('mantine-color-scheme-value', kept), scheme);
    for (const section of everySection) {
      await open(page, section);
      const first = page.getByRole('table').first().getByRole('button').first();
      if (await first.isVisible()) await first.click();
      await expectAccessible(page);
    }
  });
}
