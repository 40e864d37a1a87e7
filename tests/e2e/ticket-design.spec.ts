import { fileURLToPath } from 'node:url';
import { blackPng } from '../main/printing/black-png.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './test.ts';

test('what tickets say is written beside the ticket that comes out, and kept', async ({ page, host }) => {
  await page.goto('/settings/ticket');
  const sample = page.getByRole('figure', { name: '号票样张' });
  await expect(sample).toContainText('A012');
  await expect(sample).toContainText('过号请找引导员');
  const passed = page.getByRole('textbox', { name: '过号说明', exact: true });
  const save = page.getByRole('button', { name: '保存' });

  await passed.fill('过号请重新取号😀');
  await expect(page.getByText('“😀”打印不出来')).toBeVisible();
  await expect(save).toBeDisabled();
  await passed.fill('过号请到引导台');
  await expect(sample).toContainText('过号请到引导台');
  await page.getByRole('checkbox', { name: '印二维码' }).click();
  await page.getByRole('textbox', { name: '二维码内容' }).fill('https://example.com/{number}');
  await page.getByRole('textbox', { name: '二维码下面的字', exact: true }).fill('扫码看进度');
  await expect(sample).toContainText('扫码看进度');

  const chooseLogo = page.locator('input[type=file]');
  await chooseLogo.setInputFiles(fileURLToPath(import.meta.url));
  await expect(page.getByText('这个文件不是图片')).toBeVisible();
  await chooseLogo.setInputFiles({ name: '标志.png', mimeType: 'image/png', buffer: blackPng(900, 200) });
  await expect(sample.locator('image')).toHaveAttribute('width', '384');
  await page.getByText('80 mm').click();
  await expect(sample.locator('image')).toHaveAttribute('width', '576');
  await page.getByText('大字', { exact: true }).click();
  await expect(sample.locator('text[transform="scale(6,6)"]')).toHaveText('A012');
  await expectAccessible(page);

  await save.click();
  await expect(page.getByText('已保存')).toBeVisible();
  const { design, proposed } = await host.call('queue.ticketDesign', {});
  expect(proposed).toBe(false);
  expect(design).toMatchObject({
    passed: { zh: '过号请到引导台' },
    qr: { content: 'https://example.com/{number}' },
  });
  expect(design.logo).not.toBeNull();

  await page.getByRole('button', { name: '恢复默认' }).click();
  await page.getByRole('button', { name: '恢复默认' }).click();
  await expect(passed).toHaveValue(/过号请找引导员/);
  await expect(sample.locator('image')).toHaveCount(0);
  expect((await host.call('queue.ticketDesign', {})).proposed).toBe(true);
});
