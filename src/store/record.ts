/**
 * Keeps JSON in the store, with one rule for text that cannot be read and one for writers that meet. What the JSON is
 * about, it does not know.
 */
import type { z } from "zod";
import type { Store } from "./store.ts";

/**
 * How often a change starts over because others wrote meanwhile. Each time, one of them was written, so that this many
 * writers at once and one more all come through.
 */
export const MAX_RETRIES = 50;

/** Where one record lies, how it is read, and how long it lives. */
export interface RecordOptions<T> {
  readonly store: Store;
  readonly key: string;
  readonly schema: z.ZodType<T>;
  /** What is there when nothing is stored, or nothing that can be read. */
  readonly empty: T;
  /** Lifetime from each write, in whole seconds; 0: nothing is left to keep, and the key is removed. */
  readonly ttlSeconds: number | ((value: T) => number);
}

/** Both operations reject with `StoreUnavailableError` when the store is away. */
export interface StoredRecord<T> {
  /** @returns `empty` itself when nothing is there that can be read */
  read(): Promise<T>;
  /**
   * Compare-and-set: reads, changes, writes, and starts over when others wrote meanwhile.
   *
   * @param edit pure, as it may be called several times, also on a value that holds this very change already, when
   *             only the answer to a write was lost (see `openRedisStore`); handing back the value it got writes nothing
   */
  change(edit: (value: T) => T): Promise<Changed<T>>;
}

/** `contended`: others wrote again and again, and nothing of this change was kept. */
export type Changed<T> = { readonly before: T; readonly value: T } | "contended";

/**
 * One JSON record. Both operations reject with `StoreUnavailableError` when the store is away.
 *
 * @example
 * const visits = record({ store, key, schema: z.array(z.string()), empty: [], ttlSeconds: 86_400 });
 * await visits.change((days) => (days.includes(today) ? days : [...days, today]));
 * await visits.read(); // ["2026-05-01"]
 */
export function record<T>({ store, key, schema, empty, ttlSeconds }: RecordOptions<T>): StoredRecord<T> {
  const secondsOf = (value: T) => (typeof ttlSeconds === "number" ? ttlSeconds : ttlSeconds(value));

  return {
    read: async () => readAs(schema, (await store.read(key))?.value, empty),
    change: (edit) =>
      retryConflicts(async () => {
        const stored = await store.read(key);
        const before = readAs(schema, stored?.value, empty);
        const value = edit(before);
        if (value === before) return { before, value };
        const seconds = secondsOf(value);
        if (seconds === 0) {
          await store.remove([key]);
          return { before, value };
        }
        const written = await store.write(key, JSON.stringify(value), stored?.revision ?? 0, seconds);
        return written.kind === "conflict" ? "conflict" : { before, value };
      }),
  };
}

/**
 * The retry rule of every compare-and-set.
 *
 * @param attempt reads anew, writes, and says `conflict` when others wrote in between
 * @returns what the attempt that came through returned; `contended` when the last retry met others too
 */
export async function retryConflicts<T>(attempt: () => Promise<T | "conflict">): Promise<T | "contended"> {
  for (let retries = 0; retries <= MAX_RETRIES; retries += 1) {
    const outcome = await attempt();
    if (outcome !== "conflict") return outcome;
  }
  return "contended";
}

/**
 * Reads JSON of a known shape.
 *
 * @param text `undefined`: nothing is stored
 * @returns `otherwise` when there is no text, or none of that shape: no reason to stop for ever
 */
export function readAs<T>(schema: z.ZodType<T>, text: string | undefined, otherwise: T): T {
  const json = text === undefined ? undefined : parseJson(text);
  if (json === undefined) return otherwise;
  const read = schema.safeParse(json);
  return read.success ? read.data : otherwise;
}

/**
 * Reads JSON of any shape.
 *
 * @param reviver as of `JSON.parse`
 * @returns `undefined` when the text is not JSON
 */
export function parseJson(text: string, reviver?: (key: string, value: unknown) => unknown): unknown {
  try {
    return JSON.parse(text, reviver);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
