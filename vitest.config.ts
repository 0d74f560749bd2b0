import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "packages/*/src/**/*.test.{ts,tsx}",
      "scripts/**/*.test.ts",
      "samples/**/*.test.ts",
      "tests/**/*.test.ts",
      "bench/**/*.test.ts",
    ],
    globalSetup: ["tests/support/global-setup.ts"],
    reporters: ["default", "./tests/support/closing-line.ts"],
    // Some tests start the program a dozen times; what hangs is still found on a machine that does several things at once.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
    // A page is awaited as long as a loaded machine may need; what is wrong fails all the same.
    expect: { poll: { timeout: 30_000, interval: 100 } },
  },
});
