/** Which messages are one album, and that a secret under one of them is known of all. */
import { beforeEach, expect, test } from "vitest";
import { type Albums, createAlbums } from "../../src/records/albums.ts";
import { groupAlbumKey } from "../../src/store/keys.ts";
import type { Store } from "../../src/store/store.ts";
import { openMemoryHarness } from "../store/broken-store.ts";
import type { StoreHarness } from "../support/store-harness.ts";

const BOT = 77;
const GROUP = -100;

let harness: StoreHarness;
let store: Store;
let albums: Albums;
beforeEach(async () => {
  harness = await openMemoryHarness();
  store = await harness.open();
  albums = createAlbums(store, BOT);
});

test("pictures that come one by one are one album, each once, and another album is another", async () => {
  expect(await albums.add(GROUP, "a", 1, false)).toEqual({ messages: [1], secret: false });
  expect(await albums.add(GROUP, "a", 2, false)).toEqual({ messages: [1, 2], secret: false });
  expect(await albums.add(GROUP, "a", 1, false)).toEqual({ messages: [1, 2], secret: false });
  expect(await albums.add(GROUP, "b", 3, false)).toEqual({ messages: [3], secret: false });
  expect(await albums.add(GROUP - 1, "a", 4, false)).toEqual({ messages: [4], secret: false });
});

test("a secret under one picture is known with every later one", async () => {
  await albums.add(GROUP, "a", 1, true);
  expect(await albums.add(GROUP, "a", 2, false)).toEqual({ messages: [1, 2], secret: true });
});

test("of pictures that come at once in several processes none is missed", async () => {
  const ids = Array.from({ length: 10 }, (_, index) => index + 1);
  const others = await Promise.all(ids.map(async () => createAlbums(await harness.open(), BOT)));
  const seen = await Promise.all(ids.map((id, index) => others[index]?.add(GROUP, "a", id, id === 7)));
  const whole = seen.find((album) => album?.messages.length === ids.length);
  expect(whole?.messages.toSorted((a, b) => a - b)).toEqual(ids);
  expect(whole?.secret).toBe(true);
});

test("two minutes after its last picture an album is forgotten", async () => {
  await albums.add(GROUP, "a", 1, true);
  await harness.passSeconds(119);
  await albums.add(GROUP, "a", 2, false);
  await harness.passSeconds(119);
  expect(await albums.add(GROUP, "a", 3, false)).toEqual({ messages: [1, 2, 3], secret: true });
  await harness.passSeconds(120);
  expect(await albums.add(GROUP, "a", 4, false)).toEqual({ messages: [4], secret: false });
});

test("an album that cannot be read counts as none", async () => {
  await store.write(groupAlbumKey(BOT, GROUP, "a"), "half {", 0, 60);
  expect(await albums.add(GROUP, "a", 1, false)).toEqual({ messages: [1], secret: false });
});

test("when others write again and again, the picture stands alone, and its secret is still known", async () => {
  const busy = createAlbums({ ...store, write: async () => ({ kind: "conflict" }) }, BOT);
  expect(await busy.add(GROUP, "a", 5, true)).toEqual({ messages: [5], secret: true });
});
