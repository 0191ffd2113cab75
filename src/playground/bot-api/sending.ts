// Puts a new message of the bot into a chat: target, thread, reply, keyboard, flood limit, event to the pages.

import { z } from "zod";
import { bool, chatId, int, json } from "../formats/args.ts";
import { ApiError, badRequest } from "../formats/errors.ts";
import { type Markup, readMarkup } from "../formats/markup.ts";
import { messageJson } from "../json/message-json.ts";
import { shownMessage } from "../json/shown.ts";
import { checkThread, openChat } from "../world/access.ts";
import type { Play } from "../world/backend.ts";
import type { Fields } from "../world/updates.ts";
import {
  type Content,
  findMessage,
  isTopic,
  type NewMessage,
  type StoredMessage,
  threadOfReply,
  type WorldChat,
} from "../world/world.ts";
import { ephemeralShape, readEphemeral } from "./ephemeral.ts";

/** The arguments that all sending methods share. */
export const sendShape = {
  chat_id: chatId,
  message_thread_id: int().optional(),
  disable_notification: bool,
  protect_content: bool,
  reply_parameters: json(
    z.object({
      message_id: int('can\'t find field "message_id"'),
      chat_id: chatId.optional(),
      allow_sending_without_reply: bool,
    }),
  ).optional(),
  reply_to_message_id: int().optional(),
  allow_sending_without_reply: bool,
  reply_markup: z.unknown().optional(),
  ephemeral_message_parameters: ephemeralShape,
};
const sendArgs = z.object(sendShape);
export type SendArgs = z.output<typeof sendArgs>;

/** @returns the stored message */
export function post(
  play: Play,
  args: SendArgs,
  content: Content,
  extra: Pick<StoredMessage, "forwardOrigin"> = {},
): StoredMessage {
  const markup = readMarkup(args.reply_markup);
  const chat = openChat(play, args.chat_id, "write");
  checkMarkupPlace(chat, markup);
  const place = readPlace(chat, args);
  const only = readEphemeral(play, chat, args.ephemeral_message_parameters, content);
  if (only.onlyFor === undefined) checkFlood(play, chat);
  return putBotMessage(play, chat, {
    content,
    ...extra,
    ...place,
    ...only,
    ...(markup === undefined ? {} : { markup }),
    ...(args.protect_content ? { protected: true } : {}),
  });
}

/** The topic or thread that the call names, or that of the message it replies to. */
export function readPlace(
  chat: WorldChat,
  args: Omit<SendArgs, "chat_id">,
): Pick<StoredMessage, "threadId" | "replyTo"> {
  const replied = findReplied(chat, args);
  const named = args.message_thread_id || undefined;
  const threadId = named ?? (replied === undefined ? undefined : threadOfReply(chat, replied));
  if (named !== undefined || isTopic(chat, threadId)) checkThread(chat, threadId ?? 0);
  return {
    ...(threadId === undefined ? {} : { threadId }),
    ...(replied === undefined ? {} : { replyTo: replied.messageId }),
  };
}

/** @returns what the sending method answers */
export function postJson(play: Play, args: SendArgs, content: Content): Fields {
  return messageJson(play, post(play, args, content));
}

/** Stores a message from the bot and shows it. */
export function putBotMessage(
  play: Play,
  chat: WorldChat,
  message: Omit<NewMessage, "from" | "dateMs">,
): StoredMessage {
  const stored = play.world.addMessage(chat, { ...message, from: "bot", dateMs: play.nowMs() });
  play.events.emit({ kind: "message", message: shownMessage(play, stored) });
  return stored;
}

/** @param messages  that are about to be sent at once */
export function checkFlood(play: Play, chat: WorldChat, messages = 1): void {
  const seconds = play.flood.secondsToWait(chat.id, messages);
  if (seconds > 0) throw tooManyRequests(seconds);
}

export function tooManyRequests(seconds: number): ApiError {
  return new ApiError(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });
}

/** Web App buttons work in private chats only. */
export function checkMarkupPlace(chat: WorldChat, markup: Markup | undefined): void {
  if (markup?.kind !== "inline" || chat.type === "private") return;
  if (markup.rows.flat().some((button) => button.web_app !== undefined))
    throw badRequest("BUTTON_TYPE_INVALID");
}

function findReplied(chat: WorldChat, args: Omit<SendArgs, "chat_id">): StoredMessage | undefined {
  const wanted = args.reply_parameters ?? {
    message_id: args.reply_to_message_id ?? 0,
    allow_sending_without_reply: args.allow_sending_without_reply,
    chat_id: undefined,
  };
  if (wanted.message_id <= 0) return undefined;
  if (wanted.chat_id !== undefined && wanted.chat_id !== chat.id) {
    throw badRequest("the playground knows no replies to messages of other chats");
  }
  const replied = findMessage(chat, wanted.message_id);
  if (replied === undefined && !wanted.allow_sending_without_reply) {
    throw badRequest("message to be replied not found");
  }
  return replied;
}
