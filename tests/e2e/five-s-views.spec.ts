import { expectAccessible } from './axe.ts';
import { expect, test } from './test.ts';

test.use({ hallAtStart: 'demo' });

test('the heat map leads from what comes back to the photo that shows it', async ({ page }) => {
  await page.goto('/five-s/views');
  await expect(page.getByText(/最近 26 周检查 \d+ 次/)).toBeVisible();
  const heat = page.getByRole('table', { name: '检查项与周' });
  await expect(heat.getByRole('link', { name: /C03.*次有问题/ }).first()).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: '重复问题', exact: true }).click();
  await expect(page.getByText(/重复问题率 [\d.]+%/)).toBeVisible();
  await page.getByRole('link', { name: /^C03/ }).click();
  await page
    .getByRole('button', { name: /看大图.*C03 的照片/ })
    .first()
    .click();
  const photo = page.getByRole('dialog').getByRole('img', { name: /C03 的照片/ });
  await expect(photo).toBeVisible();
  await expect(photo).not.toHaveJSProperty('naturalWidth', 0);
});
