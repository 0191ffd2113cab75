/** The store contract, queues: in order, held by one process at a time, taken over when it is gone, never twice. */
import assert from "node:assert/strict";
import { finishedKey } from "../../src/store/queues.ts";
import { scan } from "../support/store-harness.ts";
import { check, clientsOf, LONG_SECONDS, SHORT_SECONDS, type StoreCheck } from "./contract-check.ts";

const LONG_LEASE_MS = LONG_SECONDS * 1_000;
const SHORT_LEASE_MS = 1_000;

const held = (owner: string, leaseMs = LONG_LEASE_MS) => ({ owner, leaseMs });
const item = (
  id: number,
  owner: string,
  more: { value?: string; leaseMs?: number; read?: string[] } = {},
) => ({
  id,
  value: more.value ?? `item ${id}`,
  ttlSeconds: LONG_SECONDS,
  read: more.read ?? [],
  ...held(owner, more.leaseMs),
});
const done = (owner: string) => ({ ...held(owner), rememberSeconds: LONG_SECONDS });

export const QUEUE_CHECKS: readonly StoreCheck[] = [
  check(
    "who puts the first item holds the queue, and reads beside it in the same step",
    async (store, key) => {
      await store.write(key("person"), "Ada", 0, LONG_SECONDS);
      const put = await store.putItem(key("inbox"), item(1, "me", { read: [key("person"), key("talk")] }));
      assert.deepEqual(put, {
        standing: "new",
        isHeld: true,
        values: [{ value: "Ada", revision: 1 }, undefined],
      });
      assert.equal((await store.putItem(key("inbox"), item(2, "you"))).isHeld, false);
    },
  ),

  check("an item is put once, whoever brings it, and not again after it was finished", async (store, key) => {
    await store.putItem(key("inbox"), item(1, "me", { value: "支付宝 😀" }));
    const again = await store.putItem(key("inbox"), item(1, "you", { value: "other" }));
    assert.deepEqual([again.standing, again.isHeld], ["known", false]);
    assert.deepEqual(await store.holdQueue(key("inbox"), held("me")), [
      { id: 1, value: "支付宝 😀", attempts: 0 },
    ]);
    assert.equal(await store.finishItem(key("inbox"), 1, done("me")), undefined);
    const late = await store.putItem(key("inbox"), item(1, "you"));
    assert.deepEqual([late.standing, late.isHeld], ["finished", false]);
    assert.equal(await store.holdQueue(key("inbox"), held("you")), undefined);
  }),

  check("what others put meanwhile comes to the holder, in the order of ids", async (store, key) => {
    await store.putItem(key("inbox"), item(9, "me"));
    for (const id of [12, 100, 11]) await store.putItem(key("inbox"), item(id, "you"));
    assert.equal((await store.finishItem(key("inbox"), 9, done("me")))?.id, 11);
    assert.equal((await store.finishItem(key("inbox"), 11, done("me")))?.id, 12);
    assert.deepEqual(await store.finishItem(key("inbox"), 12, done("me")), {
      id: 100,
      value: "item 100",
      attempts: 0,
    });
    assert.equal(await store.finishItem(key("inbox"), 100, done("me")), undefined);
    // Held by nobody when it is empty.
    assert.equal((await store.putItem(key("inbox"), item(101, "you"))).isHeld, true);
  }),

  check(
    "a queue whose holder is gone is taken over, and the late holder gets nothing more",
    async (store, key, lab) => {
      await store.putItem(key("inbox"), item(1, "dead", { leaseMs: SHORT_LEASE_MS }));
      await store.putItem(key("inbox"), item(2, "dead", { leaseMs: SHORT_LEASE_MS }));
      assert.equal(await store.holdQueue(key("inbox"), held("me")), undefined);
      await lab.passSeconds(SHORT_SECONDS);
      assert.deepEqual(
        (await store.holdQueue(key("inbox"), held("me")))?.map(({ id }) => id),
        [1, 2],
      );
      assert.equal(await store.finishItem(key("inbox"), 1, done("dead")), undefined);
      assert.equal(await store.holdQueue(key("inbox"), held("dead")), undefined);
      assert.deepEqual(
        (await store.holdQueue(key("inbox"), held("me")))?.map(({ id }) => id),
        [2],
      );
    },
  ),

  check(
    "what is held by a process that is known to be gone is free at once, and nothing else",
    async (store, key) => {
      await store.putItem(key("inbox"), item(1, "dead"));
      await store.putItem(key("other"), item(1, "alive"));
      assert.equal(await store.holdQueue(key("other"), held("me"), ["dead", "gone"]), undefined);
      assert.deepEqual(
        (await store.holdQueue(key("inbox"), held("me"), ["dead", "gone"]))?.map(({ id }) => id),
        [1],
      );
      assert.equal(await store.holdQueue(key("inbox"), held("dead")), undefined);
    },
  ),

  check("a lease is longer by being renewed, and given back by its holder only", async (store, key, lab) => {
    await store.putItem(key("inbox"), item(1, "me", { leaseMs: SHORT_LEASE_MS }));
    await store.holdQueue(key("inbox"), held("me"));
    await lab.passSeconds(SHORT_SECONDS);
    await store.releaseQueue(key("inbox"), "you");
    assert.equal(await store.holdQueue(key("inbox"), held("you")), undefined);
    await store.releaseQueue(key("inbox"), "me");
    assert.deepEqual(
      (await store.holdQueue(key("inbox"), held("you")))?.map(({ id }) => id),
      [1],
    );
  }),

  check(
    "of many who put at once exactly one holds the queue, and nothing is lost",
    async (store, key, lab) => {
      const clients = await clientsOf(lab, store);
      const puts = clients.map((client, index) =>
        client.putItem(key("inbox"), item(index + 1, `client ${index}`)),
      );
      const holders = (await Promise.all(puts)).flatMap(({ isHeld }, index) =>
        isHeld ? [`client ${index}`] : [],
      );
      assert.equal(holders.length, 1);
      const items = await store.holdQueue(key("inbox"), held(holders[0] ?? ""));
      assert.deepEqual(
        items?.map(({ id }) => id),
        clients.map((_, index) => index + 1),
      );
    },
  ),

  check("attempts are counted for each item, as long as it is there", async (store, key) => {
    await store.putItem(key("inbox"), item(1, "me"));
    await store.putItem(key("inbox"), item(2, "me"));
    assert.equal(await store.countAttempt(key("inbox"), 2), 1);
    assert.equal(await store.countAttempt(key("inbox"), 2), 2);
    assert.equal((await store.finishItem(key("inbox"), 1, done("me")))?.attempts, 2);
    await store.finishItem(key("inbox"), 2, done("me"));
    assert.equal(await store.countAttempt(key("inbox"), 2), 0);
  }),

  check("a queue is gone after its lifetime, which each item starts anew", async (store, key, lab) => {
    const short = { ...item(1, "me", { leaseMs: SHORT_LEASE_MS }), ttlSeconds: SHORT_SECONDS };
    await store.putItem(key("gone"), short);
    await store.putItem(key("kept"), short);
    await store.putItem(key("kept"), item(2, "me", { leaseMs: SHORT_LEASE_MS }));
    await lab.passSeconds(SHORT_SECONDS + 1);
    assert.equal(await store.holdQueue(key("gone"), held("me")), undefined);
    assert.deepEqual(
      (await store.holdQueue(key("kept"), held("me")))?.map(({ id }) => id),
      [1, 2],
    );
    await assert.rejects(store.putItem(key("kept"), { ...short, id: 3, ttlSeconds: 0 }), RangeError);
  }),

  check("a finished item is remembered for its own time", async (store, key, lab) => {
    await store.putItem(key("inbox"), item(1, "me"));
    await store.finishItem(key("inbox"), 1, { ...held("me"), rememberSeconds: SHORT_SECONDS });
    assert.equal((await store.putItem(key("inbox"), item(1, "me"))).standing, "finished");
    await lab.passSeconds(SHORT_SECONDS + 1);
    assert.equal((await store.putItem(key("inbox"), item(1, "me"))).standing, "new");
  }),

  check(
    "a scan names a queue once, as long as something is in it; removing takes all of it",
    async (store, key) => {
      await store.putItem(key("inbox"), item(1, "me"));
      await store.putItem(key("inbox"), item(2, "me"));
      await store.putItem(key("inbox-2"), item(1, "me"));
      await store.finishItem(key("inbox-2"), 1, { ...held("me"), rememberSeconds: LONG_SECONDS });
      await store.write(key("inbox-3"), "no queue", 0, LONG_SECONDS);
      const names: string[] = [];
      for await (const name of store.queueNames(key("inbox"))) names.push(name);
      assert.deepEqual(names, [key("inbox")]);
      assert.ok((await scan(store, key("inbox"))).includes(key("inbox")));
      assert.deepEqual(
        (await store.readQueue(key("inbox"))).map(({ id }) => id),
        [1, 2],
      );
      await store.remove([key("inbox")]);
      assert.equal(await store.holdQueue(key("inbox"), held("me")), undefined);
      assert.equal((await store.putItem(key("inbox"), item(3, "you"))).isHeld, true);
    },
  ),

  check("what was removed with its queue is not remembered", async (store, key) => {
    await store.putItem(key("inbox"), item(1, "me"));
    await store.finishItem(key("inbox"), 1, done("me"));
    await store.putItem(key("inbox"), item(2, "me"));
    await store.remove([key("inbox"), finishedKey(key("inbox"))]);
    await store.finishItem(key("inbox"), 2, done("me"));
    for (const id of [1, 2])
      assert.equal((await store.putItem(key("inbox"), item(id, "me"))).standing, "new");
    assert.deepEqual(await scan(store, finishedKey(key("inbox"))), []);
  }),

  check("a finished item can be put again on purpose", async (store, key) => {
    await store.putItem(key("inbox"), item(1, "me"));
    await store.finishItem(key("inbox"), 1, done("me"));
    assert.equal((await store.putItem(key("inbox"), { ...item(1, "me"), isAgain: true })).standing, "new");
    assert.equal((await store.putItem(key("inbox"), item(1, "me"))).standing, "known");
  }),

  check("keys of two persons do not meet in one put", async (store, key) => {
    await assert.rejects(
      store.putItem(key("inbox"), item(1, "me", { read: ["aa:1:{somebody}:person"] })),
      RangeError,
    );
  }),
];
