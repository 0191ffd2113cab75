/** Between a person and the staff: nothing lost, nothing twice, and nothing left of people who are gone. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { withPairs } from "../../src/core/handoff/message-map.ts";
import { forgetHandoff } from "../../src/records/handoff-records.ts";
import type { NewItem, Outbox } from "../../src/records/outbox.ts";
import { personKeys } from "../../src/store/keys.ts";
import {
  copy,
  DAY_MS,
  type HandoffRecordsHarness,
  ME,
  openHandoffRecords,
  STAFF_CHAT,
  THREAD,
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

describe("an outbox", () => {
  test("hands everything on in its order, each direction and person by itself", async () => {
    await harness.isHere(YOU);
    expect(await harness.outbox.add(ME, "staff", [copy("u1"), copy("u2")])).toBe("added");
    await harness.outbox.add(ME, "person", [copy("u3")]);
    await harness.outbox.add(YOU, "staff", [copy("u4")]);
    await harness.outbox.add(ME, "staff", [copy("u5")]);
    expect(await harness.waiting()).toEqual(["u1", "u2", "u5"]);
    expect(await harness.waiting("person")).toEqual(["u3"]);
    expect(await harness.waiting("staff", YOU)).toEqual(["u4"]);
    await harness.outbox.done(ME, "staff", ["u1", "u2"]);
    expect(await harness.waiting()).toEqual(["u5"]);
  });

  test("drops a repeated update, also when it is through already, and makes its job due all the same", async () => {
    await harness.outbox.add(ME, "staff", [copy("u1")]);
    await harness.outbox.add(ME, "staff", [copy("u1"), copy("u2")]);
    expect(await harness.waiting()).toEqual(["u1", "u2"]);
    await harness.outbox.done(ME, "staff", ["u1", "u2"]);
    await harness.outbox.end({ kind: "staff", personId: ME });
    await harness.outbox.add(ME, "staff", [copy("u1")]);
    expect(await harness.waiting()).toEqual([]);
    expect(await harness.outbox.take(9)).toMatchObject([{ kind: "staff", personId: ME }]);
  });

  test("puts an edited message in its own place while it waits, and takes one that is withdrawn out", async () => {
    await harness.outbox.add(ME, "staff", [copy("u1"), copy("u2"), copy("u3")]);
    const words: NewItem = { kind: "words", id: "u2", messageId: 1, words: { text: "*" } };
    await harness.outbox.replace(ME, "staff", "u2", [words, copy("u2.more")]);
    expect(await harness.waiting()).toEqual(["u1", "u2", "u2.more", "u3"]);
    expect((await harness.outbox.waiting(ME, "staff"))[1]).toMatchObject({ kind: "words" });
    await harness.outbox.replace(ME, "staff", "u1", []);
    await harness.outbox.replace(ME, "staff", "gone", [copy("gone")]);
    expect(await harness.waiting()).toEqual(["u2", "u2.more", "u3"]);
    // Withdrawn is as good as through: the update that added it may come again.
    await harness.outbox.add(ME, "staff", [copy("u1")]);
    expect(await harness.waiting()).toEqual(["u2", "u2.more", "u3"]);
  });

  test("gives up what could not be passed on for a week, and waits for as long while more comes", async () => {
    await harness.outbox.add(ME, "staff", [copy("u1")]);
    harness.pass(6 * DAY_MS);
    await harness.outbox.add(ME, "staff", [copy("u2")]);
    harness.pass(6 * DAY_MS);
    expect(await harness.waiting()).toEqual(["u1", "u2"]);
    harness.pass(DAY_MS);
    expect(await harness.waiting()).toEqual([]);
    // The job is found with nothing to do, and ended.
    const [job] = await harness.outbox.take(9);
    expect(job).toMatchObject({ kind: "staff", personId: ME });
    if (job) await harness.outbox.end(job, job.leasedMs);
    harness.pass(10 * DAY_MS);
    expect(await harness.outbox.take(9)).toEqual([]);
  });

  test("says when it is full instead of growing for ever, and takes more when something is through", async () => {
    const long = (id: string): NewItem => ({
      kind: "words",
      id,
      messageId: 1,
      words: { text: "支".repeat(4_000) },
    });
    let count = 0;
    while ((await harness.outbox.add(ME, "staff", [long(`u${count}`)])) === "added") count += 1;
    const stored = await harness.store.read(personKeys(harness.botId, ME).toStaff);
    expect(Buffer.byteLength(stored?.value ?? "")).toBeLessThan(1_000_000);
    expect(await harness.waiting()).toHaveLength(count);
    await harness.outbox.done(ME, "staff", ["u0"]);
    expect(await harness.outbox.add(ME, "staff", [long("again")])).toBe("added");
  });

  test("that cannot be read does not stop the person for ever", async () => {
    for (const text of ["{", '{"items":1}', '{"items":[{}],"done":[]}']) {
      await harness.store.write(personKeys(harness.botId, ME).toStaff, text, "any", 1_000);
      expect(await harness.waiting()).toEqual([]);
      await harness.outbox.add(ME, "staff", [copy("u1")]);
      expect(await harness.waiting()).toEqual(["u1"]);
    }
  });

  test("loses nothing and repeats nothing when two processes add and end at once", async () => {
    await onRedis();
    const [here, there] = [harness.outbox, (await harness.another()).outbox];
    const added = Array.from({ length: 40 }, (_, index) => `u${index}`);
    const went: string[] = [];
    const pass = async (by: Outbox) => {
      // Only the holder of the outbox passes on; both add all the time.
      if (!(await by.lock(ME, "staff", by === here ? "here" : "there"))) return;
      for (const item of await by.waiting(ME, "staff")) {
        went.push(item.id);
        await by.done(ME, "staff", [item.id]);
      }
      await by.unlock(ME, "staff", by === here ? "here" : "there");
    };
    for (let from = 0; from < added.length; from += 8) {
      const some = added.slice(from, from + 8);
      await Promise.all([
        ...some.map((id, index) => (index % 2 ? here : there).add(ME, "staff", [copy(id)])),
        // Telegram sends some updates twice.
        ...some.slice(0, 2).map((id) => here.add(ME, "staff", [copy(id)])),
        pass(here),
        pass(there),
      ]);
    }
    await pass(here);
    expect(went.toSorted()).toEqual(added.toSorted());
    await Promise.all(added.map((id) => there.add(ME, "staff", [copy(id)])));
    expect(await here.waiting(ME, "staff")).toEqual([]);
  });

  test("keeps each one's order when two processes add at once", async () => {
    await onRedis();
    const speak = async (by: Outbox, name: string) => {
      for (let index = 10; index < 30; index += 1) await by.add(ME, "staff", [copy(`${name}${index}`)]);
    };
    await Promise.all([speak(harness.outbox, "a"), speak((await harness.another()).outbox, "b")]);
    const ids = await harness.waiting();
    expect(ids).toHaveLength(40);
    for (const name of ["a", "b"]) {
      const own = ids.filter((id) => id.startsWith(name));
      expect(own).toEqual(own.toSorted());
    }
  });
});

describe("a person who deleted everything", () => {
  const thread = { chatId: STAFF_CHAT, id: THREAD };

  test("leaves nothing behind, in nobody's list, except a ban", async () => {
    await harness.isHere(ME, thread);
    await harness.isHere(YOU);
    for (const personId of [ME, YOU]) {
      await harness.outbox.add(personId, "staff", [copy("u1")]);
      await harness.outbox.add(personId, "person", [copy("u2")]);
      await harness.messageMap.change(personId, (pairs) => withPairs(pairs, [[1, 2]]));
      await harness.outbox.schedule({ kind: "timer", personId }, harness.now());
      await harness.openTickets.mark(personId, true);
    }
    await harness.bans.set(ME, harness.now() + DAY_MS);
    expect(await harness.staffTopics.personOf(STAFF_CHAT, THREAD)).toBe(ME);
    await forgetHandoff(harness, ME, thread);
    expect(await harness.openTickets.list()).toEqual([YOU]);
    await harness.people.forgetPerson(ME);
    expect(await harness.keysOf(ME)).toEqual([expect.stringMatching(/:ban$/)]);
    expect(await harness.staffTopics.personOf(STAFF_CHAT, THREAD)).toBeUndefined();
    expect(await harness.openTickets.list()).toEqual([YOU]);
    const jobs = await harness.outbox.take(99);
    expect(jobs.map(({ kind, personId }) => `${kind} ${personId}`).toSorted()).toEqual([
      `person ${YOU}`,
      `staff ${YOU}`,
      `timer ${YOU}`,
    ]);
    expect(await harness.bans.untilMs(ME)).toBe(harness.now() + DAY_MS);
  });

  test("is not brought back by what was on its way for them", async () => {
    await harness.isHere(ME, thread);
    await harness.outbox.add(ME, "staff", [copy("u1")]);
    await forgetHandoff(harness, ME, thread);
    await harness.people.forgetPerson(ME);
    await harness.outbox.done(ME, "staff", ["u1"]);
    await harness.messageMap.change(ME, (pairs) => withPairs(pairs, [[1, 2]]));
    expect(await harness.outbox.add(ME, "staff", [copy("u2")])).toBe("nobody");
    expect(await harness.outbox.add(ME, "person", [copy("u3")])).toBe("nobody");
    expect(await harness.keysOf(ME)).toEqual([]);
    expect(await harness.outbox.take(9)).toEqual([]);
  });

  test("is not brought back when they delete in the middle of a write", async () => {
    const key = personKeys(harness.botId, ME);
    /** Deletes everything just before the write gets through. */
    const deleting = await harness.another({
      ...harness.store,
      write: async (...args) => {
        await harness.people.forgetPerson(ME);
        return harness.store.write(...args);
      },
    });
    for (const act of [
      () => deleting.outbox.add(ME, "staff", [copy("u1")]),
      () => deleting.messageMap.change(ME, (pairs) => withPairs(pairs, [[1, 2]])),
    ]) {
      await harness.isHere(ME);
      await act();
      expect(await harness.store.readMany(key.all)).toEqual(key.all.map(() => undefined));
    }
  });

  test("and came back starts with empty outboxes", async () => {
    await harness.outbox.add(ME, "staff", [copy("u1")]);
    await harness.people.forgetPerson(ME);
    await harness.isHere(ME);
    await harness.outbox.done(ME, "staff", ["u1"]);
    expect(await harness.store.read(personKeys(harness.botId, ME).toStaff)).toBeUndefined();
    expect(await harness.waiting()).toEqual([]);
  });
});
