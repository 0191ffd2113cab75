// copyMessage, forwardMessage, deleteMessage, deleteMessages, pinChatMessage, unpinChatMessage, setMessageReaction.

import { z } from "zod";
import { isBotAdmin, openChat, openMessage } from "../access.ts";
import { bool, chatId, int, json, messageId } from "../args.ts";
import { deliverMessage } from "../delivery.ts";
import { badRequest } from "../errors.ts";
import { MAX_DELETE_AGE_MS } from "../limits.ts";
import type { Play } from "../play.ts";
import { post, putBotMessage, sendShape } from "../posting.ts";
import { messageJson } from "../telegram-json.ts";
import { type Content, findMessage, type StoredMessage, type WorldChat } from "../world.ts";
import { defineMethod } from "./method.ts";
import { REACTIONS } from "./reactions.ts";
import { captionShape, readCaption } from "./send-media.ts";

const fromShape = { from_chat_id: chatId, message_id: messageId };
const target = z.object({ chat_id: chatId, message_id: messageId });

/** @param verb  "copy" or "forward", as in Telegram's texts */
function source(play: Play, from: number | string, id: number, verb: string): StoredMessage {
  const chat = openChat(play, from, "read");
  const message = openMessage(chat, id, `message to ${verb}`);
  const past = verb === "copy" ? "copied" : "forwarded";
  if (message.content.kind === "service" || message.protected) throw badRequest(`message can't be ${past}`);
  return message;
}

function mayDelete(play: Play, chat: WorldChat, message: StoredMessage): boolean {
  if (play.nowMs() - message.dateMs > MAX_DELETE_AGE_MS) return false;
  return message.from === "bot" || chat.type === "private" || isBotAdmin(chat);
}

function remove(play: Play, chat: WorldChat, message: StoredMessage): void {
  message.deleted = true;
  chat.pinned = chat.pinned.filter((id) => id !== message.messageId);
  play.events.emit({ kind: "deleted", chatId: chat.id, messageId: message.messageId });
}

export const copyMethods = [
  defineMethod("copyMessage", z.object({ ...sendShape, ...fromShape, ...captionShape }), (args, play) => {
    const { content } = source(play, args.from_chat_id, args.message_id, "copy");
    const captioned = content.kind === "photo" || content.kind === "document" || content.kind === "voice";
    const copied: Content =
      captioned && args.caption !== undefined
        ? { ...content, ...readCaption(args) }
        : structuredClone(content);
    return { message_id: post(play, args, copied).messageId };
  }),
  defineMethod("forwardMessage", z.object({ ...sendShape, ...fromShape }), (args, play) => {
    const message = source(play, args.from_chat_id, args.message_id, "forward");
    const forwardOrigin = message.forwardOrigin ?? { sender: message.from, dateMs: message.dateMs };
    const plain = {
      ...args,
      reply_markup: undefined,
      reply_parameters: undefined,
      reply_to_message_id: undefined,
    };
    return messageJson(play, post(play, plain, structuredClone(message.content), { forwardOrigin }));
  }),
];

export const deleteMethods = [
  defineMethod("deleteMessage", target, (args, play) => {
    const chat = openChat(play, args.chat_id, "write");
    const message = openMessage(chat, args.message_id, "message to delete");
    if (!mayDelete(play, chat, message)) throw badRequest("message can't be deleted");
    remove(play, chat, message);
    return true;
  }),
  defineMethod(
    "deleteMessages",
    z.object({
      chat_id: chatId,
      message_ids: json(
        z
          .array(int(), { error: "message identifiers are not specified" })
          .min(1, { error: "message identifiers are not specified" })
          .max(100, { error: "too many message identifiers specified" }),
      ),
    }),
    (args, play) => {
      const chat = openChat(play, args.chat_id, "write");
      const found = args.message_ids.map((id) => findMessage(chat, id)).filter((m) => m !== undefined);
      if (!found.every((message) => mayDelete(play, chat, message))) {
        throw badRequest("message can't be deleted");
      }
      for (const message of found) remove(play, chat, message);
      return true;
    },
  ),
];

export const pinMethods = [
  defineMethod("pinChatMessage", target, (args, play) => {
    const chat = openChat(play, args.chat_id, "write");
    const message = openMessage(chat, args.message_id, "message to pin");
    if (chat.type !== "private" && !isBotAdmin(chat)) {
      throw badRequest("not enough rights to manage pinned messages in the chat");
    }
    if (chat.pinned.includes(message.messageId)) return true;
    chat.pinned.push(message.messageId);
    // Telegram tells the bot about its own pin, as about other service messages it caused.
    const note = putBotMessage(play, chat, {
      content: {
        kind: "service",
        fields: { pinned_message: messageJson(play, message, 1) },
        text: "pinned a message",
      },
      ...(message.threadId === undefined ? {} : { threadId: message.threadId }),
    });
    deliverMessage(play, chat, note);
    return true;
  }),
  defineMethod(
    "unpinChatMessage",
    z.object({ chat_id: chatId, message_id: int().optional() }),
    (args, play) => {
      const chat = openChat(play, args.chat_id, "write");
      if (chat.type !== "private" && !isBotAdmin(chat)) {
        throw badRequest("not enough rights to manage pinned messages in the chat");
      }
      const wanted = args.message_id ?? chat.pinned.at(-1);
      if (wanted === undefined || !chat.pinned.includes(wanted))
        throw badRequest("message to unpin not found");
      chat.pinned = chat.pinned.filter((id) => id !== wanted);
      return true;
    },
  ),
  defineMethod(
    "setMessageReaction",
    z.object({
      chat_id: chatId,
      message_id: messageId,
      reaction: json(z.array(z.looseObject({ type: z.string(), emoji: z.string().optional() }))).optional(),
      is_big: bool,
    }),
    (args, play) => {
      const chat = openChat(play, args.chat_id, "write");
      openMessage(chat, args.message_id, "message to react");
      const reactions = args.reaction ?? [];
      if (reactions.length > 1) throw badRequest("REACTIONS_TOO_MANY");
      if (!reactions.every((r) => r.type === "emoji" && REACTIONS.has(r.emoji ?? ""))) {
        throw badRequest("REACTION_INVALID");
      }
      return true;
    },
  ),
];
