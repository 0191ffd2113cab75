// Ids in a request of the control API -> the person, chat or message, or why there is none or they may not.

import { ControlError } from "../formats/errors.ts";
import { isShownTo } from "../json/shown.ts";
import type { Backend } from "../world/backend.ts";
import { findMessage, type StoredMessage, type WorldChat, type WorldPerson } from "../world/world.ts";

/** @throws {ControlError} when nobody has this id */
export function getPerson(backend: Backend, id: number): WorldPerson {
  const person = backend.world.people.get(id);
  if (person === undefined) throw new ControlError(`there is no person ${id}`);
  return person;
}

/** @throws {ControlError} when no chat has this id */
export function getChat(backend: Backend, id: number): WorldChat {
  const chat = backend.world.chats.get(id);
  if (chat === undefined) throw new ControlError(`there is no chat ${id}`);
  return chat;
}

/**
 * Finds a message that this person sees.
 *
 * @throws {ControlError} as `getMessage`, and for an ephemeral message of somebody else
 */
export function getMessageFor(chat: WorldChat, id: number, personId: number): StoredMessage {
  const message = getMessage(chat, id);
  if (!isShownTo(message, personId)) throw new ControlError(`message ${id} is shown to somebody else only`);
  return message;
}

/** @throws {ControlError} when there is no such message, or it is deleted */
export function getMessage(chat: WorldChat, id: number): StoredMessage {
  const message = findMessage(chat, id);
  if (message === undefined) throw new ControlError(`there is no message ${id} in chat ${chat.id}`);
  return message;
}

/**
 * Checks that the person is in the chat and, in the private chat, did not block the bot.
 *
 * @throws {ControlError} otherwise, and for a group that became a supergroup
 */
export function requireMember(backend: Backend, chat: WorldChat, personId: number): WorldPerson {
  const person = getPerson(backend, personId);
  if (!chat.members.has(personId)) throw new ControlError(`person ${personId} is not in chat ${chat.id}`);
  if (chat.migratedTo !== undefined) throw new ControlError(`chat ${chat.id} became chat ${chat.migratedTo}`);
  if (chat.type === "private" && person.blockedBot) {
    throw new ControlError("this person blocked the bot; unblock it first");
  }
  return person;
}
