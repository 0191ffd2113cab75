/**
 * What every store must do, as plain functions: `describeStore` runs them as tests of an adapter, and
 * `contract.test.ts` proves with broken stores that they notice what is wrong.
 */
import assert from "node:assert/strict";
import { describe, test } from "vitest";
import { type Store, StoreUnavailableError } from "../../src/store/store.ts";

/** A store under test, with data of its own. */
export interface StoreLab {
  /** Opens one more client of the same data. */
  open(): Promise<Store>;
  /** Lets so many seconds pass for the store. */
  passSeconds(seconds: number): Promise<void>;
  /** A hash tag that nothing else uses. */
  readonly tag: string;
  close(): Promise<void>;
}

export interface StoreCheck {
  readonly title: string;
  readonly check: (lab: StoreLab) => Promise<void>;
}

const LONG_SECONDS = 1_000;
/** Long enough for a few commands on a busy machine. */
const SHORT_SECONDS = 2;
const CLIENTS = 6;

async function revisionOf(store: Store, key: string): Promise<number> {
  return (await store.read(key))?.revision ?? 0;
}

function check(
  title: string,
  run: (store: Store, key: (name: string) => string, lab: StoreLab) => Promise<void>,
): StoreCheck {
  return {
    title,
    check: async (lab) => run(await lab.open(), (name) => `aa:1:{${lab.tag}}:${name}`, lab),
  };
}

export const STORE_CHECKS: readonly StoreCheck[] = [
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

  check("of many clients that write at once, exactly one wins each revision", async (store, key, lab) => {
    const clients = [store, ...(await Promise.all(Array.from({ length: CLIENTS - 1 }, () => lab.open())))];
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

  check("a value is gone after its lifetime, and not before", async (store, key, lab) => {
    await store.write(key("short"), "a", "any", SHORT_SECONDS);
    await store.write(key("long"), "b", "any", LONG_SECONDS);
    assert.equal((await store.read(key("short")))?.value, "a");
    await lab.passSeconds(SHORT_SECONDS);
    assert.deepEqual(await store.readMany([key("short"), key("long")]), [
      undefined,
      { value: "b", revision: 1 },
    ]);
    assert.deepEqual(await store.write(key("short"), "late", 1, LONG_SECONDS), { kind: "conflict" });
    assert.deepEqual(await store.write(key("short"), "new", 0, SHORT_SECONDS), {
      kind: "written",
      revision: 1,
    });
    await lab.passSeconds(SHORT_SECONDS);
    assert.deepEqual(await store.write(key("short"), "newer", "any", LONG_SECONDS), {
      kind: "written",
      revision: 1,
    });
  }),

  check("each write starts the lifetime anew, a refused one does not", async (store, key, lab) => {
    await store.write(key("kept"), "a", 0, SHORT_SECONDS);
    await store.write(key("kept"), "b", 1, LONG_SECONDS);
    await store.write(key("kept-too"), "a", 0, SHORT_SECONDS);
    await store.write(key("kept-too"), "b", "any", LONG_SECONDS);
    await store.write(key("gone"), "a", 0, SHORT_SECONDS);
    await store.write(key("gone"), "b", 0, LONG_SECONDS);
    await lab.passSeconds(SHORT_SECONDS);
    assert.equal((await store.read(key("kept")))?.value, "b");
    assert.equal((await store.read(key("kept-too")))?.value, "b");
    assert.equal(await store.read(key("gone")), undefined);
  }),

  check("nothing may live for ever", async (store, key) => {
    for (const ttlSeconds of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      await assert.rejects(store.write(key("person"), "a", "any", ttlSeconds), RangeError);
      await assert.rejects(store.claim(key("update"), "me", ttlSeconds), RangeError);
      await assert.rejects(store.finish(key("update"), ttlSeconds), RangeError);
    }
  }),

  check("a claim belongs to the first who asks, who may ask again", async (store, key) => {
    assert.equal(await store.claim(key("update"), "me", LONG_SECONDS), "claimed");
    assert.equal(await store.claim(key("update"), "me", LONG_SECONDS), "yours");
    assert.equal(await store.claim(key("update"), "you", LONG_SECONDS), "taken");
    assert.equal(await store.claim(key("update"), "m", LONG_SECONDS), "taken");
    assert.equal(await store.claim(key("other"), "you", LONG_SECONDS), "claimed");
  }),

  check("of many who claim at once, exactly one gets it", async (store, key, lab) => {
    const clients = [store, ...(await Promise.all(Array.from({ length: CLIENTS - 1 }, () => lab.open())))];
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
    async (store, key, lab) => {
      await store.claim(key("update"), "me", SHORT_SECONDS);
      // Asking again does not make it longer.
      await store.claim(key("update"), "me", LONG_SECONDS);
      await lab.passSeconds(SHORT_SECONDS);
      assert.equal(await store.claim(key("update"), "you", LONG_SECONDS), "claimed");
      await store.release(key("update"), "me");
      assert.equal(await store.claim(key("update"), "me", LONG_SECONDS), "taken");
    },
  ),

  check("finished is remembered for its own lifetime, not for that of the claim", async (store, key, lab) => {
    await store.claim(key("kept"), "me", SHORT_SECONDS);
    await store.finish(key("kept"), LONG_SECONDS);
    await store.claim(key("gone"), "me", LONG_SECONDS);
    await store.finish(key("gone"), SHORT_SECONDS);
    await lab.passSeconds(SHORT_SECONDS);
    assert.equal(await store.claim(key("kept"), "you", LONG_SECONDS), "finished");
    assert.equal(await store.claim(key("gone"), "you", LONG_SECONDS), "claimed");
  }),

  check("what one client writes, another one sees", async (store, key, lab) => {
    const other = await lab.open();
    await store.write(key("person"), "a", 0, LONG_SECONDS);
    await store.claim(key("update"), "me", LONG_SECONDS);
    assert.deepEqual(await other.read(key("person")), { value: "a", revision: 1 });
    assert.equal(await other.claim(key("update"), "you", LONG_SECONDS), "taken");
  }),

  check("a scan finds every living key of a prefix, and no other", async (store, key, lab) => {
    const names = ["a*", "a?", "a[b]", "a\\", "a_", "a%"];
    for (const name of names) await store.write(key(name), "x", 0, LONG_SECONDS);
    await store.write(key("b"), "x", 0, LONG_SECONDS);
    await store.write(key("a-short"), "x", 0, SHORT_SECONDS);
    await lab.passSeconds(SHORT_SECONDS);
    const scan = async (prefix: string) => {
      const found: string[] = [];
      for await (const name of store.keys(prefix)) found.push(name);
      return found.toSorted();
    };
    assert.deepEqual(await scan(key("a")), names.map(key).toSorted());
    for (const name of names) assert.deepEqual(await scan(key(name)), [key(name)]);
    assert.deepEqual(await scan(key("nothing")), []);
  }),

  check("it answers when asked whether it is there", async (store) => {
    await store.ping();
  }),

  check("after closing, which may happen twice, it is unavailable", async (store, key) => {
    await store.write(key("person"), "a", 0, LONG_SECONDS);
    await store.close();
    await store.close();
    await assert.rejects(store.read(key("person")), StoreUnavailableError);
    await assert.rejects(store.write(key("person"), "b", "any", LONG_SECONDS), StoreUnavailableError);
    await assert.rejects(store.ping(), StoreUnavailableError);
  }),
];

/** Runs all checks as tests, each in a lab of its own. */
export function describeStore(name: string, openLab: () => Promise<StoreLab>): void {
  describe(`${name} keeps the store contract`, () => {
    for (const { title, check: run } of STORE_CHECKS) {
      test.concurrent(title, async () => {
        const lab = await openLab();
        try {
          await run(lab);
        } finally {
          await lab.close();
        }
      });
    }
  });
}
