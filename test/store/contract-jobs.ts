/** The store contract, jobs: due in their order, leased to one taker, moved, dropped, never lost. */
import assert from "node:assert/strict";
import { scan } from "../support/store-harness.ts";
import { check, clientsOf, LONG_SECONDS, SHORT_SECONDS, type StoreCheck } from "./contract-check.ts";

/** A round number: some servers would write it with an exponent. */
const NOW_MS = 1_700_000_000_000;
const LEASED_MS = NOW_MS + 60_000;
const MANY = 100;

export const JOB_CHECKS: readonly StoreCheck[] = [
  check("jobs are taken when they are due, earliest first, and no others", async (store, key) => {
    assert.deepEqual(await store.takeJobs(key("agenda"), NOW_MS, LEASED_MS, MANY), []);
    await store.scheduleJob(key("agenda"), "a third", NOW_MS);
    await store.scheduleJob(key("agenda"), "c first", 0);
    await store.scheduleJob(key("agenda"), "支付宝 second 😀", NOW_MS - 1);
    await store.scheduleJob(key("agenda"), "later", NOW_MS + 1);
    await store.scheduleJob(key("other"), "elsewhere", 0);
    assert.deepEqual(await store.takeJobs(key("agenda"), NOW_MS, LEASED_MS, MANY), [
      "c first",
      "支付宝 second 😀",
      "a third",
    ]);
    assert.deepEqual(await store.takeJobs(key("agenda"), NOW_MS + 1, LEASED_MS, MANY), ["later"]);
  }),

  check("no more jobs are taken than asked for, and the others stay due", async (store, key) => {
    for (const [index, job] of ["e", "d", "c", "b", "a"].entries())
      await store.scheduleJob(key("agenda"), job, NOW_MS - 10 + index);
    assert.deepEqual(await store.takeJobs(key("agenda"), NOW_MS, LEASED_MS, 2), ["e", "d"]);
    assert.deepEqual(await store.takeJobs(key("agenda"), NOW_MS, LEASED_MS, 2), ["c", "b"]);
    assert.deepEqual(await store.takeJobs(key("agenda"), NOW_MS, LEASED_MS, 2), ["a"]);
  }),

  check("a job that was taken is due again at the end of its lease, and not before", async (store, key) => {
    await store.scheduleJob(key("agenda"), "job", NOW_MS);
    assert.deepEqual(await store.takeJobs(key("agenda"), NOW_MS, LEASED_MS, MANY), ["job"]);
    assert.deepEqual(await store.takeJobs(key("agenda"), LEASED_MS - 1, LEASED_MS, MANY), []);
    assert.deepEqual(await store.takeJobs(key("agenda"), LEASED_MS, LEASED_MS + 1, MANY), ["job"]);
  }),

  check("a job that is scheduled anew moves, taken or not, and is there once", async (store, key) => {
    await store.scheduleJob(key("agenda"), "later", NOW_MS);
    await store.scheduleJob(key("agenda"), "later", NOW_MS + 5);
    await store.scheduleJob(key("agenda"), "earlier", NOW_MS + 5);
    await store.scheduleJob(key("agenda"), "earlier", NOW_MS);
    assert.deepEqual(await store.takeJobs(key("agenda"), NOW_MS + 4, LEASED_MS, MANY), ["earlier"]);
    await store.scheduleJob(key("agenda"), "earlier", NOW_MS + 6);
    const rest = await store.takeJobs(key("agenda"), LEASED_MS - 1, LEASED_MS, MANY);
    assert.deepEqual(rest, ["later", "earlier"]);
  }),

  check(
    "of many who take at once, no two get the same job, and none is left over",
    async (store, key, harness) => {
      const clients = await clientsOf(harness, store);
      const jobs = Array.from({ length: 30 }, (_, index) => `job ${index + 10}`);
      await Promise.all(jobs.map((job) => store.scheduleJob(key("agenda"), job, NOW_MS)));
      const taken: string[] = [];
      for (let round = 0; round < 3; round += 1) {
        const each = clients.map((client) => client.takeJobs(key("agenda"), NOW_MS, LEASED_MS, 2));
        taken.push(...(await Promise.all(each)).flat());
      }
      assert.deepEqual(taken.toSorted(), jobs);
    },
  ),

  check("a job that was dropped does not come back, the others stay", async (store, key) => {
    await store.scheduleJob(key("agenda"), "gone", NOW_MS);
    await store.scheduleJob(key("agenda"), "taken, then gone", NOW_MS);
    await store.scheduleJob(key("agenda"), "kept", NOW_MS + 1);
    await store.scheduleJob(key("other"), "gone", NOW_MS);
    await store.dropJob(key("agenda"), "gone");
    assert.deepEqual(await store.takeJobs(key("agenda"), NOW_MS, LEASED_MS, MANY), ["taken, then gone"]);
    await store.dropJob(key("agenda"), "taken, then gone");
    await store.dropJob(key("agenda"), "never there");
    await store.dropJob(key("never-there"), "never there", NOW_MS);
    assert.deepEqual(await store.takeJobs(key("agenda"), LEASED_MS, LEASED_MS + 1, MANY), ["kept"]);
    assert.deepEqual(await store.takeJobs(key("other"), NOW_MS, LEASED_MS, MANY), ["gone"]);
  }),

  check("a job is dropped by its time only when nobody scheduled it anew", async (store, key) => {
    for (const leasedMs of [LEASED_MS, NOW_MS + 1_000_000, NOW_MS + 1_234_567]) {
      await store.scheduleJob(key("agenda"), "anew", NOW_MS);
      await store.scheduleJob(key("agenda"), "done", NOW_MS);
      await store.takeJobs(key("agenda"), NOW_MS, leasedMs, MANY);
      await store.scheduleJob(key("agenda"), "anew", NOW_MS + 1);
      for (const job of ["anew", "done", "never there"]) await store.dropJob(key("agenda"), job, leasedMs);
      assert.deepEqual(await store.takeJobs(key("agenda"), leasedMs, leasedMs + 1, MANY), ["anew"]);
      await store.dropJob(key("agenda"), "anew", leasedMs);
      await store.dropJob(key("agenda"), "anew", leasedMs + 1);
      assert.deepEqual(await store.takeJobs(key("agenda"), leasedMs + 9, leasedMs + 10, MANY), []);
    }
  }),

  check("jobs wait for as long as it takes, whatever else has expired", async (store, key, harness) => {
    await store.scheduleJob(key("agenda"), "job", NOW_MS);
    await store.scheduleJob(key("agenda"), "taken", 0);
    await store.takeJobs(key("agenda"), 0, NOW_MS, MANY);
    await store.write(key("person"), "a", 0, SHORT_SECONDS);
    await harness.passSeconds(SHORT_SECONDS);
    const jobs = await store.takeJobs(key("agenda"), NOW_MS, LEASED_MS, MANY);
    assert.deepEqual(jobs.toSorted(), ["job", "taken"]);
  }),

  check("removing a key takes its jobs along", async (store, key) => {
    await store.scheduleJob(key("agenda"), "a", NOW_MS);
    await store.scheduleJob(key("agenda"), "b", NOW_MS + 1);
    await store.scheduleJob(key("kept"), "a", NOW_MS);
    await store.write(key("person"), "a", 0, LONG_SECONDS);
    await store.remove([key("person"), key("agenda")]);
    assert.equal(await store.read(key("person")), undefined);
    assert.deepEqual(await store.takeJobs(key("agenda"), LEASED_MS, LEASED_MS + 1, MANY), []);
    assert.deepEqual(await store.takeJobs(key("kept"), NOW_MS, LEASED_MS, MANY), ["a"]);
  }),

  check("a scan names an agenda once, as long as there is a job on it", async (store, key) => {
    await store.write(key("a-person"), "a", 0, LONG_SECONDS);
    for (const job of ["a", "b"]) await store.scheduleJob(key("an-agenda"), job, NOW_MS);
    await store.scheduleJob(key("other"), "a", NOW_MS);
    assert.deepEqual(await scan(store, key("a")), [key("a-person"), key("an-agenda")]);
    await store.takeJobs(key("an-agenda"), NOW_MS, LEASED_MS, MANY);
    await store.dropJob(key("an-agenda"), "a");
    assert.deepEqual(await scan(store, key("an-")), [key("an-agenda")]);
    await store.dropJob(key("an-agenda"), "b");
    assert.deepEqual(await scan(store, key("an-")), []);
  }),

  check("what one client schedules, another one takes", async (store, key, harness) => {
    const other = await harness.open();
    await store.scheduleJob(key("agenda"), "job", NOW_MS);
    assert.deepEqual(await other.takeJobs(key("agenda"), NOW_MS, LEASED_MS, MANY), ["job"]);
    assert.deepEqual(await store.takeJobs(key("agenda"), NOW_MS, LEASED_MS, MANY), []);
    await other.dropJob(key("agenda"), "job", LEASED_MS);
    assert.deepEqual(await store.takeJobs(key("agenda"), LEASED_MS, LEASED_MS + 1, MANY), []);
  }),
];
