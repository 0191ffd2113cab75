// createForumTopic, editForumTopic, closeForumTopic, reopenForumTopic, deleteForumTopic, getForumTopicIconStickers.

import { z } from "zod";
import { checkTopicName, createTopic, deleteTopic, editTopic, setTopicClosed } from "../../actions/topics.ts";
import { chatId, int, text } from "../../formats/args.ts";
import { badRequest } from "../../formats/errors.ts";
import { stickerJson } from "../../json/content-json.ts";
import { hasBotRight, mayManageTopic, openChat } from "../../world/access.ts";
import type { Backend } from "../../world/backend.ts";
import type { Topic, WorldChat } from "../../world/world.ts";
import { defineMethod } from "./method.ts";

/** Bot API `createForumTopic.icon_color`. */
const COLORS = new Set([7322096, 16766590, 13338331, 9367192, 16749490, 16478047]);
/** A few of Telegram's icons; their ids are the playground's own. */
const ICONS: ReadonlyMap<string, string> = new Map([
  ["5417915203100613993", "💬"],
  ["5237699328843200968", "✅"],
  ["5377316857231450742", "❓"],
  ["5312016608254762256", "⚡️"],
]);

function openForum(backend: Backend, id: number | string): WorldChat {
  const chat = openChat(backend, id, "write");
  if (!chat.forum) throw badRequest("the chat is not a forum");
  return chat;
}

/** @param doing  as in Telegram's text, e.g. "edit" */
function openOwnTopic(backend: Backend, id: number | string, threadId: number, doing: string) {
  const chat = openForum(backend, id);
  const topic = openTopic(chat, threadId);
  if (!mayManageTopic(chat, topic)) throw badRequest(`not enough rights to ${doing} the topic`);
  return { chat, topic };
}

function openTopic(chat: WorldChat, threadId: number): Topic {
  const topic = chat.topics.get(threadId);
  if (topic === undefined) throw badRequest("TOPIC_ID_INVALID");
  return topic;
}

/** @returns the icon's id, or nothing when none is wanted */
function checkIcon(id: string | undefined): string | undefined {
  if (id !== undefined && id !== "" && !ICONS.has(id)) throw badRequest("DOCUMENT_INVALID");
  return id;
}

const topicShape = z.object({ chat_id: chatId, message_thread_id: int("TOPIC_ID_INVALID") });

function setClosed(name: string, closed: boolean) {
  return defineMethod(name, topicShape, (args, backend) => {
    const { chat, topic } = openOwnTopic(backend, args.chat_id, args.message_thread_id, "close or open");
    setTopicClosed(backend, chat, "bot", topic, closed);
    return true;
  });
}

export const topicMethods = [
  defineMethod("getForumTopicIconStickers", z.object({}), () =>
    [...ICONS].map(([id, emoji]) => ({
      ...stickerJson(`PG-icon-${id}`, emoji),
      type: "custom_emoji",
      width: 100,
      height: 100,
      custom_emoji_id: id,
    })),
  ),
  defineMethod(
    "createForumTopic",
    z.object({
      chat_id: chatId,
      name: text.optional(),
      icon_color: int().optional(),
      icon_custom_emoji_id: text.optional(),
    }),
    (args, backend) => {
      const chat = openForum(backend, args.chat_id);
      if (!hasBotRight(chat, "canManageTopics")) throw badRequest("not enough rights to create a topic");
      const name = checkTopicName(args.name);
      if (args.icon_color !== undefined && !COLORS.has(args.icon_color))
        throw badRequest("TOPIC_ICON_COLOR_INVALID");
      const iconEmojiId = checkIcon(args.icon_custom_emoji_id);
      const topic = createTopic(backend, chat, "bot", { name, iconColor: args.icon_color, iconEmojiId });
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
    (args, backend) => {
      const { chat, topic } = openOwnTopic(backend, args.chat_id, args.message_thread_id, "edit");
      const iconEmojiId = checkIcon(args.icon_custom_emoji_id);
      if (!args.name && iconEmojiId === undefined) return true;
      editTopic(backend, chat, "bot", topic, {
        ...(args.name ? { name: checkTopicName(args.name) } : {}),
        iconEmojiId,
      });
      return true;
    },
  ),
  setClosed("closeForumTopic", true),
  setClosed("reopenForumTopic", false),
  defineMethod("deleteForumTopic", topicShape, (args, backend) => {
    const chat = openForum(backend, args.chat_id);
    const topic = openTopic(chat, args.message_thread_id);
    if (!hasBotRight(chat, "canDeleteMessages")) throw badRequest("not enough rights to delete the topic");
    deleteTopic(backend, chat, topic);
    return true;
  }),
];
