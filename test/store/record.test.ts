/** JSON in the store: what is read, what is written, and that of a crowd of writers nobody is lost. */
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import {
  MAX_RETRIES,
  parseJson,
  type RecordOptions,
  readAs,
  record,
  retryConflicts,
} from "../../src/store/record.ts";
import { type Store, StoreUnavailableError } from "../../src/store/store.ts";
import { openEmbeddedHarness, REAL_STORES, type StoreHarness } from "../support/store-harness.ts";
import { openMemoryHarness } from "./broken-store.ts";
import { LONG_SECONDS } from "./contract-check.ts";

const Names = z.array(z.string());
const NONE: readonly string[] = [];
const STORES: typeof REAL_STORES = [["in memory", () => openMemoryHarness()], ...REAL_STORES];

describe.each(STORES)("a record in the %s store", (_name, openHarness) => {
  let harness: StoreHarness;
  let store: Store;
  let key: string;
  const names = (options: Partial<RecordOptions<readonly string[]>> = {}) =>
    record({ store, key, schema: Names, empty: NONE, ttlSeconds: LONG_SECONDS, ...options });
  const plus = (name: string) => (list: readonly string[]) => [...list, name];

  beforeEach(async () => {
    harness = await openHarness();
    store = await harness.open();
    key = `aa:1:{${harness.tag}}:names`;
  });
  afterEach(() => harness.close());

  test("that was never written is the empty one itself, and looking at it writes nothing", async () => {
    expect(await names().read()).toBe(NONE);
    expect(await names().change((list) => list)).toEqual({ before: NONE, value: NONE });
    expect(await store.read(key)).toBeUndefined();
  });

  test("is what the last change made of it, stored as plain JSON", async () => {
    await names().change(plus("Ana"));
    expect(await names().change(plus("支付宝"))).toEqual({ before: ["Ana"], value: ["Ana", "支付宝"] });
    expect(await names().read()).toEqual(["Ana", "支付宝"]);
    expect(await store.read(key)).toEqual({ value: '["Ana","支付宝"]', revision: 2 });
  });

  test("is not written when a change hands back what it got", async () => {
    await names().change(plus("Ana"));
    expect(await names().change((list) => list)).toEqual({ before: ["Ana"], value: ["Ana"] });
    expect((await store.read(key))?.revision).toBe(1);
  });

  test.each(["", "half [", "7", "null", '{"of":"another release"}', "[7]"])(
    "that holds %j counts as empty, and the next change writes over it",
    async (text) => {
      await store.write(key, text, 0, LONG_SECONDS);
      expect(await names().read()).toBe(NONE);
      expect(await names().change(plus("Ana"))).toEqual({ before: NONE, value: ["Ana"] });
      expect(await store.read(key)).toEqual({ value: '["Ana"]', revision: 2 });
    },
  );

  test("is removed when its value says that nothing is left to keep", async () => {
    const kept = names({ ttlSeconds: (list) => list.length * LONG_SECONDS });
    await kept.change(plus("Ana"));
    expect(await kept.change(() => [])).toEqual({ before: ["Ana"], value: [] });
    expect(await store.read(key)).toBeUndefined();
    expect(await kept.change(plus("Bo"))).toEqual({ before: NONE, value: ["Bo"] });
  });

  test("keeps the change of every writer of a crowd exactly once, in the order in which each wrote", async () => {
    const clients = await Promise.all(Array.from({ length: 4 }, () => harness.open()));
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: (MAX_RETRIES + 1) / 3 }),
        async (writes) => {
          key = `aa:1:{${harness.tag}}:crowd:${run++}`;
          const said = writes.map((count, who) => Array.from({ length: count }, (_, nth) => `${who}.${nth}`));
          await Promise.all(
            said.map(async (own, who) => {
              for (const name of own) {
                const changed = await names({ store: clients[who % clients.length] ?? store }).change(
                  plus(name),
                );
                expect(changed).not.toBe("contended");
              }
            }),
          );
          const all = await names().read();
          expect(all.toSorted()).toEqual(said.flat().toSorted());
          for (const [who, own] of said.entries())
            expect(all.filter((name) => name.startsWith(`${who}.`))).toEqual(own);
        },
      ),
      { numRuns: 12 },
    );
  });

  test("lets as many writers at once through as it has retries, and one more", async () => {
    const crowd = Array.from({ length: MAX_RETRIES + 1 }, (_, who) => `${who}`);
    await Promise.all(crowd.map((who) => names().change(plus(who))));
    expect((await names().read()).toSorted()).toEqual(crowd.toSorted());
  });

  test("behaves like a value in memory, whatever is done to it", async () => {
    let run = 0;
    const word = fc.string({ maxLength: 4 });
    const action = fc.oneof(
      fc.record({ kind: fc.constant("add" as const), word }),
      fc.record({ kind: fc.constant("overwrite" as const), word }),
      fc.constant({ kind: "keep" as const }),
      fc.constant({ kind: "clear" as const }),
      fc.constant({ kind: "remove" as const }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 12 }), async (actions) => {
        key = `aa:1:{${harness.tag}}:model:${run++}`;
        const kept = names({ ttlSeconds: (list) => list.length * LONG_SECONDS });
        let model: readonly string[] = [];
        for (const one of actions) {
          if (one.kind === "add") {
            const changed = await kept.change(plus(one.word));
            expect(changed).toEqual({ before: model, value: [...model, one.word] });
            model = [...model, one.word];
          }
          if (one.kind === "keep")
            expect(await kept.change((list) => list)).toEqual({ before: model, value: model });
          if (one.kind === "clear") await kept.change(() => []);
          if (one.kind === "remove") await store.remove([key]);
          // Whatever the word is, in braces it is not a list of names.
          if (one.kind === "overwrite") await store.write(key, `{${one.word}`, "any", LONG_SECONDS);
          if (one.kind !== "add" && one.kind !== "keep") model = [];
          expect(await kept.read()).toEqual(model);
        }
      }),
      { numRuns: 25 },
    );
  });

  test("of a store that is away is neither empty nor written", async () => {
    await store.close();
    await expect(names().read()).rejects.toThrow(StoreUnavailableError);
    await expect(names().change(plus("Ana"))).rejects.toThrow(StoreUnavailableError);
  });
});

test("a record lives as long as was said, from its last change", async () => {
  const harness = await openEmbeddedHarness();
  const store = await harness.open();
  const kept = record({ store, key: "aa:1:{life}:names", schema: Names, empty: [], ttlSeconds: 10 });
  await kept.change(() => ["Ana"]);
  await harness.passSeconds(9);
  await kept.change((list) => [...list, "Bo"]);
  await harness.passSeconds(9);
  expect(await kept.read()).toEqual(["Ana", "Bo"]);
  await harness.passSeconds(1);
  expect(await kept.read()).toEqual([]);
  await harness.close();
});

describe("a change that meets others", () => {
  test("starts over from what they wrote", async () => {
    const store = await (await openMemoryHarness()).open();
    const kept = record({ store, key: "names", schema: Names, empty: [], ttlSeconds: 10 });
    const seen: string[][] = [];
    const changed = kept.change((list) => {
      seen.push([...list]);
      return [...list, "mine"];
    });
    await store.write("names", '["theirs"]', "any", 10);
    expect(await changed).toEqual({ before: ["theirs"], value: ["theirs", "mine"] });
    expect(seen).toEqual([[], ["theirs"]]);
  });

  test("gives up after the last retry, says so, and has written nothing", async () => {
    const store = await (await openMemoryHarness()).open();
    let writes = 0;
    const busy: Store = {
      ...store,
      write: async () => {
        writes += 1;
        return { kind: "conflict" };
      },
    };
    const kept = record({ store: busy, key: "names", schema: Names, empty: [], ttlSeconds: 10 });
    expect(await kept.change(() => ["Ana"])).toBe("contended");
    expect(writes).toBe(MAX_RETRIES + 1);
    expect(await kept.read()).toEqual([]);
  });

  test("tries no more often than needed, and passes on what the attempt throws", async () => {
    let attempts = 0;
    const nth = async () => (++attempts < 4 ? "conflict" : attempts);
    expect(await retryConflicts(nth)).toBe(4);
    const failing = async () => Promise.reject(new StoreUnavailableError("away"));
    await expect(retryConflicts(failing)).rejects.toThrow(StoreUnavailableError);
  });
});

describe("text that is not JSON", () => {
  test("is told apart from every JSON value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(parseJson(text)).toEqual(JSON.parse(text));
        expect(parseJson(`${text}]`)).toBeUndefined();
      }),
    );
  });

  test("and an error of the reviver is not taken for it", () => {
    const broken = () => {
      throw new RangeError("not about the text");
    };
    expect(() => parseJson("7", broken)).toThrow(RangeError);
  });

  test("is read as what the caller says, also where the schema would take nothing", () => {
    const optional = z.string().optional();
    expect(readAs(optional, "half", "otherwise")).toBe("otherwise");
    expect(readAs(optional, undefined, "otherwise")).toBe("otherwise");
    expect(readAs(optional, '"stored"', "otherwise")).toBe("stored");
  });
});
