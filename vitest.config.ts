/** How the tests run: one Redis and one Redis Cluster per run, and no test may write to the console. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/support/global-setup.ts"],
    // Most tests wait for a bot, a browser or Redis rather than compute.
    maxWorkers: 2,
    setupFiles: ["test/support/no-console.ts"],
    // Generous: a busy machine makes whole processes and browsers start slowly, and no test measures time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
