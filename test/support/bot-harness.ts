/** Starts the whole product as `npm start` does, on a free port with a fresh store, for a test to talk to. */
import { rmSync } from "node:fs";
import { Writable } from "node:stream";
import { type App, startApp } from "../../src/app/start.ts";
import { type Config, readConfig } from "../../src/config.ts";
import { createLogger } from "../../src/log.ts";
import type { PersonClient, PlaygroundClient } from "../../src/playground/control/client.ts";
import type { ShownMessage } from "../../src/playground/protocol.ts";
import { openEmbeddedStore } from "../../src/store/embedded/store.ts";
import type { Store } from "../../src/store/store.ts";
import { newest, newestCard } from "./reading.ts";
import { createSettlingClient } from "./settling-client.ts";
import { startedForFile } from "./started-for-file.ts";
import { tempDir } from "./temp-dir.ts";

/** The playground's own bot. */
export const BOT_ID = 1_000_001;
export const BOT_NAME = "AlipayAbroadBot";

export interface BotHarness {
  readonly app: App;
  readonly telegram: PlaygroundClient;
  /**
   * A second look into the bot's store, from this process. A test in which another process opens the same folder
   * must not look: SQLite's locks belong to a process, and opening the file anew drops them.
   */
  store(): Promise<Store>;
  readonly dataDir: string;
  /** Everything that was logged so far. */
  readonly log: () => string;
  /** How many times an event was logged so far. */
  logged(event: string): number;
  /** The bot's newest message to a person, once the bot has handled everything. */
  newest(person: PersonClient): Promise<ShownMessage>;
  /** As `newest`, among the messages with buttons. */
  newestCard(person: PersonClient): Promise<ShownMessage>;
  stop(): Promise<void>;
}

export interface BotOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** The bot's clock, e.g. one that a test can put forward; the store's and the playground's stay real. */
  readonly now?: () => number;
}

export function configFor(env: Record<string, string>): Config {
  const read = readConfig({ PORT: "0", LOG_LEVEL: "debug", ...env });
  if (read.kind === "wrong") throw new Error(read.problems.join("\n"));
  return read.config;
}

/** Collects log lines instead of printing them. */
export function logSink() {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  return { logger: createLogger("debug", stream), text: () => lines.join("") };
}

/** The playground with the real bot, in this process. */
export async function startBotHarness({ env = {}, now = Date.now }: BotOptions = {}): Promise<BotHarness> {
  const dataDir = tempDir();
  const { logger, text } = logSink();
  const app = await startApp(configFor({ ...env, DATA_DIR: dataDir }), logger, { now });
  await app.learning.whole();
  const telegram = createSettlingClient(app.url, () => [app]);
  let look: Promise<Store> | undefined;
  return {
    app,
    telegram,
    store() {
      look ??= openEmbeddedStore({ dataDir, now: Date.now });
      return look;
    },
    dataDir,
    log: text,
    logged: (event) => text().split(`"${event}"`).length - 1,
    newest: (person) => newest(telegram, person),
    newestCard: (person) => newestCard(telegram, person),
    async stop() {
      await (await look)?.close();
      await app.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Starts the bot for the tests of a file. */
export const useBotHarness = (options?: BotOptions): BotHarness =>
  startedForFile(() => startBotHarness(options));
