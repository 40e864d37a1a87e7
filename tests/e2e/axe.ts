import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { type Page, expect } from 'playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/** Fails with every hindrance that axe finds on the page as it stands, once all that moves has come to its end. */
export async function expectAccessible(page: Page): Promise<void> {
  await endMovements(page);
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<AxeResults> } };
    const { violations } = await axe.run();
    return violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ html }) => html) }));
  });
  expect(found).toEqual([]);
}

/** Half way through a fade nothing has the contrast that it will have. What moves without an end goes on. */
function endMovements(page: Page): Promise<void> {
  return page.evaluate(`document.getAnimations()
    .filter(({ effect }) => effect.getComputedTiming().endTime !== Infinity)
    .forEach((movement) => movement.finish())`);
}
