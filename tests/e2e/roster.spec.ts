import { expectAccessible } from './axe.ts';
import { expect, test } from './test.ts';

const monday = '2026-12-07';
const week = `/team/roster?size=week&from=${monday}`;

test('a month from a sheet is swapped in two taps, marked, taken back and copied', async ({ page, host }) => {
  await page.goto('/team/roster');
  await page.getByRole('link', { name: '导入 Excel' }).click();
  const sheet = '2026年12月排班\n工号,姓名,7,8,9\n8001,周敏,全天,全天,休\n8011,李晓云,早,夜班,休\n';
  const choose = (text: string) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name: '排班.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await choose(sheet);
  await expect(page.getByRole('status').filter({ hasText: /第 4 行“8”.不认识“夜班”/ })).toBeVisible();
  await choose(sheet.replace('夜班', '晚'));
  await page.getByRole('button', { name: '导入 2 行' }).click();
  await expect(page.getByRole('status')).toContainText('新增 6 条');

  await page.goto(week);
  const grid = page.getByRole('table', { name: '排班表' });
  const cell = (name: string, date: string) => grid.getByRole('button', { name: `${name} ${date} ` });
  await cell('李晓云', '12月7日').click();
  await cell('张建国', '12月7日').click();
  await expect(page.getByRole('status')).toContainText('已换班');
  await expect(cell('李晓云', '12月7日')).toHaveText('');
  await expect(cell('张建国', '12月7日')).toHaveText('早班');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(cell('李晓云', '12月7日')).toHaveText('早班');

  await cell('周敏', '12月7日').click();
  await page.getByRole('checkbox', { name: '值班经理' }).click();
  await expect(cell('周敏', '12月7日')).toHaveAccessibleName(/值班经理$/);
  await page.getByRole('button', { name: '取消选中' }).click();
  await cell('周敏', '12月9日').click();
  await page.getByRole('combobox', { name: '替班人' }).selectOption({ label: '李晓云 8011' });
  await expect(page.getByRole('status').filter({ hasText: '替班人这天也休息' })).toBeVisible();
  await expectAccessible(page);

  await page.goto('/team/roster?size=week&from=2026-12-14');
  await page.getByRole('button', { name: '复制上周' }).click();
  await expect(page.getByRole('status')).toContainText('改了 6 格');
  await page.getByRole('button', { name: '复制上周' }).click();
  await page.getByRole('button', { name: '替换这一周' }).click();
  const roster = await host.call('staff.roster', { from: '2026-12-14', to: '2026-12-20' });
  expect(roster.days).toHaveLength(6);
});

test('the roster is filled from the keyboard alone, and by tapping with a shift in hand', async ({
  page,
}) => {
  await page.goto(week);
  const grid = page.getByRole('table', { name: '排班表' });
  const cell = (name: string, date: string) => grid.getByRole('button', { name: `${name} ${date} ` });
  await cell('周敏', '12月7日').focus();
  await page.keyboard.press('3');
  await expect(cell('周敏', '12月7日')).toHaveText('全天');
  await expect(cell('周敏', '12月8日')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('4');
  await expect(cell('李晓云', '12月8日')).toHaveText('休息');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Backspace');
  await expect(cell('李晓云', '12月8日')).toHaveText('');
  await page.keyboard.press('Control+z');
  await expect(cell('李晓云', '12月8日')).toHaveText('休息');

  await page.getByText('1 早班').click();
  await cell('陈静', '12月10日').click();
  await cell('陈静', '12月11日').click();
  await expect(cell('陈静', '12月11日')).toHaveText('早班');
  await expect(cell('陈静', '12月10日')).toHaveText('早班');
});

test('a shift gets other hours from today on', async ({ page, host }) => {
  await page.goto('/team/roster/shifts');
  await page.getByRole('button', { name: '早班' }).click();
  await page.getByRole('textbox', { name: '开始' }).fill('07:45');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('已保存')).toBeVisible();
  const shifts = await host.call('staff.shifts', {});
  expect(shifts[0]).toMatchObject({ code: 'E', startsAt: '07:45' });
});
