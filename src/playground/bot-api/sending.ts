// What all sending methods share: where the message goes, its keyboard, the flood limit, and how it is stored.

import { z } from "zod";
import { storeMessage } from "../actions/delivery.ts";
import { bool, chatId, int, json } from "../formats/args.ts";
import { ApiError, badRequest } from "../formats/errors.ts";
import { type Markup, readMarkup } from "../formats/markup.ts";
import { messageJson } from "../json/message-json.ts";
import { checkThread, openChat } from "../world/access.ts";
import type { Backend } from "../world/backend.ts";
import type { Fields } from "../world/updates.ts";
import {
  type Content,
  findMessage,
  isTopic,
  type StoredMessage,
  threadOfReply,
  type UnsavedMessage,
  type WorldChat,
} from "../world/world.ts";
import { ephemeralShape, readEphemeral } from "./ephemeral.ts";

/** The arguments that all sending methods share (Bot API `sendMessage`). */
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
/** `sendShape`, checked. */
export type SendArgs = z.output<typeof sendArgs>;

/**
 * Sends a message of the bot.
 *
 * @param content  checked by the method
 * @throws {ApiError} 400 or 403 when Telegram would not take it there, 429 over the flood limit
 */
export function send(
  backend: Backend,
  args: SendArgs,
  content: Content,
  extra: Pick<StoredMessage, "forwardOrigin"> = {},
): StoredMessage {
  const markup = readMarkup(args.reply_markup);
  const chat = openChat(backend, args.chat_id, "write");
  checkMarkupPlace(chat, markup);
  const thread = readThread(chat, args);
  const only = readEphemeral(backend, chat, args.ephemeral_message_parameters, content);
  if (only.onlyFor === undefined) checkFlood(backend, chat);
  return storeBotMessage(backend, chat, {
    content,
    ...extra,
    ...thread,
    ...only,
    ...(markup === undefined ? {} : { markup }),
    ...(args.protect_content ? { protected: true } : {}),
  });
}

/**
 * Finds the topic or thread that the call names, or that of the message it replies to, and that message.
 *
 * @throws {ApiError} 400 when the bot may not write there, or the message is not there
 */
export function readThread(
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

/** As `send`, answers what a sending method does: the Bot API's `Message`. */
export function sendJson(backend: Backend, args: SendArgs, content: Content): Fields {
  return messageJson(backend, send(backend, args, content));
}

/** Stores a message of the bot and shows it on the pages. */
export function storeBotMessage(
  backend: Backend,
  chat: WorldChat,
  message: Omit<UnsavedMessage, "from" | "dateMs">,
): StoredMessage {
  return storeMessage(backend, chat, { ...message, from: "bot", dateMs: backend.nowMs() });
}

/**
 * Counts messages for the flood limit.
 *
 * @param messages  how many are about to be sent at once
 * @throws {ApiError} 429 when there are too many
 */
export function checkFlood(backend: Backend, chat: WorldChat, messages = 1): void {
  const seconds = backend.floodLimiter.secondsToWait(chat.id, messages);
  if (seconds > 0) {
    throw new ApiError(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });
  }
}

/** @throws {ApiError} 400 for a Web App button outside of a private chat (Bot API `InlineKeyboardButton.web_app`) */
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
