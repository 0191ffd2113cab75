/** Lists whose entries end by themselves. One key holds one list, and lives as long as the entry that ends last. */
import { z } from "zod";
import type { Store } from "../store/store.ts";

/** Something that is there until then: Unix time in milliseconds. */
interface Expiring {
  readonly untilMs: number;
}

const MAX_TRIES = 8;

export interface ExpiringList<T extends Expiring> {
  /** Entries that are open now, in the order in which they were put in. */
  read(key: string): Promise<readonly T[]>;
  /** Compare-and-set; what expired is dropped on the way. @returns the list as it is then */
  change(key: string, edit: (open: readonly T[]) => readonly T[]): Promise<readonly T[]>;
}

export function expiringList<T extends Expiring>(
  schema: z.ZodType<T>,
  { store, now }: { readonly store: Store; readonly now: () => number },
): ExpiringList<T> {
  const isOpen = ({ untilMs }: Expiring) => untilMs > now();

  return {
    async read(key) {
      return decodeList(schema, (await store.read(key))?.value).filter(isOpen);
    },
    async change(key, edit) {
      for (let tries = 0; tries < MAX_TRIES; tries += 1) {
        const stored = await store.read(key);
        const before = decodeList(schema, stored?.value);
        const after = edit(before.filter(isOpen));
        if (after.length === before.length && after.every((entry, index) => entry === before[index]))
          return after;
        if (after.length === 0) {
          await store.remove([key]);
          return after;
        }
        const ttl = secondsUntil(Math.max(...after.map(({ untilMs }) => untilMs)), now());
        const written = await store.write(key, JSON.stringify(after), stored?.revision ?? 0, ttl);
        if (written.kind === "written") return after;
      }
      throw new Error("the list of links was not saved: others wrote again and again");
    },
  };
}

export const secondsUntil = (ms: number, nowMs: number) => Math.max(1, Math.ceil((ms - nowMs) / 1000));

function decodeList<T>(schema: z.ZodType<T>, text: string | undefined): T[] {
  return text === undefined ? [] : z.array(schema).catch([]).parse(parseList(text));
}

/** What cannot be read opens nothing: no list is the safe answer. */
export function parseList(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
