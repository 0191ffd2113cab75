// The chat, thread and message that a call names -> the real ones, or the reason why the bot may not.

import { badRequest, forbidden } from "./errors.ts";
import type { Play } from "./play.ts";
import { findMessage, type StoredMessage, type WorldChat } from "./world.ts";

/** `read` looks only, `edit` changes what is there, `write` adds something. */
export type Access = "read" | "edit" | "write";

/** @throws {ApiError} 400 chat not found or upgraded, 403 where the bot is not welcome */
export function openChat(play: Play, id: number | string, access: Access): WorldChat {
  const chat = typeof id === "number" ? play.world.chats.get(id) : undefined;
  if (chat === undefined) throw badRequest("chat not found");
  if (chat.type === "private") checkPrivate(play, chat, access);
  else checkGroup(chat, access);
  return chat;
}

function checkPrivate(play: Play, chat: WorldChat, access: Access): void {
  const person = play.world.people.get(chat.id);
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

/** Whether the bot has all rights of an administrator there. */
export function isBotAdmin(chat: WorldChat): boolean {
  return chat.botRole === "administrator";
}

/** @param what  as in Telegram's text, e.g. "message to edit" */
export function openMessage(chat: WorldChat, messageId: number, what: string): StoredMessage {
  const message = findMessage(chat, messageId);
  if (message === undefined) throw badRequest(`${what} not found`);
  return message;
}

/** Checks that the bot may write into this topic. */
export function checkThread(chat: WorldChat, threadId: number): void {
  const topic = chat.topics.get(threadId);
  if (!chat.forum || topic === undefined) throw badRequest("message thread not found");
  if (topic.closed && !isBotAdmin(chat)) throw badRequest("TOPIC_CLOSED");
}
