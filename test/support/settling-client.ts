/** A playground client that waits for the bots of this process too: an update is theirs before they have handled it. */
import { setTimeout as sleep } from "node:timers/promises";
import type { App } from "../../src/app/start.ts";
import { createPlaygroundClient, type PlaygroundClient } from "../../src/playground/control/client.ts";

/** How long `settled` waits for the bots, in milliseconds, when nothing else is said. */
const PATIENCE_MS = 10_000;

/** @param apps the bots of this process that run now */
export function createSettlingClient(url: string, apps: () => readonly App[]): PlaygroundClient {
  const client = createPlaygroundClient(url);
  return {
    ...client,
    async settled(timeoutMs = PATIENCE_MS) {
      await client.settled(timeoutMs);
      const idle = Promise.all(apps().map((app) => app.idle())).then(() => "idle");
      const late = sleep(timeoutMs, "late", { ref: false });
      if ((await Promise.race([idle, late])) === "late")
        throw new Error(`the bot still had an update in hand after ${timeoutMs} ms`);
      await client.settled(timeoutMs);
    },
  };
}
