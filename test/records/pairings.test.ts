/** Links to second devices in both stores: what opens, what does not, and what is left behind. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newPerson } from "../../src/core/person/person.ts";
import {
  COARSE_MS,
  createPairings,
  MAX_FOLLOWS,
  MAX_PAIRINGS,
  type Pairings,
} from "../../src/records/pairings.ts";
import { createPeople } from "../../src/records/people.ts";
import { openEmbeddedStore } from "../../src/store/embedded/store.ts";
import { KEY_PREFIX, personKeys } from "../../src/store/keys.ts";
import { REAL_STORES, type StoreHarness } from "../support/store-harness.ts";
import { tempDir } from "../support/temp-dir.ts";

const HOUR_MS = 3_600_000;
const ABOUT = { guide: "card", locale: "en" };
/** The link of an account that joined. */
async function joinedLink(pairings: Pairings, token: string, account: number, locale = "en") {
  const joined = await pairings.join(token, account, locale);
  if (joined.kind !== "joined") throw new Error(`not joined: ${joined.kind}`);
  return joined;
}
describe.each(REAL_STORES)("links in the %s store", (_name, openHarness) => {
  let harness: StoreHarness;
  beforeEach(async () => {
    harness = await openHarness();
  });
  afterEach(() => harness.close());

  async function start() {
    const store = await harness.open();
    const botId = 910_000_000 + Math.floor(Math.random() * 9_999_999);
    const clock = { nowMs: Math.floor(Date.now() / COARSE_MS) * COARSE_MS };
    const now = () => clock.nowMs;
    return {
      store,
      botId,
      clock,
      pairings: createPairings({ store, botId, now, hours: 24 }),
      people: createPeople({ store, botId, now, retentionDays: 180 }),
      async everything() {
        const found: string[] = [];
        for await (const key of store.keys(`${KEY_PREFIX}{${botId}:`))
          found.push(`${key} ${(await store.read(key))?.value}`);
        return found;
      },
    };
  }

  it("open the guide they were made for, with 128 bits or more that are nowhere in the store", async () => {
    const { pairings, everything } = await start();
    const { token } = await pairings.create(5, ABOUT);
    expect(Buffer.from(token, "base64url").length * 8).toBeGreaterThanOrEqual(128);
    expect(await pairings.resolve(token)).toMatchObject({
      personId: 5,
      pairing: { guide: "card", kind: "page" },
    });
    expect((await everything()).join("\n")).not.toContain(token);
    expect((await everything()).length).toBe(2);
  });

  it("say the same of expired, ended and foreign tokens: nothing", async () => {
    const { pairings, clock } = await start();
    const ended = await pairings.create(5, ABOUT);
    const expired = await pairings.create(5, ABOUT);
    expect(await pairings.revoke(5, ended.pairing.id)).toHaveLength(1);
    expect(await pairings.resolve(ended.token)).toBeUndefined();
    expect(await pairings.resolve("A".repeat(24))).toBeUndefined();
    expect(await pairings.resolve("../../x")).toBeUndefined();
    clock.nowMs += 24 * HOUR_MS - 1;
    expect(await pairings.resolve(expired.token)).toBeDefined();
    clock.nowMs += 1;
    expect(await pairings.resolve(expired.token)).toBeUndefined();
    expect(await pairings.list(5)).toEqual([]);
  });

  it("make room at the cap, oldest first, and end all at once", async () => {
    const { pairings, everything } = await start();
    const first = await pairings.create(5, ABOUT);
    for (let n = 1; n < MAX_PAIRINGS; n += 1) await pairings.create(5, ABOUT);
    expect(await pairings.resolve(first.token)).toBeDefined();
    expect((await pairings.create(5, ABOUT)).ended).toMatchObject([{ id: first.pairing.id }]);
    expect(await pairings.resolve(first.token)).toBeUndefined();
    expect(await pairings.list(5)).toHaveLength(MAX_PAIRINGS);
    expect(await pairings.revoke(5, "all")).toHaveLength(MAX_PAIRINGS);
    expect(await everything()).toEqual([]);
  });

  it("keep each other when made at the same time", async () => {
    const { pairings } = await start();
    const made = await Promise.all(Array.from({ length: 4 }, () => pairings.create(5, ABOUT)));
    for (const { token } of made) expect(await pairings.resolve(token)).toBeDefined();
  });

  it("remember the last use coarsely", async () => {
    const { pairings, clock } = await start();
    const { token } = await pairings.create(5, ABOUT);
    const opened = await pairings.resolve(token);
    if (opened === undefined) throw new Error("not open");
    expect(opened.pairing.usedMs).toBeUndefined();
    clock.nowMs += HOUR_MS;
    await pairings.markUsed(opened);
    const [{ usedMs = 0 } = {}] = await pairings.list(5);
    expect(usedMs % 600_000).toBe(0);
    expect(clock.nowMs - usedMs).toBeLessThan(600_000);
  });

  it("let an account follow, and only that account, until either side ends it", async () => {
    const { pairings, everything } = await start();
    const { token } = await pairings.create(5, ABOUT);
    const { id } = (await joinedLink(pairings, token, 77, "fr")).link.pairing;
    expect(await pairings.resolveAccount(77, id)).toMatchObject({
      personId: 5,
      pairing: { locale: "fr", ownerLocale: "en" },
    });
    expect(await pairings.resolveAccount(78, id)).toBeUndefined();
    expect(await pairings.resolveAccount(77, "AAAAAAAA")).toBeUndefined();
    await pairings.revoke(5, "all");
    expect(await everything()).toEqual([]);
  });

  it("stay one when an account joins again, and last as long as the newer one", async () => {
    const { pairings, clock } = await start();
    const first = await pairings.create(5, ABOUT);
    const { link } = await joinedLink(pairings, first.token, 77);
    await pairings.keep(link, { card: { messageId: 9, media: false } });
    clock.nowMs += HOUR_MS;
    const second = await pairings.create(5, ABOUT);
    const again = await joinedLink(pairings, second.token, 77);
    expect(again.link.pairing).toMatchObject({ id: link.pairing.id, card: { messageId: 9 } });
    expect((await pairings.list(5)).filter(({ kind }) => kind === "account")).toHaveLength(1);
    clock.nowMs += 24 * HOUR_MS - 1;
    expect(await pairings.resolveAccount(77, link.pairing.id)).toBeDefined();
    clock.nowMs += 1;
    expect(await pairings.resolveAccount(77, link.pairing.id)).toBeUndefined();
  });

  it("are full at the cap: whoever comes then puts nobody out", async () => {
    const { pairings } = await start();
    const { token } = await pairings.create(5, ABOUT);
    const comers = await Promise.all(
      Array.from({ length: MAX_PAIRINGS + 3 }, (_, n) => pairings.join(token, 100 + n, "en")),
    );
    expect(comers.filter(({ kind }) => kind === "joined")).toHaveLength(MAX_PAIRINGS - 1);
    expect(comers.filter(({ kind }) => kind === "full")).toHaveLength(4);
    expect(await pairings.resolve(token)).toBeDefined();
    for (const comer of comers) {
      if (comer.kind !== "joined") continue;
      const { account = 0, id } = comer.link.pairing;
      expect(await pairings.resolveAccount(account, id)).toBeDefined();
      expect((await joinedLink(pairings, token, account)).link.pairing.id).toBe(id);
    }
  });

  it("of an account that follows too many end oldest first, and it is said which", async () => {
    const { pairings } = await start();
    const links = [];
    for (let owner = 1; owner <= MAX_FOLLOWS + 1; owner += 1) {
      const { token } = await pairings.create(owner, ABOUT);
      links.push(await joinedLink(pairings, token, 77));
    }
    expect(links.map(({ ended }) => ended.length)).toEqual([...Array(MAX_FOLLOWS).fill(0), 1]);
    expect(links.at(-1)?.ended[0]).toMatchObject({ personId: 1, pairing: { id: links[0]?.link.pairing.id } });
  });

  it("say nothing about the minute at which they were made, and last as long as promised", async () => {
    const { pairings, clock } = await start();
    clock.nowMs += 123_456;
    const { pairing } = await pairings.create(5, ABOUT);
    expect(pairing.untilMs % COARSE_MS).toBe(0);
    expect(pairing.untilMs).toBeGreaterThanOrEqual(clock.nowMs + 24 * HOUR_MS);
  });

  it("go with the data of either person, and the export names nobody and no hash", async () => {
    const { pairings, people, store, botId, everything } = await start();
    await people.changePerson(5, () => ({ person: newPerson("2026-11-25"), result: undefined }));
    const { token, pairing } = await pairings.create(5, ABOUT);
    await pairings.join(token, 77_001, "en");
    const exported = JSON.stringify([await people.exportPerson(5), await people.exportPerson(77_001)]);
    expect(exported).toContain('"guide":"card"');
    for (const secret of [pairing.hash ?? "?", "77001", '"owner"', token])
      expect(exported).not.toContain(secret);

    await people.forgetPerson(77_001);
    expect((await pairings.list(5)).map(({ kind }) => kind)).toEqual(["page"]);
    expect(await store.read(personKeys(botId, 77_001).follows)).toBeUndefined();
    await people.forgetPerson(5);
    expect(await pairings.resolve(token)).toBeUndefined();
    expect(await everything()).toEqual([]);
  });
});

it("a follower who deletes their data leaves nothing of the other person's links behind for longer than they work", async () => {
  const clock = { nowMs: Date.now() };
  const now = () => clock.nowMs;
  const store = await openEmbeddedStore({ dataDir: tempDir(), now });
  const pairings = createPairings({ store, botId: 1, now, hours: 24 });
  const people = createPeople({ store, botId: 1, now, retentionDays: 180 });
  const first = await pairings.create(5, ABOUT);
  await pairings.join(first.token, 77, "en");
  clock.nowMs += 20 * HOUR_MS;
  const second = await pairings.create(5, { ...ABOUT, guide: "payment" });
  await pairings.join(second.token, 77, "en");
  clock.nowMs += 5 * HOUR_MS;
  await people.forgetPerson(77);
  const devices = personKeys(1, 5).devices;
  // The links that ended meanwhile are not written back.
  expect(JSON.parse((await store.read(devices))?.value ?? "[]")).toHaveLength(1);
  clock.nowMs += 24 * HOUR_MS;
  expect(await store.read(devices)).toBeUndefined();
  await store.close();
});
