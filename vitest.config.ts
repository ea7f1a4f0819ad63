import { defineConfig } from 'vitest/config';

const shared = { testTimeout: 60_000, pool: 'forks' as const };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'node',
          include: ['src/**/*.test.ts', 'web/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: ['tests/web/**', '**/node_modules/**'],
          globalSetup: ['tests/build.ts'],
        },
      },
      {
        // in a real browser, on the built app
        test: { ...shared, name: 'web', include: ['tests/web/**/*.test.ts'], globalSetup: ['tests/build.ts', 'tests/web/build.ts'], hookTimeout: 120_000 },
      },
    ],
  },
});
