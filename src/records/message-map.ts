/** Which message of a person is which message of the staff group, kept under the person's keys. */
import { z } from "zod";
import type { Pair } from "../core/handoff/message-map.ts";
import { personKeys, retentionTtlSeconds } from "../store/keys.ts";
import type { Store } from "../store/store.ts";
import { recordBesidePerson } from "./beside-person.ts";

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
  function of(personId: number) {
    const { person: personKey, messageMap: key } = personKeys(botId, personId);
    return recordBesidePerson<readonly Pair[]>({
      store,
      personKey,
      key,
      schema: Pairs,
      empty: [],
      ttlSeconds,
    });
  }

  return {
    read: (personId) => of(personId).read(),
    async change(personId, edit) {
      await of(personId).change(edit);
    },
  };
}
