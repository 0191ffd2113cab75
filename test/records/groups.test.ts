/** What a group has set: its defaults, its lifetime, its move, and one process of two that sees a change as its own. */
import { beforeEach, describe, expect, test } from "vitest";
import { createGroups, type Groups } from "../../src/records/groups.ts";
import { chatKey } from "../../src/store/keys.ts";
import type { Store } from "../../src/store/store.ts";
import { openMemoryHarness } from "../store/broken-store.ts";
import type { StoreHarness } from "../support/store-harness.ts";

const BOT = 77;
const GROUP = -100;
const RETENTION_DAYS = 30;
const DAY_SECONDS = 86_400;

let harness: StoreHarness;
let store: Store;
let groups: Groups;
let nowMs: number;

async function passDays(days: number): Promise<void> {
  nowMs += days * DAY_SECONDS * 1_000;
  await harness.passSeconds(days * DAY_SECONDS);
}

beforeEach(async () => {
  harness = await openMemoryHarness();
  store = await harness.open();
  nowMs = Date.UTC(2026, 4, 1);
  groups = createGroups({ store, botId: BOT, retentionDays: RETENTION_DAYS, now: () => nowMs });
});

describe("a group", () => {
  test("that set nothing has the defaults, and looking at it keeps nothing", async () => {
    expect(await groups.load(GROUP)).toEqual({ introduced: false, auto: false });
    expect(await store.read(chatKey(BOT, GROUP))).toBeUndefined();
  });

  test("keeps what it set, one setting beside the other, and hears what was there before", async () => {
    expect(await groups.change(GROUP, { introduced: true })).toEqual({ introduced: false, auto: false });
    expect(await groups.change(GROUP, { auto: true })).toEqual({ introduced: true, auto: false });
    expect(await groups.load(GROUP)).toEqual({ introduced: true, auto: true });
    expect(await groups.load(GROUP - 1)).toEqual({ introduced: false, auto: false });
  });

  test("lives as long as it is used, and is written once a day at most by looking", async () => {
    await groups.change(GROUP, { auto: true });
    await passDays(RETENTION_DAYS - 1);
    await groups.load(GROUP);
    await groups.load(GROUP);
    expect((await store.read(chatKey(BOT, GROUP)))?.revision).toBe(2);
    await passDays(RETENTION_DAYS - 1);
    expect(await groups.load(GROUP)).toEqual({ introduced: false, auto: true });
    await passDays(RETENTION_DAYS);
    expect(await groups.load(GROUP)).toEqual({ introduced: false, auto: false });
  });

  test("whose settings cannot be read has the defaults until it sets something", async () => {
    await store.write(chatKey(BOT, GROUP), '{"auto":', 0, DAY_SECONDS);
    expect(await groups.load(GROUP)).toEqual({ introduced: false, auto: false });
    await groups.change(GROUP, { auto: true });
    expect(await groups.load(GROUP)).toEqual({ introduced: false, auto: true });
  });

  test("that moves takes everything along and leaves nothing behind", async () => {
    await groups.change(GROUP, { introduced: true, auto: true });
    await groups.move(GROUP, GROUP - 1);
    expect(await groups.load(GROUP - 1)).toEqual({ introduced: true, auto: true });
    expect(await store.read(chatKey(BOT, GROUP))).toBeUndefined();
  });

  test("that set nothing and moves changes nothing where it goes", async () => {
    await groups.change(GROUP - 1, { auto: true });
    await groups.move(GROUP, GROUP - 1);
    expect(await groups.load(GROUP - 1)).toEqual({ introduced: false, auto: true });
  });

  test("is forgotten when the bot is put out", async () => {
    await groups.change(GROUP, { auto: true });
    await groups.forget(GROUP);
    expect(await groups.load(GROUP)).toEqual({ introduced: false, auto: false });
  });
});

test("of many processes that introduce themselves at once, one sees that it is the first", async () => {
  const processes = await Promise.all(
    Array.from({ length: 6 }, async () =>
      createGroups({
        store: await harness.open(),
        botId: BOT,
        retentionDays: RETENTION_DAYS,
        now: () => nowMs,
      }),
    ),
  );
  const before = await Promise.all(processes.map((one) => one.change(GROUP, { introduced: true })));
  expect(before.filter(({ introduced }) => !introduced)).toHaveLength(1);
});
