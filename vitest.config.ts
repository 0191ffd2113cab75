/** How the tests run: one Redis and one Redis Cluster per run, and no test may write to the console. */
import { configDefaults, defineConfig } from "vitest/config";

const HANDOFF = "test/telegram/handoff/*.test.ts";

const common = {
  setupFiles: ["test/support/no-console.ts"],
  // Generous: a busy machine makes whole processes and browsers start slowly, and no test measures time.
  testTimeout: 60_000,
  hookTimeout: 60_000,
};

export default defineConfig({
  test: {
    globalSetup: ["test/support/global-setup.ts"],
    // Most tests wait for a bot, a browser or Redis rather than compute.
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...common,
          name: "isolated",
          include: ["test/**/*.test.ts"],
          exclude: [...configDefaults.exclude, HANDOFF],
        },
      },
      // Two dozen files that each start the bot: loading its modules anew for each would take half of their time.
      { test: { ...common, name: "hand-off", include: [HANDOFF], isolate: false } },
    ],
  },
});
