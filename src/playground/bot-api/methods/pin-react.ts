// pinChatMessage, unpinChatMessage, setMessageReaction.

import { z } from "zod";
import { publishServiceMessage } from "../../actions/delivery.ts";
import { bool, chatId, int, json, messageId } from "../../formats/args.ts";
import { badRequest } from "../../formats/errors.ts";
import { messageJson } from "../../json/message-json.ts";
import { hasBotRight, openChat, openMessage } from "../../world/access.ts";
import { isTopic, type WorldChat } from "../../world/world.ts";
import { defineMethod } from "./method.ts";
import { REACTIONS } from "./reactions.ts";

const target = z.object({ chat_id: chatId, message_id: messageId });

function checkMayPin(chat: WorldChat): void {
  if (chat.type !== "private" && !hasBotRight(chat, "canPinMessages"))
    throw badRequest("not enough rights to manage pinned messages in the chat");
}

export const pinMethods = [
  defineMethod("pinChatMessage", target, (args, backend) => {
    const chat = openChat(backend, args.chat_id, "write");
    const message = openMessage(chat, args.message_id, "message to pin");
    checkMayPin(chat);
    if (chat.pinned.includes(message.messageId)) return true;
    chat.pinned.push(message.messageId);
    // Telegram tells the bot about its own pin, as about other service messages it caused.
    publishServiceMessage(backend, chat, "bot", {
      fields: { pinned_message: messageJson(backend, message, 1) },
      text: "pinned a message",
      ...(isTopic(chat, message.threadId) ? { threadId: message.threadId } : {}),
    });
    return true;
  }),
  defineMethod(
    "unpinChatMessage",
    z.object({ chat_id: chatId, message_id: int().optional() }),
    (args, backend) => {
      const chat = openChat(backend, args.chat_id, "write");
      checkMayPin(chat);
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
    (args, backend) => {
      const chat = openChat(backend, args.chat_id, "write");
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
