/** The store contract, claims and counts: who may do something, and how often it was done. */
import assert from "node:assert/strict";
import { CLIENTS, check, clientsOf, LONG_SECONDS, SHORT_SECONDS, type StoreCheck } from "./contract-check.ts";

export const CLAIM_CHECKS: readonly StoreCheck[] = [
  check("a claim belongs to the first who asks, who may ask again", async (store, key) => {
    assert.equal(await store.claim(key("update"), "me", LONG_SECONDS), "claimed");
    assert.equal(await store.claim(key("update"), "me", LONG_SECONDS), "yours");
    assert.equal(await store.claim(key("update"), "you", LONG_SECONDS), "taken");
    assert.equal(await store.claim(key("update"), "m", LONG_SECONDS), "taken");
    assert.equal(await store.claim(key("other"), "you", LONG_SECONDS), "claimed");
  }),

  check("of many who claim at once, exactly one gets it", async (store, key, harness) => {
    const clients = await clientsOf(harness, store);
    for (let round = 0; round < 5; round += 1) {
      const results = await Promise.all(
        clients.map((client, index) => client.claim(key(`update-${round}`), `owner ${index}`, LONG_SECONDS)),
      );
      assert.deepEqual(results.toSorted(), [
        "claimed",
        ...Array.from({ length: CLIENTS - 1 }, () => "taken"),
      ]);
    }
  }),

  check("a finished update is finished for everybody, and no release reopens it", async (store, key) => {
    await store.claim(key("update"), "me", LONG_SECONDS);
    await store.finish(key("update"), LONG_SECONDS);
    await store.release(key("update"), "me");
    assert.equal(await store.claim(key("update"), "me", LONG_SECONDS), "finished");
    assert.equal(await store.claim(key("update"), "you", LONG_SECONDS), "finished");
  }),

  check("an update whose claim has lapsed can still be finished", async (store, key) => {
    await store.finish(key("update"), LONG_SECONDS);
    assert.equal(await store.claim(key("update"), "me", LONG_SECONDS), "finished");
  }),

  check("a claim is given up by its owner only", async (store, key) => {
    await store.claim(key("update"), "me", LONG_SECONDS);
    await store.release(key("update"), "you");
    assert.equal(await store.claim(key("update"), "you", LONG_SECONDS), "taken");
    await store.release(key("update"), "me");
    assert.equal(await store.claim(key("update"), "you", LONG_SECONDS), "claimed");
    await store.release(key("never-claimed"), "me");
  }),

  check(
    "a claim lapses after its lifetime, and its late owner cannot take it back",
    async (store, key, harness) => {
      await store.claim(key("update"), "me", SHORT_SECONDS);
      // Asking again does not make it longer.
      await store.claim(key("update"), "me", LONG_SECONDS);
      await harness.passSeconds(SHORT_SECONDS);
      assert.equal(await store.claim(key("update"), "you", LONG_SECONDS), "claimed");
      await store.release(key("update"), "me");
      assert.equal(await store.claim(key("update"), "me", LONG_SECONDS), "taken");
    },
  ),

  check(
    "finished is remembered for its own lifetime, not for that of the claim",
    async (store, key, harness) => {
      await store.claim(key("kept"), "me", SHORT_SECONDS);
      await store.finish(key("kept"), LONG_SECONDS);
      await store.claim(key("gone"), "me", LONG_SECONDS);
      await store.finish(key("gone"), SHORT_SECONDS);
      await harness.passSeconds(SHORT_SECONDS);
      assert.equal(await store.claim(key("kept"), "you", LONG_SECONDS), "finished");
      assert.equal(await store.claim(key("gone"), "you", LONG_SECONDS), "claimed");
    },
  ),

  check("counting starts at 1 and goes up by one, for all clients together", async (store, key, harness) => {
    const other = await harness.open();
    assert.equal(await store.count(key("count"), LONG_SECONDS), 1);
    assert.equal(await store.count(key("count"), LONG_SECONDS), 2);
    assert.equal(await other.count(key("count"), LONG_SECONDS), 3);
    assert.equal(await store.count(key("other"), LONG_SECONDS), 1);
    for (let count = 4; count <= 12; count += 1) {
      assert.equal(await store.count(key("count"), LONG_SECONDS), count);
    }
  }),

  check("of many who count at once, each gets a number of its own", async (store, key, harness) => {
    const clients = await clientsOf(harness, store);
    const counts = await Promise.all(clients.map((client) => client.count(key("count"), LONG_SECONDS)));
    assert.deepEqual(
      counts.toSorted((a, b) => a - b),
      clients.map((_, index) => index + 1),
    );
  }),

  check(
    "counting starts anew after the window, which begins with the first count and is not prolonged by others",
    async (store, key, harness) => {
      assert.equal(await store.count(key("short"), SHORT_SECONDS), 1);
      assert.equal(await store.count(key("short"), LONG_SECONDS), 2);
      assert.equal(await store.count(key("long"), LONG_SECONDS), 1);
      await harness.passSeconds(SHORT_SECONDS);
      assert.equal(await store.count(key("short"), LONG_SECONDS), 1);
      assert.equal(await store.count(key("long"), LONG_SECONDS), 2);
      await store.remove([key("long")]);
      assert.equal(await store.count(key("long"), LONG_SECONDS), 1);
    },
  ),
];
