/** A person's record: it survives the store, stays small, and tells damage from newness. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Progress } from "../../src/core/guide/progress.ts";
import { CLOSERS, REASONS, type Ticket } from "../../src/core/handoff/ticket.ts";
import {
  MAX_APPLIED,
  MAX_RECENT_TOPICS,
  newPerson,
  type Person,
  slimPerson,
  wasApplied,
  withApplied,
  withRecent,
} from "../../src/core/person/person.ts";
import { decodePerson, encodePerson, MAX_PERSON_BYTES } from "../../src/records/person-record.ts";

const DAY = "2026-05-01";
const bytes = (person: Person) => Buffer.byteLength(encodePerson(person));

function decoded(text: string): Person {
  const result = decodePerson(text);
  if (result.kind !== "ok") throw new Error(`expected a person, got ${result.kind}`);
  return result.person;
}

/** Ids as lint demands them, and ids as nobody would write them. */
const id = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9-]{0,19}$/),
  fc.string({ minLength: 1 }),
  fc.constantFrom("__proto__", "constructor", "a,b", "a:b", "a+b", "%", "%2C", "done"),
);
// `__proto__` may be an own key of what a person answered, but not of the JSON objects around it.
const jsonKey = id.filter((key) => key !== "__proto__");
const answers = fc.dictionary(id, id, { noNullPrototype: true, maxKeys: 6 });
const progress: fc.Arbitrary<Progress> = fc.record({
  rev: fc.nat(),
  done: answers,
  kept: answers,
  ticks: fc.dictionary(id, fc.array(id, { minLength: 1, maxLength: 4 }), {
    noNullPrototype: true,
    maxKeys: 3,
  }),
  at: id,
  sem: id,
});
const time = fc.nat(2_000_000_000_000);
const ticket: fc.Arbitrary<Ticket> = fc.record(
  {
    state: fc.constantFrom("waiting", "owned", "closed"),
    reason: fc.constantFrom(...REASONS),
    locale: fc.string(),
    openedMs: time,
    personMs: time,
    staffMs: time,
    closedMs: time,
    closedBy: fc.constantFrom(...CLOSERS),
    closedId: fc.string(),
    owner: fc.record({ id: fc.maxSafeNat(), name: fc.string() }),
    thread: fc.record({ chatId: fc.maxSafeInteger(), id: fc.nat() }),
    nobodyToldMs: time,
    warnedMs: time,
    troubleTold: fc.constant(true),
    unreachable: fc.constant(true),
    returned: fc.constant(true),
    paused: id,
  },
  { requiredKeys: ["state", "reason", "locale", "openedMs", "personMs"] },
);
const person: fc.Arbitrary<Person> = fc
  .record(
    {
      locale: fc.string(),
      facts: fc.dictionary(jsonKey, fc.string(), { noNullPrototype: true, maxKeys: 4 }),
      guides: fc.dictionary(jsonKey, progress, { noNullPrototype: true, maxKeys: 3 }),
      active: fc.record({ guide: id, paused: fc.boolean() }),
      misses: fc.record({ day: fc.constant(DAY), count: fc.nat() }),
      ticket,
      recent: fc.array(id, { maxLength: MAX_RECENT_TOPICS }),
      card: fc.record(
        {
          chatId: fc.maxSafeInteger(),
          messageId: fc.nat(),
          media: fc.boolean(),
          aside: fc.constant(true as const),
        },
        { requiredKeys: ["chatId", "messageId", "media"] },
      ),
      applied: fc.array(fc.nat(), { maxLength: MAX_APPLIED }),
    },
    { requiredKeys: ["facts", "guides", "applied"] },
  )
  .map((parts) => ({ v: 1, createdDay: DAY, seenDay: DAY, ...parts }));

describe("a record that is written", () => {
  test("is read back the same, whatever the ids are", () => {
    fc.assert(
      fc.property(person, (before) => {
        expect(decoded(encodePerson(before))).toEqual(before);
      }),
    );
  });

  test("of version 1 can still be read as it was stored then", () => {
    const stored = readFileSync(new URL("fixtures/person-v1.json", import.meta.url), "utf8");
    const found = decoded(stored);
    expect(found).toEqual({
      v: 1,
      locale: "ar",
      facts: { where: "abroad", phone: "android" },
      guides: {
        registration: {
          rev: 17,
          at: "done",
          sem: "5d41402abc4b2a76",
          done: {
            prepare: "done",
            install: "done",
            "which-version": "not-asked",
            region: "other",
            "enter-code": "done",
          },
          kept: {},
          ticks: {},
        },
        card: {
          rev: 4,
          at: "add-card",
          sem: "7d793037a0760186",
          done: { "open-wallet": "done" },
          kept: { "add-card": "manual" },
          ticks: { checklist: ["passport", "number"], other: ["a"] },
        },
      },
      active: { guide: "card", paused: false },
      card: { chatId: 5_234_567_890, messageId: 881, media: false },
      applied: [100_200_301, 100_200_302],
      createdDay: "2026-03-01",
      seenDay: "2026-05-01",
    });
    expect(JSON.parse(encodePerson(found))).toEqual(JSON.parse(stored));
  });

  test("keeps what a newer release added to the same version, and drops strange keys inside", () => {
    const found = decoded(
      JSON.stringify({ ...newPerson(DAY), nickname: "x", active: { guide: "card", paused: true, by: "x" } }),
    );
    expect(JSON.parse(encodePerson(found))).toMatchObject({
      nickname: "x",
      active: { guide: "card", paused: true },
    });
    expect(found.active).toEqual({ guide: "card", paused: true });
  });
});

describe("a ticket of a form that this release does not know", () => {
  const strange = [
    { state: "parked", until: 5, owner: { id: 7, name: "Li" } },
    { state: "owned", reason: "asked", locale: "en", openedMs: "2026-05-01", personMs: 1 },
    "t-17",
    [1, 2],
    null,
  ];
  test.each(strange.map((one) => [JSON.stringify(one), one]))("%s leaves the person usable", (_, odd) => {
    const stored = JSON.stringify({ ...newPerson(DAY), locale: "ar", ticket: odd, recent: ["card.fees"] });
    const found = decoded(stored);
    expect(found).toMatchObject({ locale: "ar", recent: ["card.fees"] });
    expect(found).not.toHaveProperty("ticket");
  });

  test.each(strange.map((one) => [JSON.stringify(one), one]))("%s is written back as it was", (_, odd) => {
    const stored = JSON.stringify({ ...newPerson(DAY), ticket: odd });
    const changed = withRecent(decoded(stored), "card.fees");
    expect(JSON.parse(encodePerson(changed))).toEqual({ ...JSON.parse(stored), recent: ["card.fees"] });
    expect(decoded(encodePerson(changed))).toEqual(changed);
  });

  test("gives way to a new ticket of the person", () => {
    const found = decoded(JSON.stringify({ ...newPerson(DAY), ticket: { state: "parked" } }));
    const called: Ticket = { state: "waiting", reason: "asked", locale: "en", openedMs: 1, personMs: 1 };
    const after = decoded(encodePerson({ ...found, ticket: called }));
    expect(after).toEqual({ ...newPerson(DAY), ticket: called });
  });

  test("does not make a damaged record whole", () => {
    const text = JSON.stringify({ ...newPerson(DAY), facts: 7, ticket: { state: "parked" } });
    expect(decodePerson(text)).toEqual({ kind: "corrupt" });
  });
});

describe("a record that cannot be read", () => {
  const good = JSON.parse(encodePerson(newPerson(DAY)));
  test.each([
    ["nothing", ""],
    ["half a record", encodePerson(newPerson(DAY)).slice(0, 40)],
    ["a list", "[]"],
    ["null", "null"],
    ["a number", "1"],
    ["an object without version", "{}"],
    ["version 0", JSON.stringify({ ...good, v: 0 })],
    ["version as text", JSON.stringify({ ...good, v: "1" })],
    ["version 1.5", JSON.stringify({ ...good, v: 1.5 })],
    ["facts that are no facts", JSON.stringify({ ...good, facts: { where: 7 } })],
    ["progress of another form", JSON.stringify({ ...good, guides: { card: { rev: 1 } } })],
    ["a broken escape", JSON.stringify({ ...good, guides: { card: [1, "a", "s", "%E0%"] } })],
    ["a negative revision", JSON.stringify({ ...good, guides: { card: [-1, "a", "s", ""] } })],
    ["topics of another form", JSON.stringify({ ...good, recent: "card.fees" })],
    ["a day of another form", JSON.stringify({ ...good, seenDay: "yesterday" })],
    ["no days", JSON.stringify({ ...good, createdDay: undefined })],
  ])("because it is %s, is corrupt", (_, text) => {
    expect(decodePerson(text)).toEqual({ kind: "corrupt" });
  });

  test("because it is newer than this release, is from the future", () => {
    expect(decodePerson(JSON.stringify({ v: 2, anything: true }))).toEqual({ kind: "future" });
  });

  test("never throws, whatever stands there", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(["ok", "corrupt", "future"]).toContain(decodePerson(text).kind);
      }),
    );
  });

  test("cannot reach the prototype of objects", () => {
    const text =
      '{"v":1,"__proto__":{"polluted":1},"facts":{"__proto__":"x","where":"china"},"guides":{"__proto__":[1,"a","s",""],' +
      '"card":[1,"a","s","__proto__:x,constructor:y"]},"applied":[],"createdDay":"2026-05-01","seenDay":"2026-05-01"}';
    const found = decoded(text);
    expect(Object.getPrototypeOf(found)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(found.guides)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(found.guides.card?.done)).toBe(Object.prototype);
    expect(Object.keys(found.facts)).toEqual(["where"]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect("polluted" in { ...found }).toBe(false);
  });
});

describe("the size of a record", () => {
  const steps = (count: number, name: (index: number) => string, option: (index: number) => string) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [name(index), option(index)]));
  const everyday: Person = {
    ...newPerson(DAY),
    locale: "zh",
    facts: { where: "china", document: "passport", phone: "android", card: "mastercard" },
    guides: {
      registration: {
        rev: 21,
        at: "done",
        sem: "0123456789abcdef",
        done: steps(
          12,
          (i) => `step-name-${i}`,
          (i) => (i % 3 === 0 ? "another-option" : "done"),
        ),
        kept: {},
        ticks: { "before-start": ["passport", "phone-number"] },
      },
      card: {
        rev: 6,
        at: "add-card",
        sem: "fedcba9876543210",
        done: { "open-wallet": "done" },
        kept: {},
        ticks: {},
      },
    },
    active: { guide: "card", paused: false },
    card: { chatId: 7_123_456_789, messageId: 123_456, media: true, aside: true },
    applied: Array.from({ length: MAX_APPLIED }, (_, index) => 987_654_321 + index),
    recent: ["card.link-rejected", "payment.wrong-password", "account.code-never-came"],
  };
  const called: Ticket = {
    state: "owned",
    reason: "failed",
    locale: "zh",
    openedMs: 1_777_777_777_777,
    personMs: 1_777_777_777_777,
    staffMs: 1_777_777_777_777,
    closedId: "u987654321.answer",
    owner: { id: 7_123_456_789, name: "Aleksandra" },
    thread: { chatId: -1_001_234_567_890, id: 123_456 },
    nobodyToldMs: 1_777_777_777_777,
    warnedMs: 1_777_777_777_777,
    troubleTold: true,
    unreachable: true,
    paused: "card",
  };

  test("is under 1 KB for somebody in the middle of the second guide", () => {
    expect(bytes(everyday)).toBeLessThan(1_024);
  });

  test("grows by less than half of that while people help", () => {
    expect(bytes({ ...everyday, ticket: called }) - bytes(everyday)).toBeLessThan(512);
  });

  test("is under the cap for somebody who finished five guides of 15 steps and called people, with every id 20 characters long", () => {
    const long = (name: string) => name.padEnd(20, "x");
    const finished: Progress = {
      rev: 9_999,
      at: long("step-14"),
      sem: "0123456789abcdef",
      done: steps(
        15,
        (i) => long(`step-${i}-`),
        (i) => long(`option-${i}-`),
      ),
      kept: {},
      ticks: {},
    };
    const all: Person = {
      ...everyday,
      facts: steps(
        4,
        (i) => long(`fact-${i}-`),
        (i) => long(`value-${i}-`),
      ),
      guides: Object.fromEntries(
        Array.from({ length: 5 }, (_, index) => [long(`guide-${index}-`), finished]),
      ),
      active: { guide: long("guide-0-"), paused: false },
      // 64 characters is the longest first name that Telegram takes.
      ticket: { ...called, owner: { id: 7_123_456_789, name: "支".repeat(64) }, paused: long("guide-0-") },
      recent: [0, 1, 2].map((i) => `${long("area")}.${long(`topic-${i}-`)}`),
    };
    expect(bytes(all)).toBeLessThanOrEqual(MAX_PERSON_BYTES);
  });

  test("can be cut by leaving out earlier choices and finished checklists, and nothing else", () => {
    const done = { list: "done", install: "done" };
    const full: Progress = {
      rev: 3,
      at: "b",
      sem: "s",
      done,
      kept: { b: "x" },
      ticks: { list: ["a"], open: ["b"] },
    };
    const before: Person = { ...everyday, guides: { card: full } };
    expect(slimPerson(before)).toEqual({
      ...before,
      guides: { card: { ...full, kept: {}, ticks: { open: ["b"] } } },
    });
  });
});

test("the last eight updates are remembered, oldest forgotten first", () => {
  let one = newPerson(DAY);
  for (let updateId = 1; updateId <= 10; updateId += 1) one = withApplied(one, updateId);
  expect(one.applied).toEqual([3, 4, 5, 6, 7, 8, 9, 10]);
  expect(wasApplied(one, 10)).toBe(true);
  expect(wasApplied(one, 2)).toBe(false);
});

test("the last three topics shown are remembered, each once, the newest last", () => {
  const show = (...topics: string[]) => topics.reduce(withRecent, newPerson(DAY));
  expect(show("a", "b", "a", "c").recent).toEqual(["b", "a", "c"]);
  expect(show("a", "b", "c", "d").recent).toEqual(["b", "c", "d"]);
  const one = show("a", "b");
  expect(withRecent(one, "b")).toBe(one);
});
