/** Around the lanes: topics, bans, a group that moves, who is open, jobs, and one worker at a time. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { LANE_LOCK_SECONDS, LEASE_MS } from "../../src/records/outbox.ts";
import { StoreUnavailableError } from "../../src/store/store.ts";
import { scan } from "../store/contract-check.ts";
import {
  copy,
  DAY_MS,
  ME,
  openRelayLab,
  RETENTION_DAYS,
  type RelayLab,
  STAFF_CHAT,
  THREAD,
  YOU,
} from "./relay-lab.ts";

let lab: RelayLab;
beforeEach(async () => {
  lab = await openRelayLab();
});
afterEach(() => lab.close());

async function onRedis(): Promise<void> {
  await lab.close();
  lab = await openRelayLab("redis");
}

describe("the forum topic of a person", () => {
  test("leads to them, to nobody else, and not from another group", async () => {
    await lab.relay.bindThread(ME, STAFF_CHAT, THREAD);
    expect(await lab.relay.personOfThread(STAFF_CHAT, THREAD)).toBe(ME);
    expect(await lab.relay.personOfThread(STAFF_CHAT, THREAD + 1)).toBeUndefined();
    expect(await lab.relay.personOfThread(STAFF_CHAT - 1, THREAD)).toBeUndefined();
    await lab.relay.unbindThread(STAFF_CHAT, THREAD);
    expect(await lab.relay.personOfThread(STAFF_CHAT, THREAD)).toBeUndefined();
  });

  test("leads to them for as long as anything is passed on, in either direction", async () => {
    await lab.isHere(ME, { chatId: STAFF_CHAT, id: THREAD });
    await lab.relay.bindThread(ME, STAFF_CHAT, THREAD);
    for (const lane of ["staff", "person", "staff"] as const) {
      lab.pass((RETENTION_DAYS - 1) * DAY_MS);
      await lab.people.changePerson(ME, (person) => ({ person, result: undefined }));
      await lab.relay.add(ME, lane, [copy(`${lab.now()}`)]);
    }
    expect(await lab.relay.personOfThread(STAFF_CHAT, THREAD)).toBe(ME);
    lab.pass(RETENTION_DAYS * DAY_MS);
    expect(await lab.relay.personOfThread(STAFF_CHAT, THREAD)).toBeUndefined();
  });

  test("leads to nobody when what is stored is no id", async () => {
    await lab.relay.bindThread(Number.NaN, STAFF_CHAT, THREAD);
    expect(await lab.relay.personOfThread(STAFF_CHAT, THREAD)).toBeUndefined();
  });
});

describe("a ban", () => {
  test("lasts until its end, can be changed and lifted, and concerns nobody else", async () => {
    await lab.relay.ban(ME, lab.now() + 2 * DAY_MS);
    expect(await lab.relay.bannedUntilMs(ME)).toBe(lab.now() + 2 * DAY_MS);
    expect(await lab.relay.bannedUntilMs(YOU)).toBeUndefined();
    await lab.relay.ban(ME, lab.now() + DAY_MS);
    lab.pass(DAY_MS - 1);
    expect(await lab.relay.bannedUntilMs(ME)).toBe(lab.now() + 1);
    lab.pass(1);
    expect(await lab.relay.bannedUntilMs(ME)).toBeUndefined();
    await lab.relay.ban(ME, lab.now() + DAY_MS);
    await lab.relay.unban(ME);
    expect(await lab.relay.bannedUntilMs(ME)).toBeUndefined();
  });

  test("leaves nothing behind after its end, and one that has ended is none", async () => {
    await lab.relay.ban(YOU, lab.now() + DAY_MS);
    lab.pass(DAY_MS);
    expect(await lab.keysOf(YOU)).toEqual([]);
    await lab.relay.ban(YOU, lab.now() - 1);
    expect(await lab.relay.bannedUntilMs(YOU)).toBeUndefined();
  });
});

test("a group that moved is found where it is now, and again when it moves on", async () => {
  expect(await lab.relay.chatNow(-5)).toBe(-5);
  await lab.relay.moveChat(-5, STAFF_CHAT);
  lab.pass(400 * DAY_MS);
  expect(await lab.relay.chatNow(-5)).toBe(STAFF_CHAT);
  expect(await lab.relay.chatNow(STAFF_CHAT)).toBe(STAFF_CHAT);
  await lab.relay.moveChat(-5, STAFF_CHAT - 1);
  expect(await lab.relay.chatNow(-5)).toBe(STAFF_CHAT - 1);
});

describe("the list of people with an open ticket", () => {
  test("names who is open, once, until they are closed", async () => {
    await lab.isHere(YOU);
    for (const personId of [ME, YOU, ME]) await lab.relay.markOpen(personId, true);
    expect((await lab.relay.openPeople()).toSorted()).toEqual([ME, YOU]);
    expect((await lab.relay.openPeople()).toSorted()).toEqual([ME, YOU]);
    await lab.relay.markOpen(ME, false);
    await lab.relay.markOpen(ME, false);
    expect(await lab.relay.openPeople()).toEqual([YOU]);
  });

  test("forgets whose data expired, when it is read or when somebody else comes", async () => {
    await lab.isHere(YOU);
    await lab.relay.markOpen(ME, true);
    await lab.relay.markOpen(YOU, true);
    lab.pass((RETENTION_DAYS - 1) * DAY_MS);
    await lab.isHere(YOU); // visits; ME never comes back
    expect((await lab.relay.openPeople()).toSorted()).toEqual([ME, YOU]);
    lab.pass(2 * DAY_MS);
    expect(await lab.relay.openPeople()).toEqual([YOU]);
    await lab.isHere(ME);
    await lab.relay.markOpen(ME, true);
    lab.pass((RETENTION_DAYS - 1) * DAY_MS);
    await lab.isHere(YOU);
    lab.pass(DAY_MS);
    await lab.relay.markOpen(YOU, true);
    expect((await scan(lab.store, `aa:1:{${lab.botId}:open}`)).length).toBe(1);
    await lab.relay.markOpen(YOU, false);
    expect(await scan(lab.store, `aa:1:{${lab.botId}:open}`)).toEqual([]);
  });
});

describe("jobs", () => {
  test("are taken when due, by one process, and come back when their worker died", async () => {
    await lab.relay.schedule({ kind: "timer", personId: ME }, lab.now() + 1);
    await lab.relay.schedule({ kind: "staff", personId: YOU }, lab.now());
    const [job, ...others] = await lab.relay.take(9);
    expect(job).toEqual({ kind: "staff", personId: YOU, leasedMs: lab.now() + LEASE_MS });
    expect(others).toEqual([]);
    lab.pass(1);
    expect(await lab.relay.take(9)).toMatchObject([{ kind: "timer", personId: ME }]);
    expect(await lab.relay.take(9)).toEqual([]);
    lab.pass(LEASE_MS);
    expect(await lab.relay.take(9)).toHaveLength(2);
  });

  test("end, unless something came in meanwhile", async () => {
    await lab.relay.add(ME, "staff", [copy("u1")]);
    const [job] = await lab.relay.take(9);
    if (job === undefined) throw new Error("nothing was due");
    await lab.relay.add(ME, "staff", [copy("u2")]);
    await lab.relay.end(job, job.leasedMs);
    const [again] = await lab.relay.take(9);
    expect(again).toMatchObject({ kind: "staff", personId: ME });
    if (again) await lab.relay.end(again, again.leasedMs);
    lab.pass(DAY_MS);
    expect(await lab.relay.take(9)).toEqual([]);
    await lab.relay.schedule({ kind: "timer", personId: ME }, lab.now());
    await lab.relay.end({ kind: "timer", personId: ME });
    expect(await lab.relay.take(9)).toEqual([]);
  });

  test("that a newer release wrote are left to it", async () => {
    await lab.store.scheduleJob(`aa:1:{${lab.botId}:agenda}:agenda`, `digest:${ME}`, lab.now());
    expect(await lab.relay.take(9)).toEqual([]);
    lab.pass(DAY_MS);
    expect(
      await lab.store.takeJobs(`aa:1:{${lab.botId}:agenda}:agenda`, lab.now(), lab.now() + 1, 9),
    ).toEqual([`digest:${ME}`]);
  });

  test("of two processes are never the same, and none is left over", async () => {
    await onRedis();
    const workers = [lab.relay, await lab.another(), await lab.another()];
    const all = Array.from({ length: 30 }, (_, index) => 2_000 + index);
    await Promise.all(all.map((personId) => lab.relay.schedule({ kind: "person", personId }, lab.now())));
    const taken: number[] = [];
    for (let round = 0; round < 4; round += 1) {
      const jobs = await Promise.all(workers.map((worker) => worker.take(3)));
      taken.push(...jobs.flat().map(({ personId }) => personId));
    }
    expect(taken.toSorted()).toEqual(all);
  });
});

test("the only process takes over at once what another one had in hand when it died", async () => {
  const died = await lab.another(lab.store);
  await lab.relay.add(ME, "staff", [copy("u1")]);
  await lab.relay.schedule({ kind: "timer", personId: ME }, lab.now() + DAY_MS);
  expect(await died.take(9)).toHaveLength(1);
  expect(await died.lock(ME, "staff", "died")).toBe(true);
  expect(await lab.relay.take(9)).toEqual([]);
  await lab.relay.takeOver();
  const jobs = await lab.relay.take(9);
  expect(jobs.map(({ kind }) => kind).toSorted()).toEqual(["staff", "timer"]);
  expect(await lab.relay.lock(ME, "staff", "here")).toBe(true);
  expect(await lab.waiting()).toEqual(["u1"]);
});

describe("the lock of a lane", () => {
  test("is held by one call of one process at a time", async () => {
    await onRedis();
    const other = await lab.another();
    expect(await lab.relay.lock(ME, "staff", "here")).toBe(true);
    // A new message makes the job due again while the lane is worked on.
    expect(await lab.relay.lock(ME, "staff", "here")).toBe(false);
    expect(await other.lock(ME, "staff", "there")).toBe(false);
    expect(await other.lock(ME, "person", "there")).toBe(true);
    await lab.relay.unlock(ME, "staff", "here");
    expect(await other.lock(ME, "staff", "there")).toBe(true);
    expect(await lab.relay.lock(ME, "staff", "here")).toBe(false);
  });

  test("lapses when its process died, and a late owner does not take it from the next", async () => {
    const died = await lab.another(lab.store);
    expect(await died.lock(ME, "staff", "died")).toBe(true);
    expect(await lab.relay.lock(ME, "staff", "here")).toBe(false);
    lab.pass(LANE_LOCK_SECONDS * 1_000);
    expect(await lab.relay.lock(ME, "staff", "here")).toBe(true);
    await died.unlock(ME, "staff", "died");
    const third = await lab.another(lab.store);
    expect(await third.lock(ME, "staff", "third")).toBe(false);
  });

  test("can be asked for again when the store was away", async () => {
    let isAway = true;
    const wavering = await lab.another({
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
