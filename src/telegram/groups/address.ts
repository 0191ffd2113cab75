/** Reads a group message: who speaks, whether the bot is meant, and what is asked. Pure: looks at the message only. */
import type { Message, UserFromGetMe } from "grammy/types";

/** Telegram's account that passes posts of a channel on to its discussion group. */
const TELEGRAM_ID = 777_000;

export type Speaker =
  | { readonly kind: "person"; readonly id: number; readonly languageCode?: string }
  /** An administrator who writes as the group; `id` is the group's. */
  | { readonly kind: "anonymous-admin"; readonly id: number }
  /** Somebody who writes as a channel; `id` is the channel's. */
  | { readonly kind: "channel"; readonly id: number };

/** @returns `undefined` for bots, and for posts of the channel that this group discusses */
export function speakerOf(message: Message): Speaker | undefined {
  const { from, sender_chat: sender } = message;
  if (message.is_automatic_forward || from?.id === TELEGRAM_ID) return undefined;
  if (sender !== undefined)
    return { kind: sender.id === message.chat.id ? "anonymous-admin" : "channel", id: sender.id };
  if (from === undefined || from.is_bot) return undefined;
  return {
    kind: "person",
    id: from.id,
    ...(from.language_code === undefined ? {} : { languageCode: from.language_code }),
  };
}

export interface Words {
  readonly text: string;
  readonly entities: NonNullable<Message["entities"]>;
}

export function wordsOf(message: Message): Words {
  return {
    text: message.text ?? message.caption ?? "",
    entities: message.entities ?? message.caption_entities ?? [],
  };
}

/** Everything in a message that people read: words, names of files, addresses behind links, a poll. */
export function readableParts(message: Message): readonly string[] {
  const { text, entities } = wordsOf(message);
  const links = entities.flatMap((entity) => (entity.type === "text_link" ? [entity.url] : []));
  const files = [message.document?.file_name, message.video?.file_name, message.audio?.file_name];
  const poll =
    message.poll === undefined ? [] : [message.poll.question, ...message.poll.options.map((one) => one.text)];
  return [text, ...links, ...files.flatMap((name) => name ?? []), ...poll];
}

export type Addressed =
  | { readonly kind: "command"; readonly command: string; readonly argument: string; readonly named: boolean }
  /** Mentioned, or answered; the text without the mention. */
  | { readonly kind: "text"; readonly text: string };

/** @returns `undefined` when the message is meant for people */
export function readAddress(message: Message, me: UserFromGetMe): Addressed | undefined {
  const { text, entities } = wordsOf(message);
  const ownName = me.username.toLowerCase();
  const command = entities.find(({ type, offset }) => type === "bot_command" && offset === 0);
  if (command !== undefined) {
    const [name = "", bot] = text.slice(1, command.length).split("@");
    if (bot !== undefined && bot.toLowerCase() !== ownName) return undefined;
    return {
      kind: "command",
      command: name.toLowerCase(),
      argument: text.slice(command.length).trim(),
      named: bot !== undefined,
    };
  }
  const mentions = entities.filter(
    (entity) =>
      (entity.type === "mention" &&
        text.slice(entity.offset + 1, entity.offset + entity.length).toLowerCase() === ownName) ||
      (entity.type === "text_mention" && entity.user.id === me.id),
  );
  if (mentions.length > 0) return { kind: "text", text: without(text, mentions) };
  return isAnswerTo(message, me.id) ? { kind: "text", text } : undefined;
}

/** In a forum topic every message "answers" the service message that opened it. */
function isAnswerTo(message: Message, botId: number): boolean {
  const replied = message.reply_to_message;
  return replied?.from?.id === botId && replied.forum_topic_created === undefined;
}

function without(text: string, spans: readonly { offset: number; length: number }[]): string {
  return [...spans]
    .sort((a, b) => b.offset - a.offset)
    .reduce((rest, { offset, length }) => `${rest.slice(0, offset)} ${rest.slice(offset + length)}`, text)
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * Whether somebody speaks to other people: answers one of them, or names one. The bot never joins in there.
 */
export function isAmongPeople(message: Message): boolean {
  const replied = message.reply_to_message;
  const answers =
    replied !== undefined && replied.forum_topic_created === undefined && !replied.is_automatic_forward;
  return (
    answers || wordsOf(message).entities.some(({ type }) => type === "mention" || type === "text_mention")
  );
}

/** The forum topic; replies outside of forums carry a thread id too, which sends do not take. */
export const topicOf = (message: Message) =>
  message.is_topic_message ? message.message_thread_id : undefined;
