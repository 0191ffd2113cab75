/**
 * Updates that wait to be handled, one queue for each chat.
 *
 * The queue lies under the chat's own keys, so that what is known of a person can be read with the update.
 */
import { inboxKeysPrefix, personKeys, processesKey, UPDATE_FINISHED_TTL_SECONDS } from "../store/keys.ts";
import type { QueueItem } from "../store/queues.ts";
import type { Store, Stored } from "../store/store.ts";
import { putAside, type QuarantinedUpdate } from "./quarantine.ts";

/** How long an update waits at most, in seconds: Telegram itself keeps none for longer than a day. */
const INBOX_TTL_SECONDS = 7 * 86_400;
/** A process that has not given a sign for this long is dead, in milliseconds. */
export const DEAD_AFTER_MS = 2_500;
/** Until somebody else looks after a dead process whose work was being taken over, in milliseconds. */
const TAKEOVER_LEASE_MS = 10_000;
const MOST_DEAD_AT_ONCE = 10;
/** How long a chat is held without being renewed, in milliseconds. */
export const LEASE_MS = 3_000;

export type PutUpdate =
  /** `isHeld`: this process works on the chat; else another one does, and will find the update. */
  | { readonly standing: "new" | "known"; readonly isHeld: boolean; readonly read: ReadBeside }
  | { readonly standing: "finished" };

export interface ReadBeside {
  readonly person: Stored | undefined;
  readonly talk: Stored | undefined;
}

/** Each rejects with `StoreUnavailableError` when the store is away. */
export interface Inbox {
  /** Puts an update down, unless it is or was there. @param text the update as JSON, without secrets */
  put(chatId: number, updateId: number, text: string): Promise<PutUpdate>;
  /** Takes a handled update out. @returns the next one of the chat, while this process holds it */
  finish(chatId: number, updateId: number): Promise<QueueItem | undefined>;
  /** Counts a fault of our own. @returns how many there are */
  countFault(chatId: number, updateId: number): Promise<number>;
  /**
   * Takes a chat over, or holds it longer.
   *
   * @param dead processes that are gone: what they held is free
   * @returns what waits; `undefined` when another process holds it
   */
  hold(chatId: number, dead?: readonly string[]): Promise<readonly QueueItem[] | undefined>;
  /** Lets others go on with a chat. */
  release(chatId: number): Promise<void>;
  /** Says that this process lives; others take over what it holds when it no longer says so. */
  beat(): Promise<void>;
  /** Says that this process ends: others may take over at once. */
  leave(): Promise<void>;
  /** Processes that have died, and that no other process looks after yet. */
  dead(): Promise<readonly string[]>;
  /** Says that nothing of these processes is left to take over. */
  bury(dead: readonly string[]): Promise<void>;
  /** Chats in which something waits. */
  chats(): AsyncIterable<number>;
  /** Puts an update aside, for an operator to look at. */
  quarantine(chatId: number, update: QuarantinedUpdate): Promise<void>;
}

export function createInbox({
  store,
  botId,
  owner,
  now,
}: {
  readonly store: Store;
  readonly botId: number;
  /** This process; different for every start. */
  readonly owner: string;
  /** Unix time in milliseconds. */
  readonly now: () => number;
}): Inbox {
  const hold = { owner, leaseMs: LEASE_MS };
  const queueOf = (chatId: number) => personKeys(botId, chatId).inbox;
  const processes = processesKey(botId);

  async function* chats(): AsyncIterable<number> {
    for await (const name of store.queueNames(inboxKeysPrefix(botId))) {
      const chatId = Number(/:(-?\d+)\}:inbox$/.exec(name)?.[1]);
      if (Number.isSafeInteger(chatId)) yield chatId;
    }
  }

  return {
    async put(chatId, updateId, text) {
      const keys = personKeys(botId, chatId);
      const { standing, isHeld, values } = await store.putItem(keys.inbox, {
        id: updateId,
        value: text,
        ttlSeconds: INBOX_TTL_SECONDS,
        read: [keys.person, keys.talk],
        ...hold,
      });
      if (standing === "finished") return { standing };
      return { standing, isHeld, read: { person: values[0], talk: values[1] } };
    },
    finish: (chatId, updateId) =>
      store.finishItem(queueOf(chatId), updateId, { ...hold, rememberSeconds: UPDATE_FINISHED_TTL_SECONDS }),
    countFault: (chatId, updateId) => store.countAttempt(queueOf(chatId), updateId),
    hold: (chatId, dead) => store.holdQueue(queueOf(chatId), hold, dead),
    release: (chatId) => store.releaseQueue(queueOf(chatId), owner),
    beat: () => store.scheduleJob(processes, owner, now() + DEAD_AFTER_MS),
    leave: () => store.scheduleJob(processes, owner, 0),
    async dead() {
      const due = await store.takeJobs(processes, now(), now() + TAKEOVER_LEASE_MS, MOST_DEAD_AT_ONCE);
      return due.filter((one) => one !== owner);
    },
    async bury(dead) {
      for (const one of dead) await store.dropJob(processes, one);
    },
    chats,
    quarantine: (chatId, update) => putAside(store, { botId, chatId }, update),
  };
}
