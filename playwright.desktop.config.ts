import { defineConfig } from 'playwright/test';
import type { Runtime } from './tests/desktop/test.ts';
import { hasDisplay, presentElectron } from './scripts/find-electron.ts';

const electron = hasDisplay() ? presentElectron() : null;

/**
 * The built desktop program, driven as people drive it: on the stand-in for Electron's runtime everywhere, and on the
 * runtime itself where it is there and has a display.
 */
export default defineConfig<{ runtime: Runtime }>({
  testDir: 'tests/desktop',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/desktop',
  workers: 1,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/desktop.json' }]],
  projects: [
    { name: 'stand-in', use: { runtime: { kind: 'stand-in' } } },
    ...(electron === null
      ? []
      : [
          {
            name: 'electron',
            testIgnore: '**/packed.spec.ts',
            use: { runtime: { kind: 'electron' as const, executable: electron } },
          },
        ]),
  ],
});
