import type { Page } from 'playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './test.ts';

test.use({ hallAtStart: 'none' });

/** The number of pixels by which the page is wider than the window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
}

for (const scheme of ['light', 'dark'] as const) {
  test(`the parts of every screen hinder nobody in ${scheme}`, async ({ page }) => {
    await page.addInitScript((kept) => localStorage.setItem('mantine-color-scheme-value', kept), scheme);
    await page.goto('/design');
    await expect(page.getByRole('heading', { level: 1, name: '样式' })).toBeVisible();
    await expectAccessible(page);
    expect(await overflow(page)).toBe(0);
  });
}

test('a single key does what its button says, once', async ({ page }) => {
  await page.goto('/design');
  await page.getByRole('button', { name: '叫号' }).waitFor();
  await page.keyboard.press('c');
  await expect(page.getByText(/^刚才.重呼$/)).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByText(/^刚才.叫号$/)).toBeVisible();
});

test('a click leaves the space bar to the next right thing', async ({ page }) => {
  await page.goto('/design');
  await page.getByRole('button', { name: '重呼' }).click();
  await expect(page.getByText(/^刚才.重呼$/)).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByText(/^刚才.叫号$/)).toBeVisible();
});

test('F1 shows all keys of the screen', async ({ page }) => {
  await page.goto('/design');
  await page.getByRole('button', { name: '叫号' }).waitFor();
  await page.keyboard.press('F1');
  const help = page.getByRole('dialog', { name: '按键说明' });
  for (const label of ['叫号', '重呼', '暂停', '撤销']) {
    await expect(help.getByText(label, { exact: true })).toBeVisible();
  }
  await expectAccessible(page);
});

test('all words change to English and stay English', async ({ page }) => {
  await page.goto('/design');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Style' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Style' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a lost host is named within three seconds, and the bar goes away by itself', async ({ page, host }) => {
  await page.goto('/design');
  await page.getByRole('heading', { level: 1 }).waitFor();
  const lost = page.getByRole('alert').filter({ hasText: '正在自动重连' });
  await host.kill();
  await expect(lost).toBeVisible({ timeout: 3000 });
  await host.restart();
  await expect(lost).toBeHidden();
});
