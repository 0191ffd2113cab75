/** Chooses the store by configuration. */
import type { Store } from "./store.ts";

/** The part of the configuration that chooses the store. */
export interface StoreConfig {
  /** `REDIS_URL`, split at its commas; several mean a Cluster. Absent or empty: the embedded store. */
  readonly redisUrls?: readonly string[];
  /** `DATA_DIR`, for the embedded store. */
  readonly dataDir: string;
}

/** What a store needs from outside. */
export interface StoreDeps {
  /** Unix time in milliseconds. */
  readonly now: () => number;
  /** Trouble with the connection to Redis, or with the file; for the log. Its message holds no secret. */
  readonly onError: (error: Error) => void;
}

/**
 * Opens the store that the configuration names, and loads only what that one needs.
 *
 * @throws {StoreOpenError} with one line for the operator
 */
export async function openStore(config: StoreConfig, { now, onError }: StoreDeps): Promise<Store> {
  if (config.redisUrls !== undefined && config.redisUrls.length > 0) {
    const { openRedisStore } = await import("./redis/store.ts");
    return openRedisStore({ urls: config.redisUrls, onError });
  }
  const { openEmbeddedStore } = await import("./embedded/store.ts");
  return openEmbeddedStore({ dataDir: config.dataDir, now, onError });
}
