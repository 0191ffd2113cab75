/** Opens the real stores for tests: each lab with its own data, closed and cleared away at its end. */
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEmbeddedStore } from "../../src/store/embedded/store.ts";
import { openRedisStore } from "../../src/store/redis/store.ts";
import type { Store } from "../../src/store/store.ts";
import type { StoreLab } from "./contract-check.ts";

/** Redis expires by its own clock, which these milliseconds let pass the border. */
const REDIS_SLACK_MS = 60;
/** Far longer than a message ever takes, also on a busy machine. */
const PATIENCE_MS = 15_000;

export async function openEmbeddedLab(): Promise<StoreLab> {
  const dataDir = temporaryFolder();
  let nowMs = Date.UTC(2026, 4, 1);
  const stores: Store[] = [];
  return {
    tag: randomUUID(),
    patienceMs: PATIENCE_MS,
    async open() {
      const store = await openEmbeddedStore({ dataDir, now: () => nowMs });
      stores.push(store);
      return store;
    },
    async passSeconds(seconds) {
      nowMs += seconds * 1_000;
    },
    async close() {
      for (const store of stores) await store.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}

export async function openRedisLab(urls: readonly string[]): Promise<StoreLab> {
  const stores: Store[] = [];
  const troubles: Error[] = [];
  return {
    tag: randomUUID(),
    patienceMs: PATIENCE_MS,
    async open() {
      const store = await openRedisStore({ urls, onError: (error) => troubles.push(error) });
      stores.push(store);
      return store;
    },
    passSeconds: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1_000 + REDIS_SLACK_MS)),
    async close() {
      for (const store of stores) await store.close();
      if (troubles.length > 0) throw new AggregateError(troubles, troubles.map(String).join("; "));
    },
  };
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), "store-test-"));
}
