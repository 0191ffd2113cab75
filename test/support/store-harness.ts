/** Stores for tests: each harness with its own data, closed and cleared away at its end. */
import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { openEmbeddedStore } from "../../src/store/embedded/store.ts";
import { openRedisStore } from "../../src/store/redis/store.ts";
import type { Store } from "../../src/store/store.ts";
import { sharedRedisUrl } from "./shared-redis.ts";
import { tempDir } from "./temp-dir.ts";

/** A store under test, with data of its own. */
export interface StoreHarness {
  /** Opens one more client of the same data. */
  open(): Promise<Store>;
  /** Lets so many seconds pass for the store. */
  passSeconds(seconds: number): Promise<void>;
  /** A hash tag that nothing else uses. */
  readonly tag: string;
  /** How long a check waits for a message before it says that none came, in milliseconds. */
  readonly patienceMs: number;
  close(): Promise<void>;
}

/** Redis expires by its own clock, which these milliseconds let pass the border. */
const REDIS_SLACK_MS = 60;
/** Far longer than a message ever takes, also on a busy machine. */
const PATIENCE_MS = 15_000;

export async function openEmbeddedHarness(): Promise<StoreHarness> {
  const dataDir = tempDir();
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

export async function openRedisHarness(urls: readonly string[]): Promise<StoreHarness> {
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

/** Both adapters, for `describe.each`. */
export const REAL_STORES: readonly [name: string, openHarness: () => Promise<StoreHarness>][] = [
  ["embedded", openEmbeddedHarness],
  ["Redis", () => openRedisHarness([sharedRedisUrl()])],
];

/** The names of all living keys that start so, sorted. */
export async function scan(store: Store, prefix: string): Promise<string[]> {
  const found: string[] = [];
  for await (const name of store.keys(prefix)) found.push(name);
  return found.toSorted();
}
