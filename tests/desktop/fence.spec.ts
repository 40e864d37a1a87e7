import { fileURLToPath } from 'node:url';
import type { ElectronApplication, Page } from 'playwright/test';
import { expect, test } from './test.ts';

/** What these tests use of a page's own globals. */
interface PageGlobals {
  readonly location: { assign(address: string): void };
  open(address: string): unknown;
}

const preload = fileURLToPath(new URL('../../out/main/preload.cjs', import.meta.url));

/** Opens a page of somebody else, as a slip in the program might. */
async function openForeignPage(desk: ElectronApplication, options: { preload?: string }): Promise<Page> {
  const [page] = await Promise.all([
    desk.waitForEvent('window'),
    desk.evaluate(async ({ BrowserWindow }, webPreferences) => {
      await new BrowserWindow({ webPreferences }).loadURL('data:text/html,<title>elsewhere</title>');
    }, options),
  ]);
  await page.waitForURL(/^data:/);
  return page;
}

test('a page of somebody else gets no answer, though it has the preload', async ({ desk, page }) => {
  const foreign = await openForeignPage(desk, { preload });
  const call = (): Promise<string> =>
    storefrontDesk.call({ procedure: 'host.status', input: {} }).then(
      () => 'answered',
      (error: unknown) => String(error),
    );
  expect(await foreign.evaluate(call)).toContain('Only the screens of this program may call.');
  expect(await page.evaluate(call)).toBe('answered');
});

test('the preload gives a page the bridge and nothing else', async ({ desk, page }) => {
  const names = (): string[] => Object.getOwnPropertyNames(globalThis);
  const withPreload = await (await openForeignPage(desk, { preload })).evaluate(names);
  const without = new Set(await (await openForeignPage(desk, {})).evaluate(names));
  expect(withPreload.filter((name) => !without.has(name))).toEqual(['storefrontDesk']);

  const bridge = await page.evaluate(() => [
    Object.keys(storefrontDesk),
    Object.isFrozen(storefrontDesk),
    ['require', 'process', 'module', 'Buffer', 'ipcRenderer'].filter((name) => name in globalThis),
  ]);
  expect(bridge).toEqual([
    ['call', 'onNews', 'onConnection', 'putFile', 'getFile', 'fitBar', 'lookAtHost', 'joinHost'],
    true,
    [],
  ]);
});

test('a page cannot lead the window elsewhere', async ({ desk, page }) => {
  const before = page.url();
  await page.evaluate(() => {
    Object.assign(globalThis, { before: true });
    (globalThis as unknown as PageGlobals).location.assign('https://example.org/');
  });
  await page.evaluate(() => fetch('/counter'));
  expect(page.url()).toBe(before);
  expect(await page.evaluate(() => 'before' in globalThis)).toBe(true);
  expect(desk.windows()).toHaveLength(1);
});

test('a page cannot open a window', async ({ desk, page }) => {
  const opened = await page.evaluate(async () => {
    const got = (globalThis as unknown as PageGlobals).open('https://example.org/');
    await storefrontDesk.call({ procedure: 'host.status', input: {} });
    return got;
  });
  expect(opened).toBeNull();
  const count = await desk.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  expect(count).toBe(1);
});

test('the page’s policy stops scripts that are not of the bundle', async ({ page }) => {
  await page.addScriptTag({ content: 'globalThis.slippedIn = true' }).catch(() => undefined);
  expect(await page.evaluate(() => 'slippedIn' in globalThis)).toBe(false);
  await expect(page.evaluate(() => fetch('https://example.org/'))).rejects.toThrow(/fetch/i);
});
