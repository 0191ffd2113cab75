// A new or edited message -> the pages, and an update for the bot where Telegram would show it to the bot.

import { messageJson } from "../json/message-json.ts";
import { shownMessage } from "../json/shown.ts";
import type { Backend } from "../world/backend.ts";
import type { Fields } from "../world/updates.ts";
import type { Sender, StoredMessage, UnsavedMessage, WorldChat } from "../world/world.ts";

/** Stores a message and shows it on the pages; the bot is not told. */
export function storeMessage(backend: Backend, chat: WorldChat, message: UnsavedMessage): StoredMessage {
  const stored = backend.world.addMessage(chat, message);
  backend.events.emit({ kind: "message", message: shownMessage(backend, stored) });
  return stored;
}

/** Stores a message, shows it on the pages and queues it for the bot. */
export function publishMessage(backend: Backend, chat: WorldChat, message: UnsavedMessage): StoredMessage {
  const stored = storeMessage(backend, chat, message);
  queueMessage(backend, chat, stored);
  return stored;
}

/**
 * Publishes a service message.
 *
 * @param service.fields  of the Bot API's `Message`, e.g. `left_chat_member`
 * @param service.text    what an app would show
 */
export function publishServiceMessage(
  backend: Backend,
  chat: WorldChat,
  from: Sender,
  service: { fields: Fields; text: string; threadId?: number },
): void {
  const { threadId, ...content } = service;
  publishMessage(backend, chat, {
    from,
    dateMs: backend.nowMs(),
    content: { kind: "service", ...content },
    ...(threadId === undefined ? {} : { threadId }),
  });
}

/** Queues the update `message` or `edited_message`, unless Telegram would not show it to the bot. */
export function queueMessage(backend: Backend, chat: WorldChat, message: StoredMessage): void {
  if (!reachesBot(backend, chat, message)) return;
  const kind = message.editedMs === undefined ? "message" : "edited_message";
  backend.updates.add(kind, messageJson(backend, message), `chat:${chat.id}`);
}

/**
 * Telegram's privacy mode: in a group where the bot is a plain member it sees service messages, commands that are
 * not meant for another bot, mentions of it and replies to its messages. An administrator sees everything.
 */
function reachesBot(backend: Backend, chat: WorldChat, message: StoredMessage): boolean {
  if (chat.type === "private") return true;
  if (chat.botRole === "none" || chat.botRole === "kicked") return false;
  if (!backend.privacyMode || chat.botRole === "administrator") return true;
  const { content } = message;
  if (content.kind === "service") return true;
  const replied = message.replyTo === undefined ? undefined : chat.messages.get(message.replyTo);
  if (replied?.from === "bot") return true;
  if (!("entities" in content)) return false;
  const ownName = `@${backend.bot.username.toLowerCase()}`;
  return content.entities.some((entity) => {
    const piece = content.text.slice(entity.offset, entity.offset + entity.length).toLowerCase();
    if (entity.type === "mention") return piece === ownName;
    if (entity.type === "text_mention") return entity.user_id === backend.bot.id;
    return (
      entity.type === "bot_command" &&
      entity.offset === 0 &&
      (!piece.includes("@") || piece.endsWith(ownName))
    );
  });
}
