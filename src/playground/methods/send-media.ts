// sendPhoto, sendDocument, sendVoice, sendSticker, getFile.

import { z } from "zod";
import { entities, text, toEntities } from "../args.ts";
import type { FormattedText } from "../entity.ts";
import { badRequest } from "../errors.ts";
import { MAX_CAPTION_CHARS } from "../limits.ts";
import { resolveFile } from "../media.ts";
import { postJson, sendShape } from "../posting.ts";
import { formatText } from "../text.ts";
import { defineMethod } from "./method.ts";

export const captionShape = {
  caption: text.optional(),
  parse_mode: text.optional(),
  caption_entities: entities,
};
const captionArgs = z.object(captionShape);

/** A caption may be missing or empty. */
export function readCaption(args: z.output<typeof captionArgs>): FormattedText {
  const format = { parseMode: args.parse_mode, entities: toEntities(args.caption_entities) };
  const caption = formatText(args.caption ?? "", format);
  if (caption.text.length > MAX_CAPTION_CHARS) throw badRequest("message caption is too long");
  return caption;
}

const captioned = { ...sendShape, ...captionShape };

export const mediaMethods = [
  defineMethod("sendPhoto", z.object({ ...captioned, photo: text.optional() }), (args, play, raw) => {
    const caption = readCaption(args);
    const { fileId } = resolveFile(play, raw, "photo", args.photo, "photo");
    return postJson(play, args, { kind: "photo", fileId, ...caption });
  }),
  defineMethod("sendDocument", z.object({ ...captioned, document: text.optional() }), (args, play, raw) => {
    const caption = readCaption(args);
    const { fileId } = resolveFile(play, raw, "document", args.document, "document");
    return postJson(play, args, { kind: "document", fileId, ...caption });
  }),
  defineMethod("sendVoice", z.object({ ...captioned, voice: text.optional() }), (args, play, raw) => {
    const caption = readCaption(args);
    const { fileId } = resolveFile(play, raw, "voice", args.voice, "voice");
    return postJson(play, args, { kind: "voice", fileId, ...caption });
  }),
  defineMethod(
    "sendSticker",
    z.object({ ...sendShape, sticker: text.optional(), emoji: text.optional() }),
    (args, play, raw) => {
      const { fileId } = resolveFile(play, raw, "sticker", args.sticker, "sticker");
      return postJson(play, args, { kind: "sticker", fileId, emoji: args.emoji ?? "" });
    },
  ),
  defineMethod("getFile", z.object({ file_id: text.optional() }), (args, play) => {
    if (!args.file_id) throw badRequest("file_id not specified");
    const file = play.files.find(args.file_id);
    if (file === undefined) throw badRequest("invalid file_id");
    return {
      file_id: file.fileId,
      file_unique_id: file.uniqueId,
      file_size: file.bytes.length,
      file_path: file.path,
    };
  }),
];
