/** Records beside a person's own: kept only for people who have one, whatever is on its way for them. */
import { beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { recordBesidePerson } from "../../src/records/beside-person.ts";
import { personKeys } from "../../src/store/keys.ts";
import type { Store } from "../../src/store/store.ts";
import { openMemoryHarness } from "../store/broken-store.ts";

const { person: personKey, messageMap: key } = personKeys(77, 5);
const Numbers = z.array(z.int());
const plus = (number: number) => (numbers: readonly number[]) => [...numbers, number];

let store: Store;
let writes: string[];
beforeEach(async () => {
  const memory = await (await openMemoryHarness()).open();
  writes = [];
  store = {
    ...memory,
    write: async (...args) => {
      writes.push(args[0]);
      return memory.write(...args);
    },
  };
});

const numbers = (used: Store = store) =>
  recordBesidePerson<readonly number[]>({
    ...{ store: used, personKey, key },
    ...{ schema: Numbers, empty: [], ttlSeconds: 10 },
  });

describe("for a person with a record", () => {
  beforeEach(async () => {
    await store.write(personKey, "{}", 0, 100);
    writes = [];
  });

  test("a change is kept, and their own record handed back", async () => {
    expect(await numbers().change(plus(1))).toEqual({ value: "{}", revision: 1 });
    await numbers().change(plus(2));
    expect(await numbers().read()).toEqual([1, 2]);
  });

  test("a change that changes nothing writes nothing, and hears whether anything is there", async () => {
    const heard: boolean[] = [];
    const look = () =>
      numbers().change((before, isThere) => {
        heard.push(isThere);
        return before;
      });
    await look();
    await numbers().change(plus(1));
    await look();
    expect(heard).toEqual([false, true]);
    expect(writes).toEqual([key]);
  });

  test("a change during which they delete everything is taken back", async () => {
    const deleting = {
      ...store,
      write: async (...args: Parameters<Store["write"]>) => {
        await store.remove([personKey, key]);
        return store.write(...args);
      },
    };
    expect(await numbers(deleting).change(plus(1))).toBeUndefined();
    expect(await store.readMany([personKey, key])).toEqual([undefined, undefined]);
  });

  test("a change that others prevent again and again is an error, and keeps nothing", async () => {
    const busy: Store = { ...store, write: async () => ({ kind: "conflict" }) };
    await expect(numbers(busy).change(plus(1))).rejects.toThrow("again and again");
    expect(await numbers().read()).toEqual([]);
  });
});

test("for a person without a record nothing is written, not even for a moment", async () => {
  expect(await numbers().change(plus(1))).toBeUndefined();
  expect(writes).toEqual([]);
});
