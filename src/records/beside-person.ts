/** Changes one of the records that lie beside a person's own, and only for people who have one. */
import type { z } from "zod";
import { personKeys } from "../store/keys.ts";
import type { Store, Stored } from "../store/store.ts";

const MAX_RETRIES = 50;

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
 */
export async function changePart<T>(
  { store, botId }: { readonly store: Store; readonly botId: number },
  personId: number,
  { key, schema, empty, ttlSeconds }: Place<T>,
  change: (value: T, isThere: boolean) => T,
): Promise<Stored | undefined> {
  const { person } = personKeys(botId, personId);
  for (let retries = 0; retries <= MAX_RETRIES; retries += 1) {
    const [record, stored] = await store.readMany([person, key]);
    if (record === undefined) return undefined;
    const before = stored === undefined ? empty : readAs(schema, stored.value, empty);
    const after = change(before, stored !== undefined);
    if (after === before) return record;
    const written = await store.write(key, JSON.stringify(after), stored?.revision ?? 0, ttlSeconds);
    if (written.kind === "conflict") continue;
    if ((await store.read(person)) !== undefined) return record;
    await store.remove([key]);
    return undefined;
  }
  throw new Error("a record was written by others again and again");
}

/** What cannot be read was not written by this program; it is no reason to stop for ever. */
export function readAs<T>(schema: z.ZodType<T>, text: string, otherwise: T): T {
  try {
    const read = schema.safeParse(JSON.parse(text));
    return read.success ? read.data : otherwise;
  } catch (error) {
    if (error instanceof SyntaxError) return otherwise;
    throw error;
  }
}
