/** A playground with staff of its own, where bots can come, be killed and come back, one or several. */
import { join } from "node:path";
import Sqlite from "libsql";
import { type App, startApp } from "../../src/app/start.ts";
import { createPlaygroundClient, type PlaygroundClient } from "../../src/playground/control/client.ts";
import { createPlayground, type PlaygroundOptions } from "../../src/playground/server.ts";
import { configFor, logSink } from "./bot-harness.ts";
import { meetPeople, type People } from "./handoff-harness.ts";

export interface Town extends People {
  readonly telegram: PlaygroundClient;
  readonly botId: number;
  readonly token: string;
  /** What a bot needs to know to work here. */
  readonly env: Readonly<Record<string, string>>;
  /** Everything that the bots of this process logged. */
  readonly log: () => string;
  /** Starts a bot in this process. */
  startBot(env?: Record<string, string>, now?: () => number): Promise<App>;
  stop(): Promise<void>;
}

let towns = 0;

export async function startTown(options: Partial<PlaygroundOptions> = {}): Promise<Town> {
  towns += 1;
  // Different in every run, so that a shared Redis never mixes two of them up.
  const botId = 2_000_000 + (process.pid % 100_000) * 10 + towns;
  const token = `${botId}:AAOnlyForTestsOnlyForTestsOnly`;
  const playground = createPlayground({
    token,
    bot: { id: botId, username: "TownBot", firstName: "Town" },
    staffGroup: true,
    webhookRetryUnitMs: 50,
    ...options,
  });
  const server = await playground.listen({ port: 0 });
  const telegram = createPlaygroundClient(server.url);
  const people = await meetPeople(telegram);
  const env = {
    BOT_TOKEN: token,
    TELEGRAM_API_ROOT: server.url,
    SUPPORT_CHAT_ID: String(playground.supportChatId),
  };
  const { logger, text } = logSink();
  const apps: App[] = [];
  return {
    ...people,
    telegram,
    botId,
    token,
    env,
    log: text,
    async startBot(more = {}, now) {
      const app = await startApp(configFor({ ...env, ...more }), logger, undefined, now);
      await app.learning.whole();
      apps.push(app);
      return app;
    },
    async stop() {
      await server.close();
      playground.close();
    },
  };
}

/** All that an embedded store holds, by its tables. */
export function rowsOf(dataDir: string): {
  readonly entries: readonly { readonly key: string; readonly value: string }[];
  readonly jobs: readonly { readonly job: string; readonly due_ms: number }[];
} {
  const database = new Sqlite(join(dataDir, "store.db"), { readonly: true });
  try {
    return {
      entries: database.prepare("SELECT key, value FROM entries").all() as { key: string; value: string }[],
      jobs: database.prepare("SELECT job, due_ms FROM jobs").all() as { job: string; due_ms: number }[],
    };
  } finally {
    database.close();
  }
}
