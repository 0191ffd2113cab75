/** Runs the store contract against every adapter, and against stores that are wrong on purpose. */
import { beforeAll, describe, expect, test } from "vitest";
import { sharedClusterUrls, sharedRedisUrl } from "../support/shared-redis.ts";
import { DEFECTS, type Defect, openMemoryLab } from "./broken-store.ts";
import { describeStore, STORE_CHECKS } from "./contract.ts";
import { openEmbeddedLab, openRedisLab } from "./labs.ts";

let clusterUrls: readonly string[] = [];
beforeAll(async () => {
  clusterUrls = await sharedClusterUrls();
}, 30_000);

describeStore("the embedded store", openEmbeddedLab);
describeStore("the Redis store", () => openRedisLab([sharedRedisUrl()]));
describeStore("the Redis store on a Cluster of three nodes", () => openRedisLab(clusterUrls));
describeStore("a store in memory (the control)", () => openMemoryLab());

async function failedChecks(defect: Defect): Promise<string[]> {
  const failed: string[] = [];
  for (const { title, check } of STORE_CHECKS) {
    const lab = await openMemoryLab(defect);
    await check(lab).catch(() => failed.push(title));
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
