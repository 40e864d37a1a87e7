import { defineConfig } from 'vitest/config';

/** Unit and integration tests: rules by property, database and handlers on real SQLite. */
export default defineConfig({
  cacheDir: '.cache/vitest',
  test: {
    include: ['tests/{shared,db,main,renderer,house}/**/*.test.ts'],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
  },
});
