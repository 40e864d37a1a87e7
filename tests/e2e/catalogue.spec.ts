import { expectAccessible } from './axe.ts';
import { expect, test } from './test.ts';

test('an entry of the catalogue is changed by two people: who saves second is told, keeps what was typed, and the region confirms it', async ({
  page,
  host,
}) => {
  await page.goto('/settings/special');
  await page.getByRole('textbox', { name: '按名称或编号找' }).fill('停机保号');
  await page.getByRole('button', { name: 'SP03' }).click();
  await page.getByRole('textbox', { name: '台席限时（分钟）' }).fill('12');
  await expectAccessible(page);

  const catalogue = await host.call('special-service.catalogue', {});
  const { id: entryId = 0 } = catalogue.find(({ code }) => code === 'SP03') ?? {};
  const [first] = await host.call('special-service.versions', { entryId });
  if (!first) throw new Error('SP03 has no version.');
  const body = { ...first.body, promisedDays: 2 };
  await host.call('special-service.changeEntry', { entryId, version: 1, body });
  await expect(page.getByText('别人刚把这一项改成了第 2 版')).toBeVisible();
  await page.getByRole('button', { name: '保留我的，再保存' }).click();
  await page.getByRole('button', { name: '保存' }).click();

  const versions = page.getByRole('table', { name: '历次版本' });
  await expect(versions.getByRole('row')).toHaveCount(4);
  await expect(versions.getByRole('row').nth(1)).toContainText('台席限时（分钟）');
  await page.getByRole('button', { name: '区域确认' }).click();
  await expect(page.getByText(/按当地规定核对过/)).toBeVisible();

  await page.getByRole('button', { name: '办理时限公示' }).click();
  const paper = page.getByRole('dialog', { name: '办理时限公示' }).frameLocator('iframe');
  await expect(paper.getByRole('row', { name: '停机保号 12 分钟 当场办结', exact: true })).toBeVisible();
});
