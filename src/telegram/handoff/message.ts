/** Turns a message of one side into what is passed on to the other: copied by its id, or as masked words. */
import type { Message, MessageEntity } from "grammy/types";
import { mask } from "../../core/privacy/mask.ts";
import type { NewItem } from "../../records/outbox.ts";
import { MAX_CAPTION_UNITS } from "../../telegram-limits.ts";
import { isServiceMessage } from "../service-message.ts";

/** Kinds that Telegram copies and that people show each other. A contact is somebody's number: it stays out. */
const PASSED_ON = [
  "text",
  "photo",
  "video",
  "animation",
  "audio",
  "voice",
  "video_note",
  "document",
  "sticker",
  "location",
  "venue",
  "dice",
] as const;

/** `refused`: also every kind that is not known here, since nothing in it could be masked; `service`: Telegram's own. */
export function relayPolicyOf(message: Message): "passed-on" | "refused" | "service" {
  if (PASSED_ON.some((kind) => kind in message)) return "passed-on";
  return isServiceMessage(message) ? "service" : "refused";
}

export interface Words {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  readonly part: "text" | "caption";
}

export function wordsOf(message: Message): Words | undefined {
  if (message.text !== undefined)
    return { text: message.text, entities: message.entities ?? [], part: "text" };
  if (message.caption === undefined) return undefined;
  return { text: message.caption, entities: message.caption_entities ?? [], part: "caption" };
}

/** The words without secrets when they, or an address behind them, held any: `formatted` leaves out the links then. */
export function maskedWordsOf(message: Message): string | undefined {
  const words = wordsOf(message);
  if (words === undefined) return undefined;
  const { masked, found } = mask(words.text);
  const links = words.entities.flatMap((entity) => (entity.type === "text_link" ? [entity.url] : []));
  return found.length > 0 || links.some((link) => hasSecret(wordsIn(link))) ? masked : undefined;
}

/** A secret where a copy cannot leave it out: in the name of a file or a place. */
export function hasSecretInName(message: Message): boolean {
  const { document, video, animation, audio, venue } = message;
  const files = [document?.file_name, video?.file_name, animation?.file_name, audio?.file_name];
  const titles = [audio?.title, audio?.performer, venue?.title, venue?.address];
  return [...files, ...titles].some((name) => name !== undefined && hasSecret(name));
}

/** An address as words: `mask` leaves addresses alone, which people see when they stand in a text. */
const wordsIn = (link: string) => link.replace(/%20|[^\p{L}\p{N}+-]+/gu, " ");

const hasSecret = (text: string) => mask(text).found.length > 0;

/** Masked words keep only formatting that cannot give away what was masked. */
function formatted({ text, entities }: Pick<Words, "text" | "entities">, masked: string | undefined) {
  if (masked !== undefined) return { text: masked };
  // Telegram's entities are plain JSON with fields of their own.
  return { text, entities: entities as (MessageEntity & Record<string, unknown>)[] };
}

/**
 * @param id     the update's; see `NewItem`
 * @param masked the words without their secrets, when they held any: then Telegram must not copy them
 */
export function itemsOf(id: string, message: Message, masked: string | undefined): readonly NewItem[] {
  const { message_id: messageId, media_group_id: album } = message;
  const words = wordsOf(message);
  const replied = repliedTo(message);
  const replyTo = replied === undefined ? {} : { replyTo: replied };
  if (words?.part === "text" && masked !== undefined)
    return [{ kind: "words", id, messageId, words: formatted(words, masked), ...replyTo }];
  const copy = {
    kind: "copy",
    id,
    messageId,
    chatId: message.chat.id,
    ...(album === undefined ? {} : { album }),
    ...replyTo,
  } as const;
  if (words?.part !== "caption") return [copy];
  // People with Premium write longer captions than a bot may copy: the words follow by themselves.
  if (words.text.length > MAX_CAPTION_UNITS)
    return [
      { ...copy, caption: { text: "" } },
      { kind: "words", id: `${id}.words`, messageId, words: formatted(words, masked) },
    ];
  return [masked === undefined ? copy : { ...copy, caption: { text: masked } }];
}

export function editOf(id: string, message: Message, masked: string | undefined): NewItem | undefined {
  const words = wordsOf(message);
  if (words === undefined) return undefined;
  return {
    kind: "edit",
    id,
    messageId: message.message_id,
    words: formatted(words, masked),
    part: words.part,
  };
}

/** In a forum topic every message "replies" to the one that opened the topic; that is no reply. */
function repliedTo(message: Message): number | undefined {
  const replied = message.reply_to_message;
  if (replied === undefined || replied.forum_topic_created !== undefined) return undefined;
  return replied.message_id;
}
