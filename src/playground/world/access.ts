// The chat, thread and message that a call names -> the real ones, or the reason why the bot may not.

import { badRequest, forbidden } from "../formats/errors.ts";
import type { Backend } from "./backend.ts";
import { type BotRights, findMessage, type StoredMessage, type Topic, type WorldChat } from "./world.ts";

/** `read` looks only, `edit` changes what is there, `write` adds something. */
export type Access = "read" | "edit" | "write";

/**
 * Finds the chat that a call names, and checks that the bot may look at it or write there.
 *
 * @param id  a chat id; names like `@channel` are not known here
 * @throws {ApiError} 400 chat not found or upgraded, 403 where the bot is not welcome
 */
export function openChat(backend: Backend, id: number | string, access: Access): WorldChat {
  const chat = typeof id === "number" ? backend.world.chats.get(id) : undefined;
  if (chat === undefined) throw badRequest("chat not found");
  if (chat.type === "private") checkPrivate(backend, chat, access);
  else checkGroup(chat, access);
  return chat;
}

function checkPrivate(backend: Backend, chat: WorldChat, access: Access): void {
  const person = backend.world.people.get(chat.id);
  if (person === undefined || access === "read") return;
  if (!person.wroteToBot) throw forbidden("bot can't initiate conversation with a user");
  if (person.blockedBot) throw forbidden("bot was blocked by the user");
}

function checkGroup(chat: WorldChat, access: Access): void {
  if (chat.migratedTo !== undefined && access === "write") {
    throw badRequest("group chat was upgraded to a supergroup chat", { migrate_to_chat_id: chat.migratedTo });
  }
  // A supergroup hides even its name from a bot that is not in it.
  if (access === "read" && chat.type === "group") return;
  if (chat.botRole === "kicked") throw forbidden(`bot was kicked from the ${chat.type} chat`);
  if (chat.botRole === "none") throw forbidden(`bot is not a member of the ${chat.type} chat`);
}

/** Whether the bot is an administrator there. */
export function isBotAdmin(chat: WorldChat): boolean {
  return chat.botRole === "administrator";
}

/** Whether the bot is an administrator there with this right. */
export function hasBotRight(chat: WorldChat, right: keyof BotRights): boolean {
  return isBotAdmin(chat) && chat.botRights[right];
}

/**
 * Finds the message that a call names.
 *
 * @param what  as in Telegram's text, e.g. "message to edit"
 * @throws {ApiError} 400 when it never was or is deleted
 */
export function openMessage(chat: WorldChat, messageId: number, what: string): StoredMessage {
  // The number of every ephemeral message is 0, so it names none.
  if (messageId <= 0) throw badRequest("message identifier is not specified");
  const message = findMessage(chat, messageId);
  if (message === undefined) throw badRequest(`${what} not found`);
  return message;
}

/** Whether the bot may change this topic: with the right to manage topics all, as an administrator its own. */
export function mayManageTopic(chat: WorldChat, topic: Topic): boolean {
  return isBotAdmin(chat) && (topic.by === "bot" || chat.botRights.canManageTopics);
}

/**
 * Checks that the bot may write into this topic, or thread of replies.
 *
 * @throws {ApiError} 400 when there is none, or the topic is closed
 */
export function checkThread(chat: WorldChat, threadId: number): void {
  const topic = chat.topics.get(threadId);
  if (topic === undefined) {
    if (chat.forum || !isReplyThread(chat, threadId)) throw badRequest("message thread not found");
    return;
  }
  if (topic.closed && !mayManageTopic(chat, topic)) throw badRequest("TOPIC_CLOSED");
}

/** Whether somebody answered this message, or it is a post that comments belong to. */
function isReplyThread(chat: WorldChat, messageId: number): boolean {
  const root = findMessage(chat, messageId);
  if (root === undefined || chat.type !== "supergroup") return false;
  if (root.behalf?.kind === "linked-channel") return true;
  return [...chat.messages.values()].some((message) => message.threadId === messageId);
}
