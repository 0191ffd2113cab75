/** Creates the logger and says what may be logged of an update: ids and kinds, never words, names or tokens. */
import type { Update } from "grammy/types";
import { type DestinationStream, type Logger, pino } from "pino";

export type { Logger };

/** Fields that must never be printed, should one slip into a log call: the second lock, not the first. */
const REDACTED = [
  "token",
  "text",
  "caption",
  "first_name",
  "last_name",
  "username",
  "phone_number",
  "payload",
  "ctx",
  "update",
];

export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: REDACTED.flatMap((field) => [field, `*.${field}`]), censor: "[hidden]" },
    serializers: { error: describeError },
  };
  return destination ? pino(options, destination) : pino(options);
}

/**
 * What may be said of an error: its name, its code and where it happened.
 *
 * ! Messages are left out on purpose: Telegram's and Redis' errors can quote what a person wrote, or a token.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const cause = "error" in error && error.error instanceof Error ? error.error : error.cause;
  const stack = error.stack
    ?.split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 6)
    .map((line) => line.trim().replace(/\(?(file:\/\/)?\/.*\/((src|node_modules|test)\/)/, "($2"));
  return {
    name: error.name,
    ...("error_code" in error ? { code: error.error_code } : {}),
    ...("method" in error ? { method: error.method } : {}),
    ...(stack ? { stack } : {}),
    ...(cause instanceof Error ? { cause: describeError(cause) } : {}),
  };
}

/** The kind of an update, e.g. `callback_query` or `message`. */
export function updateKind(update: Update): string {
  return Object.keys(update).find((key) => key !== "update_id") ?? "empty";
}
