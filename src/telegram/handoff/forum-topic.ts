/** The forum topic of a person: made on the first real message, made anew when it was deleted, shown as open or closed. */
import type { Api } from "grammy";
import type { Ticket } from "../../core/handoff/ticket.ts";
import type { Person } from "../../core/person/person.ts";
import { ui } from "../../core/view/view.ts";
import { ticketSummaryView } from "../../screens/ticket-summary.ts";
import { render } from "../cards/render.ts";
import { isNotAllowed, isNotModified, isTopicGone, isUnreachable } from "../telegram-errors.ts";
import type { WorkerDeps } from "./deps.ts";

/** `createForumTopic.name`: 1-128 characters. */
const MAX_TOPIC_NAME_CHARS = 128;
/** Shown on the topic; the ids of these icons are Telegram's and are asked for once. */
const ICONS = { open: "💬", closed: "✅" } as const;

export interface Topics {
  /** @returns the person's topic; `undefined` when they have no ticket (any more) */
  ensure(personId: number, person: Person): Promise<number | undefined>;
  /** The topic is gone; the next `ensure` makes a new one. */
  forget(personId: number, threadId: number): Promise<void>;
  show(threadId: number, open: boolean): Promise<void>;
}

export function createTopics({ api, handoff, content, log }: WorkerDeps): Topics {
  let icons: Promise<ReadonlyMap<string, string>> | undefined;
  const lost = new Set<number>();

  async function iconId(kind: keyof typeof ICONS): Promise<string | undefined> {
    icons ??= readIcons(api);
    try {
      return (await icons).get(ICONS[kind]);
    } catch {
      icons = undefined; // a topic without an icon is a topic; it is asked for again next time
      return undefined;
    }
  }

  /** The name is asked for when it is needed, so that it need not be kept. */
  async function nameOf(personId: number, locale: string): Promise<string> {
    return `${await firstNameOf(api, personId)} · ${locale}`.slice(0, MAX_TOPIC_NAME_CHARS);
  }

  async function create(personId: number, ticket: Ticket): Promise<number | undefined> {
    const chatId = handoff.staffChatId();
    const icon = await iconId("open");
    const created = await api.createForumTopic(
      chatId,
      await nameOf(personId, ticket.locale),
      icon === undefined ? {} : { icon_custom_emoji_id: icon },
    );
    const id = created.message_thread_id;
    await handoff.staffTopics.bind(personId, chatId, id);
    const { after } = await handoff.change(personId, { kind: "thread", thread: { chatId, id } });
    log.info({ event: "support.topic_created" });
    if (after !== undefined) return id;
    // The person has deleted all their data meanwhile.
    await handoff.staffTopics.unbind(chatId, id);
    await removeTopic(api, chatId, id);
    return undefined;
  }

  /** The head of a topic that had to be made anew. */
  async function sendHeadAgain(person: Person, ticket: Ticket, threadId: number): Promise<void> {
    const { reason, locale } = ticket;
    const head = ticketSummaryView(content, { person, reason, locale, words: [], nearest: [] });
    const { html, keyboard } = render(content, handoff.staffLocale, {
      ...head,
      blocks: [{ text: ui("staff-topic-again"), as: "body" }, ...head.blocks],
    });
    await api.sendMessage(handoff.staffChatId(), html, {
      message_thread_id: threadId,
      parse_mode: "HTML",
      reply_markup: keyboard,
    });
  }

  return {
    async ensure(personId, person) {
      const { ticket } = person;
      if (ticket === undefined) return undefined;
      const { thread } = ticket;
      // What stood in the group that the staff group was before is not there, and its numbers may be somebody else's.
      const known = thread?.chatId === handoff.staffChatId() ? thread.id : undefined;
      if (thread !== undefined && known === undefined) await handoff.messageMap.change(personId, () => []);
      const threadId = known ?? (await create(personId, ticket));
      if (threadId === undefined || !lost.has(personId)) return threadId;
      await sendHeadAgain(person, ticket, threadId);
      lost.delete(personId);
      return threadId;
    },
    async forget(personId, threadId) {
      lost.add(personId);
      await handoff.staffTopics.unbind(handoff.staffChatId(), threadId);
      await handoff.change(personId, { kind: "thread-gone", threadId });
    },
    async show(threadId, open) {
      const chatId = handoff.staffChatId();
      const icon = await iconId(open ? "open" : "closed");
      const showIcon = async () => {
        if (icon !== undefined) await api.editForumTopic(chatId, threadId, { icon_custom_emoji_id: icon });
      };
      // Open while the icon changes, because a closed topic keeps its icon in some apps.
      const steps = open
        ? [() => api.reopenForumTopic(chatId, threadId), showIcon]
        : [showIcon, () => api.closeForumTopic(chatId, threadId)];
      for (const step of steps) {
        try {
          await step();
        } catch (error) {
          if (!isNotModified(error)) throw error;
        }
      }
    },
  };
}

async function firstNameOf(api: Api, personId: number): Promise<string> {
  try {
    // What would turn the title around is left out.
    const name = (await api.getChat(personId)).first_name
      ?.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "")
      .trim();
    return name || "?";
  } catch (error) {
    if (!isUnreachable(error)) throw error;
    return "?";
  }
}

async function removeTopic(api: Api, chatId: number, threadId: number): Promise<void> {
  try {
    await api.deleteForumTopic(chatId, threadId);
  } catch (error) {
    if (!isNotAllowed(error) && !isTopicGone(error)) throw error;
  }
}

async function readIcons(api: Api): Promise<ReadonlyMap<string, string>> {
  const stickers = await api.getForumTopicIconStickers();
  return new Map(stickers.flatMap(({ emoji, custom_emoji_id: id }) => (emoji && id ? [[emoji, id]] : [])));
}
