/** What an operator and an orchestrator hear from `/readyz` about the store. */

import { Redis } from "ioredis";
import { Registry } from "prom-client";
import { expect, test } from "vitest";
import { PROBE_KEY } from "../../src/store/keys.ts";
import type { Store } from "../../src/store/store.ts";
import { healthRoutes } from "../../src/web/health.ts";
import { open, start } from "../support/outage-harness.ts";

const health = (store: Store) =>
  healthRoutes({ store, isStarted: () => true, languages: () => ({ en: "ready" }), metrics: new Registry() });

test("a full Redis is not ready, in one line that says why, and ready when it has room again", async () => {
  const server = await start();
  const store = await open([server.url]);
  const admin = new Redis(server.url);
  try {
    await admin.config("SET", "maxmemory", "1");
    const refused = await health(store).request("/readyz");
    expect(refused.status).toBe(503);
    expect(await refused.json()).toMatchObject({
      store: "unreachable",
      reason: expect.stringMatching(/^Redis: OOM .*maxmemory.*$/),
    });
    await admin.config("SET", "maxmemory", "0");
    const ready = await health(store).request("/readyz");
    expect(ready.status).toBe(200);
    expect(await ready.json()).toEqual({ store: "reachable", bot: "started", languages: { en: "ready" } });
  } finally {
    admin.disconnect();
  }
});

test("whoever asks again and again makes the store write once a second at most", async () => {
  const server = await start();
  const store = await open([server.url]);
  const app = health(store);
  const startedMs = performance.now();
  for (let asked = 0; asked < 300; asked += 1) expect((await app.request("/readyz")).status).toBe(200);
  const admin = new Redis(server.url);
  try {
    const sets = /cmdstat_set:calls=(\d+)/.exec(await admin.info("commandstats"))?.[1];
    // However slow this machine is: one at the start of each second that it took.
    expect(Number(sets)).toBeLessThanOrEqual(1 + (performance.now() - startedMs) / 1_000);
    expect(Number(sets)).toBeGreaterThan(0);
    expect(await admin.pttl(PROBE_KEY)).toBeLessThanOrEqual(2_000);
  } finally {
    admin.disconnect();
  }
});
