import iconv from 'iconv-lite';
import writeXlsxFile from 'write-excel-file/node';
import { expectAccessible } from './axe.ts';
import { expect, test } from './test.ts';

const workbookMime = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A workbook as a person would choose it. */
async function workbook(name: string, rows: readonly (readonly string[])[]) {
  const data = rows.map((row) => row.map((value) => ({ value })));
  const buffer = await writeXlsxFile([{ sheet: '人员', data }]).toBuffer();
  return { name, mimeType: workbookMime, buffer };
}

test.describe('before there is a hall', () => {
  test.use({ hallAtStart: 'none' });

  test('people are taken over from a workbook into the first set-up', async ({ page, host }) => {
    await page.goto('/');
    await page.getByRole('textbox', { name: '营业厅名称' }).fill('云湖路营业厅');
    for (const name of ['运营商主题', '台席', '业务', '人员']) {
      await page.getByRole('button', { name: /^下一步/ }).click();
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    }
    const people = await workbook('人员.xlsx', [
      ['云湖路营业厅人员表'],
      ['姓名', '岗位', '工号'],
      ['周敏', '厅主任', '8001'],
      ['李晓云', '受理员', '8011'],
    ]);
    await page.locator('input[type=file]').setInputFiles(people);
    await expect(page.getByRole('status').filter({ hasText: '已从“人员.xlsx”读入 2 行' })).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: '李晓云' })).toContainText('营业员');
    await page.getByRole('button', { name: /^下一步/ }).click();
    await page.getByRole('textbox', { name: '周敏（工号 8001）的 PIN' }).fill('258014');
    await page.getByRole('textbox', { name: '再输入一次' }).fill('258014');
    await page.getByRole('button', { name: /^下一步/ }).click();
    await page.getByRole('button', { name: /^完成设置/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: '云湖路营业厅已经设置好了' })).toBeVisible();
    expect((await host.call('staff.people', {})).map((person) => [person.name, person.roles])).toEqual([
      ['周敏', ['store-manager']],
      ['李晓云', ['clerk']],
    ]);
  });

  test('a file that is no sheet says so, and the list stays as it was', async ({ page }) => {
    await page.addInitScript(() => localStorage.clear());
    await page.goto('/welcome');
    await page.getByRole('textbox', { name: '营业厅名称' }).fill('云湖路营业厅');
    for (const name of ['运营商主题', '台席', '业务', '人员']) {
      await page.getByRole('button', { name: /^下一步/ }).click();
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    }
    await page.getByRole('textbox', { name: '人员名单' }).fill('8001 周敏 厅经理');
    const program = {
      name: '人员.xlsx',
      mimeType: workbookMime,
      buffer: Buffer.from([0x4d, 0x5a, 0x90, 0x00]),
    };
    await page.locator('input[type=file]').setInputFiles(program);
    await expect(page.getByRole('alert')).toContainText('这种文件不能保存');
    await expect(page.getByRole('textbox', { name: '人员名单' })).toHaveValue('8001 周敏 厅经理');
  });
});

test('a staff list in GB18030 adds who is new and changes who is known', async ({ page, host }) => {
  await page.goto('/settings/people');
  await page.getByRole('link', { name: '从表格导入' }).click();
  const csv = iconv.encode('工号,姓名,岗位\n8011,李晓芸,引导员\n8040,何琳,\n', 'gb18030');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '人员.csv', mimeType: 'text/csv', buffer: csv });
  const rows = page.getByRole('table', { name: '前几行' });
  await expect(rows).toContainText('李晓芸');
  await expectAccessible(page);
  await page.getByRole('button', { name: '导入 2 行' }).click();
  await expect(page.getByRole('status')).toContainText('新增 1 条');
  const people = await host.call('staff.people', {});
  expect(people.find((person) => person.staffNumber === '8011')).toMatchObject({
    name: '李晓芸',
    roles: ['greeter'],
  });
  expect(people.find((person) => person.staffNumber === '8040')).toMatchObject({ roles: ['clerk'] });
});

test('what is wrong is named with its row, and nothing is imported', async ({ page, host }) => {
  await page.goto('/settings/people/import');
  const csv = '工号,姓名,岗位\n8040,何琳,会计\n80 41,高洋,营业员\n';
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '人员.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await expect(page.getByRole('status').filter({ hasText: /第 2 行“岗位”.不认识“会计”/ })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /第 3 行“工号”/ })).toBeVisible();
  await expect(page.getByRole('button', { name: '导入 2 行' })).toBeDisabled();
  expect(await host.call('staff.people', {})).toHaveLength(4);
});

test('a column with a strange header is pointed out by hand', async ({ page }) => {
  await page.goto('/settings/people/import');
  const csv = '登录名,谁\n8040,何琳\n';
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '名单.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await expect(page.getByRole('status').filter({ hasText: '表格里没有找到这些列' })).toBeVisible();
  await page.getByRole('combobox', { name: '“工号”是哪一列' }).selectOption('A 登录名');
  await page.getByRole('combobox', { name: '“姓名”是哪一列' }).selectOption('B 谁');
  await page.getByRole('button', { name: '导入 1 行' }).click();
  await expect(page.getByRole('status')).toContainText('新增 1 条');
});
