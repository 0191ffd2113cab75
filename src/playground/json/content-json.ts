// What a message holds -> the fields that the Bot API sends for it.

import type { Backend } from "../world/backend.ts";
import type { Fields } from "../world/updates.ts";
import type { CaptionedKind, StoredMessage } from "../world/world.ts";
import { userJson } from "./account-json.ts";

/** Nobody looks at the pictures of a video: each one is this large (pixels), and a second long. */
const VIDEO = { width: 640, height: 360, duration: 1 };

/** Makes the fields of the Bot API's `Message` that say what it holds: `text`, `photo`, `caption` ... */
export function contentJson(backend: Backend, message: StoredMessage): Fields {
  const content = message.content;
  switch (content.kind) {
    case "text":
      return {
        text: content.text,
        ...entitiesJson(backend, "entities", content.entities),
        ...(content.linkPreview === undefined ? {} : { link_preview_options: content.linkPreview }),
      };
    case "sticker":
      return { sticker: stickerJson(content.fileId ?? "PG-sticker-0", content.emoji) };
    case "photo":
      return { photo: photoSizesJson(backend, content.fileId), ...captionJson(backend, content) };
    case "animation": {
      const file = fileJson(backend, content.kind, content.fileId);
      // For bots that do not know animations, Telegram says the same again as a document.
      return { animation: file, document: file, ...captionJson(backend, content) };
    }
    case "document":
    case "voice":
    case "video":
    case "audio":
      return {
        [content.kind]: fileJson(backend, content.kind, content.fileId),
        ...captionJson(backend, content),
      };
    case "video_note":
      return { video_note: fileJson(backend, content.kind, content.fileId) };
    default:
      return content.fields;
  }
}

/** Makes the Bot API's `Sticker`. */
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

function captionJson(backend: Backend, content: Captioned): Fields {
  if (content.text === "") return {};
  return { caption: content.text, ...entitiesJson(backend, "caption_entities", content.entities) };
}

function entitiesJson(
  backend: Backend,
  name: string,
  entities: readonly { type: string; offset: number; length: number; user_id?: number }[],
): Fields {
  // Telegram drops the mention of a person it can not find; the text stays.
  const known = entities.filter((e) => e.user_id === undefined || backend.world.people.has(e.user_id));
  if (known.length === 0) return {};
  return {
    [name]: known.map(({ user_id, ...entity }) =>
      user_id === undefined ? entity : { ...entity, user: userJson(backend, user_id) },
    ),
  };
}

/** A small preview and the full size, smallest first, as Telegram lists them. */
function photoSizesJson(backend: Backend, fileId: string): Fields[] {
  const file = backend.files.find(fileId);
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

function fileJson(backend: Backend, kind: CaptionedKind | "video_note", fileId: string): Fields {
  const file = backend.files.find(fileId);
  const common = {
    file_id: fileId,
    file_unique_id: file?.uniqueId ?? fileId,
    file_size: file?.bytes.length ?? 0,
  };
  if (kind === "video_note") return { ...common, length: VIDEO.height, duration: VIDEO.duration };
  const mime_type = file?.mimeType ?? "application/octet-stream";
  const file_name = file?.fileName ?? "file";
  switch (kind) {
    case "voice":
      return { ...common, duration: 1, mime_type };
    case "audio":
      return { ...common, duration: 1, file_name, mime_type };
    case "video":
    case "animation":
      return { ...common, ...VIDEO, mime_type };
    default:
      return { ...common, file_name, mime_type };
  }
}
