// A new or edited message -> an update for the bot, unless Telegram would not show it to the bot.

import { messageJson } from "../json/message-json.ts";
import type { Play } from "../world/backend.ts";
import type { StoredMessage, WorldChat } from "../world/world.ts";

/** Queues `message` or `edited_message`. */
export function deliverMessage(play: Play, chat: WorldChat, message: StoredMessage): void {
  if (!reachesBot(play, chat, message)) return;
  const kind = message.editedMs === undefined ? "message" : "edited_message";
  play.updates.add(kind, messageJson(play, message), `chat:${chat.id}`);
}

/**
 * Telegram's privacy mode: in a group where the bot is a plain member it sees service messages, commands that are
 * not meant for another bot, mentions of it and replies to its messages. An administrator sees everything.
 */
function reachesBot(play: Play, chat: WorldChat, message: StoredMessage): boolean {
  if (chat.type === "private") return true;
  if (chat.botRole === "none" || chat.botRole === "kicked") return false;
  if (!play.privacyMode || chat.botRole === "administrator") return true;
  const { content } = message;
  if (content.kind === "service") return true;
  const replied = message.replyTo === undefined ? undefined : chat.messages.get(message.replyTo);
  if (replied?.from === "bot") return true;
  if (!("entities" in content)) return false;
  const ownName = `@${play.bot.username.toLowerCase()}`;
  return content.entities.some((entity) => {
    const piece = content.text.slice(entity.offset, entity.offset + entity.length).toLowerCase();
    if (entity.type === "mention") return piece === ownName;
    if (entity.type === "text_mention") return entity.user_id === play.bot.id;
    return (
      entity.type === "bot_command" &&
      entity.offset === 0 &&
      (!piece.includes("@") || piece.endsWith(ownName))
    );
  });
}
