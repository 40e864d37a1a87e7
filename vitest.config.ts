import { defineConfig } from 'vitest/config';

/** Unit and integration tests: rules by property, database and handlers on real SQLite. */
export default defineConfig({
  cacheDir: '.cache/vitest',
  test: {
    include: ['tests/{shared,db,main,renderer,house}/**/*.test.ts'],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    // What a file imports, and the stores that the others are copied from, serve the next file of a worker as well.
    isolate: false,
    // A hanging test is found by then; how fast something is, is for the bench.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
