/**
 * What waits to be passed on between a person and the staff: durable, in order, for each recipient by itself.
 *
 * Messages are kept as ids (Telegram copies them); words only where Telegram needs them again: edits, masked
 * texts and the bot's own notices, until they are sent. All of it lies under the person's keys.
 */
import { personKeys, retentionTtlSeconds } from "../store/keys.ts";
import type { Store } from "../store/store.ts";
import { recordBesidePerson } from "./beside-person.ts";
import {
  EMPTY_OUTBOX,
  type Item,
  type NewItem,
  OutboxRecord,
  type Recipient,
  waitingIn,
  withAdded,
  withDone,
  withReplaced,
} from "./outbox-items.ts";
import { createOutboxJobs, type OutboxJobs } from "./outbox-jobs.ts";
import { decodePerson } from "./person-record.ts";
import type { StaffTopics } from "./staff-topics.ts";

export type { Formatted, Item, NewItem, Recipient } from "./outbox-items.ts";
export { type Job, LEASE_MS, OUTBOX_LOCK_SECONDS } from "./outbox-jobs.ts";

/** What could not be passed on for so long is given up; Telegram itself keeps updates for a day only. */
const KEPT_DAYS = 7;

/**
 * `full`: so much waits already that nobody seems to be there; `nobody`: the person has no record, they may have
 * deleted everything meanwhile. In both cases nothing was added.
 */
export type Added = "added" | "full" | "nobody";

/** Each operation rejects with `StoreUnavailableError` when the store is away. */
export interface Outbox extends OutboxJobs {
  /**
   * Puts items in the outbox for a recipient, in order, and makes its job due. Items whose id is known are left out.
   * The way from the person's forum topic to them lives on as well.
   */
  add(personId: number, recipient: Recipient, items: readonly NewItem[]): Promise<Added>;
  /** What waits, in order. */
  waiting(personId: number, recipient: Recipient): Promise<readonly Item[]>;
  /** These items are through, or given up. */
  done(personId: number, recipient: Recipient, ids: readonly string[]): Promise<void>;
  /** Puts others in the place of an item that still waits, e.g. because its message was edited meanwhile. */
  replace(personId: number, recipient: Recipient, id: string, items: readonly NewItem[]): Promise<void>;
}

/** `staffTopics`: while anything is passed on, the topic goes on leading to its person. */
export interface OutboxDeps {
  readonly store: Store;
  readonly botId: number;
  readonly retentionDays: number;
  /** Unix time in milliseconds. */
  readonly now: () => number;
  readonly staffTopics: Pick<StaffTopics, "bind">;
}

/** The outboxes of all people of a bot. Operations reject with `StoreUnavailableError` when the store is away. */
export function createOutbox({ store, botId, retentionDays, now, staffTopics }: OutboxDeps): Outbox {
  const ttlSeconds = retentionTtlSeconds(Math.min(KEPT_DAYS, retentionDays));
  const jobs = createOutboxJobs({ store, botId, now });

  function itemsOf(personId: number, recipient: Recipient) {
    const { person: personKey, toStaff, toPerson } = personKeys(botId, personId);
    const key = recipient === "staff" ? toStaff : toPerson;
    return recordBesidePerson({
      store,
      personKey,
      key,
      schema: OutboxRecord,
      empty: EMPTY_OUTBOX,
      ttlSeconds,
    });
  }

  return {
    ...jobs,
    async add(personId, recipient, items) {
      const addedMs = now();
      let isFull = false;
      const record = await itemsOf(personId, recipient).change((waiting) => {
        const after = withAdded(waiting, items, addedMs);
        isFull = after === "full";
        return after === "full" ? waiting : after;
      });
      if (record === undefined) return "nobody";
      const decoded = decodePerson(record.value);
      const thread = decoded.kind === "ok" ? decoded.person.ticket?.thread : undefined;
      if (thread !== undefined) await staffTopics.bind(personId, thread.chatId, thread.id);
      // Also for a repeated update: the crash may have come between the two writes.
      await jobs.schedule({ kind: recipient, personId }, addedMs);
      return isFull ? "full" : "added";
    },
    async waiting(personId, recipient) {
      return waitingIn(await itemsOf(personId, recipient).read());
    },
    async done(personId, recipient, ids) {
      await itemsOf(personId, recipient).change((record, isThere) =>
        isThere ? withDone(record, ids) : record,
      );
    },
    async replace(personId, recipient, id, items) {
      const addedMs = now();
      await itemsOf(personId, recipient).change((record) => withReplaced(record, id, items, addedMs));
    },
  };
}
