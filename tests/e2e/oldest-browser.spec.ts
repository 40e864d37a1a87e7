import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestHost } from './host.ts';
import { expect, test } from './test.ts';

/** Every place of the product, as its table of routes lists them. */
const table = readFileSync(join(import.meta.dirname, '../../renderer/app/routes.ts'), 'utf8');
const paths = [...table.matchAll(/\bpath: '([^']+)'/g)].map(([, path = '']) => path);

test.use({ hallAtStart: 'demo' });

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

test('every place opens in the last browser for Windows 7', async ({ page, host }) => {
  test.setTimeout(300_000);
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  for (const path of [...paths, ...(await placesOfThings(host))]) {
    await test.step(path, async () => {
      await page.goto(path);
      await expect(page.getByRole('heading').first()).toBeVisible();
      await expect(page.getByRole('heading', { name: '这个页面出了问题' })).toHaveCount(0);
    });
  }
  expect(faults).toEqual([]);
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
