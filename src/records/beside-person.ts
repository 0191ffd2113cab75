/** A record that lies beside a person's own, and is kept only for people who have one. */
import { type RecordOptions, readAs, record, retryConflicts, type StoredRecord } from "../store/record.ts";
import type { Stored } from "../store/store.ts";

export interface BesidePersonOptions<T> extends RecordOptions<T> {
  /** The key of the person's own record. */
  readonly personKey: string;
  /** Lifetime from each write, in whole seconds. */
  readonly ttlSeconds: number;
}

/** Both operations reject with `StoreUnavailableError` when the store is away. */
export interface RecordBesidePerson<T> extends Pick<StoredRecord<T>, "read"> {
  /**
   * Compare-and-set.
   *
   * @param edit pure, as it may be called several times; handing back the very value it got writes nothing
   * @returns the person's own record; `undefined` when there is none (any more): then nothing is kept, so that
   *          whoever deletes everything stays deleted, whatever is on its way for them
   * @throws {Error} when others wrote the record again and again
   */
  change(edit: (value: T, isThere: boolean) => T): Promise<Stored | undefined>;
}

/** Like `record`, of a person who must have a record of their own. */
export function recordBesidePerson<T>(options: BesidePersonOptions<T>): RecordBesidePerson<T> {
  const { store, personKey, key, schema, empty, ttlSeconds } = options;

  return {
    read: record(options).read,
    async change(edit) {
      const owner = await retryConflicts(async () => {
        const [found, stored] = await store.readMany([personKey, key]);
        if (found === undefined) return undefined;
        const before = readAs(schema, stored?.value, empty);
        const after = edit(before, stored !== undefined);
        if (after === before) return found;
        const written = await store.write(key, JSON.stringify(after), stored?.revision ?? 0, ttlSeconds);
        if (written.kind === "conflict") return "conflict";
        // They may have deleted everything between the two.
        if ((await store.read(personKey)) !== undefined) return found;
        await store.remove([key]);
        return undefined;
      });
      if (owner === "contended") throw new Error("a record was written by others again and again");
      return owner;
    },
  };
}
