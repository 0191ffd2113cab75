/**
 * `npm run quarantine [-- --again]`: updates that failed again and again and were put aside, as ids and kinds.
 *
 * `--again` hands them back to the running bot, for when the fault is mended. Each is tried as if it had just come.
 */
import "./plain-errors.ts"; // first

import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readConfig } from "../config.ts";
import { listQuarantined, putBack } from "../records/quarantine.ts";
import { openStore } from "../store/open.ts";
import { StoreOpenError, StoreUnavailableError } from "../store/store.ts";

const { values } = parseArgs({ options: { again: { type: "boolean", default: false } } });

const read = readConfig(process.env);
if (read.kind === "wrong") fail(read.problems);
const { config } = read;
try {
  if (config.redisUrls.length === 0 && !existsSync(join(config.dataDir, "store.db")))
    fail([`DATA_DIR "${config.dataDir}" holds no store: set DATA_DIR or REDIS_URL as for the bot`]);
  const store = await openStore(config, { now: Date.now, onError: () => {} });
  try {
    let count = 0;
    for await (const { botId, chatId, updates } of listQuarantined(store)) {
      for (const { updateId, kind, atMs, incident } of updates)
        console.log(`${new Date(atMs).toISOString()}  update ${updateId}  ${kind}  incident ${incident}`);
      count += updates.length;
      if (values.again) await putBack(store, { botId, chatId, updates }, Date.now);
    }
    if (count === 0) console.log("Nothing was put aside.");
    else if (values.again) console.log(`${count} handed back; the running bot takes them within seconds.`);
  } finally {
    await store.close();
  }
} catch (error) {
  if (error instanceof StoreOpenError || error instanceof StoreUnavailableError) fail([error.message]);
  throw error;
}

function fail(lines: readonly string[]): never {
  for (const line of lines) console.error(line);
  process.exit(1);
}
