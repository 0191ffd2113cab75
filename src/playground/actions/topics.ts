// What happens to a forum topic (created, renamed, closed, deleted), whoever does it -> service messages, updates, events.

import { badRequest, ControlError } from "../formats/errors.ts";
import { MAX_TOPIC_NAME_CHARS } from "../formats/limits.ts";
import { shownChat } from "../json/shown.ts";
import type { Backend } from "../world/backend.ts";
import type { Fields } from "../world/updates.ts";
import { isAdmin, type Sender, type Topic, type WorldChat } from "../world/world.ts";
import { publishServiceMessage } from "./delivery.ts";
import { requireMember } from "./lookup.ts";

/** The first of the colours of the Bot API's `createForumTopic.icon_color`. */
const DEFAULT_COLOR = 7322096;

/** What can be chosen about a topic (Bot API `createForumTopic`). */
export interface TopicLook {
  name: string;
  /** RGB */
  iconColor?: number | undefined;
  iconEmojiId?: string | undefined;
}

/** Shows a changed topic and its service message; the bot is told also of what it did itself, as by Telegram. */
function publishChange(
  backend: Backend,
  chat: WorldChat,
  by: Sender,
  topic: Topic,
  service: { fields: Fields; text: string },
): void {
  backend.events.emit({ kind: "chat", chat: shownChat(chat) });
  publishServiceMessage(backend, chat, by, { ...service, threadId: topic.threadId });
}

/** Creates a topic; its thread id is the id of the service message that tells of it. */
export function createTopic(backend: Backend, chat: WorldChat, by: Sender, look: TopicLook): Topic {
  const topic: Topic = {
    threadId: chat.lastMessageId + 1,
    name: look.name,
    closed: false,
    by,
    iconColor: look.iconColor ?? DEFAULT_COLOR,
    ...(look.iconEmojiId ? { iconEmojiId: look.iconEmojiId } : {}),
  };
  chat.topics.set(topic.threadId, topic);
  const created = { name: topic.name, icon_color: topic.iconColor, ...iconField(topic) };
  publishChange(backend, chat, by, topic, {
    fields: { forum_topic_created: created },
    text: `created the topic "${topic.name}"`,
  });
  return topic;
}

const iconField = ({ iconEmojiId }: Topic) =>
  iconEmojiId === undefined ? {} : { icon_custom_emoji_id: iconEmojiId };

/**
 * Changes name or icon of a topic.
 *
 * @param look.iconEmojiId  empty takes the icon away
 * @throws {ApiError} 400 when nothing would change
 */
export function editTopic(
  backend: Backend,
  chat: WorldChat,
  by: Sender,
  topic: Topic,
  look: Partial<TopicLook>,
): void {
  const name = look.name ?? topic.name;
  const icon = look.iconEmojiId ?? topic.iconEmojiId ?? "";
  const [newName, newIcon] = [name !== topic.name, icon !== (topic.iconEmojiId ?? "")];
  if (!newName && !newIcon) throw badRequest("TOPIC_NOT_MODIFIED");
  topic.name = name;
  if (icon === "") delete topic.iconEmojiId;
  else topic.iconEmojiId = icon;
  const edited = { ...(newName ? { name } : {}), ...(newIcon ? { icon_custom_emoji_id: icon } : {}) };
  const text = newName ? `renamed the topic to "${name}"` : "changed the topic's icon";
  publishChange(backend, chat, by, topic, { fields: { forum_topic_edited: edited }, text });
}

/**
 * Closes or reopens a topic.
 *
 * @throws {ApiError} 400 when it is so already
 */
export function setTopicClosed(
  backend: Backend,
  chat: WorldChat,
  by: Sender,
  topic: Topic,
  closed: boolean,
): void {
  if (topic.closed === closed) throw badRequest("TOPIC_NOT_MODIFIED");
  topic.closed = closed;
  const fields = closed ? { forum_topic_closed: {} } : { forum_topic_reopened: {} };
  const text = closed ? "closed the topic" : "reopened the topic";
  publishChange(backend, chat, by, topic, { fields, text });
}

/** Deletes a topic with all its messages; the bot is not told, as on Telegram. */
export function deleteTopic(backend: Backend, chat: WorldChat, topic: Topic): void {
  for (const message of chat.messages.values()) {
    if (message.threadId !== topic.threadId || message.deleted) continue;
    message.deleted = true;
    backend.events.emit({ kind: "deleted", chatId: chat.id, messageId: message.messageId });
  }
  chat.topics.delete(topic.threadId);
  backend.events.emit({ kind: "chat", chat: shownChat(chat) });
}

/**
 * Checks a topic's name.
 *
 * @returns the name without blanks around it
 * @throws {ApiError} 400 when Telegram would not take it
 */
export function checkTopicName(name: string | undefined): string {
  const trimmed = name?.trim() ?? "";
  if (trimmed === "" || trimmed.length > MAX_TOPIC_NAME_CHARS) throw badRequest("TOPIC_TITLE_EMPTY");
  return trimmed;
}

/** Finds a topic that a person may change: administrators all, others their own. */
function getTopicAs(backend: Backend, chat: WorldChat, threadId: number, by: number): Topic {
  requireMember(backend, chat, by);
  const topic = chat.topics.get(threadId);
  if (topic === undefined) throw new ControlError(`there is no topic ${threadId} in chat ${chat.id}`);
  if (!isAdmin(chat, by) && topic.by !== by)
    throw new ControlError("only administrators change topics of others");
  return topic;
}

/**
 * Creates a topic as a person; every member may.
 *
 * @throws {ControlError} when they are not in the group, or it has no topics
 */
export function createTopicAs(backend: Backend, chat: WorldChat, by: number, name: string): Topic {
  requireMember(backend, chat, by);
  if (!chat.forum) throw new ControlError(`chat ${chat.id} is not a forum`);
  return createTopic(backend, chat, by, { name: checkTopicName(name) });
}

/**
 * Renames, closes or reopens a topic as a person.
 *
 * @throws {ControlError} when it is not there or they may not
 */
export function changeTopicAs(
  backend: Backend,
  chat: WorldChat,
  threadId: number,
  change: { by: number; name?: string | undefined; closed?: boolean | undefined },
): void {
  const topic = getTopicAs(backend, chat, threadId, change.by);
  if (change.name !== undefined) {
    editTopic(backend, chat, change.by, topic, { name: checkTopicName(change.name) });
  }
  if (change.closed !== undefined) setTopicClosed(backend, chat, change.by, topic, change.closed);
}

/**
 * Deletes a topic as a person; the bot is not told.
 *
 * @throws {ControlError} when it is not there or they may not
 */
export function deleteTopicAs(backend: Backend, chat: WorldChat, threadId: number, by: number): void {
  deleteTopic(backend, chat, getTopicAs(backend, chat, threadId, by));
}
