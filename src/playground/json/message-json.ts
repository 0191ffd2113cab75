// Messages of the playground -> the objects that the Bot API would send.

import type { Backend } from "../world/backend.ts";
import type { Fields } from "../world/updates.ts";
import { type Channel, isTopic, type StoredMessage, type WorldChat } from "../world/world.ts";
import { chatJson, userJson } from "./account-json.ts";
import { contentJson } from "./content-json.ts";

/** Accounts of Telegram's own, which stand in `from` where nobody else can. */
const GROUP_BOT = { id: 1_087_968_824, is_bot: true, first_name: "Group", username: "GroupAnonymousBot" };
const CHANNEL_BOT = { id: 136_817_688, is_bot: true, first_name: "Channel", username: "Channel_Bot" };
const TELEGRAM = { id: 777_000, is_bot: false, first_name: "Telegram" };

const seconds = (ms: number) => Math.floor(ms / 1000);

/** Who a message is from, for the bot: the person themselves, or who they write as. */
function authorJson(backend: Backend, message: StoredMessage, chat: WorldChat | undefined): Fields {
  const { behalf } = message;
  switch (behalf?.kind) {
    case undefined:
      return { from: userJson(backend, message.from) };
    case "group":
      return { from: GROUP_BOT, ...(chat === undefined ? {} : { sender_chat: chatJson(backend, chat) }) };
    case "channel":
      return { from: CHANNEL_BOT, sender_chat: channelJson(behalf.channel) };
    case "linked-channel":
      return {
        from: TELEGRAM,
        sender_chat: channelJson(behalf.channel),
        is_automatic_forward: true,
        forward_origin: {
          type: "channel",
          chat: channelJson(behalf.channel),
          message_id: message.messageId,
          date: seconds(message.dateMs),
        },
      };
  }
}

const channelJson = ({ id, title }: Channel): Fields => ({ id, type: "channel", title });

function originJson(backend: Backend, origin: NonNullable<StoredMessage["forwardOrigin"]>): Fields {
  return { type: "user", sender_user: userJson(backend, origin.sender), date: seconds(origin.dateMs) };
}

/**
 * Makes the Bot API's `Message`.
 *
 * @param depth  0 includes the message that it replies to or pins, 1 does not: Telegram goes one level deep
 */
export function messageJson(backend: Backend, message: StoredMessage, depth = 0): Fields {
  const chat = backend.world.chats.get(message.chatId);
  const inTopic = isTopic(chat, message.threadId);
  // In a topic, a message that replies to nothing replies to the message that opened the topic.
  const repliedId =
    message.replyTo ?? (inTopic && message.threadId !== message.messageId ? message.threadId : undefined);
  const replied = repliedId === undefined ? undefined : chat?.messages.get(repliedId);
  return {
    ...idJson(backend, message),
    ...(message.threadId === undefined ? {} : { message_thread_id: message.threadId }),
    ...(inTopic ? { is_topic_message: true } : {}),
    ...authorJson(backend, message, chat),
    chat: chat === undefined ? { id: message.chatId, type: "private" } : chatJson(backend, chat),
    date: seconds(message.dateMs),
    ...(message.editedMs === undefined ? {} : { edit_date: seconds(message.editedMs) }),
    ...(message.forwardOrigin === undefined
      ? {}
      : { forward_origin: originJson(backend, message.forwardOrigin) }),
    ...(depth === 0 && replied !== undefined && !replied.deleted
      ? { reply_to_message: messageJson(backend, replied, 1) }
      : {}),
    ...(message.mediaGroupId === undefined ? {} : { media_group_id: message.mediaGroupId }),
    ...(message.protected ? { has_protected_content: true } : {}),
    ...contentJson(backend, message),
    ...(message.markup?.kind === "inline" ? { reply_markup: { inline_keyboard: message.markup.rows } } : {}),
  };
}

function idJson(backend: Backend, { messageId, onlyFor }: StoredMessage): Fields {
  if (onlyFor === undefined) return { message_id: messageId };
  return { message_id: 0, ephemeral_message_id: -messageId, receiver_user: userJson(backend, onlyFor) };
}
