import { defineConfig } from 'vitest/config';

/** Unit and integration tests: rules by property, database and handlers on real SQLite. */
export default defineConfig({
  cacheDir: '.cache/vitest',
  test: {
    include: ['tests/{shared,db,main,renderer,house}/**/*.test.ts'],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    // A hanging test is found by then; how fast something is, is for the bench.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
