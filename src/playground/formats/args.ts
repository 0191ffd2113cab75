// The arguments of a Bot API call as they came (JSON, form fields, uploads) -> checked values.

import { z } from "zod";
import type { Entity } from "./entity.ts";
import { type ApiError, badRequest } from "./errors.ts";

/** A file of a multipart request. */
export interface Upload {
  fileName: string;
  mimeType: string;
  bytes: Buffer;
}

/** The arguments of one call before they are checked. */
export interface RawArgs {
  /** Strings from a form or the query, any JSON value from a JSON body. */
  fields: Record<string, unknown>;
  /** By form field name, which is also what `attach://<name>` points to. */
  uploads: ReadonlyMap<string, Upload>;
}

const fromJsonText = (value: unknown) => {
  if (typeof value !== "string" || value === "") return value === "" ? undefined : value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
};
const fromDigits = (value: unknown) =>
  typeof value === "string" && /^-?\d{1,16}$/.test(value.trim()) ? Number(value) : value;
const BOOLEANS = new Map<unknown, boolean>([
  ["true", true],
  ["True", true],
  ["1", true],
  ["yes", true],
  ["false", false],
  ["False", false],
  ["0", false],
  ["no", false],
  ["", false],
]);

/**
 * A whole number. Form fields are strings; JSON bodies hold the real type. Both are accepted, as by Telegram.
 *
 * @param missing  Telegram's own words when the argument is missing or wrong
 */
export const int = (missing?: string) =>
  z.preprocess(fromDigits, z.number(missing === undefined ? {} : { error: missing }).int());
/** A yes or no, in the spellings that the Bot API server takes; may be missing. */
export const bool = z.preprocess((value) => BOOLEANS.get(value) ?? value, z.boolean()).optional();
/** A string as it is. */
export const text = z.string();
/** A value that may come as its JSON text; an empty text counts as missing. */
export function json<T extends z.ZodType>(schema: T) {
  return z.preprocess(fromJsonText, schema);
}
/** A chat id, or `@username`. */
export const chatId = z.preprocess(
  fromDigits,
  z.union([z.number().int(), z.string().min(1)], { error: "chat_id is empty" }),
);
/** A message id. */
export const messageId = int("message identifier is not specified");

const entityJson = z.looseObject({
  type: z.string(),
  offset: z.number().int(),
  length: z.number().int(),
  url: z.string().optional(),
  language: z.string().optional(),
  custom_emoji_id: z.string().optional(),
  user: z.looseObject({ id: z.number() }).optional(),
});
/** Bot API `MessageEntity[]`, as objects or as their JSON text; may be missing. */
export const entities = json(z.array(entityJson)).optional();

/** Turns given entities into the playground's own shape; kinds that Telegram finds by itself are left out. */
export function toEntities(given: z.output<typeof entities>): Entity[] | undefined {
  const found = new Set(["mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number"]);
  return given
    ?.filter((e) => !found.has(e.type))
    .map(({ type, offset, length, url, language, custom_emoji_id, user }) => ({
      type,
      offset,
      length,
      ...(url === undefined ? {} : { url }),
      ...(language === undefined ? {} : { language }),
      ...(custom_emoji_id === undefined ? {} : { custom_emoji_id }),
      ...(user === undefined ? {} : { user_id: user.id }),
    }));
}

/**
 * Checks the arguments of a call.
 *
 * @throws {ApiError} 400 that names the first wrong argument; unknown arguments are ignored, as Telegram does
 */
export function readArgs<S extends z.ZodType>(schema: S, raw: RawArgs): z.output<S> {
  const present = Object.fromEntries(
    Object.entries(raw.fields).filter(([, value]) => value !== undefined && value !== null),
  );
  const read = schema.safeParse(present);
  if (read.success) return read.data;
  throw explain(read.error);
}

function explain(error: z.ZodError): ApiError {
  const issue = error.issues[0];
  const name = issue?.path.join(".") ?? "";
  const own = issue?.message ?? "";
  // Zod's own sentences start with a capitalised word; Telegram's, written in the schemas, do not.
  return badRequest(/^[A-Z][a-z]/.test(own) ? `wrong parameter "${name}" in the request` : own);
}
