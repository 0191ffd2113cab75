/** Starts the whole product as `npm start` does, on a free port with a fresh store, for a test to talk to. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { type App, type Dirs, startApp } from "../../src/app/start.ts";
import { type Config, readConfig } from "../../src/config.ts";
import type { Content } from "../../src/content/content.ts";
import { loadContent } from "../../src/content/load.ts";
import { createLogger } from "../../src/log.ts";
import { createPlaygroundClient, type PlaygroundClient } from "../../src/playground/control/client.ts";

export interface BotLab {
  readonly app: App;
  readonly telegram: PlaygroundClient;
  /** Everything that was logged so far. */
  readonly log: () => string;
  readonly dataDir: string;
  stop(): Promise<void>;
}

export function configFor(env: Record<string, string>): Config {
  const read = readConfig({ PORT: "0", LOG_LEVEL: "debug", ...env });
  if (read.kind === "wrong") throw new Error(read.problems.join("\n"));
  return read.config;
}

export function tempDir(): string {
  return mkdtempSync(join(tmpdir(), "alipay-abroad-"));
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

/**
 * The playground with the real bot, in this process.
 *
 * @param now the bot's clock, e.g. one that a test can put forward; the store's and the playground's stay real
 */
export async function startBotLab(
  env: Record<string, string> = {},
  dirs?: Partial<Dirs>,
  now?: () => number,
): Promise<BotLab> {
  const dataDir = env.DATA_DIR ?? tempDir();
  const { logger, text } = logSink();
  const app = await startApp(configFor({ DATA_DIR: dataDir, ...env }), logger, dirs, now);
  await app.learning.whole();
  return {
    app,
    telegram: createPlaygroundClient(app.url),
    log: text,
    dataDir,
    async stop() {
      await app.stop();
      if (env.DATA_DIR === undefined) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** The product's real content. @throws when it is broken, with every problem */
export function realContent(): Content {
  const loaded = loadContent({ flowsDir: "flows", localesDir: "locales" });
  if (loaded.kind === "broken")
    throw new Error(
      loaded.problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join("\n"),
    );
  return loaded.content;
}
