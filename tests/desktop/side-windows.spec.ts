import type { ElectronApplication, Page } from 'playwright/test';
import { testHall } from '../main/test-hall.ts';
import { expect, launch, test } from './test.ts';

/** Sets the hall up, and sits 8011 at the first counter. */
async function seatSomebody(page: Page): Promise<void> {
  await page.evaluate(async (hall) => {
    const call = async (procedure: string, input: unknown): Promise<unknown> => {
      const answer = await storefrontDesk.call({ procedure, id: crypto.randomUUID(), input });
      return 'value' in answer ? answer.value : Promise.reject(new Error(JSON.stringify(answer)));
    };
    await call('store.setUp', hall);
    const [counter] = (await call('store.counters', {})) as { id: number }[];
    await call('queue.takeSeat', { counterId: counter?.id, staffNumber: '8011' });
  }, testHall);
}

/** Chooses an item of the program's menu; a window may open. */
async function choose(desk: ElectronApplication, id: string): Promise<void> {
  await desk.evaluate(({ Menu }, wanted) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(wanted);
    if (!item) throw new Error(`The menu has no ${wanted}.`);
    (item.click as () => void)();
  }, id);
}

/** The windows that are open: what they show, and how. */
function windows(desk: ElectronApplication) {
  return desk.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => ({
      page: window.webContents.getURL().replace(/^app:\/\/desk/, ''),
      height: window.getContentBounds().height,
      onTop: window.isAlwaysOnTop(),
      full: window.isFullScreen(),
      visible: window.isVisible(),
    })),
  );
}

test('the counter bar stands above everything, one line high, grows while something is chosen, and comes back', async ({
  start,
}) => {
  const desk = await launch(start);
  const page = await desk.firstWindow();
  await page.locator('#root :visible').first().waitFor();
  await seatSomebody(page);
  const [bar] = await Promise.all([desk.waitForEvent('window'), choose(desk, 'counter-bar')]);
  await bar.waitForURL(/counter\?bar/);
  const ofBar = async () => (await windows(desk)).find((one) => one.page.endsWith('/counter?bar'));
  // Who has not chosen a counter here yet is asked for one, which takes more room.
  await bar.getByRole('button', { name: /1 号台席/ }).click();
  await expect.poll(ofBar).toMatchObject({ height: 56, onTop: true, visible: true });
  await bar.getByRole('button', { name: /^T / }).click();
  await expect.poll(async () => (await ofBar())?.height).toBeGreaterThan(100);
  await bar.keyboard.press('Escape');
  await expect.poll(async () => (await ofBar())?.height).toBe(56);
  await desk.close();

  const again = await launch(start);
  await expect.poll(async () => (await windows(again)).length).toBe(2);
  // The stand-in cannot end after a page that was closed while it was still loading.
  await expect.poll(() => again.windows().length).toBe(2);
  for (const opened of again.windows()) await opened.locator('#root :visible').first().waitFor();
  await choose(again, 'counter-bar');
  await expect.poll(async () => (await windows(again)).length).toBe(1);
  await again.close();
});

test('the hall’s display opens on the second monitor, and is gone with it', async ({
  desk,
  page,
  runtime,
}) => {
  test.skip(runtime.kind !== 'stand-in', 'needs a second monitor that can be unplugged');
  await seatSomebody(page);
  const [display] = await Promise.all([desk.waitForEvent('window'), choose(desk, 'display-on-1')]);
  await expect(display.getByRole('region', { name: '正在叫号' })).toBeVisible();
  const shown = async () => (await windows(desk)).map(({ page: at, full }) => [at, full]);
  expect(await shown()).toContainEqual(['/display', true]);
  await desk.evaluate(({ screen }) => (screen as unknown as { unplug: () => void }).unplug());
  await expect.poll(async () => (await shown()).length).toBe(1);
});
