// What happens to a forum topic (made, renamed, closed, deleted), whoever does it -> service messages, updates, events.

import { badRequest, ControlError } from "../formats/errors.ts";
import { MAX_TOPIC_NAME_CHARS } from "../formats/limits.ts";
import { shownChat, shownMessage } from "../json/shown.ts";
import type { Play } from "../world/backend.ts";
import type { Fields } from "../world/updates.ts";
import { isAdmin, type Sender, type Topic, type WorldChat } from "../world/world.ts";
import { deliverMessage } from "./delivery.ts";
import { enter } from "./people.ts";

const DEFAULT_COLOR = 7322096;

export interface TopicLook {
  name: string;
  iconColor?: number | undefined;
  iconEmojiId?: string | undefined;
}

/** Writes a service message about a topic and tells the bot, also about what the bot itself did. */
function note(play: Play, chat: WorldChat, from: Sender, fields: Fields, shown: string, topic: Topic): void {
  const message = play.world.addMessage(chat, {
    from,
    dateMs: play.nowMs(),
    content: { kind: "service", fields, text: shown },
    threadId: topic.threadId,
  });
  play.events.emit({ kind: "chat", chat: shownChat(chat) });
  play.events.emit({ kind: "message", message: shownMessage(play, message) });
  deliverMessage(play, chat, message);
}

/** Opens a topic; the id of its first message is the thread id. */
export function startTopic(play: Play, chat: WorldChat, by: Sender, look: TopicLook): Topic {
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
  note(play, chat, by, { forum_topic_created: created }, `created the topic "${topic.name}"`, topic);
  return topic;
}

const iconField = ({ iconEmojiId }: Topic) =>
  iconEmojiId === undefined ? {} : { icon_custom_emoji_id: iconEmojiId };

/** @param look.iconEmojiId  empty takes the icon away */
export function editTopic(
  play: Play,
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
  const shown = newName ? `renamed the topic to "${name}"` : "changed the topic's icon";
  note(play, chat, by, { forum_topic_edited: edited }, shown, topic);
}

export function setTopicClosed(play: Play, chat: WorldChat, by: Sender, topic: Topic, closed: boolean): void {
  if (topic.closed === closed) throw badRequest("TOPIC_NOT_MODIFIED");
  topic.closed = closed;
  const fields = closed ? { forum_topic_closed: {} } : { forum_topic_reopened: {} };
  note(play, chat, by, fields, closed ? "closed the topic" : "reopened the topic", topic);
}

/** With all its messages; nobody is told. */
export function removeTopic(play: Play, chat: WorldChat, topic: Topic): void {
  for (const message of chat.messages.values()) {
    if (message.threadId !== topic.threadId || message.deleted) continue;
    message.deleted = true;
    play.events.emit({ kind: "deleted", chatId: chat.id, messageId: message.messageId });
  }
  chat.topics.delete(topic.threadId);
  play.events.emit({ kind: "chat", chat: shownChat(chat) });
}

/** @throws {ApiError} when Telegram would not take the name */
export function checkTopicName(name: string | undefined): string {
  const trimmed = name?.trim() ?? "";
  if (trimmed === "" || trimmed.length > MAX_TOPIC_NAME_CHARS) throw badRequest("TOPIC_TITLE_EMPTY");
  return trimmed;
}

/** A topic that a person may change: administrators all, others their own. */
function openTopicAs(play: Play, chat: WorldChat, threadId: number, by: number): Topic {
  enter(play, chat, by);
  const topic = chat.topics.get(threadId);
  if (topic === undefined) throw new ControlError(`there is no topic ${threadId} in chat ${chat.id}`);
  if (!isAdmin(chat, by) && topic.by !== by)
    throw new ControlError("only administrators change topics of others");
  return topic;
}

/** A person opens a topic; every member may. */
export function startTopicAs(play: Play, chat: WorldChat, by: number, name: string): Topic {
  enter(play, chat, by);
  if (!chat.forum) throw new ControlError(`chat ${chat.id} is not a forum`);
  return startTopic(play, chat, by, { name: checkTopicName(name) });
}

/** A person renames, closes or reopens a topic. */
export function changeTopicAs(
  play: Play,
  chat: WorldChat,
  threadId: number,
  change: { by: number; name?: string | undefined; closed?: boolean | undefined },
): void {
  const topic = openTopicAs(play, chat, threadId, change.by);
  if (change.name !== undefined) {
    editTopic(play, chat, change.by, topic, { name: checkTopicName(change.name) });
  }
  if (change.closed !== undefined) setTopicClosed(play, chat, change.by, topic, change.closed);
}

/** A person deletes a topic; the bot is not told. */
export function deleteTopicAs(play: Play, chat: WorldChat, threadId: number, by: number): void {
  removeTopic(play, chat, openTopicAs(play, chat, threadId, by));
}
