/** Lists whose entries end by themselves. One key holds one list, and lives as long as the entry that ends last. */
import type { z } from "zod";
import { record } from "../store/record.ts";
import type { Store } from "../store/store.ts";

/** Something that is there until then: Unix time in milliseconds. */
interface Expiring {
  readonly untilMs: number;
}

/** Both operations reject with `StoreUnavailableError` when the store is away. */
export interface ExpiringList<T extends Expiring> {
  /** Entries that are open now, in the order in which they were put in. */
  read(): Promise<readonly T[]>;
  /**
   * Compare-and-set; what expired is dropped on the way.
   *
   * @returns the list as it is then
   * @throws {Error} when others wrote the list again and again
   */
  change(edit: (open: readonly T[]) => readonly T[]): Promise<readonly T[]>;
}

/** The list under a key. One that cannot be read opens nothing: none is the safe answer. */
export function expiringList<T extends Expiring>({
  store,
  key,
  schema,
  now,
}: {
  readonly store: Store;
  readonly key: string;
  readonly schema: z.ZodType<readonly T[]>;
  /** Unix time in milliseconds. */
  readonly now: () => number;
}): ExpiringList<T> {
  const isOpen = ({ untilMs }: Expiring) => untilMs > now();
  const ttlSeconds = (entries: readonly T[]) =>
    entries.length === 0 ? 0 : secondsUntil(Math.max(...entries.map(({ untilMs }) => untilMs)), now());
  const list = record<readonly T[]>({ store, key, schema, empty: [], ttlSeconds });

  return {
    read: async () => (await list.read()).filter(isOpen),
    async change(edit) {
      const changed = await list.change((before) => {
        const after = edit(before.filter(isOpen));
        const isSame = after.length === before.length && after.every((entry, i) => entry === before[i]);
        return isSame ? before : after;
      });
      if (changed === "contended")
        throw new Error("the list of links was not saved: others wrote again and again");
      return changed.value;
    },
  };
}

/** The lifetime of something that ends at `ms`, in whole seconds, 1 or more; both are Unix time in milliseconds. */
export const secondsUntil = (ms: number, nowMs: number) => Math.max(1, Math.ceil((ms - nowMs) / 1000));
