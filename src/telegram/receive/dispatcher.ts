/**
 * Takes updates in and sees to it that each is handled: put down in the store first, then handled in the order of its
 * chat, again and again while the store, Telegram or the network is away, a few times after a fault of our own.
 *
 * Chats never wait for each other. What a process leaves behind when it dies is taken over by another one.
 */
import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Update } from "grammy/types";
import { LRUCache } from "lru-cache";
import { type Logger, updateKind } from "../../log.ts";
import type { Inbox } from "../../records/inbox.ts";
import type { QueueItem } from "../../store/queues.ts";
import { parseJson } from "../../store/record.ts";
import { StoreUnavailableError } from "../../store/store.ts";
import { DeliverAgainError } from "../deliver-again-error.ts";
import { type Attempt, noteAttempt } from "./attempt.ts";
import { createPause } from "./pause.ts";
import { updateToKeep } from "./update-to-keep.ts";

/** Takes one Bot API call as JSON, which travels in the answer to a webhook's request; gone when that is answered. */
export interface ReplyChannel {
  send?: (call: string) => void;
}

export interface DispatcherDeps {
  readonly inbox: Inbox;
  /** Rejects with `DeliverAgainError` during outages; any other rejection is a fault of our own. */
  readonly handle: (update: Update, reply?: ReplyChannel) => Promise<void>;
  /** Answers a press that was handled before: its first answer may have been lost. Never rejects. */
  readonly answerAgain: (update: Update) => Promise<void>;
  readonly log: Logger;
  readonly record: (event: string, about?: Readonly<Record<string, string | number>>) => void;
  /** Unix time in milliseconds. */
  readonly now: () => number;
}

export interface Accepted {
  /** Resolves when the update is ours; rejects with `DeliverAgainError` when Telegram must keep it. */
  readonly kept: Promise<void>;
  /** Resolves when it was handled, here or elsewhere. Never rejects. */
  readonly handled: Promise<void>;
}

export interface Dispatcher {
  /** ! Called in the order in which updates arrived. */
  accept(update: Update, reply?: ReplyChannel): Accepted;
  /** Resolves when nothing is in hand, also nothing that waits for its next attempt. */
  idle(): Promise<void>;
  /** Finishes what is in hand, and leaves the rest to other processes or the next start. */
  stop(): Promise<void>;
}

/** After so many faults of our own an update is put aside. */
export const MOST_FAULTS = 3;
const BEAT_EVERY_MS = 700;
/** Chats that are in work for longer than this hold their queue longer, in milliseconds. */
const RENEW_AFTER_MS = 900;
/** Presses that the store could not take are told of once; so many are remembered. */
const MOST_TOLD = 1_000;

/** An update that this process has in hand. */
interface Entry {
  readonly update: Update;
  readonly reply?: ReplyChannel | undefined;
  /** What was read beside the put: for the first attempt at the first update of a chat only. */
  read: Attempt["read"];
  isOutageTold: boolean;
  /** Tells whoever waits that it was handled. */
  readonly done: () => void;
}

/** A chat that this process works on. */
interface Chat {
  readonly entries: Map<number, Entry>;
  sinceMs: number;
}

/** The person of a direct chat, else the group: whose updates are handled one after the other. */
export function chatOf(update: Update): number {
  const message = update.message ?? update.edited_message ?? update.callback_query?.message;
  const chat = message?.chat ?? update.my_chat_member?.chat;
  const from = update.message?.from ?? update.callback_query?.from ?? update.my_chat_member?.from;
  return chat?.id ?? from?.id ?? 0;
}

export function createDispatcher({
  inbox,
  handle,
  answerAgain,
  log,
  record,
  now,
}: DispatcherDeps): Dispatcher {
  const chats = new Map<number, Chat>();
  const inWork = new Set<Promise<void>>();
  /** Updates of which the person knows that they wait for the store. */
  const told = new LRUCache<number, true>({ max: MOST_TOLD });
  const stopping = new AbortController();
  const { signal } = stopping;

  function add(chatId: number, entry: Entry): void {
    const id = entry.update.update_id;
    const chat = chats.get(chatId);
    if (chat !== undefined) {
      if (chat.entries.has(id)) entry.done();
      else chat.entries.set(id, { ...entry, read: undefined });
      return;
    }
    const fresh: Chat = { entries: new Map([[id, entry]]), sinceMs: now() };
    chats.set(chatId, fresh);
    const work = workOn(chatId, fresh).finally(() => inWork.delete(work));
    inWork.add(work);
  }

  async function workOn(chatId: number, chat: Chat): Promise<void> {
    for (let entry = firstOf(chat); entry !== undefined && !signal.aborted; entry = firstOf(chat)) {
      if ((await handleUntilDone(chatId, entry)) === "left") break;
      entry.done();
      const next = await finish(chatId, entry.update.update_id);
      chat.entries.delete(entry.update.update_id);
      if (next !== undefined && !chat.entries.has(next.id)) keep(chat, next);
    }
    chats.delete(chatId);
    // Whoever comes next goes on with them, or this process when they are delivered again.
    if (chat.entries.size > 0) await quietly(inbox.release(chatId));
    for (const { done } of chat.entries.values()) done();
  }

  /** Takes what another process has put down, or left behind. */
  function keep(chat: Chat, { id, value }: QueueItem): void {
    const update = readUpdate(value);
    if (update !== undefined)
      chat.entries.set(id, { update, read: undefined, isOutageTold: false, done: () => undefined });
  }

  /** @returns `left`: this process stops, and the update waits for another one */
  async function handleUntilDone(chatId: number, entry: Entry): Promise<"handled" | "left"> {
    const { update } = entry;
    const pause = createPause(signal);
    for (let faults = 0; !signal.aborted; ) {
      const { read, isOutageTold } = entry;
      const attempt = {
        isLast: faults >= MOST_FAULTS - 1,
        isStoreAway: false,
        isOutageTold,
        ...(read && { read }),
      };
      entry.read = undefined;
      noteAttempt(update, attempt);
      try {
        await handle(update, entry.reply);
        return "handled";
      } catch (thrown) {
        const error = unwrapped(thrown);
        entry.isOutageTold ||= attempt.isOutageTold;
        const about = { updateId: update.update_id, kind: updateKind(update), error };
        if (error instanceof DeliverAgainError) {
          log.warn({ event: "telegram.update_delayed", ...about });
          await pause.wait(error.retryAfterMs);
          continue;
        }
        faults = await countFault(chatId, update.update_id, faults);
        log.error({ event: "inbox.update_failed", count: faults, ...about });
        if (faults < MOST_FAULTS) await pause.wait();
        else {
          await putAside(chatId, update);
          return "handled";
        }
      }
    }
    return "left";
  }

  async function countFault(chatId: number, id: number, before: number): Promise<number> {
    const counted = await quietly(inbox.countFault(chatId, id));
    return Math.max(before + 1, counted ?? 0);
  }

  async function putAside(chatId: number, update: Update): Promise<void> {
    const incident = randomBytes(3).toString("hex");
    const kind = updateKind(update);
    record("update-quarantined", { kind });
    log.error({ event: "inbox.update_quarantined", updateId: update.update_id, kind, incident });
    const text = JSON.stringify(updateToKeep(update));
    const aside = { updateId: update.update_id, kind, atMs: now(), incident, update: text };
    await quietly(inbox.quarantine(chatId, aside));
  }

  /** Until the store has it: an update that is not finished would be handled again. */
  async function finish(chatId: number, id: number): Promise<QueueItem | undefined> {
    const pause = createPause(signal);
    for (;;) {
      try {
        return await inbox.finish(chatId, id);
      } catch (error) {
        if (!(error instanceof StoreUnavailableError)) throw error;
        if (signal.aborted) {
          log.warn({ event: "store.update_not_marked", updateId: id });
          return undefined;
        }
        await pause.wait();
      }
    }
  }

  async function put(chatId: number, entry: Entry): Promise<void> {
    const { update } = entry;
    const id = update.update_id;
    if (signal.aborted) throw new DeliverAgainError("the bot stops");
    try {
      const put = await inbox.put(chatId, id, JSON.stringify(updateToKeep(update)));
      told.delete(id);
      if (put.standing === "finished") {
        await answerAgain(update);
        entry.done();
      } else if (put.isHeld) add(chatId, { ...entry, read: put.read });
      else entry.done();
    } catch (error) {
      if (!(error instanceof StoreUnavailableError)) throw error;
      await tellThatItWaits(update);
      throw new DeliverAgainError("the store could not take the update", { cause: error });
    }
  }

  /** The person hears at once, and only once, that the store is away. */
  async function tellThatItWaits(update: Update): Promise<void> {
    if (told.has(update.update_id)) return;
    const attempt: Attempt = { isLast: false, isStoreAway: true, isOutageTold: false };
    noteAttempt(update, attempt);
    await handle(update).catch(() => undefined);
    if (attempt.isOutageTold) told.set(update.update_id, true);
  }

  /** Does without it while the store is away. */
  async function quietly<T>(operation: Promise<T>): Promise<T | undefined> {
    try {
      return await operation;
    } catch (error) {
      if (!(error instanceof StoreUnavailableError)) throw error;
      return undefined;
    }
  }

  async function takeOver(dead: readonly string[]): Promise<void> {
    for await (const chatId of inbox.chats()) {
      if (chats.has(chatId)) continue;
      const [first, ...rest] = (await inbox.hold(chatId, dead)) ?? [];
      const update = first && readUpdate(first.value);
      if (update === undefined || chats.has(chatId)) continue;
      log.info({ event: "inbox.taken_over", count: 1 + rest.length });
      record("inbox-taken-over");
      add(chatId, { update, read: undefined, isOutageTold: false, done: () => undefined });
    }
  }

  async function beat(): Promise<void> {
    await inbox.beat();
    const renewMs = now() - RENEW_AFTER_MS;
    const long = [...chats].filter(([, { sinceMs }]) => sinceMs <= renewMs);
    await Promise.all(long.map(([chatId]) => inbox.hold(chatId)));
    const dead = await inbox.dead();
    if (dead.length === 0) return;
    await takeOver(dead);
    await inbox.bury(dead);
  }

  async function beatForEver(): Promise<void> {
    let isFirst = true;
    while (!signal.aborted) {
      try {
        // What the last run left behind, in whatever way it ended.
        if (isFirst) await takeOver([]);
        isFirst = false;
        await beat();
      } catch (error) {
        if (!(error instanceof StoreUnavailableError)) log.error({ event: "inbox.beat_failed", error });
      }
      await sleep(BEAT_EVERY_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  const beating = beatForEver();
  return {
    accept(update, reply) {
      let done = () => {};
      const handled = new Promise<void>((resolve) => {
        done = resolve;
      });
      const entry: Entry = { update, reply, read: undefined, isOutageTold: false, done };
      return { kept: put(chatOf(update), entry), handled };
    },
    async idle() {
      while (inWork.size > 0) await Promise.all(inWork);
    },
    async stop() {
      stopping.abort();
      await Promise.all([beating, ...inWork]);
      await quietly(inbox.leave());
    },
  };
}

/** The oldest of a chat. */
function firstOf({ entries }: Chat): Entry | undefined {
  let oldest: Entry | undefined;
  for (const entry of entries.values())
    if (oldest === undefined || entry.update.update_id < oldest.update.update_id) oldest = entry;
  return oldest;
}

/** grammY wraps what its middleware throws. */
const unwrapped = (thrown: unknown): unknown =>
  thrown instanceof Error && "error" in thrown ? thrown.error : thrown;

/** @returns `undefined` for what this program did not write */
function readUpdate(text: string): Update | undefined {
  const json = parseJson(text);
  const isUpdate = typeof json === "object" && json !== null && "update_id" in json;
  return isUpdate ? (json as Update) : undefined; // written by `put`
}
