/** The store contract, messages: who listens hears everything, in order, and nobody else does. */
import assert from "node:assert/strict";
import { check, clientsOf, type StoreCheck, Subscriber } from "./contract-check.ts";

const LONGEST_BYTES = 8_192;
const UNICODE = "支付宝 هاتف 😀\n\0".repeat(327);

export const MESSAGE_CHECKS: readonly StoreCheck[] = [
  check(
    "what is published reaches every listener, of this client and of all others",
    async (store, key, harness) => {
      const clients = await clientsOf(harness, store);
      const subscribers = clients.flatMap((client) =>
        [client, client].map((each) => ({ each, subscriber: new Subscriber(harness) })),
      );
      for (const { each, subscriber } of subscribers) await each.subscribe(key("channel"), subscriber.listen);
      for (const [index, client] of clients.entries()) await client.publish(key("channel"), `from ${index}`);
      const all = clients.map((_, index) => `from ${index}`);
      for (const { subscriber } of subscribers) {
        await subscriber.untilHeard(all.length);
        assert.deepEqual(subscriber.heard.toSorted(), all);
      }
    },
  ),

  check("messages arrive character for character, of up to 8 kB", async (store, key, harness) => {
    const other = await harness.open();
    const subscriber = new Subscriber(harness);
    await other.subscribe(key("channel"), subscriber.listen);
    const messages = ["{}", "", " a\r\nb ", "'; DROP TABLE x; --", UNICODE, "x".repeat(LONGEST_BYTES)];
    assert.ok(messages.every((message) => Buffer.byteLength(message) <= LONGEST_BYTES));
    for (const [index, message] of messages.entries()) {
      await store.publish(key("channel"), message);
      await subscriber.untilHeard(index + 1);
      assert.equal(subscriber.heard[index], message);
    }
  }),

  check("what one client says on one channel is heard in its order", async (store, key, harness) => {
    const other = await harness.open();
    const messages = Array.from({ length: 200 }, (_, index) => `message ${index}`);
    const [awaited, atOnce] = [new Subscriber(harness), new Subscriber(harness)];
    await other.subscribe(key("awaited"), awaited.listen);
    await other.subscribe(key("at-once"), atOnce.listen);
    for (const message of messages) await store.publish(key("awaited"), message);
    await Promise.all(messages.map((message) => store.publish(key("at-once"), message)));
    for (const subscriber of [awaited, atOnce]) {
      await subscriber.untilHeard(messages.length);
      assert.deepEqual(subscriber.heard, messages);
    }
  }),

  check("a listener that publishes itself overtakes nothing", async (store, key, harness) => {
    const [first, second] = [new Subscriber(harness), new Subscriber(harness)];
    const answering: Promise<void>[] = [];
    await store.subscribe(key("channel"), (message) => {
      first.listen(message);
      if (message === "question") answering.push(store.publish(key("channel"), "answer"));
    });
    await store.subscribe(key("channel"), second.listen);
    await store.publish(key("channel"), "question");
    for (const subscriber of [first, second]) {
      await subscriber.untilHeard(2);
      assert.deepEqual(subscriber.heard, ["question", "answer"]);
    }
    await Promise.all(answering);
  }),

  check(
    "who stopped listening hears nothing more, others do, and may start anew",
    async (store, key, harness) => {
      const [stopped, listening] = [new Subscriber(harness), new Subscriber(harness)];
      const stop = await store.subscribe(key("channel"), stopped.listen);
      await store.subscribe(key("channel"), listening.listen);
      await store.publish(key("channel"), "first");
      await stopped.untilHeard(1);
      await listening.untilHeard(1);
      await stop();
      await stop();
      await store.publish(key("channel"), "second");
      await listening.untilHeard(2);
      assert.deepEqual(stopped.heard, ["first"]);
      await store.subscribe(key("channel"), stopped.listen);
      await store.publish(key("channel"), "third");
      await stopped.untilHeard(2);
      assert.deepEqual(stopped.heard, ["first", "third"]);
    },
  ),

  check("the only listener of a channel can stop and listen again", async (store, key, harness) => {
    const subscriber = new Subscriber(harness);
    for (let round = 1; round <= 3; round += 1) {
      const stop = await store.subscribe(key("channel"), subscriber.listen);
      await store.publish(key("channel"), `round ${round}`);
      await subscriber.untilHeard(round);
      await stop();
    }
    // Stopped and started at once, without waiting for the end of either.
    const stop = await store.subscribe(key("channel"), subscriber.listen);
    const [again] = await Promise.all([store.subscribe(key("channel"), subscriber.listen), stop()]);
    await store.publish(key("channel"), "round 4");
    await subscriber.untilHeard(4);
    assert.deepEqual(subscriber.heard, ["round 1", "round 2", "round 3", "round 4"]);
    await again();
  }),

  check(
    "the same listener may listen twice: it hears twice, and once after it stopped once",
    async (store, key, harness) => {
      const [twice, other] = [new Subscriber(harness), new Subscriber(harness)];
      const stop = await store.subscribe(key("channel"), twice.listen);
      const stopToo = await store.subscribe(key("channel"), twice.listen);
      await store.subscribe(key("channel"), other.listen);
      await store.publish(key("channel"), "a");
      await twice.untilHeard(2);
      await stop();
      await store.publish(key("channel"), "b");
      await other.untilHeard(2);
      assert.deepEqual(twice.heard, ["a", "a", "b"]);
      await stopToo();
      await store.publish(key("channel"), "c");
      await other.untilHeard(3);
      assert.deepEqual(twice.heard, ["a", "a", "b"]);
    },
  ),

  check("who listens elsewhere, or not yet, hears nothing", async (store, key, harness) => {
    const [elsewhere, early, late] = [
      new Subscriber(harness),
      new Subscriber(harness),
      new Subscriber(harness),
    ];
    // Heard by somebody who leaves again: in a Cluster a message may still be on its way to the other nodes.
    const before = new Subscriber(harness);
    const leave = await store.subscribe(key("channel"), before.listen);
    await store.publish(key("channel"), "to nobody else");
    await before.untilHeard(1);
    await leave();
    await store.subscribe(key("channel-2"), elsewhere.listen);
    await store.subscribe(key("channel"), early.listen);
    await store.publish(key("channel"), "early");
    await early.untilHeard(1);
    await store.subscribe(key("channel"), late.listen);
    await store.publish(key("channel"), "late");
    await late.untilHeard(1);
    await early.untilHeard(2);
    assert.deepEqual(late.heard, ["late"]);
    assert.deepEqual(early.heard, ["early", "late"]);
    assert.deepEqual(elsewhere.heard, []);
  }),

  check("a channel may have any name, also that of a key", async (store, key, harness) => {
    const names = ["error", "__proto__", "newListener", "a*", "支付宝 😀"].map(
      (name) => `${harness.tag} ${name}`,
    );
    for (const name of [...names, "error", "__proto__", key("person")]) {
      const subscriber = new Subscriber(harness);
      const stop = await store.subscribe(name, subscriber.listen);
      await store.publish(name, harness.tag);
      await subscriber.untilHeard(1);
      await stop();
      await store.publish(name, "to nobody");
    }
  }),

  check("closing ends listening, and leaves other clients alone", async (store, key, harness) => {
    const other = await harness.open();
    const [closed, open] = [new Subscriber(harness), new Subscriber(harness)];
    const stop = await store.subscribe(key("channel"), closed.listen);
    await other.subscribe(key("channel"), open.listen);
    await store.close();
    await other.publish(key("channel"), "after");
    await open.untilHeard(1);
    assert.deepEqual(open.heard, ["after"]);
    assert.deepEqual(closed.heard, []);
    await stop();
  }),
];
