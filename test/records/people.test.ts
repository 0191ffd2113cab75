/** People in the store: known, new or damaged; changed together; forgotten as a whole. */
import { beforeEach, describe, expect, test } from "vitest";
import { newPerson, type Person, withApplied } from "../../src/core/person/person.ts";
import { createPeople, type People } from "../../src/records/people.ts";
import { decodePerson, MAX_PERSON_BYTES } from "../../src/records/person-record.ts";
import { personKeys } from "../../src/store/keys.ts";
import { MAX_RETRIES } from "../../src/store/record.ts";
import { type Store, StoreUnavailableError } from "../../src/store/store.ts";
import { openMemoryHarness } from "../store/broken-store.ts";
import type { StoreHarness } from "../support/store-harness.ts";

const BOT = 77;
const ME = 1001;
const YOU = 1002;
const RETENTION_DAYS = 30;
const DAY_SECONDS = 86_400;

const keys = personKeys(BOT, ME);
let harness: StoreHarness;
let store: Store;
let people: People;
let nowMs: number;

async function passDays(days: number): Promise<void> {
  nowMs += days * DAY_SECONDS * 1_000;
  await harness.passSeconds(days * DAY_SECONDS);
}

const knows = (fact: string, value: string) => (person: Person) => ({
  person: { ...person, facts: { ...person.facts, [fact]: value } },
  result: value,
});

beforeEach(async () => {
  harness = await openMemoryHarness();
  store = await harness.open();
  nowMs = Date.UTC(2026, 4, 1, 23, 59);
  people = createPeople({ store, botId: BOT, now: () => nowMs, retentionDays: RETENTION_DAYS });
});

describe("a person", () => {
  test("who was never here is new, and looking at them writes nothing", async () => {
    expect(await people.loadPerson(ME)).toEqual({ kind: "new" });
    const looked = await people.changePerson(ME, (person, isNew) => ({ person, result: isNew }));
    expect(looked).toMatchObject({ kind: "changed", result: true, revision: 0 });
    expect(await people.loadPerson(ME)).toEqual({ kind: "new" });
  });

  test("is known after the first change, with the days of it", async () => {
    const changed = await people.changePerson(ME, knows("where", "china"));
    const person = { ...newPerson("2026-05-01"), facts: { where: "china" } };
    expect(changed).toEqual({ kind: "changed", person, revision: 1, result: "china" });
    expect(await people.loadPerson(ME)).toEqual({ kind: "known", person, revision: 1 });
    expect(await people.loadPerson(YOU)).toEqual({ kind: "new" });
  });

  test("who changes is told of to every listener, also when they are forgotten", async () => {
    const heard: string[] = [];
    people.onChange((id, person, revision) => heard.push(`first ${id} ${person?.facts.where} ${revision}`));
    people.onChange((id, person, revision) => heard.push(`second ${id} ${person?.facts.where} ${revision}`));
    await people.changePerson(ME, knows("where", "china"));
    await people.forgetPerson(ME);
    expect(heard).toEqual([
      `first ${ME} china 1`,
      `second ${ME} china 1`,
      `first ${ME} undefined 0`,
      `second ${ME} undefined 0`,
    ]);
  });

  test("who comes back on another day keeps the first day and gets a new last one", async () => {
    await people.changePerson(ME, knows("where", "china"));
    await passDays(3);
    await people.changePerson(ME, knows("phone", "ios"));
    expect(await people.loadPerson(ME)).toMatchObject({
      person: { createdDay: "2026-05-01", seenDay: "2026-05-04", facts: { where: "china", phone: "ios" } },
    });
  });

  test("is forgotten after the retention time without a visit", async () => {
    await people.changePerson(ME, knows("where", "china"));
    await passDays(RETENTION_DAYS);
    expect(await people.loadPerson(ME)).toEqual({ kind: "new" });
  });

  test("who only looks, on different days, is not forgotten, and is written once a day at most", async () => {
    await people.changePerson(ME, knows("where", "china"));
    await passDays(RETENTION_DAYS - 1);
    const look = () => people.changePerson(ME, (person) => ({ person, result: undefined }));
    expect(await look()).toMatchObject({ revision: 2 });
    expect(await look()).toMatchObject({ revision: 2 });
    await passDays(RETENTION_DAYS - 1);
    expect(await people.loadPerson(ME)).toMatchObject({ kind: "known", revision: 2 });
  });

  test("is deleted with every key, and nobody else is", async () => {
    await people.changePerson(ME, knows("where", "china"));
    await people.changePerson(YOU, knows("where", "abroad"));
    await store.write(keys.talk, "{}", 0, DAY_SECONDS);
    await store.write(keys.damagedCopy, "{", 0, DAY_SECONDS);
    await people.forgetPerson(ME);
    expect(await store.readMany(keys.all)).toEqual(keys.all.map(() => undefined));
    expect(await people.loadPerson(YOU)).toMatchObject({ kind: "known" });
  });

  test("gets everything that is kept in the export, readable", async () => {
    expect(await people.exportPerson(ME)).toEqual({});
    await people.changePerson(ME, knows("where", "china"));
    await store.write(keys.talk, '{"version":[0,1]}', 0, DAY_SECONDS);
    await store.write(keys.damagedCopy, "half {", 0, DAY_SECONDS);
    expect(await people.exportPerson(ME)).toEqual({
      person: { ...newPerson("2026-05-01"), facts: { where: "china" } },
      talk: { version: [0, 1] },
      aside: "half {",
    });
  });
});

describe("a hand-off", () => {
  const ticket = {
    state: "owned",
    reason: "asked",
    locale: "en",
    openedMs: 5,
    personMs: 6,
    owner: { id: 7, name: "Li" },
  } as const;

  test("is kept with the person, and exported without the name of who helps", async () => {
    await people.changePerson(ME, (person) => ({
      person: { ...person, ticket, recent: ["card.fees"] },
      result: 0,
    }));
    expect(await people.loadPerson(ME)).toMatchObject({ person: { ticket, recent: ["card.fees"] } });
    const { owner: _, ...shown } = ticket;
    expect((await people.exportPerson(ME)).person).toMatchObject({ ticket: shown, recent: ["card.fees"] });
    expect(JSON.stringify(await people.exportPerson(ME))).not.toContain("Li");
  });

  test("exports and deletes what waits to be passed on, and which message is which", async () => {
    await people.changePerson(ME, knows("where", "china"));
    const waiting = { items: [{ kind: "copy", id: "u1", addedMs: 1, messageId: 5 }], done: [] };
    await store.write(keys.toStaff, JSON.stringify(waiting), 0, DAY_SECONDS);
    await store.write(keys.toPerson, JSON.stringify(waiting), 0, DAY_SECONDS);
    await store.write(keys.messageMap, "[[5,501]]", 0, DAY_SECONDS);
    expect(await people.exportPerson(ME)).toMatchObject({
      toStaff: waiting,
      toPerson: waiting,
      pairs: [[5, 501]],
    });
    await people.forgetPerson(ME);
    expect(await people.exportPerson(ME)).toEqual({});
  });

  test("that cannot be read does not lock the person out, and is still there after a change", async () => {
    const strange = { state: "parked", until: 5, owner: { id: 7, name: "Li" } };
    await store.write(
      keys.person,
      JSON.stringify({ ...newPerson("2026-05-01"), ticket: strange }),
      0,
      DAY_SECONDS,
    );
    expect(await people.changePerson(ME, knows("where", "china"))).toMatchObject({ kind: "changed" });
    const stored = await store.read(keys.person);
    expect(JSON.parse(stored?.value ?? "")).toMatchObject({ ticket: strange, facts: { where: "china" } });
    expect(await store.read(keys.damagedCopy)).toBeUndefined();
    expect(JSON.stringify(await people.exportPerson(ME))).toContain("parked");
  });
});

describe("changes at the same time", () => {
  test("all count, each exactly once", async () => {
    const updates = [1, 2, 3, 4, 5, 6];
    const changed = await Promise.all(
      updates.map((id) =>
        people.changePerson(ME, (person) => ({ person: withApplied(person, id), result: id })),
      ),
    );
    expect(changed.map((each) => each.kind === "changed" && each.result)).toEqual(updates);
    const loaded = await people.loadPerson(ME);
    expect(loaded.kind === "known" && loaded.person.applied.toSorted()).toEqual(updates);
  });

  test("give up when others always come first, and keep nothing", async () => {
    let tries = 0;
    const busy: Store = {
      ...store,
      write: async () => {
        tries += 1;
        return { kind: "conflict" };
      },
    };
    const crowded = createPeople({
      store: busy,
      botId: BOT,
      now: () => nowMs,
      retentionDays: RETENTION_DAYS,
    });
    expect(await crowded.changePerson(ME, knows("where", "china"))).toEqual({ kind: "contended" });
    expect(tries).toBe(MAX_RETRIES + 1);
  });

  test("a save on an old revision is refused", async () => {
    await people.changePerson(ME, knows("where", "china"));
    expect(await people.savePerson(ME, newPerson("2026-05-01"), 0)).toEqual({ kind: "conflict" });
    expect(await people.savePerson(ME, newPerson("2026-05-01"), 1)).toMatchObject({
      kind: "saved",
      revision: 2,
    });
  });
});

describe("a record over the cap", () => {
  const wide = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`step-${i}`, `option-${i}`]));

  test("is not written, and what was there stays", async () => {
    await people.changePerson(ME, knows("where", "china"));
    const refused = await people.changePerson(ME, knows("where", "x".repeat(MAX_PERSON_BYTES)));
    expect(refused).toMatchObject({ kind: "too-large" });
    expect(await people.loadPerson(ME)).toMatchObject({ person: { facts: { where: "china" } }, revision: 1 });
  });

  test("is measured in bytes, not characters", async () => {
    expect(await people.changePerson(ME, knows("where", "支".repeat(2_000)))).toMatchObject({
      kind: "too-large",
    });
  });

  test("loses earlier choices first, and is written when it fits then", async () => {
    const progress = { rev: 1, at: "step-0", sem: "s", done: wide(100), kept: wide(250), ticks: {} };
    const changed = await people.changePerson(ME, (person) => ({
      person: { ...person, guides: { card: progress } },
      result: undefined,
    }));
    expect(changed).toMatchObject({
      kind: "changed",
      person: { guides: { card: { done: wide(100), kept: {} } } },
    });
    expect(await people.loadPerson(ME)).toMatchObject({
      person: { guides: { card: { done: wide(100), kept: {} } } },
    });
  });
});

describe.each([
  ["corrupt", '{"v":1,"facts":'],
  ["future", '{"v":2,"all":"new"}'],
] as const)("a record that is %s", (reason, text) => {
  beforeEach(async () => {
    await store.write(keys.person, text, 0, DAY_SECONDS);
  });

  test("is never taken for a new person, nor overwritten, however often they come", async () => {
    for (let visit = 0; visit < 3; visit += 1) {
      expect(await people.loadPerson(ME)).toEqual({ kind: "damaged", reason });
      expect(await people.changePerson(ME, knows("where", "china"))).toEqual({ kind: "damaged", reason });
    }
    expect(await store.read(keys.person)).toEqual({ value: text, revision: 1 });
  });

  test("is set aside once, as it was, for the retention time", async () => {
    await people.loadPerson(ME);
    await people.loadPerson(ME);
    expect(await store.read(keys.damagedCopy)).toEqual({ value: text, revision: 1 });
    await passDays(RETENTION_DAYS);
    expect(await store.read(keys.damagedCopy)).toBeUndefined();
  });

  test("is replaced when the person agrees, and the copy stays", async () => {
    const fresh = { kind: "known", person: newPerson("2026-05-01"), revision: 2 };
    expect(await people.startAfresh(ME)).toEqual(fresh);
    expect(await people.loadPerson(ME)).toEqual(fresh);
    expect(await store.read(keys.damagedCopy)).toEqual({ value: text, revision: 1 });
    expect(await people.exportPerson(ME)).toMatchObject({ person: newPerson("2026-05-01") });
  });

  test("is replaced once when the person agrees twice", async () => {
    const [first, second] = await Promise.all([people.startAfresh(ME), people.startAfresh(ME)]);
    expect([first, second]).toEqual([first, first]);
    await people.changePerson(ME, knows("where", "china"));
    expect(await people.startAfresh(ME)).toMatchObject({ person: { facts: { where: "china" } } });
  });

  test("is in the export as it is, and deleted with the rest", async () => {
    await people.loadPerson(ME);
    const exported = await people.exportPerson(ME);
    expect(Object.keys(exported)).toEqual(["person", "aside"]);
    await people.forgetPerson(ME);
    expect(await people.loadPerson(ME)).toEqual({ kind: "new" });
    expect(await people.exportPerson(ME)).toEqual({});
  });
});

test("a store that is away is told as such, and never as a new person", async () => {
  await people.changePerson(ME, knows("where", "china"));
  await store.close();
  await expect(people.loadPerson(ME)).rejects.toThrow(StoreUnavailableError);
  await expect(people.changePerson(ME, knows("where", "abroad"))).rejects.toThrow(StoreUnavailableError);
  await expect(people.startAfresh(ME)).rejects.toThrow(StoreUnavailableError);
});

test("what is stored is what the record's own reader reads", async () => {
  await people.changePerson(ME, knows("where", "china"));
  const stored = await store.read(keys.person);
  expect(decodePerson(stored?.value ?? "")).toMatchObject({ kind: "ok" });
});
