import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', 'test/build/**'],
          mockReset: true,
          restoreMocks: true,
          sequence: { shuffle: true, groupOrder: 0 },
          // A busy machine takes long over the largest pages.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts', 'test/build/**/*.test.ts'],
          globalSetup: ['test/browser/build-once.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 25_000 } },
          sequence: { groupOrder: 1 },
          // Each worker has one Chromium and one Firefox for all its spec files. Much of a test's time is waiting.
          isolate: false,
          maxWorkers: 2,
        },
      },
    ],
  },
});
