// What a message holds -> the fields that the Bot API sends for it.

import type { Play } from "../world/backend.ts";
import type { Fields } from "../world/updates.ts";
import type { CaptionedKind, StoredMessage } from "../world/world.ts";
import { userJson } from "./account-json.ts";

/** Nobody looks at the pictures of a film: each one is this large, and a second long. */
const FILM = { width: 640, height: 360, duration: 1 };

export function contentJson(play: Play, message: StoredMessage): Fields {
  const content = message.content;
  switch (content.kind) {
    case "text":
      return {
        text: content.text,
        ...entitiesJson(play, "entities", content.entities),
        ...(content.linkPreview === undefined ? {} : { link_preview_options: content.linkPreview }),
      };
    case "sticker":
      return { sticker: stickerJson(content.fileId ?? "PG-sticker-0", content.emoji) };
    case "photo":
      return { photo: photoSizesJson(play, content.fileId), ...captionJson(play, content) };
    case "animation": {
      const file = fileJson(play, content.kind, content.fileId);
      // For bots that do not know animations, Telegram says the same again as a document.
      return { animation: file, document: file, ...captionJson(play, content) };
    }
    case "document":
    case "voice":
    case "video":
    case "audio":
      return { [content.kind]: fileJson(play, content.kind, content.fileId), ...captionJson(play, content) };
    case "video_note":
      return { video_note: fileJson(play, content.kind, content.fileId) };
    default:
      return content.fields;
  }
}

/** Bot API `Sticker`. */
export function stickerJson(fileId: string, emoji: string): Fields {
  return {
    file_id: fileId,
    file_unique_id: `U${fileId}`,
    type: "regular",
    width: 512,
    height: 512,
    is_animated: false,
    is_video: false,
    emoji,
  };
}

type Captioned = { text: string; entities: Parameters<typeof entitiesJson>[2] };

function captionJson(play: Play, content: Captioned): Fields {
  if (content.text === "") return {};
  return { caption: content.text, ...entitiesJson(play, "caption_entities", content.entities) };
}

function entitiesJson(
  play: Play,
  name: string,
  entities: readonly { type: string; offset: number; length: number; user_id?: number }[],
): Fields {
  // Telegram drops the mention of a person it can not find; the words stay.
  const known = entities.filter((e) => e.user_id === undefined || play.world.people.has(e.user_id));
  if (known.length === 0) return {};
  return {
    [name]: known.map(({ user_id, ...entity }) =>
      user_id === undefined ? entity : { ...entity, user: userJson(play, user_id) },
    ),
  };
}

/** A small preview and the full size, smallest first, as Telegram lists them. */
function photoSizesJson(play: Play, fileId: string): Fields[] {
  const file = play.files.find(fileId);
  const size = file?.size ?? { width: 1, height: 1 };
  const shrink = Math.min(1, 90 / Math.max(size.width, size.height));
  const base = {
    file_id: fileId,
    file_unique_id: file?.uniqueId ?? fileId,
    file_size: file?.bytes.length ?? 0,
  };
  const full = { ...base, width: size.width, height: size.height };
  if (shrink === 1) return [full];
  const preview = {
    ...base,
    file_unique_id: `${base.file_unique_id}s`,
    width: Math.max(1, Math.round(size.width * shrink)),
    height: Math.max(1, Math.round(size.height * shrink)),
  };
  return [preview, full];
}

function fileJson(play: Play, kind: CaptionedKind | "video_note", fileId: string): Fields {
  const file = play.files.find(fileId);
  const common = {
    file_id: fileId,
    file_unique_id: file?.uniqueId ?? fileId,
    file_size: file?.bytes.length ?? 0,
  };
  if (kind === "video_note") return { ...common, length: FILM.height, duration: FILM.duration };
  const mime_type = file?.mimeType ?? "application/octet-stream";
  const file_name = file?.fileName ?? "file";
  switch (kind) {
    case "voice":
      return { ...common, duration: 1, mime_type };
    case "audio":
      return { ...common, duration: 1, file_name, mime_type };
    case "video":
    case "animation":
      return { ...common, ...FILM, mime_type };
    default:
      return { ...common, file_name, mime_type };
  }
}
