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
import { checkFlood, postJson, putBotMessage, readPlace, sendShape } from "../sending.ts";
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

/** `photo` -> `sendPhoto`. */
function sendMethod(kind: CaptionedKind) {
  const name = `send${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  const shape = z.looseObject({ ...sendShape, ...captionShape, [kind]: text.optional() });
  return defineMethod(name, shape, (args, play, raw) => {
    const caption = readCaption(args);
    const given: unknown = args[kind];
    const { fileId } = resolveFile(play, raw, kind, typeof given === "string" ? given : undefined, kind);
    return postJson(play, args, { kind, fileId, ...caption });
  });
}

const albumItem = z.object({
  type: z.enum(["photo", "video", "document", "audio"], { error: "can't parse InputMedia: media not found" }),
  media: z.string({ error: "can't parse InputMedia: media not found" }).min(1),
  ...captionShape,
});
const { ephemeral_message_parameters: _, reply_markup: __, ...albumShape } = sendShape;
/** Documents and sound keep to their own kind; pictures and films may be mixed. */
const albumSort = (type: string) => (type === "photo" || type === "video" ? "visual" : type);

export const mediaMethods = [
  ...CAPTIONED_KINDS.map(sendMethod),
  defineMethod(
    "sendMediaGroup",
    z.object({ ...albumShape, media: json(z.array(albumItem)) }),
    (args, play, raw) => {
      const captions = args.media.map(readCaption);
      if (captions.length === 0) throw badRequest("there are no messages to send");
      if (captions.length > MAX_ALBUM_MESSAGES) throw badRequest("too many messages to send as an album");
      if (new Set(args.media.map(({ type }) => albumSort(type))).size > 1)
        throw badRequest("wrong message types to send as an album");
      const chat = openChat(play, args.chat_id, "write");
      const place = readPlace(chat, args);
      const files = args.media.map(({ type, media }) => resolveFile(play, raw, type, media, "media"));
      checkFlood(play, chat, files.length);
      const album = files.length > 1 ? { mediaGroupId: play.world.newMediaGroupId() } : {};
      return args.media.map(({ type }, index) => {
        const { fileId = "" } = files[index] ?? {};
        const caption = captions[index] ?? { text: "", entities: [] };
        const message = putBotMessage(play, chat, {
          content: { kind: type, fileId, ...caption },
          ...place,
          ...album,
          ...(args.protect_content ? { protected: true } : {}),
        });
        return messageJson(play, message);
      });
    },
  ),
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
