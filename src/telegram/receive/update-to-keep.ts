/**
 * What of an update may wait in the store: secrets are masked in place, the content of messages that it answers or
 * pins is left out. Everything else stays, so that it can be handled later as if it had just come.
 */
import type { Update } from "grammy/types";
import { maskInPlace } from "../../core/privacy/mask.ts";

/** Ids and marks of Telegram's own: no person wrote them, and masked they would mean nothing. */
const NOT_WORDS = new Set([
  "callback_game",
  "chat_instance",
  "custom_emoji_id",
  "data",
  "effect_id",
  "emoji",
  "file_id",
  "file_unique_id",
  "id",
  "inline_message_id",
  "language_code",
  "media_group_id",
  "mime_type",
  "set_name",
  "status",
  "type",
  "username",
]);

/** Messages inside a message: of others, or from before. */
const OTHER_MESSAGES = new Set(["external_reply", "pinned_message", "reply_to_message", "reply_to_story"]);

/** What of another message says where it is and whose it is, without what it says. */
const KEPT_OF_OTHERS = new Set([
  "chat",
  "date",
  "ephemeral_message_id",
  "forum_topic_created",
  "from",
  "is_automatic_forward",
  "is_topic_message",
  "message_id",
  "message_thread_id",
  "sender_chat",
]);

/**
 * Makes the form of an update that may be stored.
 *
 * @returns a copy in which each text has the length that it had, in UTF-16 units, so that entities still fit
 */
export function updateToKeep(update: Update): Update {
  // The same object by its keys, with other words in it.
  return withoutSecrets(update) as Update;
}

function withoutSecrets(value: unknown): unknown {
  if (typeof value === "string") return maskInPlace(value);
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (NOT_WORDS.has(key) && typeof inner === "string") return [key, inner];
      if (key === "callback_query") return [key, pressOnly(inner)];
      return [key, OTHER_MESSAGES.has(key) ? placeOnly(inner) : withoutSecrets(inner)];
    }),
  );
}

/** The message under a pressed button is the bot's own: where it is counts, and whether it is a picture. */
function pressOnly(press: unknown): unknown {
  if (typeof press !== "object" || press === null || !("message" in press)) return withoutSecrets(press);
  const { message, ...rest } = press;
  const isPicture = typeof message === "object" && message !== null && "photo" in message;
  const place = placeOnly(message);
  return {
    ...Object(withoutSecrets(rest)),
    message: isPicture ? { ...Object(place), photo: [] } : place,
  };
}

function placeOnly(message: unknown): unknown {
  if (typeof message !== "object" || message === null) return message;
  return Object.fromEntries(
    Object.entries(message).flatMap(([key, inner]) =>
      KEPT_OF_OTHERS.has(key) ? [[key, withoutSecrets(inner)]] : [],
    ),
  );
}
