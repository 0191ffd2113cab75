/** Sends one item of an outbox, or one album, and says what became of it. */
import type { Api } from "grammy";
import type { InlineKeyboardMarkup, MessageEntity, ReplyParameters } from "grammy/types";
import type { Pair } from "../../core/handoff/message-map.ts";
import { splitFormatted } from "../../core/handoff/split-message.ts";
import type { Formatted, Item, Recipient } from "../../records/outbox.ts";
import { MAX_MESSAGE_UNITS } from "../../telegram-limits.ts";
import { isNotEditable, isNotModified, isTooLong } from "../telegram-errors.ts";

/** Where an outbox leads, and what is known of messages that went both ways. */
export interface Target {
  readonly chatId: number;
  readonly threadId?: number;
  /** The chat that messages are copied from, unless they say so themselves. */
  readonly fromChatId: number;
  /** The message here that stands for a message there. */
  here(messageId: number): number | undefined;
}

type Copy = Extract<Item, { kind: "copy" }>;

/** `[message there, message here]` of everything that was sent. */
export type Sent = readonly (readonly [there: number, here: number])[];

/** The pair of a message there and here, written as `Pair`: the person's side first. */
export const asPair = (recipient: Recipient, [there, here]: Sent[number]): Pair =>
  recipient === "staff" ? [there, here] : [here, there];

/** The entities came from Telegram with the text and go back to it unchanged. */
const entitiesOf = ({ entities }: Formatted) => (entities ?? []) as unknown as MessageEntity[];

function place(target: Target, replyTo: number | undefined) {
  const quoted = replyTo === undefined ? undefined : target.here(replyTo);
  const reply_parameters: ReplyParameters | undefined =
    quoted === undefined ? undefined : { message_id: quoted, allow_sending_without_reply: true };
  return {
    ...(target.threadId === undefined ? {} : { message_thread_id: target.threadId }),
    ...(reply_parameters === undefined ? {} : { reply_parameters }),
  };
}

/** @throws what the Bot API refused */
export async function sendItem(
  api: Api,
  target: Target,
  item: Exclude<Item, { kind: "topic-state" }>,
): Promise<Sent> {
  switch (item.kind) {
    case "copy":
      return deliverCopy(api, target, item);
    case "words":
      return deliverWords(api, target, item.messageId, item.words, item.replyTo);
    case "edit":
      return deliverEdit(api, target, item);
    case "notice": {
      await api.sendMessage(target.chatId, item.html, {
        ...(target.threadId === undefined ? {} : { message_thread_id: target.threadId }),
        ...(item.replyTo === undefined
          ? {}
          : { reply_parameters: { message_id: item.replyTo, allow_sending_without_reply: true } }),
        parse_mode: "HTML",
        link_preview_options: { is_disabled: true },
        // Rendered by `render` before it was stored.
        ...(item.keyboard === undefined
          ? {}
          : { reply_markup: { inline_keyboard: item.keyboard } as unknown as InlineKeyboardMarkup }),
      });
      return [];
    }
  }
}

async function deliverCopy(api: Api, target: Target, item: Copy): Promise<Sent> {
  const { messageId, chatId = target.fromChatId, caption, replyTo } = item;
  const options = place(target, replyTo);
  const copy = (words: Formatted | undefined) =>
    api.copyMessage(target.chatId, chatId, messageId, {
      ...options,
      ...(words === undefined ? {} : { caption: words.text, caption_entities: entitiesOf(words) }),
    });
  try {
    const { message_id: here } = await copy(caption);
    return [[messageId, here]];
  } catch (error) {
    // The picture without its words is better than nothing; its author is not left in the dark by the worker.
    if (!isTooLong(error) || caption?.text === "") throw error;
    const { message_id: here } = await copy({ text: "" });
    return [[messageId, here]];
  }
}

/** An album stays an album. @throws what the Bot API refused */
export async function sendAlbum(api: Api, target: Target, album: readonly Copy[]): Promise<Sent> {
  const sorted = album.map(({ messageId }) => messageId).sort((a, b) => a - b);
  const fromChatId = album[0]?.chatId ?? target.fromChatId;
  const copies = await api.copyMessages(target.chatId, fromChatId, sorted, place(target, undefined));
  // Telegram leaves out what it cannot find; then it is not known which copy is whose.
  if (copies.length !== sorted.length) return [];
  return copies.map(({ message_id: here }, index) => [sorted[index] ?? 0, here] as const);
}

async function deliverWords(
  api: Api,
  target: Target,
  messageId: number,
  words: Formatted,
  replyTo?: number,
): Promise<Sent> {
  const sent: [number, number][] = [];
  const pieces = splitFormatted(words.text, entitiesOf(words), MAX_MESSAGE_UNITS);
  for (const [index, piece] of pieces.entries()) {
    const { message_id: here } = await api.sendMessage(target.chatId, piece.text, {
      ...place(target, index === 0 ? replyTo : undefined),
      entities: [...piece.entities],
      link_preview_options: { is_disabled: true },
    });
    sent.push([messageId, here]);
  }
  return sent;
}

async function deliverEdit(api: Api, target: Target, item: Extract<Item, { kind: "edit" }>): Promise<Sent> {
  const here = target.here(item.messageId);
  // Never passed on, or too long ago: the other side has nothing that could change.
  if (here === undefined) return [];
  const { words } = item;
  try {
    if (item.part === "text") {
      await api.editMessageText(target.chatId, here, words.text, {
        entities: entitiesOf(words),
        link_preview_options: { is_disabled: true },
      });
    } else {
      await api.editMessageCaption(target.chatId, here, {
        caption: words.text,
        caption_entities: entitiesOf(words),
      });
    }
    return [];
  } catch (error) {
    if (isNotModified(error)) return [];
    if (!isNotEditable(error) && !isTooLong(error)) throw error;
    return deliverWords(api, target, item.messageId, words, item.messageId);
  }
}
