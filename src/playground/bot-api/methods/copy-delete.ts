// copyMessage, copyMessages, forwardMessage, deleteMessage, deleteMessages.

import { z } from "zod";
import { bool, chatId, int, json, messageId } from "../../formats/args.ts";
import { badRequest } from "../../formats/errors.ts";
import { MAX_CAPTION_CHARS, MAX_DELETE_AGE_MS, MAX_MESSAGE_IDS } from "../../formats/limits.ts";
import { messageJson } from "../../json/message-json.ts";
import { hasBotRight, openChat, openMessage } from "../../world/access.ts";
import type { Backend } from "../../world/backend.ts";
import {
  type Content,
  findMessage,
  isCaptioned,
  type StoredMessage,
  type WorldChat,
} from "../../world/world.ts";
import { checkFlood, readThread, send, sendShape, storeBotMessage } from "../sending.ts";
import { defineMethod } from "./method.ts";
import { captionShape, readCaption } from "./send-media.ts";

const fromShape = { from_chat_id: chatId, message_id: messageId };
const messageIds = json(
  z
    .array(int(), { error: "message identifiers are not specified" })
    .min(1, { error: "message identifiers are not specified" })
    .max(MAX_MESSAGE_IDS, { error: "too many message identifiers specified" }),
);

/** @param verb  "copy" or "forward", as in Telegram's texts */
function source(backend: Backend, from: number | string, id: number, verb: string): StoredMessage {
  const chat = openChat(backend, from, "read");
  const message = openMessage(chat, id, `message to ${verb}`);
  const past = verb === "copy" ? "copied" : "forwarded";
  if (!isCopyable(message)) throw badRequest(`the message can't be ${past}`);
  return message;
}

/** Nobody but its author knows the answer of a quiz. */
function isCopyable({ content, protected: isProtected, from }: StoredMessage): boolean {
  if (content.kind === "service" || isProtected) return false;
  return content.kind !== "poll" || content.quiz !== true || from === "bot";
}

/** A caption that a person with Premium wrote may be longer than a bot may send. */
function copyOf(content: Content, keepsCaption: boolean): Content {
  const copied = structuredClone(content);
  if (!isCaptioned(copied)) return copied;
  if (!keepsCaption) return { ...copied, text: "", entities: [] };
  if (copied.text.length > MAX_CAPTION_CHARS) throw badRequest("message caption is too long");
  return copied;
}

export const copyMethods = [
  defineMethod("copyMessage", z.object({ ...sendShape, ...fromShape, ...captionShape }), (args, backend) => {
    const { content } = source(backend, args.from_chat_id, args.message_id, "copy");
    const copied =
      isCaptioned(content) && args.caption !== undefined
        ? { ...content, ...readCaption(args) }
        : copyOf(content, true);
    return { message_id: send(backend, args, copied).messageId };
  }),
  defineMethod(
    "copyMessages",
    z.object({
      chat_id: chatId,
      message_thread_id: int().optional(),
      from_chat_id: chatId,
      message_ids: messageIds,
      disable_notification: bool,
      protect_content: bool,
      remove_caption: bool,
    }),
    (args, backend) => {
      if (args.message_ids.some((id, index) => id <= (args.message_ids[index - 1] ?? 0)))
        throw badRequest("message identifiers must be in a strictly increasing order");
      const chat = openChat(backend, args.chat_id, "write");
      const from = openChat(backend, args.from_chat_id, "read");
      const thread = readThread(chat, args);
      const found = args.message_ids
        .map((id) => findMessage(from, id))
        .filter((message) => message !== undefined && isCopyable(message))
        .filter((message) => message !== undefined);
      if (found.length === 0) throw badRequest("there are no messages to copy");
      const contents = found.map(({ content }) => copyOf(content, !args.remove_caption));
      checkFlood(backend, chat, found.length);
      const albumOf = newAlbums(backend, found);
      return found.map((message, index) => {
        const copy = storeBotMessage(backend, chat, {
          content: contents[index] ?? message.content,
          ...thread,
          ...albumOf(message),
          ...(args.protect_content ? { protected: true } : {}),
        });
        return { message_id: copy.messageId };
      });
    },
  ),
  defineMethod("forwardMessage", z.object({ ...sendShape, ...fromShape }), (args, backend) => {
    const message = source(backend, args.from_chat_id, args.message_id, "forward");
    const forwardOrigin = message.forwardOrigin ?? { sender: message.from, dateMs: message.dateMs };
    const plain = {
      ...args,
      reply_markup: undefined,
      reply_parameters: undefined,
      reply_to_message_id: undefined,
      ephemeral_message_parameters: undefined,
    };
    return messageJson(backend, send(backend, plain, structuredClone(message.content), { forwardOrigin }));
  }),
];

/** What was together stays together; a single picture of an album becomes a message of its own. */
function newAlbums(backend: Backend, messages: readonly StoredMessage[]) {
  const ids = new Map<string, string>();
  for (const { mediaGroupId } of messages) {
    const size = messages.filter((other) => other.mediaGroupId === mediaGroupId).length;
    if (mediaGroupId !== undefined && size > 1 && !ids.has(mediaGroupId))
      ids.set(mediaGroupId, backend.world.newMediaGroupId());
  }
  return ({ mediaGroupId }: StoredMessage): Pick<StoredMessage, "mediaGroupId"> => {
    const id = ids.get(mediaGroupId ?? "");
    return id === undefined ? {} : { mediaGroupId: id };
  };
}

function mayDelete(backend: Backend, chat: WorldChat, message: StoredMessage): boolean {
  if (backend.nowMs() - message.dateMs > MAX_DELETE_AGE_MS) return false;
  return message.from === "bot" || chat.type === "private" || hasBotRight(chat, "canDeleteMessages");
}

function remove(backend: Backend, chat: WorldChat, message: StoredMessage): void {
  message.deleted = true;
  chat.pinned = chat.pinned.filter((id) => id !== message.messageId);
  backend.events.emit({ kind: "deleted", chatId: chat.id, messageId: message.messageId });
}

export const deleteMethods = [
  defineMethod("deleteMessage", z.object({ chat_id: chatId, message_id: messageId }), (args, backend) => {
    const chat = openChat(backend, args.chat_id, "write");
    const message = openMessage(chat, args.message_id, "message to delete");
    if (!mayDelete(backend, chat, message)) throw badRequest("message can't be deleted");
    remove(backend, chat, message);
    return true;
  }),
  defineMethod("deleteMessages", z.object({ chat_id: chatId, message_ids: messageIds }), (args, backend) => {
    const chat = openChat(backend, args.chat_id, "write");
    const found = args.message_ids
      .filter((id) => id > 0)
      .map((id) => findMessage(chat, id))
      .filter((m) => m !== undefined);
    if (!found.every((message) => mayDelete(backend, chat, message))) {
      throw badRequest("message can't be deleted");
    }
    for (const message of found) remove(backend, chat, message);
    return true;
  }),
];
