/** Runs the store contract against every adapter, and against stores that are wrong on purpose. */
import { beforeAll, describe, expect, test } from "vitest";
import { sharedClusterUrls, sharedRedisUrl } from "../support/shared-redis.ts";
import { openEmbeddedHarness, openRedisHarness } from "../support/store-harness.ts";
import { DEFECTS, type Defect, openMemoryHarness } from "./broken-store.ts";
import { describeStore, STORE_CHECKS } from "./contract.ts";

let clusterUrls: readonly string[] = [];
beforeAll(async () => {
  clusterUrls = await sharedClusterUrls();
}, 30_000);

describeStore("the embedded store", openEmbeddedHarness);
describeStore("the Redis store", () => openRedisHarness([sharedRedisUrl()]));
describeStore("the Redis store on a Cluster of three nodes", () => openRedisHarness(clusterUrls));
describeStore("a store in memory (the control)", () => openMemoryHarness());

async function failedChecks(defect: Defect): Promise<string[]> {
  const failed: string[] = [];
  for (const { title, check } of STORE_CHECKS) {
    const harness = await openMemoryHarness(defect);
    await check(harness).catch(() => failed.push(title));
  }
  return failed;
}

describe("the contract suite notices a broken store", () => {
  const defects = Object.keys(DEFECTS) as Defect[]; // the keys of a constant object

  test.each(defects)("that is wrong in one way: %s", async (defect) => {
    expect(await failedChecks(defect)).toContain(DEFECTS[defect]);
  });

  test("and no check of it is there for nothing: each one fails for some defect", () => {
    expect(new Set<string>(Object.values(DEFECTS))).toEqual(new Set(STORE_CHECKS.map(({ title }) => title)));
  });
});
