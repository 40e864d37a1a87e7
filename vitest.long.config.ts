import { defineConfig } from 'vitest/config';

/** Long tests, apart from the ordinary ones: kill loops, long runs, size. */
export default defineConfig({
  cacheDir: '.cache/vitest-long',
  test: {
    include: ['tests/long/**/*.test.ts'],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 1,
    fileParallelism: false,
    testTimeout: 60 * 60_000,
  },
});
