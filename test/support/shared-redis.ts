/** Gives a test the Redis and the Redis Cluster of this run, or fails it with one line about how to get them. */
import { Redis } from "ioredis";
import { inject } from "vitest";

/** Address of the single Redis of this run. Shared: use keys with a tag of your own. */
export function sharedRedisUrl(): string {
  return running().url;
}

/** Addresses of the Cluster of this run, once it serves all slots. */
export async function sharedClusterUrls(): Promise<readonly string[]> {
  const { clusterUrls } = running();
  await Promise.all(clusterUrls.map(untilServing));
  return clusterUrls;
}

function running() {
  const redis = inject("redis");
  if (redis.kind === "missing") throw new Error(redis.how);
  return redis;
}

async function untilServing(url: string): Promise<void> {
  const client = new Redis(url, { protocol: 2 });
  try {
    // The time limit is that of the test's hook.
    while (!String(await client.call("CLUSTER", "INFO")).includes("cluster_state:ok")) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  } finally {
    client.disconnect();
  }
}
