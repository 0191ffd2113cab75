// Updates that wait for the bot: stored in order, handed out by long polling, confirmed by the next offset.

import { conflict } from "../formats/errors.ts";
import { CALLBACK_UPDATE_LIFETIME_MS, MESSAGE_UPDATE_LIFETIME_MS } from "../formats/limits.ts";

/** A JSON object of the Bot API, of any type. */
export type Fields = Record<string, unknown>;

export interface QueuedUpdate {
  updateId: number;
  /** Updates of one queue reach a webhook one after another. */
  queueKey: string;
  /** Bot API `Update`. */
  body: Fields;
  /** Unix time in milliseconds. */
  expiresMs: number;
  /** Put in by a test as it is, perhaps with an id that was used before. */
  raw: boolean;
  /** Whether a poll has handed it out; a later offset confirms it. */
  delivered: boolean;
}

/** Bot API `getUpdates`, checked. */
export interface PollArguments {
  /** Confirms all updates with a lower id; a negative one forgets all but so many of the newest. */
  offset: number;
  /** 1-100 updates. */
  limit: number;
  timeoutMs: number;
  /** Ends the wait when the asking connection is gone. */
  signal?: AbortSignal | undefined;
}

export interface UpdateQueue {
  /** Queues an update under the next id, or drops it when the bot did not ask for this kind. */
  add(kind: string, payload: Fields, queueKey: string): void;
  /** Queues an update as it is, with its own `update_id` if it has one. @returns the id used */
  addRaw(update: Fields): number;
  /**
   * Takes what waits, or waits for it.
   *
   * @returns Bot API `Update`s, oldest first; none when `timeoutMs` passed or `signal` aborted
   * @throws {ApiError} 409 when another poll, or `endPoll`, ended this one
   */
  poll(args: PollArguments): Promise<Fields[]>;
  /** Whether a poll waits right now. */
  isPolled(): boolean;
  /** Ends a waiting poll with this error, if there is one. */
  endPoll(reason: Error): void;
  /** What neither a poll has confirmed nor a webhook has taken, oldest first. */
  pending(): QueuedUpdate[];
  remove(update: QueuedUpdate): void;
  clear(): void;
  /** Bot API `allowed_updates`: `undefined` keeps the former choice, an empty list means the default kinds. */
  setAllowed(kinds: readonly string[] | undefined): void;
  allowed(): readonly string[];
  /** Calls `listener` after each update that was queued. */
  onAdded(listener: () => void): void;
}

/** Kinds that the bot gets only when it names them (Bot API `getUpdates.allowed_updates`). */
const NOT_BY_DEFAULT = new Set(["chat_member", "message_reaction", "message_reaction_count"]);

interface WaitingPoll {
  wake(): void;
  fail(reason: Error): void;
}

/**
 * Keeps updates in memory, for one bot.
 *
 * @param options.firstUpdateId  grows with every run, so that a bot which remembers ids does not skip new updates
 */
export function createUpdateQueue(options: { nowMs: () => number; firstUpdateId: number }): UpdateQueue {
  const items: QueuedUpdate[] = [];
  const listeners: (() => void)[] = [];
  let nextId = options.firstUpdateId;
  let allowedKinds: readonly string[] = [];
  let waiting: WaitingPoll | undefined;

  const isAllowed = (kind: string) =>
    allowedKinds.length === 0 ? !NOT_BY_DEFAULT.has(kind) : allowedKinds.includes(kind);

  function drop(unwanted: (item: QueuedUpdate) => boolean): void {
    for (let i = items.length - 1; i >= 0; i -= 1) {
      const item = items[i];
      if (item !== undefined && unwanted(item)) items.splice(i, 1);
    }
  }
  const forgetExpired = () => drop((item) => item.expiresMs <= options.nowMs());

  function put(updateId: number, payload: Fields, queueKey: string, raw: boolean): void {
    const lifetimeMs = "callback_query" in payload ? CALLBACK_UPDATE_LIFETIME_MS : MESSAGE_UPDATE_LIFETIME_MS;
    items.push({
      updateId,
      queueKey,
      body: { update_id: updateId, ...payload },
      expiresMs: options.nowMs() + lifetimeMs,
      raw,
      delivered: false,
    });
    waiting?.wake();
    for (const listener of listeners) listener();
  }

  /** Forgets what this offset confirms, and takes the next updates without removing them. */
  function take(offset: number, limit: number): Fields[] {
    forgetExpired();
    if (offset > 0) drop((item) => item.updateId < offset && (item.delivered || !item.raw));
    if (offset < 0) items.splice(0, Math.max(0, items.length + offset));
    const batch = items.slice(0, limit);
    for (const item of batch) item.delivered = true;
    return batch.map((item) => item.body);
  }

  return {
    add(kind, payload, queueKey) {
      if (!isAllowed(kind)) return;
      put(nextId, { [kind]: payload }, queueKey, false);
      nextId += 1;
    },
    addRaw(update) {
      const { update_id: given, ...payload } = update;
      const updateId = typeof given === "number" ? given : nextId;
      nextId = Math.max(nextId, updateId + 1);
      put(updateId, payload, rawQueueKey(payload, updateId), true);
      return updateId;
    },
    async poll({ offset, limit, timeoutMs, signal }) {
      waiting?.fail(
        conflict("terminated by other getUpdates request; make sure that only one bot instance is running"),
      );
      const ready = take(offset, limit);
      if (ready.length > 0 || timeoutMs === 0) return ready;
      return await new Promise<Fields[]>((resolve, reject) => {
        const end = () => {
          clearTimeout(timer);
          signal?.removeEventListener("abort", finish);
          if (waiting === self) waiting = undefined;
        };
        const finish = () => {
          end();
          resolve(signal?.aborted ? [] : take(0, limit));
        };
        const self: WaitingPoll = {
          wake: finish,
          fail(reason) {
            end();
            reject(reason);
          },
        };
        const timer = setTimeout(finish, timeoutMs);
        timer.unref();
        signal?.addEventListener("abort", finish, { once: true });
        waiting = self;
      });
    },
    isPolled: () => waiting !== undefined,
    endPoll(reason) {
      waiting?.fail(reason);
    },
    pending() {
      forgetExpired();
      return [...items];
    },
    remove(update) {
      drop((item) => item === update);
    },
    clear() {
      items.length = 0;
    },
    setAllowed(kinds) {
      if (kinds !== undefined) allowedKinds = [...kinds];
    },
    allowed: () => allowedKinds,
    onAdded(listener) {
      listeners.push(listener);
    },
  };
}

/** Messages queue per chat, everything else per person and kind; without either each update is alone. */
function rawQueueKey(payload: Fields, updateId: number): string {
  for (const [kind, body] of Object.entries(payload)) {
    // Raw updates have any shape; both fields may be missing or odd, and only serve as a key.
    const { chat, from } = (body ?? {}) as { chat?: { id?: unknown }; from?: { id?: unknown } };
    if (kind.endsWith("message") && chat?.id !== undefined) return `chat:${chat.id}`;
    if (from?.id !== undefined) return `${kind}:${from.id}`;
  }
  return `alone:${updateId}`;
}
