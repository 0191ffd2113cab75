// createForumTopic, editForumTopic, closeForumTopic, reopenForumTopic, deleteForumTopic.

import { z } from "zod";
import { isBotAdmin, openChat } from "../access.ts";
import { chatId, int, text } from "../args.ts";
import { deliverMessage } from "../delivery.ts";
import { badRequest } from "../errors.ts";
import type { Play } from "../play.ts";
import { shownChat, shownMessage } from "../shown.ts";
import type { Fields } from "../updates.ts";
import type { Sender, Topic, WorldChat } from "../world.ts";
import { defineMethod } from "./method.ts";

/** Bot API `createForumTopic.name`. */
const MAX_NAME_CHARS = 128;
/** Bot API `createForumTopic.icon_color`. */
const COLORS = new Set([7322096, 16766590, 13338331, 9367192, 16749490, 16478047]);
const DEFAULT_COLOR = 7322096;

/** Writes a service message about a topic and tells the bot, also about what the bot itself did. */
function note(
  play: Play,
  chat: WorldChat,
  from: Sender,
  fields: Fields,
  shown: string,
  threadId?: number,
): number {
  const message = play.world.addMessage(chat, {
    from,
    dateMs: play.nowMs(),
    content: { kind: "service", fields, text: shown },
    ...(threadId === undefined ? {} : { threadId }),
  });
  // The first message of a topic carries the topic's own id.
  if (threadId === undefined) message.threadId = message.messageId;
  play.events.emit({ kind: "message", message: shownMessage(play, message) });
  deliverMessage(play, chat, message);
  return message.messageId;
}

/** Opens a topic; the id of its first message is the thread id. */
export function startTopic(
  play: Play,
  chat: WorldChat,
  from: Sender,
  options: { name: string; iconColor?: number | undefined; iconEmojiId?: string | undefined },
): Topic {
  const look = {
    name: options.name,
    iconColor: options.iconColor ?? DEFAULT_COLOR,
    ...(options.iconEmojiId === undefined ? {} : { iconEmojiId: options.iconEmojiId }),
  };
  const created = {
    name: look.name,
    icon_color: look.iconColor,
    ...(options.iconEmojiId === undefined ? {} : { icon_custom_emoji_id: options.iconEmojiId }),
  };
  const threadId = note(
    play,
    chat,
    from,
    { forum_topic_created: created },
    `created the topic "${look.name}"`,
  );
  const topic: Topic = { ...look, threadId, closed: false };
  chat.topics.set(threadId, topic);
  play.events.emit({ kind: "chat", chat: shownChat(chat) });
  return topic;
}

function openForum(play: Play, id: number | string, doing: string): WorldChat {
  const chat = openChat(play, id, "write");
  if (!chat.forum) throw badRequest("the chat is not a forum");
  if (!isBotAdmin(chat)) throw badRequest(`not enough rights to ${doing} a topic`);
  return chat;
}

function openTopic(chat: WorldChat, threadId: number): Topic {
  const topic = chat.topics.get(threadId);
  if (topic === undefined) throw badRequest("TOPIC_ID_INVALID");
  return topic;
}

function checkName(name: string | undefined): string {
  const trimmed = name?.trim() ?? "";
  if (trimmed === "" || trimmed.length > MAX_NAME_CHARS) throw badRequest("TOPIC_TITLE_EMPTY");
  return trimmed;
}

const topicShape = z.object({ chat_id: chatId, message_thread_id: int("TOPIC_ID_INVALID") });

function setClosed(name: string, closed: boolean) {
  return defineMethod(name, topicShape, (args, play) => {
    const chat = openForum(play, args.chat_id, closed ? "close" : "reopen");
    const topic = openTopic(chat, args.message_thread_id);
    if (topic.closed === closed) throw badRequest("TOPIC_NOT_MODIFIED");
    topic.closed = closed;
    const fields = closed ? { forum_topic_closed: {} } : { forum_topic_reopened: {} };
    note(play, chat, "bot", fields, closed ? "closed the topic" : "reopened the topic", topic.threadId);
    play.events.emit({ kind: "chat", chat: shownChat(chat) });
    return true;
  });
}

export const topicMethods = [
  defineMethod(
    "createForumTopic",
    z.object({
      chat_id: chatId,
      name: text.optional(),
      icon_color: int().optional(),
      icon_custom_emoji_id: text.optional(),
    }),
    (args, play) => {
      const chat = openForum(play, args.chat_id, "create");
      const name = checkName(args.name);
      if (args.icon_color !== undefined && !COLORS.has(args.icon_color))
        throw badRequest("TOPIC_ICON_COLOR_INVALID");
      const options = { name, iconColor: args.icon_color, iconEmojiId: args.icon_custom_emoji_id };
      const topic = startTopic(play, chat, "bot", options);
      return {
        message_thread_id: topic.threadId,
        name: topic.name,
        icon_color: topic.iconColor,
        ...(topic.iconEmojiId === undefined ? {} : { icon_custom_emoji_id: topic.iconEmojiId }),
      };
    },
  ),
  defineMethod(
    "editForumTopic",
    topicShape.extend({ name: text.optional(), icon_custom_emoji_id: text.optional() }),
    (args, play) => {
      const chat = openForum(play, args.chat_id, "edit");
      const topic = openTopic(chat, args.message_thread_id);
      const name = args.name === undefined || args.name === "" ? topic.name : checkName(args.name);
      const icon = args.icon_custom_emoji_id ?? topic.iconEmojiId;
      if (name === topic.name && icon === topic.iconEmojiId) throw badRequest("TOPIC_NOT_MODIFIED");
      topic.name = name;
      if (icon !== undefined) topic.iconEmojiId = icon;
      const edited = { name, ...(icon === undefined ? {} : { icon_custom_emoji_id: icon }) };
      note(
        play,
        chat,
        "bot",
        { forum_topic_edited: edited },
        `renamed the topic to "${name}"`,
        topic.threadId,
      );
      play.events.emit({ kind: "chat", chat: shownChat(chat) });
      return true;
    },
  ),
  setClosed("closeForumTopic", true),
  setClosed("reopenForumTopic", false),
  defineMethod("deleteForumTopic", topicShape, (args, play) => {
    const chat = openForum(play, args.chat_id, "delete");
    const topic = openTopic(chat, args.message_thread_id);
    chat.topics.delete(topic.threadId);
    for (const message of chat.messages.values()) {
      if (message.threadId !== topic.threadId || message.deleted) continue;
      message.deleted = true;
      play.events.emit({ kind: "deleted", chatId: chat.id, messageId: message.messageId });
    }
    play.events.emit({ kind: "chat", chat: shownChat(chat) });
    return true;
  }),
];
