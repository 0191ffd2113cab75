/**
 * `npm run quarantine [-- --again]`: updates that failed again and again and were put aside, as ids and kinds.
 *
 * `--again` hands them back to the running bot, for when the fault is mended. Each is tried as if it had just come.
 */
import "./plain-errors.ts"; // first

import { parseArgs } from "node:util";
import { listQuarantined, putBack } from "../records/quarantine.ts";
import { withStore } from "./with-store.ts";

const { values } = parseArgs({ options: { again: { type: "boolean", default: false } } });

await withStore(async (store) => {
  let count = 0;
  for await (const { botId, chatId, updates } of listQuarantined(store)) {
    for (const { updateId, kind, atMs, incident } of updates)
      console.log(`${new Date(atMs).toISOString()}  update ${updateId}  ${kind}  incident ${incident}`);
    count += updates.length;
    if (values.again) await putBack(store, { botId, chatId, updates }, Date.now);
  }
  if (count === 0) console.log("Nothing was put aside.");
  else if (values.again) console.log(`${count} handed back; the running bot takes them within seconds.`);
});
