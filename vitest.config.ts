import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const shared = { testTimeout: 60_000, pool: 'forks' as const };

/** Left to itself vitest keeps a core free, on a machine of two it tests file after file; most files wait for a program that they started. */
const FEWEST_WORKERS = 2;

export default defineConfig({
  test: {
    maxWorkers: Math.max(FEWEST_WORKERS, availableParallelism()),
    projects: [
      {
        // the rooms, from their sources: nothing to build
        test: { ...shared, name: 'rooms', include: ['src/**/*.test.ts', 'web/**/*.test.ts'] },
      },
      {
        // the command line and the package, as they are shipped
        test: { ...shared, name: 'program', include: ['tests/**/*.test.ts'], exclude: ['tests/web/**'], globalSetup: ['tests/build.ts'] },
      },
      {
        // in a real browser, on the built app
        test: { ...shared, name: 'web', include: ['tests/web/**/*.test.ts'], globalSetup: ['tests/build.ts', 'tests/web/build.ts'], hookTimeout: 120_000 },
      },
    ],
  },
});
