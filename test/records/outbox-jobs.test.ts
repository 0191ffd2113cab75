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

let lab: HandoffRecordsHarness;
beforeEach(async () => {
  lab = await openHandoffRecords();
});
afterEach(() => lab.close());

async function onRedis(): Promise<void> {
  await lab.close();
  lab = await openHandoffRecords("redis");
}

describe("jobs", () => {
  test("are taken when due, by one process, and come back when their worker died", async () => {
    await lab.outbox.schedule({ kind: "timer", personId: ME }, lab.now() + 1);
    await lab.outbox.schedule({ kind: "staff", personId: YOU }, lab.now());
    const [job, ...others] = await lab.outbox.take(9);
    expect(job).toEqual({ kind: "staff", personId: YOU, leasedMs: lab.now() + LEASE_MS });
    expect(others).toEqual([]);
    lab.pass(1);
    expect(await lab.outbox.take(9)).toMatchObject([{ kind: "timer", personId: ME }]);
    expect(await lab.outbox.take(9)).toEqual([]);
    lab.pass(LEASE_MS);
    expect(await lab.outbox.take(9)).toHaveLength(2);
  });

  test("end, unless something came in meanwhile", async () => {
    await lab.outbox.add(ME, "staff", [copy("u1")]);
    const [job] = await lab.outbox.take(9);
    if (job === undefined) throw new Error("nothing was due");
    await lab.outbox.add(ME, "staff", [copy("u2")]);
    await lab.outbox.end(job, job.leasedMs);
    const [again] = await lab.outbox.take(9);
    expect(again).toMatchObject({ kind: "staff", personId: ME });
    if (again) await lab.outbox.end(again, again.leasedMs);
    lab.pass(DAY_MS);
    expect(await lab.outbox.take(9)).toEqual([]);
    await lab.outbox.schedule({ kind: "timer", personId: ME }, lab.now());
    await lab.outbox.end({ kind: "timer", personId: ME });
    expect(await lab.outbox.take(9)).toEqual([]);
  });

  test("that a newer release wrote are left to it", async () => {
    await lab.store.scheduleJob(`aa:1:{${lab.botId}:agenda}:agenda`, `digest:${ME}`, lab.now());
    expect(await lab.outbox.take(9)).toEqual([]);
    lab.pass(DAY_MS);
    expect(
      await lab.store.takeJobs(`aa:1:{${lab.botId}:agenda}:agenda`, lab.now(), lab.now() + 1, 9),
    ).toEqual([`digest:${ME}`]);
  });

  test("of two processes are never the same, and none is left over", async () => {
    await onRedis();
    const workers = [lab.outbox, (await lab.another()).outbox, (await lab.another()).outbox];
    const all = Array.from({ length: 30 }, (_, index) => 2_000 + index);
    await Promise.all(all.map((personId) => lab.outbox.schedule({ kind: "person", personId }, lab.now())));
    const taken: number[] = [];
    for (let round = 0; round < 4; round += 1) {
      const jobs = await Promise.all(workers.map((worker) => worker.take(3)));
      taken.push(...jobs.flat().map(({ personId }) => personId));
    }
    expect(taken.toSorted()).toEqual(all);
  });
});

test("the only process takes over at once what another one had in hand when it died", async () => {
  const { outbox: died } = await lab.another(lab.store);
  await lab.outbox.add(ME, "staff", [copy("u1")]);
  await lab.outbox.schedule({ kind: "timer", personId: ME }, lab.now() + DAY_MS);
  expect(await died.take(9)).toHaveLength(1);
  expect(await died.lock(ME, "staff", "died")).toBe(true);
  expect(await lab.outbox.take(9)).toEqual([]);
  await lab.outbox.takeOver();
  const jobs = await lab.outbox.take(9);
  expect(jobs.map(({ kind }) => kind).toSorted()).toEqual(["staff", "timer"]);
  expect(await lab.outbox.lock(ME, "staff", "here")).toBe(true);
  expect(await lab.waiting()).toEqual(["u1"]);
});

describe("the lock of an outbox", () => {
  test("is held by one call of one process at a time", async () => {
    await onRedis();
    const { outbox: other } = await lab.another();
    expect(await lab.outbox.lock(ME, "staff", "here")).toBe(true);
    // A new message makes the job due again while the outbox is worked on.
    expect(await lab.outbox.lock(ME, "staff", "here")).toBe(false);
    expect(await other.lock(ME, "staff", "there")).toBe(false);
    expect(await other.lock(ME, "person", "there")).toBe(true);
    await lab.outbox.unlock(ME, "staff", "here");
    expect(await other.lock(ME, "staff", "there")).toBe(true);
    expect(await lab.outbox.lock(ME, "staff", "here")).toBe(false);
  });

  test("lapses when its process died, and a late owner does not take it from the next", async () => {
    const { outbox: died } = await lab.another(lab.store);
    expect(await died.lock(ME, "staff", "died")).toBe(true);
    expect(await lab.outbox.lock(ME, "staff", "here")).toBe(false);
    lab.pass(OUTBOX_LOCK_SECONDS * 1_000);
    expect(await lab.outbox.lock(ME, "staff", "here")).toBe(true);
    await died.unlock(ME, "staff", "died");
    const { outbox: third } = await lab.another(lab.store);
    expect(await third.lock(ME, "staff", "third")).toBe(false);
  });

  test("can be asked for again when the store was away", async () => {
    let isAway = true;
    const { outbox: wavering } = await lab.another({
      ...lab.store,
      claim: async (...args) => {
        if (isAway) throw new StoreUnavailableError("away");
        return lab.store.claim(...args);
      },
    });
    await expect(wavering.lock(ME, "staff", "here")).rejects.toThrow(StoreUnavailableError);
    isAway = false;
    expect(await wavering.lock(ME, "staff", "here")).toBe(true);
  });
});
