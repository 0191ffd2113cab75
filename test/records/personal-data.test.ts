/** What `/export_my_data` shows of each record of a person, to the letter, and what "delete my data" takes along. */
import { createHash } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { createPeople, type People } from "../../src/records/people.ts";
import type { Store } from "../../src/store/store.ts";
import { openMemoryHarness } from "../store/broken-store.ts";
import { scan } from "../support/store-harness.ts";

const BOT = 77;
const ME = 1001;
const OWNER = 2002;
const FOLLOWER = 3003;
const NOW_MS = Date.UTC(2026, 4, 1, 12);
const UNTIL_MS = NOW_MS + 3_600_000;
const DAY_SECONDS = 86_400;

const hash = createHash("sha256").update("a token").digest("base64url");
const page = {
  ...{ id: "page-1", kind: "page", guide: "card", locale: "en" },
  ...{ createdMs: NOW_MS, untilMs: UNTIL_MS, hash },
};
const account = {
  ...{ id: "acc-1", kind: "account", guide: "card", locale: "de", ownerLocale: "en" },
  ...{ createdMs: NOW_MS, usedMs: NOW_MS, untilMs: UNTIL_MS, account: FOLLOWER },
  card: { messageId: 9, media: false },
};
const theirs = {
  id: "acc-2",
  kind: "account",
  guide: "card",
  locale: "fr",
  createdMs: NOW_MS,
  untilMs: UNTIL_MS,
};

/** One of everything that is ever written under a person's keys, with all that is not the person's to see. */
const STORED: Readonly<Record<string, string>> = {
  person: JSON.stringify({
    v: 1,
    locale: "de",
    facts: { where: "china" },
    guides: { card: [3, "verify", "sem", "install,phone:ios", "", "verify:id+selfie"] },
    active: { guide: "card", paused: false },
    ticket: {
      ...{ state: "owned", reason: "asked", locale: "de", openedMs: 5, personMs: 6 },
      ...{ thread: { chatId: -100, id: 12 }, owner: { id: 7, name: "Li" } },
    },
    applied: [8],
    createdDay: "2026-04-01",
    seenDay: "2026-05-01",
    later: { of: "a newer release" },
  }),
  talk: '{"version":[0,1],"state":{}}',
  aside: '{"v":1,"facts":',
  unanswered: JSON.stringify([
    { day: "2026-05-01", lang: "en", text: "one", decision: "clarify", topics: ["a"], step: "card/verify" },
    {
      ...{ day: "2026-05-01", lang: "en", text: "two", decision: "handoff", topics: [] },
      ...{ chosen: "a", staffTopic: "b", staffAnswer: "a secret of the staff" },
    },
  ]),
  "to-staff": JSON.stringify({
    items: [{ kind: "copy", id: "u1", addedMs: 1, messageId: 5, takes: { locale: "en" } }],
    done: ["u0"],
  }),
  "to-person": JSON.stringify({
    items: [
      {
        kind: "copy",
        id: "s1",
        addedMs: 1,
        messageId: 6,
        takes: { locale: "en", by: { id: 7, name: "Li" } },
      },
      { kind: "from a newer release", id: "s2", more: true },
    ],
    done: [],
  }),
  pairs: "[[5,501]]",
  pace: "3",
  devices: JSON.stringify([page, account, { of: "a newer release" }]),
  follows: JSON.stringify([{ id: "acc-2", owner: OWNER, untilMs: UNTIL_MS }]),
};

const EXPORTED = [
  '{"person":{"v":1,"locale":"de","facts":{"where":"china"},"guides":{"card":{"rev":3,"at":"verify","sem":"sem",',
  '"done":{"install":"done","phone":"ios"},"kept":{},"ticks":{"verify":["id","selfie"]}}},',
  '"active":{"guide":"card","paused":false},"applied":[8],"createdDay":"2026-04-01","seenDay":"2026-05-01",',
  '"later":{"of":"a newer release"},"ticket":{"state":"owned","reason":"asked","locale":"de","openedMs":5,',
  '"personMs":6,"thread":{"chatId":-100,"id":12}}},',
  '"talk":{"version":[0,1],"state":{}},',
  '"aside":"{\\"v\\":1,\\"facts\\":",',
  '"unanswered":[{"day":"2026-05-01","lang":"en","text":"one","decision":"clarify","topics":["a"],"step":"card/verify"},',
  '{"day":"2026-05-01","lang":"en","text":"two","decision":"handoff","topics":[],"chosen":"a","staffTopic":"b"}],',
  '"toStaff":{"items":[{"kind":"copy","id":"u1","addedMs":1,"messageId":5,"takes":{"locale":"en"}}],"done":["u0"]},',
  '"toPerson":{"items":[{"kind":"copy","id":"s1","addedMs":1,"messageId":6},',
  '{"kind":"from a newer release","id":"s2","more":true}],"done":[]},',
  '"pairs":[[5,501]],',
  `"devices":[{"id":"page-1","kind":"page","guide":"card","locale":"en","createdMs":${NOW_MS},"untilMs":${UNTIL_MS}},`,
  `{"id":"acc-1","kind":"account","guide":"card","locale":"de","ownerLocale":"en","createdMs":${NOW_MS},`,
  `"usedMs":${NOW_MS},"untilMs":${UNTIL_MS}},{"of":"a newer release"}],`,
  `"follows":[{"id":"acc-2","untilMs":${UNTIL_MS}}]}`,
].join("");

let store: Store;
let people: People;
const keyOf = (personId: number, what: string) => `aa:1:{${BOT}:${personId}}:${what}`;
const put = (key: string, value: string) => store.write(key, value, "any", DAY_SECONDS);

beforeEach(async () => {
  store = await (await openMemoryHarness()).open();
  people = createPeople({ store, botId: BOT, now: () => NOW_MS, retentionDays: 30 });
});

describe("the export", () => {
  test("shows every record under its name, and nothing of the staff, of other people or of tokens", async () => {
    for (const [what, text] of Object.entries(STORED)) await put(keyOf(ME, what), text);
    expect(JSON.stringify(await people.exportPerson(ME))).toBe(EXPORTED);
  });

  test.each(["half {", "7", "null", '"words"', '{"items":7}', "[7]", '{"v":9}'])(
    "shows a record that holds %s as it is, where it shows it at all",
    async (text) => {
      for (const what of Object.keys(STORED)) await put(keyOf(ME, what), text);
      const asItIs = text === "half {" ? text : JSON.parse(text);
      const shared = { person: asItIs, talk: asItIs, aside: asItIs, unanswered: asItIs };
      const relayed = { toStaff: asItIs, toPerson: asItIs, pairs: asItIs };
      expect(await people.exportPerson(ME)).toEqual({ ...shared, ...relayed, devices: [], follows: [] });
    },
  );
});

describe("deleting", () => {
  test("takes every key of the person, the way in from their links, and them from other people's lists", async () => {
    for (const [what, text] of Object.entries(STORED)) await put(keyOf(ME, what), text);
    // Without what a newer release wrote, which would keep the whole list from being read.
    await put(keyOf(ME, "devices"), JSON.stringify([page, account]));
    await put(`aa:1:{${BOT}:d:${hash}}:device`, String(ME));
    await put(
      keyOf(FOLLOWER, "follows"),
      JSON.stringify([
        { id: "acc-1", owner: ME, untilMs: UNTIL_MS },
        { id: "acc-1", owner: OWNER, untilMs: UNTIL_MS },
      ]),
    );
    const others = [{ ...theirs, id: "acc-3", account: 4004 }];
    const mine = { ...theirs, account: ME };
    await put(keyOf(OWNER, "devices"), JSON.stringify([mine, ...others]));
    await put(keyOf(OWNER, "pairs"), "[]");
    await put(`aa:1:{${BOT}:b:${ME}}:ban`, JSON.stringify({ untilMs: UNTIL_MS }));

    await people.forgetPerson(ME);

    const left = await Promise.all(
      (await scan(store, "aa:1:")).map(async (key) => [key, (await store.read(key))?.value]),
    );
    expect(Object.fromEntries(left)).toEqual({
      [keyOf(FOLLOWER, "follows")]: JSON.stringify([{ id: "acc-1", owner: OWNER, untilMs: UNTIL_MS }]),
      [keyOf(OWNER, "devices")]: JSON.stringify(others),
      [keyOf(OWNER, "pairs")]: "[]",
      // A ban outlives the wish to be forgotten.
      [`aa:1:{${BOT}:b:${ME}}:ban`]: JSON.stringify({ untilMs: UNTIL_MS }),
    });
  });

  test("takes the keys of a person whose records cannot be read", async () => {
    for (const what of Object.keys(STORED)) await put(keyOf(ME, what), "half {");
    await people.forgetPerson(ME);
    expect(await scan(store, "aa:1:")).toEqual([]);
  });
});
