/** Which message of a person is which message of the staff group, kept under the person's keys. */
import { z } from "zod";
import type { Pair } from "../core/handoff/message-map.ts";
import { personKeys, retentionTtlSeconds } from "../store/keys.ts";
import { readAs } from "../store/record.ts";
import type { Store } from "../store/store.ts";
import { changePart, type Place } from "./beside-person.ts";

const Pairs = z.array(z.tuple([z.int(), z.int()]));

/** Both operations reject with `StoreUnavailableError` when the store is away. */
export interface MessageMap {
  /** Newest last; none for a person of whom nothing was passed on. */
  read(personId: number): Promise<readonly Pair[]>;
  /**
   * Compare-and-set; nothing is kept for a person without a record.
   *
   * @param edit pure; handing back the very pairs it got writes nothing
   */
  change(personId: number, edit: (pairs: readonly Pair[]) => readonly Pair[]): Promise<void>;
}

/** The maps of all people of a bot, each for the retention time from its last change. */
export function createMessageMap({
  store,
  botId,
  retentionDays,
}: {
  readonly store: Store;
  readonly botId: number;
  readonly retentionDays: number;
}): MessageMap {
  const ttlSeconds = retentionTtlSeconds(retentionDays);
  const placeOf = (personId: number): Place<readonly Pair[]> => ({
    key: personKeys(botId, personId).messageMap,
    schema: Pairs,
    empty: [],
    ttlSeconds,
  });

  return {
    async read(personId) {
      const { key, schema, empty } = placeOf(personId);
      return readAs(schema, (await store.read(key))?.value, empty);
    },
    async change(personId, edit) {
      await changePart({ store, botId }, personId, placeOf(personId), edit);
    },
  };
}
