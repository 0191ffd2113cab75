/** What has to be done when: taken once, given back by a process that died, one worker at a time. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { LEASE_MS, OUTBOX_LOCK_SECONDS } from "../../src/records/outbox.ts";
import { StoreUnavailableError } from "../../src/store/store.ts";
import {
  copy,
  DAY_MS,
  type HandoffRecordsHarness,
  ME,
  openHandoffRecords,
  YOU,
} from "../support/handoff-records-harness.ts";

let harness: HandoffRecordsHarness;
beforeEach(async () => {
  harness = await openHandoffRecords();
});
afterEach(() => harness.close());

async function onRedis(): Promise<void> {
  await harness.close();
  harness = await openHandoffRecords("redis");
}

describe("jobs", () => {
  test("are taken when due, by one process, and come back when their worker died", async () => {
    await harness.outbox.schedule({ kind: "timer", personId: ME }, harness.now() + 1);
    await harness.outbox.schedule({ kind: "staff", personId: YOU }, harness.now());
    const [job, ...others] = await harness.outbox.take(9);
    expect(job).toEqual({ kind: "staff", personId: YOU, leasedMs: harness.now() + LEASE_MS });
    expect(others).toEqual([]);
    harness.pass(1);
    expect(await harness.outbox.take(9)).toMatchObject([{ kind: "timer", personId: ME }]);
    expect(await harness.outbox.take(9)).toEqual([]);
    harness.pass(LEASE_MS);
    expect(await harness.outbox.take(9)).toHaveLength(2);
  });

  test("end, unless something came in meanwhile", async () => {
    await harness.outbox.add(ME, "staff", [copy("u1")]);
    const [job] = await harness.outbox.take(9);
    if (job === undefined) throw new Error("nothing was due");
    await harness.outbox.add(ME, "staff", [copy("u2")]);
    await harness.outbox.end(job, job.leasedMs);
    const [again] = await harness.outbox.take(9);
    expect(again).toMatchObject({ kind: "staff", personId: ME });
    if (again) await harness.outbox.end(again, again.leasedMs);
    harness.pass(DAY_MS);
    expect(await harness.outbox.take(9)).toEqual([]);
    await harness.outbox.schedule({ kind: "timer", personId: ME }, harness.now());
    await harness.outbox.end({ kind: "timer", personId: ME });
    expect(await harness.outbox.take(9)).toEqual([]);
  });

  test("that a newer release wrote are left to it", async () => {
    await harness.store.scheduleJob(`aa:1:{${harness.botId}:agenda}:agenda`, `digest:${ME}`, harness.now());
    expect(await harness.outbox.take(9)).toEqual([]);
    harness.pass(DAY_MS);
    expect(
      await harness.store.takeJobs(
        `aa:1:{${harness.botId}:agenda}:agenda`,
        harness.now(),
        harness.now() + 1,
        9,
      ),
    ).toEqual([`digest:${ME}`]);
  });

  test("of two processes are never the same, and none is left over", async () => {
    await onRedis();
    const workers = [harness.outbox, (await harness.another()).outbox, (await harness.another()).outbox];
    const all = Array.from({ length: 30 }, (_, index) => 2_000 + index);
    await Promise.all(
      all.map((personId) => harness.outbox.schedule({ kind: "person", personId }, harness.now())),
    );
    const taken: number[] = [];
    for (let round = 0; round < 4; round += 1) {
      const jobs = await Promise.all(workers.map((worker) => worker.take(3)));
      taken.push(...jobs.flat().map(({ personId }) => personId));
    }
    expect(taken.toSorted()).toEqual(all);
  });
});

test("the only process takes over at once what another one had in hand when it died", async () => {
  const { outbox: died } = await harness.another(harness.store);
  await harness.outbox.add(ME, "staff", [copy("u1")]);
  await harness.outbox.schedule({ kind: "timer", personId: ME }, harness.now() + DAY_MS);
  expect(await died.take(9)).toHaveLength(1);
  expect(await died.lock(ME, "staff", "died")).toBe(true);
  expect(await harness.outbox.take(9)).toEqual([]);
  await harness.outbox.takeOver();
  const jobs = await harness.outbox.take(9);
  expect(jobs.map(({ kind }) => kind).toSorted()).toEqual(["staff", "timer"]);
  expect(await harness.outbox.lock(ME, "staff", "here")).toBe(true);
  expect(await harness.waiting()).toEqual(["u1"]);
});

describe("the lock of an outbox", () => {
  test("is held by one call of one process at a time", async () => {
    await onRedis();
    const { outbox: other } = await harness.another();
    expect(await harness.outbox.lock(ME, "staff", "here")).toBe(true);
    // A new message makes the job due again while the outbox is worked on.
    expect(await harness.outbox.lock(ME, "staff", "here")).toBe(false);
    expect(await other.lock(ME, "staff", "there")).toBe(false);
    expect(await other.lock(ME, "person", "there")).toBe(true);
    await harness.outbox.unlock(ME, "staff", "here");
    expect(await other.lock(ME, "staff", "there")).toBe(true);
    expect(await harness.outbox.lock(ME, "staff", "here")).toBe(false);
  });

  test("lapses when its process died, and a late owner does not take it from the next", async () => {
    const { outbox: died } = await harness.another(harness.store);
    expect(await died.lock(ME, "staff", "died")).toBe(true);
    expect(await harness.outbox.lock(ME, "staff", "here")).toBe(false);
    harness.pass(OUTBOX_LOCK_SECONDS * 1_000);
    expect(await harness.outbox.lock(ME, "staff", "here")).toBe(true);
    await died.unlock(ME, "staff", "died");
    const { outbox: third } = await harness.another(harness.store);
    expect(await third.lock(ME, "staff", "third")).toBe(false);
  });

  test("can be asked for again when the store was away", async () => {
    let isAway = true;
    const { outbox: wavering } = await harness.another({
      ...harness.store,
      claim: async (...args) => {
        if (isAway) throw new StoreUnavailableError("away");
        return harness.store.claim(...args);
      },
    });
    await expect(wavering.lock(ME, "staff", "here")).rejects.toThrow(StoreUnavailableError);
    isAway = false;
    expect(await wavering.lock(ME, "staff", "here")).toBe(true);
  });
});
