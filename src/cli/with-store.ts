/** Opens the bot's own store for a command-line tool, and says in one line when that cannot be. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Config, readConfig } from "../config.ts";
import { openStore } from "../store/open.ts";
import { type Store, StoreOpenError, StoreUnavailableError } from "../store/store.ts";

/**
 * Runs a tool on the store that the environment names, and closes it. Ends the process with one line for each thing that
 * is wrong with the settings, or when the store is away.
 */
export async function withStore(work: (store: Store, config: Config) => Promise<void>): Promise<void> {
  const read = readConfig(process.env);
  if (read.kind === "wrong") fail(read.problems);
  const { config } = read;
  try {
    if (config.redisUrls.length === 0 && !existsSync(join(config.dataDir, "store.db")))
      fail([`DATA_DIR "${config.dataDir}" holds no store: set DATA_DIR or REDIS_URL as for the bot`]);
    const store = await openStore(config, { now: Date.now, onError: () => {} });
    try {
      await work(store, config);
    } finally {
      await store.close();
    }
  } catch (error) {
    if (error instanceof StoreOpenError || error instanceof StoreUnavailableError) fail([error.message]);
    throw error;
  }
}

function fail(lines: readonly string[]): never {
  for (const line of lines) console.error(line);
  process.exit(1);
}
