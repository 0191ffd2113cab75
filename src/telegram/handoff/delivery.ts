/**
 * Passes on the first item of an outbox, and decides what becomes of it when Telegram says no.
 *
 * What Telegram refuses for now comes again later, without holding up anybody else; what it refuses for good is
 * told to whoever sent it.
 */
import { GrammyError, HttpError } from "grammy";
import { LRUCache } from "lru-cache";
import { personSide, staffSide } from "../../core/handoff/message-map.ts";
import type { Person } from "../../core/person/person.ts";
import { type Text, ui } from "../../core/view/view.ts";
import type { Item, Recipient } from "../../records/outbox.ts";
import {
  isNetworkTrouble,
  isNotAllowed,
  isSourceGone,
  isTopicGone,
  isUnreachable,
  movedTo,
  retryAfterSeconds,
} from "../telegram-errors.ts";
import type { WorkerDeps } from "./deps.ts";
import { createTopics } from "./forum-topic.ts";
import { type Sent, sendAlbum, sendItem, type Target } from "./send.ts";

export type Outcome =
  | { readonly kind: "through"; readonly sent: Sent; readonly ids: readonly string[] }
  /** Given up; what stands behind it goes on. */
  | { readonly kind: "lost"; readonly ids: readonly string[] }
  | { readonly kind: "later"; readonly delayMs: number };

export interface Delivery {
  /** @param first the first of `items`, all that waits in the outbox */
  deliver(recipient: Recipient, personId: number, items: readonly Item[], first: Item): Promise<Outcome>;
}

/** Messages of one album arrive one by one; this long after the last one the album is complete, in milliseconds. */
const ALBUM_QUIET_MS = 1_000;
const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 60_000;
/** While the staff group cannot be reached at all, it is tried again this often, in milliseconds. */
const TROUBLE_RETRY_MS = 60_000;
/** Troubles that are remembered; whoever is forgotten is asked once too early, and then waits again. */
const MOST_REMEMBERED = 10_000;

const outboxName = (recipient: Recipient, personId: number) => `${recipient}:${personId}`;

export function createDelivery(deps: WorkerDeps): Delivery {
  const { api, handoff, people, log } = deps;
  const topics = createTopics(deps);
  /** Failures in a row, by outbox. */
  const failures = new LRUCache<string, number>({ max: MOST_REMEMBERED });
  /** Chats that Telegram asked to leave alone, until when. */
  const quietUntilMs = new LRUCache<number, number>({ max: MOST_REMEMBERED });
  /** What arrived before the last stop may have parts that only come now. */
  const startedMs = handoff.now();

  async function load(personId: number): Promise<Person | undefined> {
    const loaded = await people.loadPerson(personId);
    return loaded.kind === "known" ? loaded.person : undefined;
  }

  async function targetOf(
    recipient: Recipient,
    personId: number,
    person: Person,
  ): Promise<Target | undefined> {
    const pairs = await handoff.messageMap.read(personId);
    if (recipient === "person")
      return { chatId: personId, fromChatId: handoff.staffChatId(), here: (id) => personSide(pairs, id) };
    const threadId = await topics.ensure(personId, person);
    if (threadId === undefined) return undefined;
    return {
      chatId: handoff.staffChatId(),
      threadId,
      fromChatId: personId,
      here: (id) => staffSide(pairs, id),
    };
  }

  /** The item, or the whole album that begins with it; `later` while an album may still grow. */
  async function passOn(
    target: Target,
    personId: number,
    items: readonly Item[],
    first: Item,
  ): Promise<Outcome> {
    if (first.kind === "topic-state") {
      if (target.threadId !== undefined) await showTopic(target.threadId, first.open);
      return { kind: "through", sent: [], ids: [first.id] };
    }
    if (first.kind !== "copy" || first.album === undefined)
      return { kind: "through", sent: await sendItem(api, target, first), ids: [first.id] };
    const rest = items.findIndex((item) => item.kind !== "copy" || item.album !== first.album);
    const album = items
      .slice(0, rest === -1 ? items.length : rest)
      .flatMap((item) => (item.kind === "copy" ? item : []));
    const parts = items.flatMap((item) => (item.kind === "copy" && item.album === first.album ? [item] : []));
    const quietMs =
      Math.max(startedMs, ...parts.map(({ addedMs }) => addedMs)) + ALBUM_QUIET_MS - handoff.now();
    // One of the staff may still turn out to be a note, also when something else stands behind it by now.
    if (quietMs > 0 && (rest === -1 || first.takes !== undefined)) return { kind: "later", delayMs: quietMs };
    if (first.takes !== undefined) await takeTicket(personId, first.id, first.takes);
    // A caption that must be changed, or a reply, goes with single messages only.
    const plain = album.every(({ caption, replyTo }) => caption === undefined && replyTo === undefined);
    if (!plain || album.length === 1)
      return { kind: "through", sent: await sendItem(api, target, first), ids: [first.id] };
    const sent = await sendAlbum(api, target, album);
    return { kind: "through", sent, ids: album.map(({ id }) => id) };
  }

  /** A ticket that was closed since the album was sent stays closed. */
  async function takeTicket(
    personId: number,
    id: string,
    { by, locale }: NonNullable<Extract<Item, { kind: "copy" }>["takes"]>,
  ): Promise<void> {
    const { before } = await handoff.change(personId, { kind: "staff-wrote", ...(by ? { by } : {}) });
    if (before?.state !== "waiting") return;
    const text = ui("staff-owned", { staff: by?.name ?? "–" });
    await handoff.send(personId, "staff", [handoff.notice(`${id}.answer`, locale, text)]);
  }

  async function showTopic(threadId: number, open: boolean): Promise<void> {
    try {
      await topics.show(threadId, open);
    } catch (error) {
      // It is a sign, not a message: only a topic that is gone or a wait concerns the outbox.
      if (isTopicGone(error) || retryAfterSeconds(error) !== undefined || isNetworkTrouble(error))
        throw error;
      log.info({ event: "support.topic_not_shown", error });
    }
  }

  async function deliver(
    recipient: Recipient,
    personId: number,
    items: readonly Item[],
    first: Item,
  ): Promise<Outcome> {
    const person = await load(personId);
    const lost: Outcome = { kind: "lost", ids: [first.id] };
    if (person === undefined) return lost;
    const chatId = recipient === "person" ? personId : handoff.staffChatId();
    const quietMs = (quietUntilMs.get(chatId) ?? 0) - Date.now();
    if (quietMs > 0) return { kind: "later", delayMs: quietMs };
    let target: Target | undefined;
    try {
      target = await targetOf(recipient, personId, person);
      if (target === undefined) return lost;
      return await passOn(target, personId, items, first);
    } catch (error) {
      return refused(error, { recipient, personId, person, first, chatId, threadId: target?.threadId });
    }
  }

  interface Refusal {
    readonly recipient: Recipient;
    readonly personId: number;
    readonly person: Person;
    readonly first: Item;
    readonly chatId: number;
    readonly threadId: number | undefined;
  }

  async function refused(error: unknown, at: Refusal): Promise<Outcome> {
    const { recipient, personId, person, first, chatId } = at;
    const lost: Outcome = { kind: "lost", ids: [first.id] };
    // Only Telegram's no is a no; whatever else went wrong, the item waits for the next turn.
    if (!(error instanceof GrammyError || error instanceof HttpError)) throw error;
    const waitSeconds = retryAfterSeconds(error);
    if (waitSeconds !== undefined) {
      quietUntilMs.set(chatId, Date.now() + waitSeconds * 1_000);
      log.warn({ event: "support.told_to_wait", lane: recipient, seconds: waitSeconds });
      return { kind: "later", delayMs: waitSeconds * 1_000 };
    }
    if (isNetworkTrouble(error)) return { kind: "later", delayMs: backOff(outboxName(recipient, personId)) };
    const newChatId = movedTo(error);
    if (newChatId !== undefined && recipient === "staff") {
      await handoff.moved(newChatId);
      return { kind: "later", delayMs: 0 };
    }
    if (recipient === "staff" && isTopicGone(error)) {
      log.warn({ event: "support.topic_gone" });
      const threadId = at.threadId ?? person.ticket?.thread?.id;
      if (threadId !== undefined) await topics.forget(personId, threadId);
      return { kind: "later", delayMs: 0 };
    }
    if (isSourceGone(error)) {
      await tellStaff(personId, `gone:${first.id}`, ui("staff-source-gone"));
      return lost;
    }
    if (recipient === "staff" && isNotAllowed(error)) {
      log.error({ event: "support.group_unreachable", error });
      await tellTrouble(personId, person);
      return { kind: "later", delayMs: TROUBLE_RETRY_MS };
    }
    if (recipient === "person" && isUnreachable(error)) {
      const { before } = await handoff.change(personId, { kind: "unreachable" });
      if (!before?.unreachable) await tellStaff(personId, `unreachable:${first.id}`, ui("staff-unreachable"));
      return lost;
    }
    log.error({ event: "support.not_passed_on", lane: recipient, kind: first.kind, error });
    if (recipient === "person") await tellStaff(personId, `refused:${first.id}`, ui("staff-not-delivered"));
    else if (first.kind === "copy" || first.kind === "words") {
      const text = ui("people-not-passed-on");
      await handoff.send(personId, "person", [
        handoff.notice(`refused:${first.id}`, languageOf(person), text),
      ]);
    }
    return lost;
  }

  const languageOf = (person: Person) => person.locale ?? person.ticket?.locale ?? handoff.staffLocale;

  const tellStaff = (personId: number, id: string, text: Text) =>
    handoff.send(personId, "staff", [handoff.notice(id, handoff.staffLocale, text)]);

  /** Once per ticket: the truth, and the official way. What was written is kept and passed on later. */
  async function tellTrouble(personId: number, person: Person): Promise<void> {
    const { before } = await handoff.change(personId, { kind: "trouble-told" });
    if (before === undefined || before.troubleTold) return;
    const notice = handoff.notice(`trouble:${before.openedMs}`, languageOf(person), ui("people-unreachable"));
    await handoff.send(personId, "person", [notice]);
  }

  function backOff(outbox: string): number {
    const count = (failures.get(outbox) ?? 0) + 1;
    failures.set(outbox, count);
    return Math.min(FIRST_RETRY_MS * 2 ** (count - 1), LONGEST_RETRY_MS);
  }

  return {
    async deliver(recipient, personId, items, first) {
      const outcome = await deliver(recipient, personId, items, first);
      if (outcome.kind !== "later") failures.delete(outboxName(recipient, personId));
      return outcome;
    },
  };
}
