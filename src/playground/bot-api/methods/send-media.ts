// sendPhoto, sendDocument, sendVoice, sendVideo, sendAnimation, sendAudio, sendMediaGroup, sendSticker, getFile.

import { z } from "zod";
import { entities, json, text, toEntities } from "../../formats/args.ts";
import type { FormattedText } from "../../formats/entity.ts";
import { badRequest } from "../../formats/errors.ts";
import { MAX_ALBUM_MESSAGES, MAX_CAPTION_CHARS } from "../../formats/limits.ts";
import { formatText } from "../../formats/text.ts";
import { messageJson } from "../../json/message-json.ts";
import { openChat } from "../../world/access.ts";
import { resolveFile } from "../../world/media.ts";
import { CAPTIONED_KINDS, type CaptionedKind } from "../../world/world.ts";
import { checkFlood, readThread, sendJson, sendShape, storeBotMessage } from "../sending.ts";
import { defineMethod } from "./method.ts";

/** The arguments that describe a caption, for sending and editing. */
export const captionShape = {
  caption: text.optional(),
  parse_mode: text.optional(),
  caption_entities: entities,
};
const captionArgs = z.object(captionShape);

/**
 * Checks a caption, which may be missing or empty.
 *
 * @throws {ApiError} 400 when it cannot be parsed or is too long
 */
export function readCaption(args: z.output<typeof captionArgs>): FormattedText {
  const format = { parseMode: args.parse_mode, entities: toEntities(args.caption_entities) };
  const caption = formatText(args.caption ?? "", format);
  if (caption.text.length > MAX_CAPTION_CHARS) throw badRequest("message caption is too long");
  return caption;
}

/** Makes the method that sends this kind: `photo` -> `sendPhoto`. */
function sendMethod(kind: CaptionedKind) {
  const name = `send${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  const shape = z.looseObject({ ...sendShape, ...captionShape, [kind]: text.optional() });
  return defineMethod(name, shape, (args, backend, raw) => {
    const caption = readCaption(args);
    const given: unknown = args[kind];
    const { fileId } = resolveFile(backend, raw, kind, typeof given === "string" ? given : undefined, kind);
    return sendJson(backend, args, { kind, fileId, ...caption });
  });
}

const albumItem = z.object({
  type: z.enum(["photo", "video", "document", "audio"], { error: "can't parse InputMedia: media not found" }),
  media: z.string({ error: "can't parse InputMedia: media not found" }).min(1),
  ...captionShape,
});
const { ephemeral_message_parameters: _, reply_markup: __, ...albumShape } = sendShape;
/** Documents and audio keep to their own kind; photos and videos may be mixed (Bot API `sendMediaGroup.media`). */
const albumGroup = (type: string) => (type === "photo" || type === "video" ? "visual" : type);

export const mediaMethods = [
  ...CAPTIONED_KINDS.map(sendMethod),
  defineMethod(
    "sendMediaGroup",
    z.object({ ...albumShape, media: json(z.array(albumItem)) }),
    (args, backend, raw) => {
      const captions = args.media.map(readCaption);
      if (captions.length === 0) throw badRequest("there are no messages to send");
      if (captions.length > MAX_ALBUM_MESSAGES) throw badRequest("too many messages to send as an album");
      if (new Set(args.media.map(({ type }) => albumGroup(type))).size > 1)
        throw badRequest("wrong message types to send as an album");
      const chat = openChat(backend, args.chat_id, "write");
      const thread = readThread(chat, args);
      const files = args.media.map(({ type, media }) => resolveFile(backend, raw, type, media, "media"));
      checkFlood(backend, chat, files.length);
      const album = files.length > 1 ? { mediaGroupId: backend.world.newMediaGroupId() } : {};
      return args.media.map(({ type }, index) => {
        const { fileId = "" } = files[index] ?? {};
        const caption = captions[index] ?? { text: "", entities: [] };
        const message = storeBotMessage(backend, chat, {
          content: { kind: type, fileId, ...caption },
          ...thread,
          ...album,
          ...(args.protect_content ? { protected: true } : {}),
        });
        return messageJson(backend, message);
      });
    },
  ),
  defineMethod(
    "sendSticker",
    z.object({ ...sendShape, sticker: text.optional(), emoji: text.optional() }),
    (args, backend, raw) => {
      const { fileId } = resolveFile(backend, raw, "sticker", args.sticker, "sticker");
      return sendJson(backend, args, { kind: "sticker", fileId, emoji: args.emoji ?? "" });
    },
  ),
  defineMethod("getFile", z.object({ file_id: text.optional() }), (args, backend) => {
    if (!args.file_id) throw badRequest("file_id not specified");
    const file = backend.files.find(args.file_id);
    if (file === undefined) throw badRequest("invalid file_id");
    return {
      file_id: file.fileId,
      file_unique_id: file.uniqueId,
      file_size: file.bytes.length,
      file_path: file.path,
    };
  }),
];
