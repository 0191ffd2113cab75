/** Names what Telegram said no to, by its exact descriptions: the one place that knows these texts. */
import { GrammyError, HttpError } from "grammy";

function says(error: unknown, code: number, ...phrases: string[]): boolean {
  if (!(error instanceof GrammyError) || error.error_code !== code) return false;
  const description = error.description.toLowerCase();
  return phrases.length === 0 || phrases.some((phrase) => description.includes(phrase));
}

/** The edit would change nothing: the person already sees this, the topic looks so already. */
export const isNotModified = (error: unknown) =>
  says(error, 400, "message is not modified", "topic_not_modified");

/** The message cannot become what it should: deleted, too old, not ours, or a picture where text is needed. */
export const isNotEditable = (error: unknown) =>
  says(
    error,
    400,
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
    "there is no text in the message to edit",
    "there is no caption in the message to edit",
    "message to delete not found",
    "message can't be deleted",
  );

/** The callback query is unknown or too old to be answered. */
export const isQueryTooOld = (error: unknown) => says(error, 400, "query is too old", "query id is invalid");

/** The person blocked the bot, left, or their account is gone: nothing can be sent to them. */
export const isUnreachable = (error: unknown) =>
  says(error, 403) || says(error, 400, "chat not found", "user is deactivated", "peer_id_invalid");

/** Telegram asked to wait longer than we are willing to hold the update. */
export const isTooManyRequests = (error: unknown) => says(error, 429);

/** The request may not have reached Telegram: network trouble or a server error. */
export const isNetworkTrouble = (error: unknown) =>
  error instanceof HttpError || (error instanceof GrammyError && error.error_code >= 500);

/** The forum topic was deleted: only a new one helps. */
export const isTopicGone = (error: unknown) =>
  says(error, 400, "message thread not found", "topic_deleted", "topic_id_invalid", "thread not found");

/** The message that should be copied is gone. */
export const isSourceGone = (error: unknown) =>
  says(error, 400, "message to copy not found", "message_id_invalid", "there are no messages to copy");

/** The text or caption is longer than Telegram takes. */
export const isTooLong = (error: unknown) => says(error, 400, "too long", "message_too_long", "too_long");

/** The bot may not do this in the group: no rights, also to a topic that is closed, put out, or the group is gone. */
export const isNotAllowed = (error: unknown) =>
  says(error, 403) ||
  says(
    error,
    400,
    "not enough rights",
    "chat not found",
    "have no rights",
    "chat_admin_required",
    "not a forum",
    "topic_closed",
  );

/** The id that a group has now, when it became a supergroup. */
export function movedTo(error: unknown): number | undefined {
  return error instanceof GrammyError ? error.parameters.migrate_to_chat_id : undefined;
}

/** Seconds to wait, when Telegram asked for it. */
export function retryAfterSeconds(error: unknown): number | undefined {
  return isTooManyRequests(error) && error instanceof GrammyError
    ? (error.parameters.retry_after ?? 1)
    : undefined;
}

/** A message for one member only cannot be sent there: no rights, not a member, or a server that cannot do it. */
export const isEphemeralRefused = (error: unknown) => says(error, 400) || says(error, 403);

/** The bot may speak to nobody in this group alone. */
export const isNotAdministrator = (error: unknown) => says(error, 400, "bot_not_admin");
