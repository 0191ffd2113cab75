// sendMessage, sendChatAction.

import { z } from "zod";
import { bool, chatId, entities, int, json, text, toEntities } from "../../formats/args.ts";
import { badRequest } from "../../formats/errors.ts";
import { MAX_TEXT_CHARS } from "../../formats/limits.ts";
import { formatText, isEmptyText } from "../../formats/text.ts";
import { checkThread, openChat } from "../../world/access.ts";
import type { Content } from "../../world/world.ts";
import { sendJson, sendShape } from "../sending.ts";
import { defineMethod } from "./method.ts";

/** The arguments that describe a text, for sending and editing. */
export const textShape = {
  text: text.optional(),
  parse_mode: text.optional(),
  entities,
  link_preview_options: json(z.looseObject({})).optional(),
  disable_web_page_preview: bool,
};
const textArgs = z.object(textShape);

/**
 * Checks a text.
 *
 * @param tooLong  Telegram uses other words when a text is sent than when it is edited
 * @throws {ApiError} 400 when it cannot be parsed, is empty or too long
 */
export function readText(args: z.output<typeof textArgs>, tooLong: string): Content {
  if (args.text === undefined || args.text === "") throw badRequest("message text is empty");
  const formatted = formatText(args.text, {
    parseMode: args.parse_mode,
    entities: toEntities(args.entities),
  });
  if (isEmptyText(formatted.text)) throw badRequest("text must be non-empty");
  if (formatted.text.length > MAX_TEXT_CHARS) throw badRequest(tooLong);
  const preview =
    args.link_preview_options ?? (args.disable_web_page_preview ? { is_disabled: true } : undefined);
  // Without a link the options say nothing, so changing them alone is no change of the message.
  const hasLink = formatted.entities.some((e) => e.type === "url" || e.type === "text_link");
  const matters = preview !== undefined && (hasLink || preview.url !== undefined);
  return { kind: "text", ...formatted, ...(matters ? { linkPreview: preview } : {}) };
}

/** Bot API `sendChatAction.action`. */
const ACTIONS = new Set([
  "typing",
  "upload_photo",
  "record_video",
  "upload_video",
  "record_voice",
  "upload_voice",
  "upload_document",
  "choose_sticker",
  "find_location",
  "record_video_note",
  "upload_video_note",
]);

export const textMethods = [
  defineMethod("sendMessage", z.object({ ...sendShape, ...textShape }), (args, backend) =>
    sendJson(backend, args, readText(args, "message is too long")),
  ),
  defineMethod(
    "sendChatAction",
    z.object({ chat_id: chatId, message_thread_id: int().optional(), action: text.optional() }),
    (args, backend) => {
      if (!ACTIONS.has(args.action?.toLowerCase() ?? ""))
        throw badRequest("wrong parameter action in request");
      const chat = openChat(backend, args.chat_id, "write");
      if (args.message_thread_id) checkThread(chat, args.message_thread_id);
      backend.events.emit({ kind: "typing", chatId: chat.id });
      return true;
    },
  ),
];
