/** A playground with staff, beside which bots can start, be killed and come back, one or several. */
import { rmSync } from "node:fs";
import { type App, startApp } from "../../src/app/start.ts";
import type { PlaygroundClient } from "../../src/playground/control/client.ts";
import { createPlayground, type PlaygroundOptions } from "../../src/playground/server.ts";
import { configFor, logSink } from "./bot-harness.ts";
import { createSettlingClient } from "./settling-client.ts";
import { meetStaff, type StaffHarness } from "./staff-harness.ts";
import { startedForFile } from "./started-for-file.ts";
import { tempDir } from "./temp-dir.ts";

export interface FleetHarness extends StaffHarness {
  readonly telegram: PlaygroundClient;
  readonly botId: number;
  readonly token: string;
  /** For the store of a bot without Redis. */
  readonly dataDir: string;
  /** What a bot needs to know to work here. */
  readonly env: Readonly<Record<string, string>>;
  /** Everything that the bots of this process logged. */
  readonly log: () => string;
  /**
   * Starts a bot in this process. Whoever starts one stops it.
   *
   * @param now the bot's clock
   */
  startBot(env?: Record<string, string>, now?: () => number): Promise<App>;
  stop(): Promise<void>;
}

let fleets = 0;

export async function startFleetHarness(options: Partial<PlaygroundOptions> = {}): Promise<FleetHarness> {
  fleets += 1;
  // Different in every run, so that a shared Redis never mixes two of them up.
  const botId = 2_000_000 + (process.pid % 100_000) * 10 + fleets;
  const token = `${botId}:AAOnlyForTestsOnlyForTestsOnly`;
  const playground = createPlayground({
    token,
    bot: { id: botId, username: "FleetBot", firstName: "Fleet" },
    staffGroup: true,
    webhookRetryUnitMs: 50,
    ...options,
  });
  const server = await playground.listen({ port: 0 });
  const running = new Set<App>();
  const telegram = createSettlingClient(server.url, () => [...running]);
  const staff = await meetStaff(telegram);
  const dataDir = tempDir();
  const env = {
    BOT_TOKEN: token,
    TELEGRAM_API_ROOT: server.url,
    SUPPORT_CHAT_ID: String(playground.supportChatId),
    DATA_DIR: dataDir,
  };
  const { logger, text } = logSink();
  return {
    ...staff,
    telegram,
    botId,
    token,
    dataDir,
    env,
    log: text,
    async startBot(more = {}, now = Date.now) {
      const app = await startApp(configFor({ ...env, ...more }), logger, { now });
      await app.learning.whole();
      running.add(app);
      return {
        ...app,
        async stop() {
          running.delete(app);
          await app.stop();
        },
      };
    },
    async stop() {
      await server.close();
      playground.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Starts the playground for the tests of a file; each test file starts its bots itself. */
export const useFleetHarness = (options?: Partial<PlaygroundOptions>): FleetHarness =>
  startedForFile(() => startFleetHarness(options));
