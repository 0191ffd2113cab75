// People who send, edit and delete messages -> messages in the right thread and in the right name, and updates.

import { ControlError } from "../formats/errors.ts";
import { MAX_ALBUM_MESSAGES } from "../formats/limits.ts";
import { shownMessage } from "../json/shown.ts";
import type { Envelope, MessageEdit, NewAlbum, NewMessage } from "../protocol.ts";
import type { Backend } from "../world/backend.ts";
import {
  type Behalf,
  isAdmin,
  isCaptioned,
  isTopic,
  type StoredMessage,
  threadOfReply,
  type UnsavedMessage,
  type WorldChat,
} from "../world/world.ts";
import { readAlbum, readCaption, readContent, readText } from "./content.ts";
import { publishMessage, queueMessage } from "./delivery.ts";
import { getMessage, getMessageFor, getPerson, requireMember } from "./lookup.ts";

/** Checks who sends a message, where and in whose name: everything about it but what it holds. */
function readEnvelope(
  backend: Backend,
  chat: WorldChat,
  envelope: Envelope,
): Omit<UnsavedMessage, "content"> {
  const person = requireMember(backend, chat, envelope.by);
  const topic = envelope.threadId === undefined ? undefined : chat.topics.get(envelope.threadId);
  if (envelope.threadId !== undefined && topic === undefined)
    throw new ControlError(`there is no topic ${envelope.threadId}`);
  const replied =
    envelope.replyTo === undefined ? undefined : getMessageFor(chat, envelope.replyTo, envelope.by);
  if (replied?.onlyFor !== undefined) throw new ControlError("an ephemeral message can not be answered");
  const threadId = envelope.threadId ?? (replied === undefined ? undefined : threadOfReply(chat, replied));
  const open = isTopic(chat, threadId) ? chat.topics.get(threadId) : undefined;
  if (open?.closed && !isAdmin(chat, envelope.by) && open.by !== envelope.by)
    throw new ControlError("this topic is closed");
  const behalf = envelope.as === undefined ? undefined : readBehalf(backend, chat, envelope.by, envelope.as);
  if (chat.type === "private") person.wroteToBot = true;
  return {
    from: envelope.by,
    dateMs: backend.nowMs(),
    ...(threadId === undefined ? {} : { threadId }),
    ...(replied === undefined ? {} : { replyTo: replied.messageId }),
    ...(behalf === undefined ? {} : { behalf }),
  };
}

function readBehalf(backend: Backend, chat: WorldChat, by: number, as: NonNullable<Envelope["as"]>): Behalf {
  if (chat.type !== "supergroup")
    throw new ControlError("only in a supergroup people write as somebody else");
  if (as === "group") {
    if (!isAdmin(chat, by)) throw new ControlError("only administrators write as the group");
    return { kind: "group" };
  }
  return { kind: as.linked ? "linked-channel" : "channel", channel: backend.world.channel(as.channel) };
}

/**
 * Sends a message of a person. The first one in the private chat lets the bot write back from then on.
 *
 * @throws {ControlError} for what the person's app would not let them send
 */
export function sendMessage(backend: Backend, chat: WorldChat, message: NewMessage): StoredMessage {
  requireMember(backend, chat, message.by);
  const content = readContent(backend, message);
  return publishMessage(backend, chat, { ...readEnvelope(backend, chat, message), content });
}

/**
 * Sends several pictures or files of a person at once: one message each, with a common `mediaGroupId`.
 *
 * @throws {ControlError} as `sendMessage`, and for fewer than 2 or more than 10 parts
 */
export function sendAlbum(backend: Backend, chat: WorldChat, album: NewAlbum): StoredMessage[] {
  if (album.parts.length < 2 || album.parts.length > MAX_ALBUM_MESSAGES)
    throw new ControlError(`an album holds 2 to ${MAX_ALBUM_MESSAGES} files`);
  requireMember(backend, chat, album.by);
  const contents = readAlbum(backend, album);
  const common = { ...readEnvelope(backend, chat, album), mediaGroupId: backend.world.newMediaGroupId() };
  return contents.map((content) => publishMessage(backend, chat, { ...common, content }));
}

/**
 * Changes the text or the caption of a person's own message.
 *
 * @throws {ControlError} when it is not theirs, or has neither
 */
export function editMessage(
  backend: Backend,
  chat: WorldChat,
  messageId: number,
  change: MessageEdit,
): StoredMessage {
  requireMember(backend, chat, change.by);
  const message = getMessage(chat, messageId);
  if (message.from !== change.by) throw new ControlError("only one's own messages can be edited");
  const { content } = message;
  if (content.kind === "text") message.content = { ...content, ...readText(change.text, change) };
  else if (isCaptioned(content)) message.content = { ...content, ...readCaption(change.text, change) };
  else throw new ControlError("there is no text to edit");
  message.editedMs = backend.nowMs();
  backend.events.emit({ kind: "message", message: shownMessage(backend, message) });
  queueMessage(backend, chat, message);
  return message;
}

/**
 * Deletes a message, in the private chat also one of the bot. The bot is not told, as on Telegram.
 *
 * @throws {ControlError} when the person's app would not let them
 */
export function deleteMessage(backend: Backend, chat: WorldChat, messageId: number, by: number): void {
  getPerson(backend, by);
  const message = getMessageFor(chat, messageId, by);
  const dismisses = message.onlyFor === by;
  if (message.from !== by && !dismisses && chat.type !== "private" && !isAdmin(chat, by)) {
    throw new ControlError("only one's own messages can be deleted");
  }
  message.deleted = true;
  backend.events.emit({ kind: "deleted", chatId: chat.id, messageId });
}
