/** Starts what all tests of one run share, a Redis and a Redis Cluster, and stops it at the end. */
import type { TestProject } from "vitest/node";
import { findBrowser } from "./browser-harness.ts";
import { RedisMissingError, startCluster, startRedis } from "./redis-servers.ts";

/** `missing`: there is no redis-server; `how` is one line that says how to get it. */
export type SharedRedis =
  | { readonly kind: "running"; readonly url: string; readonly clusterUrls: readonly string[] }
  | { readonly kind: "missing"; readonly how: string };

declare module "vitest" {
  interface ProvidedContext {
    redis: SharedRedis;
    /** Absent: no Chromium here, and none could be installed; browser tests are skipped, except in CI. */
    browserPath: string | undefined;
  }
}

export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const browserPath = findBrowser();
  if (browserPath === undefined)
    process.stderr.write("browser tests skipped: no Chromium; install one or set CHROMIUM_PATH\n");
  project.provide("browserPath", browserPath);
  try {
    const [single, cluster] = await Promise.all([startRedis(), startCluster()]);
    project.provide("redis", { kind: "running", url: single.url, clusterUrls: cluster.urls });
    return async () => {
      await cluster.formed;
      await Promise.all([single.stop(), cluster.stop()]);
    };
  } catch (error) {
    // Tests without Redis still run; each one that needs it fails with this line.
    if (!(error instanceof RedisMissingError)) throw error;
    project.provide("redis", { kind: "missing", how: error.message });
    return undefined;
  }
}
