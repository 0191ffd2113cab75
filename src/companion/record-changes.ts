/** Tells every process that a person's record changed, and lets a companion listen. Says only that, never what. */

import { isLinked, type Person } from "../core/person/person.ts";
import { recordChannel } from "../store/keys.ts";
import { type Store, StoreUnavailableError } from "../store/store.ts";

export interface RecordChanges {
  /** Tells listeners; costs nothing for people without a second device. For `People.onChange`. */
  changed(personId: number, person: Person | undefined, revision: number): void;
  /** Tells listeners that a link ended. */
  linksChanged(personId: number): void;
  /** @returns how to stop listening */
  listen(personId: number, listener: () => void): Promise<() => Promise<void>>;
}

export function createRecordChanges({
  store,
  botId,
  now,
}: {
  readonly store: Store;
  readonly botId: number;
  /** Unix time in milliseconds. */
  readonly now: () => number;
}): RecordChanges {
  function tell(personId: number, message: string): void {
    // Nobody waits for it: a companion that misses it looks again by itself within seconds.
    store.publish(recordChannel(botId, personId), message).catch((error: unknown) => {
      if (!(error instanceof StoreUnavailableError)) throw error;
    });
  }
  return {
    changed(personId, person, revision) {
      if (person === undefined || isLinked(person, now())) tell(personId, String(revision));
    },
    linksChanged: (personId) => tell(personId, "links"),
    listen: (personId, listener) => store.subscribe(recordChannel(botId, personId), listener),
  };
}
