import { type Browser, test as base, chromium } from 'playwright/test';
import { type Engine, executableOf, unpackBrowser } from './browsers.ts';

export { expect } from 'playwright/test';
export type { Engine } from './browsers.ts';

/** The tests' browser: the one of the project's engine, started once for each worker. */
export const test = base.extend<object, { engine: Engine; browser: Browser }>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  browser: [
    async ({ engine }, use) => {
      const browser = await launchBrowser(engine);
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

/** Starts a browser, which is unpacked first if it has never been. */
export async function launchBrowser(engine: Engine): Promise<Browser> {
  await unpackBrowser(engine);
  return chromium.launch({
    executablePath: executableOf(engine),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none', '--hide-scrollbars'],
  });
}
