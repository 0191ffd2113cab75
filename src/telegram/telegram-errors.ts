/** Names what Telegram said no to, by its exact descriptions: the one place that knows these texts. */
import { GrammyError, HttpError } from "grammy";

function says(error: unknown, code: number, ...phrases: string[]): boolean {
  if (!(error instanceof GrammyError) || error.error_code !== code) return false;
  const description = error.description.toLowerCase();
  return phrases.length === 0 || phrases.some((phrase) => description.includes(phrase));
}

/** The edit would change nothing: the person already sees this. */
export const isNotModified = (error: unknown) => says(error, 400, "message is not modified");

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
