// editMessageText, editMessageCaption, editMessageMedia, editMessageReplyMarkup.

import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { chatId, json, messageId, text } from "../../formats/args.ts";
import { badRequest } from "../../formats/errors.ts";
import { readInlineMarkup } from "../../formats/markup.ts";
import { messageJson } from "../../json/message-json.ts";
import { shownMessage } from "../../json/shown.ts";
import { openChat, openMessage } from "../../world/access.ts";
import type { Backend } from "../../world/backend.ts";
import { resolveFile } from "../../world/media.ts";
import type { Fields } from "../../world/updates.ts";
import { type Content, isCaptioned, type StoredMessage } from "../../world/world.ts";
import { checkMarkupPlace } from "../sending.ts";
import { defineMethod } from "./method.ts";
import { captionShape, readCaption } from "./send-media.ts";
import { readText, textShape } from "./send-text.ts";

const editShape = { chat_id: chatId, message_id: messageId, reply_markup: z.unknown().optional() };
const editArgs = z.object(editShape);
type EditArgs = z.output<typeof editArgs>;

const NOT_MODIFIED =
  "message is not modified: specified new message content and reply markup are exactly the same as a current " +
  "content and reply markup of the message";

/**
 * Replaces content and keyboard together: without a `reply_markup` the old keyboard goes.
 *
 * @param change  the new content from the message that is there; throws when it does not fit
 */
function edit(backend: Backend, args: EditArgs, change: (old: StoredMessage) => Content): Fields {
  const markup = readInlineMarkup(args.reply_markup);
  const chat = openChat(backend, args.chat_id, "edit");
  const message = openMessage(chat, args.message_id, "message to edit");
  checkMarkupPlace(chat, markup);
  // Forwarded messages, service messages and those with a reply keyboard are fixed.
  const fixed =
    message.from !== "bot" ||
    message.content.kind === "service" ||
    message.forwardOrigin !== undefined ||
    message.markup?.kind === "other";
  if (fixed) throw badRequest("message can't be edited");
  const content = change(message);
  if (isDeepStrictEqual(content, message.content) && isDeepStrictEqual(markup, message.markup)) {
    throw badRequest(NOT_MODIFIED);
  }
  message.content = content;
  if (markup === undefined) delete message.markup;
  else message.markup = markup;
  message.editedMs = backend.nowMs();
  backend.events.emit({ kind: "message", message: shownMessage(backend, message) });
  return messageJson(backend, message);
}

const inputMedia = z.object({
  type: z.enum(["photo", "document"], {
    error: "the playground knows only media of type photo and document",
  }),
  media: z.string({ error: "media not found" }).min(1, { error: "media not found" }),
  ...captionShape,
});

export const editMethods = [
  defineMethod("editMessageText", z.object({ ...editShape, ...textShape }), (args, backend) => {
    const content = readText(args, "MESSAGE_TOO_LONG");
    return edit(backend, args, (old) => {
      if (old.content.kind !== "text") throw badRequest("there is no text in the message to edit");
      return content;
    });
  }),
  defineMethod("editMessageCaption", z.object({ ...editShape, ...captionShape }), (args, backend) => {
    const caption = readCaption(args);
    return edit(backend, args, ({ content }) => {
      if (!isCaptioned(content)) throw badRequest("there is no caption in the message to edit");
      return { ...content, ...caption };
    });
  }),
  defineMethod(
    "editMessageMedia",
    z.object({ ...editShape, media: json(inputMedia), photo: text.optional() }),
    (args, backend, raw) => {
      const caption = readCaption(args.media);
      return edit(backend, args, (old) => {
        if (old.content.kind !== "text" && !isCaptioned(old.content))
          throw badRequest("message can't be edited");
        const { fileId } = resolveFile(backend, raw, args.media.type, args.media.media, "media");
        return { kind: args.media.type, fileId, ...caption };
      });
    },
  ),
  defineMethod("editMessageReplyMarkup", z.object(editShape), (args, backend) =>
    edit(backend, args, (old) => old.content),
  ),
];
