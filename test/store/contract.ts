/**
 * What every store must do, as plain functions: `describeStore` runs them as tests of an adapter, and
 * `contract.test.ts` proves with broken stores that they notice what is wrong.
 */
import assert from "node:assert/strict";
import { describe, test } from "vitest";
import { PROBE_KEY, PROBE_TTL_SECONDS } from "../../src/store/keys.ts";
import { StoreUnavailableError } from "../../src/store/store.ts";
import type { StoreHarness } from "../support/store-harness.ts";
import { check, LONG_SECONDS, type StoreCheck } from "./contract-check.ts";
import { CLAIM_CHECKS } from "./contract-claims.ts";
import { JOB_CHECKS } from "./contract-jobs.ts";
import { MESSAGE_CHECKS } from "./contract-messages.ts";
import { QUEUE_CHECKS } from "./contract-queues.ts";
import { VALUE_CHECKS } from "./contract-values.ts";

const LIFE_CHECKS: readonly StoreCheck[] = [
  check(
    "it writes when asked whether it takes writes, and what it wrote does not stay",
    async (store, _key, harness) => {
      await store.probe();
      await store.probe();
      const other = await harness.open();
      assert.notEqual(await other.read(PROBE_KEY), undefined);
      // Other tests on the same server may ask, too.
      for (let round = 0; round < 5 && (await other.read(PROBE_KEY)) !== undefined; round += 1)
        await harness.passSeconds(PROBE_TTL_SECONDS);
      assert.equal(await other.read(PROBE_KEY), undefined);
    },
  ),

  check("after closing, which may happen twice, it is unavailable", async (store, key) => {
    await store.write(key("person"), "a", 0, LONG_SECONDS);
    await store.close();
    await store.close();
    const hold = { owner: "me", leaseMs: 1_000 };
    const operations = [
      store.read(key("person")),
      store.readMany([key("person")]),
      store.write(key("person"), "b", "any", LONG_SECONDS),
      store.remove([key("person")]),
      store.claim(key("update"), "me", LONG_SECONDS),
      store.finish(key("update"), LONG_SECONDS),
      store.release(key("update"), "me"),
      store.count(key("count"), LONG_SECONDS),
      store.scheduleJob(key("agenda"), "job", 0),
      store.takeJobs(key("agenda"), 0, 1, 1),
      store.dropJob(key("agenda"), "job"),
      store.putItem(key("inbox"), { id: 1, value: "a", ttlSeconds: LONG_SECONDS, read: [], ...hold }),
      store.finishItem(key("inbox"), 1, { ...hold, rememberSeconds: LONG_SECONDS }),
      store.countAttempt(key("inbox"), 1),
      store.holdQueue(key("inbox"), hold),
      store.releaseQueue(key("inbox"), "me"),
      store.readQueue(key("inbox")),
      store.queueNames(key(""))[Symbol.asyncIterator]().next(),
      store.publish(key("channel"), "a"),
      store.subscribe(key("channel"), () => undefined),
      store.keys(key(""))[Symbol.asyncIterator]().next(),
      store.probe(),
    ];
    await Promise.all(operations.map((operation) => assert.rejects(operation, StoreUnavailableError)));
  }),
];

export const STORE_CHECKS: readonly StoreCheck[] = [
  ...VALUE_CHECKS,
  ...CLAIM_CHECKS,
  ...JOB_CHECKS,
  ...QUEUE_CHECKS,
  ...MESSAGE_CHECKS,
  ...LIFE_CHECKS,
];

/** Runs all checks as tests, each in a harness of its own. */
export function describeStore(name: string, openHarness: () => Promise<StoreHarness>): void {
  describe(`${name} keeps the store contract`, () => {
    for (const { title, check: run } of STORE_CHECKS) {
      test.concurrent(title, async () => {
        const harness = await openHarness();
        try {
          await run(harness);
        } finally {
          await harness.close();
        }
      });
    }
  });
}
