import { expectAccessible } from './axe.ts';
import { expect, test } from './test.ts';

const sheetHeader = '区域编号,区域,编号,类别,检查项,权重,频次,拍照,一票否决';

test('a checklist is changed, previewed and used; what was used stays as it was, and the change can be read', async ({
  page,
  host,
}) => {
  const begun = await host.call('checklists.begin', { templateId: 1, occasion: 'opening', items: ['D01'] });
  await page.goto('/settings/checklists');
  await page.getByRole('button', { name: '营业厅 5S 检查表' }).click();
  await page.getByRole('link', { name: '修改检查项' }).click();
  await expect(page.getByText('第 1 版，已经用过')).toBeVisible();

  await page.getByRole('button', { name: 'D02' }).click();
  await page.getByRole('textbox', { name: '检查项', exact: true }).fill('门前十米没有垃圾');
  await page.getByRole('combobox', { name: '权重' }).selectOption('3');
  await page.getByRole('checkbox', { name: '★ 一票否决' }).click();
  const preview = page.getByRole('region', { name: '检查时的样子' });
  await expect(preview).toContainText('门前十米没有垃圾');
  await expect(preview.getByRole('listitem')).toContainText(['12 分', '0 分', '0 分', '0 分', '0 分']);

  await page.getByRole('textbox', { name: '新区域的名称' }).fill('VIP 室');
  await page.getByRole('button', { name: '添加区域' }).click();
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('alert')).toContainText('区域 A 里没有检查项');
  const vip = page.getByRole('region', { name: 'A VIP 室' });
  await vip.getByRole('button', { name: '添加一项' }).click();
  await page.getByRole('textbox', { name: '检查项', exact: true }).fill('茶具归位');
  await expectAccessible(page);
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('status').filter({ hasText: '已保存为第 2 版' })).toBeVisible();

  const next = await host.call('checklists.begin', {
    templateId: 1,
    occasion: 'route',
    items: ['D02', 'A01'],
  });
  const asked = async (checkId: number) =>
    (await host.call('checklists.check', { checkId })).items.map(({ item }) => item.text.zh);
  expect(await asked(next.checkId)).toEqual(['门前十米没有垃圾', '茶具归位']);
  expect(await asked(begun.checkId)).toEqual(['门楣、灯箱、LED 屏完好清洁，夜间亮灯，无缺笔断字']);

  await page.getByRole('link', { name: '返回检查表' }).click();
  await page.getByRole('button', { name: '营业厅 5S 检查表' }).click();
  await page.getByRole('link', { name: '版本和改动' }).click();
  await page.getByRole('button', { name: '第 2 版' }).click();
  const changes = page.getByRole('region', { name: '第 2 版' }).getByRole('listitem');
  await expect(changes.filter({ hasText: '新增' })).toHaveText([/区域 A VIP 室/, /A01 茶具归位/]);
  await expect(changes.filter({ hasText: '修改' })).toContainText('权重：2 3');
  await expectAccessible(page);
});

test('an Excel list with errors says where, and the mended one becomes the checklist', async ({
  page,
  host,
}) => {
  await page.goto('/settings/checklists/import?checklist=1');
  const choose = (lines: readonly string[]) =>
    page.locator('input[type=file]').setInputFiles({
      name: '检查表.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from([sheetHeader, ...lines].join('\n')),
    });
  const notice = (words: string) => page.getByRole('status').filter({ hasText: words });
  await choose(['D,门头与外环境,D01,清扫,灯箱亮,0,日,必拍,是', ',金库,J01,安全,门锁好,3,日,必拍,是']);
  await expect(notice('第 2 行“权重”：应在 1 到 3 之间')).toBeVisible();
  await choose(['D,门头与外环境,D01,清扫,灯箱亮,2,日,必拍,是', ',金库,J01,安全,门锁好,3,日,必拍,是']);
  await expect(notice('第 3 行“区域”：检查表里没有区域“金库”')).toBeVisible();
  await expect(page.getByRole('button', { name: '导入 2 行' })).toBeDisabled();
  await choose(['D,门头与外环境,D01,清扫,灯箱亮,2,日,必拍,是', 'J,金库,J01,安全,门锁好,3,日,必拍,是']);
  await page.getByRole('button', { name: '导入 2 行' }).click();
  await page.getByRole('button', { name: '替换并导入' }).click();
  await expect(notice('新增 1 条，更新 1 条')).toBeVisible();
  const { version } = await host.call('checklists.template', { templateId: 1 });
  expect(version.content.items.map(({ code, veto }) => [code, veto])).toEqual([
    ['D01', true],
    ['J01', true],
  ]);
});
