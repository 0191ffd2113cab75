/** The store contract, values: compare-and-set, several keys at once, lifetimes, scans. */
import assert from "node:assert/strict";
import type { Store } from "../../src/store/store.ts";
import { scan } from "../support/store-harness.ts";
import { check, clientsOf, LONG_SECONDS, SHORT_SECONDS, type StoreCheck } from "./contract-check.ts";

async function revisionOf(store: Store, key: string): Promise<number> {
  return (await store.read(key))?.revision ?? 0;
}

export const VALUE_CHECKS: readonly StoreCheck[] = [
  check("a key that was never written reads as nothing", async (store, key) => {
    assert.equal(await store.read(key("person")), undefined);
  }),

  check("what was written is read back, character for character", async (store, key) => {
    const values = [
      "{}",
      "",
      "7:x:y",
      "c:me",
      "f",
      "\n a\nb\r\n\tc ",
      "支付宝 هاتف é 😀",
      "'; DROP TABLE x; --",
      "x".repeat(9_000),
    ];
    for (const [index, value] of values.entries()) {
      await store.write(key(`value-${index}`), value, 0, LONG_SECONDS);
      assert.deepEqual(await store.read(key(`value-${index}`)), { value, revision: 1 });
    }
  }),

  check("each write raises the revision by one, starting at 1", async (store, key) => {
    assert.deepEqual(await store.write(key("person"), "a", 0, LONG_SECONDS), {
      kind: "written",
      revision: 1,
    });
    assert.deepEqual(await store.write(key("person"), "b", 1, LONG_SECONDS), {
      kind: "written",
      revision: 2,
    });
    assert.deepEqual(await store.write(key("person"), "b", 2, LONG_SECONDS), {
      kind: "written",
      revision: 3,
    });
    assert.equal(await revisionOf(store, key("person")), 3);
  }),

  check(
    "a write with another revision than the current one changes nothing and says so",
    async (store, key) => {
      await store.write(key("person"), "a", 0, LONG_SECONDS);
      await store.write(key("person"), "b", 1, LONG_SECONDS);
      assert.deepEqual(await store.write(key("person"), "old", 1, LONG_SECONDS), { kind: "conflict" });
      assert.deepEqual(await store.write(key("person"), "ahead", 3, LONG_SECONDS), { kind: "conflict" });
      assert.deepEqual(await store.write(key("absent"), "x", 1, LONG_SECONDS), { kind: "conflict" });
      assert.deepEqual(await store.read(key("person")), { value: "b", revision: 2 });
      assert.equal(await store.read(key("absent")), undefined);
    },
  ),

  check("revision 0 writes only where nothing is", async (store, key) => {
    await store.write(key("person"), "a", 0, LONG_SECONDS);
    assert.deepEqual(await store.write(key("person"), "b", 0, LONG_SECONDS), { kind: "conflict" });
    assert.deepEqual(await store.read(key("person")), { value: "a", revision: 1 });
  }),

  check("any revision overwrites what is there, or starts it", async (store, key) => {
    assert.deepEqual(await store.write(key("person"), "a", "any", LONG_SECONDS), {
      kind: "written",
      revision: 1,
    });
    assert.deepEqual(await store.write(key("person"), "b", "any", LONG_SECONDS), {
      kind: "written",
      revision: 2,
    });
    assert.deepEqual(await store.read(key("person")), { value: "b", revision: 2 });
  }),

  check("of many clients that write at once, exactly one wins each revision", async (store, key, harness) => {
    const clients = await clientsOf(harness, store);
    for (let revision = 0; revision < 5; revision += 1) {
      const results = await Promise.all(
        clients.map((client, index) =>
          client.write(key("person"), `client ${index}`, revision, LONG_SECONDS),
        ),
      );
      const winners = results.flatMap(({ kind }, index) => (kind === "written" ? [index] : []));
      assert.equal(winners.length, 1);
      assert.deepEqual(await store.read(key("person")), {
        value: `client ${winners[0]}`,
        revision: revision + 1,
      });
    }
  }),

  check("several keys of one person are read in the order asked, gaps included", async (store, key) => {
    await store.write(key("a"), "1", 0, LONG_SECONDS);
    await store.write(key("b"), "2", 0, LONG_SECONDS);
    await store.write(key("b"), "3", 1, LONG_SECONDS);
    const found = await store.readMany([key("b"), key("none"), key("a"), key("b")]);
    const b = { value: "3", revision: 2 };
    assert.deepEqual(found, [b, undefined, { value: "1", revision: 1 }, b]);
    assert.deepEqual(await store.readMany([]), []);
  }),

  check("keys of two persons in one command are refused", async (store, key) => {
    const keys = [key("person"), "aa:1:{somebody-else}:person"];
    await assert.rejects(store.readMany(keys), RangeError);
    await assert.rejects(store.remove(keys), RangeError);
  }),

  check("removing takes all named keys, and only those", async (store, key) => {
    for (const name of ["a", "b", "c"]) await store.write(key(name), name, 0, LONG_SECONDS);
    await store.remove([key("a"), key("never-there"), key("b")]);
    assert.deepEqual(await store.readMany([key("a"), key("b")]), [undefined, undefined]);
    assert.equal((await store.read(key("c")))?.value, "c");
    await store.remove([]);
  }),

  check("a removed key does not come back by a late write, and starts anew at 1", async (store, key) => {
    await store.write(key("person"), "a", 0, LONG_SECONDS);
    await store.remove([key("person")]);
    assert.deepEqual(await store.write(key("person"), "late", 1, LONG_SECONDS), { kind: "conflict" });
    assert.deepEqual(await store.write(key("person"), "new", 0, LONG_SECONDS), {
      kind: "written",
      revision: 1,
    });
  }),

  check("a value is gone after its lifetime, and not before", async (store, key, harness) => {
    await store.write(key("short"), "a", "any", SHORT_SECONDS);
    await store.write(key("long"), "b", "any", LONG_SECONDS);
    assert.equal((await store.read(key("short")))?.value, "a");
    await harness.passSeconds(SHORT_SECONDS);
    assert.deepEqual(await store.readMany([key("short"), key("long")]), [
      undefined,
      { value: "b", revision: 1 },
    ]);
    assert.deepEqual(await store.write(key("short"), "late", 1, LONG_SECONDS), { kind: "conflict" });
    assert.deepEqual(await store.write(key("short"), "new", 0, SHORT_SECONDS), {
      kind: "written",
      revision: 1,
    });
    await harness.passSeconds(SHORT_SECONDS);
    assert.deepEqual(await store.write(key("short"), "newer", "any", LONG_SECONDS), {
      kind: "written",
      revision: 1,
    });
  }),

  check("each write starts the lifetime anew, a refused one does not", async (store, key, harness) => {
    await store.write(key("kept"), "a", 0, SHORT_SECONDS);
    await store.write(key("kept"), "b", 1, LONG_SECONDS);
    await store.write(key("kept-too"), "a", 0, SHORT_SECONDS);
    await store.write(key("kept-too"), "b", "any", LONG_SECONDS);
    await store.write(key("gone"), "a", 0, SHORT_SECONDS);
    await store.write(key("gone"), "b", 0, LONG_SECONDS);
    await harness.passSeconds(SHORT_SECONDS);
    assert.equal((await store.read(key("kept")))?.value, "b");
    assert.equal((await store.read(key("kept-too")))?.value, "b");
    assert.equal(await store.read(key("gone")), undefined);
  }),

  check("nothing may live for ever", async (store, key) => {
    for (const ttlSeconds of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      await assert.rejects(store.write(key("person"), "a", "any", ttlSeconds), RangeError);
      await assert.rejects(store.claim(key("update"), "me", ttlSeconds), RangeError);
      await assert.rejects(store.finish(key("update"), ttlSeconds), RangeError);
      await assert.rejects(store.count(key("count"), ttlSeconds), RangeError);
    }
  }),

  check("what one client writes, another one sees", async (store, key, harness) => {
    const other = await harness.open();
    await store.write(key("person"), "a", 0, LONG_SECONDS);
    await store.claim(key("update"), "me", LONG_SECONDS);
    assert.deepEqual(await other.read(key("person")), { value: "a", revision: 1 });
    assert.equal(await other.claim(key("update"), "you", LONG_SECONDS), "taken");
  }),

  check("a scan finds every living key of a prefix, and no other", async (store, key, harness) => {
    const names = ["a*", "a?", "a[b]", "a\\", "a_", "a%"];
    for (const name of names) await store.write(key(name), "x", 0, LONG_SECONDS);
    await store.write(key("b"), "x", 0, LONG_SECONDS);
    await store.write(key("a-short"), "x", 0, SHORT_SECONDS);
    await harness.passSeconds(SHORT_SECONDS);
    assert.deepEqual(await scan(store, key("a")), names.map(key).toSorted());
    for (const name of names) assert.deepEqual(await scan(store, key(name)), [key(name)]);
    assert.deepEqual(await scan(store, key("nothing")), []);
  }),
];
