import { defineConfig } from 'playwright/test';
import type { Engine } from './tests/e2e/browser.ts';

/** What people do, in a real Chromium against the real host; and every route once in the oldest Chromium. */
export default defineConfig<object, { engine: Engine }>({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/e2e/before-all.ts',
  outputDir: 'test-results/e2e',
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: { locale: 'zh-CN', timezoneId: 'Asia/Shanghai', viewport: { width: 1366, height: 768 } },
  projects: [
    // First, so that its long test does not run on alone at the end.
    { name: 'chromium-109', testMatch: '**/oldest-browser.spec.ts', use: { engine: 'chromium-109' } },
    { name: 'chromium', testIgnore: '**/oldest-browser.spec.ts', use: { engine: 'chromium' } },
  ],
});
