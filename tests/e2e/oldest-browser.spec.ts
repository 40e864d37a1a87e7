import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import type { TestHost } from './host.ts';
import { expect, test } from './test.ts';

/** Every place of the product, as its table of routes lists them. */
const table = readFileSync(join(import.meta.dirname, '../../renderer/app/routes.ts'), 'utf8');
const paths = [...table.matchAll(/\bpath: '([^']+)'/g)].map(([, path = '']) => path);

test('the table of routes is read', () => {
  expect(paths).toContain('/counter');
  expect(paths.length).toBeGreaterThan(5);
});

/** Places that show nothing without an address of something: a round, an action, an item, a checklist. */
async function placesOfThings({ call }: TestHost): Promise<string[]> {
  const { last, date } = await call('five-s.today', {});
  const { actions } = await call('corrective-actions.board', {});
  const [checklist] = await call('checklists.templates', {});
  const { checkId } = await call('five-s.beginRound', { occasion: 'closing' });
  const [done, action] = [last[0]?.check.id, actions[0]?.id];
  expect([done, action, checklist]).not.toContain(undefined);
  const ofChecklist = `checklist=${checklist?.template.id}`;
  return [
    `/five-s/round?check=${done}`,
    `/five-s/round?check=${checkId}`,
    `/five-s/views/item?item=C03&from=2020-01-01&to=${date}`,
    `/actions/action?id=${action}`,
    '/actions/rate?rate=repeat&days=90',
    `/settings/checklists/items?${ofChecklist}`,
    `/settings/checklists/import?${ofChecklist}`,
    `/settings/checklists/versions?${ofChecklist}`,
  ];
}

/** Goes to a place as a link does, by way of one that is not there: what is seen then is the place's own. */
async function goTo(page: Page, path: string): Promise<void> {
  const nowhere = page.getByRole('heading', { name: '没有这个页面' });
  await page.evaluate("history.pushState(null, '', '/nowhere')");
  await expect(nowhere).toBeVisible();
  await page.evaluate(`history.pushState(null, '', ${JSON.stringify(path)})`);
  await expect(nowhere).toBeHidden();
}

test.describe('with a day behind it', () => {
  test.use({ hallAtStart: 'demo' });

  test('every place opens in the last browser for Windows 7', async ({ page, host }) => {
    test.setTimeout(300_000);
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto('/');
    for (const path of [...paths, ...(await placesOfThings(host))]) {
      await test.step(path, async () => {
        await goTo(page, path);
        await expect(page.getByRole('heading').first()).toBeVisible();
        await expect(page.getByRole('heading', { name: '这个页面出了问题' })).toHaveCount(0);
      });
    }
    expect(faults).toEqual([]);
  });
});

for (const scheme of ['light', 'dark'] as const) {
  test(`its colours are all there in ${scheme}`, async ({ page }) => {
    await page.addInitScript((kept) => localStorage.setItem('mantine-color-scheme-value', kept), scheme);
    await page.goto('/design');
    const primary = page.getByRole('button', { name: '叫号' });
    await expect(primary).toHaveCSS('background-color', 'rgb(6, 114, 124)');
    const ground = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    expect(ground).toBe(scheme === 'light' ? 'rgb(244, 247, 251)' : 'rgb(21, 24, 27)');
  });
}
