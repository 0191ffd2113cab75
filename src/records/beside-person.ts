/** Changes one of the records that lie beside a person's own, and only for people who have one. */
import type { z } from "zod";
import { personKeys } from "../store/keys.ts";
import { readAs, retryConflicts } from "../store/record.ts";
import type { Store, Stored } from "../store/store.ts";

/** Where such a record lies, and how it is read. */
export interface Place<T> {
  readonly key: string;
  readonly schema: z.ZodType<T>;
  /** What is there when nothing is. */
  readonly empty: T;
  readonly ttlSeconds: number;
}

/**
 * Compare-and-set; `change` returns the same value to write nothing.
 *
 * @returns the person's own record; `undefined` when there is none (any more): then nothing is kept, so that
 *          whoever deletes everything stays deleted, whatever is on its way for them
 * @throws {Error} when others wrote the record again and again
 */
export async function changePart<T>(
  { store, botId }: { readonly store: Store; readonly botId: number },
  personId: number,
  { key, schema, empty, ttlSeconds }: Place<T>,
  change: (value: T, isThere: boolean) => T,
): Promise<Stored | undefined> {
  const { person } = personKeys(botId, personId);
  const owner = await retryConflicts(async () => {
    const [found, stored] = await store.readMany([person, key]);
    if (found === undefined) return undefined;
    const before = readAs(schema, stored?.value, empty);
    const after = change(before, stored !== undefined);
    if (after === before) return found;
    const written = await store.write(key, JSON.stringify(after), stored?.revision ?? 0, ttlSeconds);
    if (written.kind === "conflict") return "conflict";
    if ((await store.read(person)) !== undefined) return found;
    await store.remove([key]);
    return undefined;
  });
  if (owner === "contended") throw new Error("a record was written by others again and again");
  return owner;
}
