import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**'],
    // Some tests start processes, and a busy machine is no reason to fail.
    testTimeout: 30_000,
  },
});
