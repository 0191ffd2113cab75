/**
 * What both sides of a hand-off share: the ticket in the person's record, the outboxes between person and staff,
 * and what each is told. Says nothing to Telegram itself: everything goes through the durable outboxes.
 */

import type { InlineKeyboardButton } from "grammy/types";
import type { Content } from "../../content/content.ts";
import { nextDue } from "../../core/handoff/due.ts";
import type { OpeningHours } from "../../core/handoff/opening-hours.ts";
import { isOpen, type Ticket, type TicketEvent } from "../../core/handoff/ticket.ts";
import type { Person } from "../../core/person/person.ts";
import { isHeld } from "../../core/person/place.ts";
import { withTicketEvent } from "../../core/person/ticket-change.ts";
import type { Text, View } from "../../core/view/view.ts";
import type { Logger } from "../../log.ts";
import type { HandoffRecords } from "../../records/handoff-records.ts";
import { NotSavedError } from "../../records/not-saved-error.ts";
import type { Added, Item, NewItem, Recipient } from "../../records/outbox.ts";
import type { People } from "../../records/people.ts";
import { render } from "../cards/render.ts";

export interface HandoffServiceDeps {
  /** `SUPPORT_CHAT_ID`. */
  readonly chatId: number;
  readonly hours: OpeningHours;
  readonly content: Content;
  readonly people: People;
  readonly records: HandoffRecords;
  readonly log: Logger;
  readonly record: (event: string, about?: Readonly<Record<string, string | number>>) => void;
  /** Unix time in milliseconds. */
  readonly now: () => number;
}

export interface ChangedTicket {
  readonly before: Ticket | undefined;
  readonly after: Ticket | undefined;
  readonly person: Person;
}

export interface HandoffService extends HandoffRecords {
  readonly hours: OpeningHours;
  readonly now: () => number;
  /** The language that the staff group is written in. */
  readonly staffLocale: string;
  /** Whether a chat is the staff group, also after it moved. */
  isStaffChat(chatId: number | undefined): boolean;
  staffChatId(): number;
  /** Reads where the staff group is now; another process may have seen it move. */
  refresh(): Promise<void>;
  /** The staff group got another id. */
  moved(toChatId: number): Promise<void>;
  /** Sets or moves the person's next timer to what their ticket says now. */
  plan(personId: number, ticket: Ticket | undefined): Promise<void>;
  /** Changes the ticket by an event that is not an update of the person's own. */
  change(personId: number, event: TicketEvent): Promise<ChangedTicket>;
  /** Whether people own this person's ticket, as the record says now. */
  isOwned(personId: number): Promise<boolean>;
  /** Open tickets with whose they are, longest waiting first. */
  listOpen(): Promise<readonly { readonly person: Person; readonly ticket: Ticket }[]>;
  /** Puts items in an outbox and wakes the worker. */
  send(personId: number, recipient: Recipient, items: readonly NewItem[]): Promise<Added>;
  /** The item that will copy this message, while it waits. */
  waits(personId: number, recipient: Recipient, messageId: number): Promise<Item | undefined>;
  /** A notice of the bot, in the language given. */
  notice(id: string, locale: string, text: Text): NewItem;
  /** A view with its buttons. */
  card(id: string, locale: string, view: View, replyTo?: number): NewItem;
  /** Adds a listener, called when something was put in an outbox. */
  onWork(listener: () => void): void;
}

export function createHandoffService({
  chatId,
  hours,
  content,
  people,
  records,
  log,
  record,
  now,
}: HandoffServiceDeps): HandoffService {
  const { outbox, staffTopics, openTickets } = records;
  let currentChatId = chatId;
  const workListeners: (() => void)[] = [];
  const handoff: HandoffService = {
    ...records,
    hours,
    now,
    staffLocale: content.texts.defaultLocale,
    isStaffChat: (id) => id !== undefined && (id === chatId || id === currentChatId),
    staffChatId: () => currentChatId,
    async refresh() {
      currentChatId = await staffTopics.chatNow(chatId);
    },
    async moved(toChatId) {
      await staffTopics.moveChat(chatId, toChatId);
      currentChatId = toChatId;
      log.info({ event: "support.chat_moved" });
    },
    async plan(personId, ticket) {
      await openTickets.mark(personId, isOpen(ticket));
      const due = ticket && nextDue(ticket, hours);
      const job = { kind: "timer", personId } as const;
      await (due === undefined ? outbox.end(job) : outbox.schedule(job, due.atMs));
    },
    async change(personId, event) {
      let before: Ticket | undefined;
      const changed = await people.changePerson(personId, (person) => {
        before = person.ticket;
        return { person: withTicketEvent(person, event, now()), result: undefined };
      });
      if (changed.kind !== "changed") throw new NotSavedError(`the ticket was not saved: ${changed.kind}`);
      const after = changed.person.ticket;
      if (after !== before) {
        await handoff.plan(personId, after);
        if (isOpen(before) !== isOpen(after) || before?.state !== after?.state)
          record(`ticket-${after?.state}`, after?.closedBy ? { by: after.closedBy } : {});
      }
      return { before, after, person: changed.person };
    },
    async isOwned(personId) {
      const loaded = await people.loadPerson(personId);
      return loaded.kind === "known" && isHeld(loaded.person);
    },
    async listOpen() {
      const loaded = await Promise.all((await openTickets.list()).map((id) => people.loadPerson(id)));
      return loaded
        .flatMap((one) => {
          if (one.kind !== "known" || !isOpen(one.person.ticket)) return [];
          return [{ person: one.person, ticket: one.person.ticket }];
        })
        .sort((a, b) => a.ticket.openedMs - b.ticket.openedMs);
    },
    async send(personId, recipient, items) {
      const added = await outbox.add(personId, recipient, items);
      for (const tell of workListeners) tell();
      return added;
    },
    waits: async (personId, recipient, messageId) =>
      (await outbox.waiting(personId, recipient)).find(
        (item) => item.kind === "copy" && item.messageId === messageId,
      ),
    notice: (id, locale, text) => ({ kind: "notice", id, html: content.texts.t(locale, text) }),
    card(id, locale, view, replyTo) {
      const { html, keyboard } = render(content, locale, view);
      // Buttons are plain JSON; the store hands them back as it got them.
      const rows = keyboard.inline_keyboard as (InlineKeyboardButton & Record<string, unknown>)[][];
      return {
        kind: "notice",
        id,
        html,
        ...(rows.length === 0 ? {} : { keyboard: rows }),
        ...(replyTo === undefined ? {} : { replyTo }),
      };
    },
    onWork: (listener) => void workListeners.push(listener),
  };
  return handoff;
}
