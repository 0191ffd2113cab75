// The `reply_markup` argument -> a checked keyboard, or Telegram's error.

import { z } from "zod";
import { badRequest } from "./errors.ts";
import { MAX_CALLBACK_DATA_BYTES, MAX_COPY_TEXT_CHARS, MAX_INLINE_BUTTONS } from "./limits.ts";
import { checkedLink } from "./link.ts";

/** Bot API `InlineKeyboardButton` as the bot described it, unknown fields left out. */
export type InlineButton = z.output<typeof inlineButton>;

/** The keyboard of a message. */
export type Markup =
  | { kind: "inline"; rows: InlineButton[][] }
  /** Reply keyboard, its removal, or forced reply: kept as given, only shape-checked. */
  | { kind: "other"; raw: Record<string, unknown>; rows: { text: string }[][] };

const inlineButton = z.object({
  text: z.string(),
  url: z.string().optional(),
  callback_data: z.string().optional(),
  web_app: z.object({ url: z.string() }).optional(),
  login_url: z.looseObject({ url: z.string() }).optional(),
  switch_inline_query: z.string().optional(),
  switch_inline_query_current_chat: z.string().optional(),
  switch_inline_query_chosen_chat: z.looseObject({}).optional(),
  copy_text: z.object({ text: z.string() }).optional(),
  disabled: z.looseObject({}).optional(),
  pay: z.boolean().optional(),
  style: z.enum(["primary", "success", "danger"]).optional(),
  icon_custom_emoji_id: z.string().optional(),
});

const ACTIONS = [
  "url",
  "callback_data",
  "web_app",
  "login_url",
  "switch_inline_query",
  "switch_inline_query_current_chat",
  "switch_inline_query_chosen_chat",
  "copy_text",
  "disabled",
  "pay",
] as const;

const replyButton = z.union([z.string(), z.looseObject({ text: z.string() })]);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Checks a keyboard as Telegram does (Bot API `InlineKeyboardMarkup`, `ReplyKeyboardMarkup`, ...).
 *
 * @param value  the argument: an object, its JSON text, or nothing
 * @throws {ApiError} 400 with Telegram's words for what is wrong
 * @returns `undefined` when there is no keyboard at all (also for an empty inline keyboard)
 */
export function readMarkup(value: unknown): Markup | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  const object = typeof value === "string" ? parseJson(value) : value;
  if (!isObject(object)) throw badRequest("object expected as reply markup");
  if (object.keyboard !== undefined) return readReplyKeyboard(object);
  if (object.inline_keyboard !== undefined) return readInlineKeyboard(object.inline_keyboard);
  if (object.remove_keyboard === true || object.force_reply === true) {
    return { kind: "other", raw: object, rows: [] };
  }
  return undefined;
}

/**
 * Checks the keyboard of an edit, which can only be an inline one.
 *
 * @throws {ApiError} 400, as `readMarkup`
 */
export function readInlineMarkup(value: unknown): Markup | undefined {
  const markup = readMarkup(value);
  if (markup !== undefined && markup.kind !== "inline") throw badRequest("inline keyboard expected");
  return markup;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest("can't parse reply keyboard markup JSON object");
  }
}

function readRows(value: unknown, complaint: string): unknown[][] {
  if (!Array.isArray(value) || !value.every((row) => Array.isArray(row))) throw badRequest(complaint);
  return value;
}

function readReplyKeyboard(object: Record<string, unknown>): Markup | undefined {
  const rows = readRows(object.keyboard, 'field "keyboard" must be an Array of Arrays');
  if (rows.flat().length === 0) return undefined;
  const checked = rows.map((row) =>
    row.map((button) => {
      const read = replyButton.safeParse(button);
      if (!read.success)
        throw badRequest("can't parse keyboard button: KeyboardButton must be a String or an Object");
      const text = typeof read.data === "string" ? read.data : read.data.text;
      if (text.trim() === "") throw badRequest("keyboard button text must be non-empty");
      return { text };
    }),
  );
  return { kind: "other", raw: object, rows: checked };
}

function readInlineKeyboard(value: unknown): Markup | undefined {
  const rows = readRows(
    value,
    'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
  );
  const checked = rows.map((row) => row.map(readInlineButton)).filter((row) => row.length > 0);
  if (checked.length === 0) return undefined;
  if (checked.flat().length > MAX_INLINE_BUTTONS) throw badRequest("reply markup is too long");
  return { kind: "inline", rows: checked };
}

function readInlineButton(value: unknown): InlineButton {
  const fail = (what: string) => badRequest(`can't parse inline keyboard button: ${what}`);
  if (!isObject(value)) throw fail("InlineKeyboardButton must be an Object");
  if (value.text === undefined) throw fail(`Can't find field "text"`);
  const read = inlineButton.safeParse(value);
  if (!read.success) {
    const issue = read.error.issues[0];
    throw fail(`Field "${issue?.path.join(".") ?? "?"}" ${wanted(issue)}`);
  }
  const button = read.data;
  const actions = ACTIONS.filter((name) => button[name] !== undefined && button[name] !== "");
  if (actions.length === 0) throw fail("Text buttons are unallowed in the inline keyboard");
  // Telegram silently takes the first of several; in a program that is always a mistake.
  if (actions.length > 1) throw fail(`Only one of ${actions.join(", ")} is allowed`);
  if (button.text.trim() === "") throw badRequest("inline keyboard button text must be non-empty");
  if (button.callback_data !== undefined) {
    if (Buffer.byteLength(button.callback_data, "utf8") > MAX_CALLBACK_DATA_BYTES) {
      throw badRequest("BUTTON_DATA_INVALID");
    }
  }
  if (button.url !== undefined && checkedLink(button.url).kind === "none") {
    throw badRequest(`inline keyboard button URL '${button.url}' is invalid: Wrong HTTP URL`);
  }
  if (button.web_app !== undefined && !button.web_app.url.startsWith("https://")) {
    throw badRequest(
      `inline keyboard button Web App URL '${button.web_app.url}' is invalid: Only HTTPS links are allowed`,
    );
  }
  if (button.copy_text !== undefined) {
    const { length } = button.copy_text.text;
    if (length === 0 || length > MAX_COPY_TEXT_CHARS) throw badRequest("BUTTON_COPY_TEXT_INVALID");
  }
  return button;
}

function wanted(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === "invalid_type") {
    return `must be of type ${issue.expected.charAt(0).toUpperCase()}${issue.expected.slice(1)}`;
  }
  return "has an invalid value";
}
