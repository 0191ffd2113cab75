// Messages, people and chats of the playground -> the objects that the Bot API would send.

import type { Play } from "./play.ts";
import type { Fields } from "./updates.ts";
import type { Sender, StoredMessage, WorldChat } from "./world.ts";

/** Bot API `User`. A person who was never made is shown with an empty name. */
export function userJson(play: Play, sender: Sender): Fields {
  if (sender === "bot") {
    return { id: play.bot.id, is_bot: true, first_name: play.bot.firstName, username: play.bot.username };
  }
  const person = play.world.people.get(sender);
  return {
    id: sender,
    is_bot: false,
    first_name: person?.firstName ?? "",
    ...(person?.username === undefined ? {} : { username: person.username }),
    ...(person?.languageCode === undefined ? {} : { language_code: person.languageCode }),
  };
}

/** Bot API `Chat`. */
export function chatJson(play: Play, chat: WorldChat): Fields {
  if (chat.type === "private") {
    const person = play.world.people.get(chat.id);
    return {
      id: chat.id,
      type: "private",
      first_name: person?.firstName ?? chat.title,
      ...(person?.username === undefined ? {} : { username: person.username }),
    };
  }
  return { id: chat.id, type: chat.type, title: chat.title, ...(chat.forum ? { is_forum: true } : {}) };
}

const seconds = (ms: number) => Math.floor(ms / 1000);

/** Bot API `Message`. The replied message is included one level deep, as Telegram does. */
export function messageJson(play: Play, message: StoredMessage, depth = 0): Fields {
  const chat = play.world.chats.get(message.chatId);
  const origin = message.forwardOrigin;
  const inTopic = message.threadId !== undefined;
  // In a topic, a message that replies to nothing replies to the message that opened the topic.
  const repliedId =
    message.replyTo ?? (message.threadId === message.messageId ? undefined : message.threadId);
  const replied = repliedId === undefined ? undefined : chat?.messages.get(repliedId);
  return {
    message_id: message.messageId,
    ...(inTopic ? { message_thread_id: message.threadId, is_topic_message: true } : {}),
    from: userJson(play, message.from),
    chat: chat === undefined ? { id: message.chatId, type: "private" } : chatJson(play, chat),
    date: seconds(message.dateMs),
    ...(message.editedMs === undefined ? {} : { edit_date: seconds(message.editedMs) }),
    ...(origin === undefined
      ? {}
      : {
          forward_origin: {
            type: "user",
            sender_user: userJson(play, origin.sender),
            date: seconds(origin.dateMs),
          },
        }),
    ...(depth === 0 && replied !== undefined && !replied.deleted
      ? { reply_to_message: messageJson(play, replied, 1) }
      : {}),
    ...(message.protected ? { has_protected_content: true } : {}),
    ...contentJson(play, message),
    ...(message.markup?.kind === "inline" ? { reply_markup: { inline_keyboard: message.markup.rows } } : {}),
  };
}

function contentJson(play: Play, message: StoredMessage): Fields {
  const content = message.content;
  switch (content.kind) {
    case "text":
      return {
        text: content.text,
        ...entitiesJson(play, "entities", content.entities),
        ...(content.linkPreview === undefined ? {} : { link_preview_options: content.linkPreview }),
      };
    case "service":
      return content.fields;
    case "sticker": {
      const id = content.fileId ?? "PG-sticker-0";
      return {
        sticker: {
          file_id: id,
          file_unique_id: `U${id}`,
          type: "regular",
          width: 512,
          height: 512,
          is_animated: false,
          is_video: false,
          emoji: content.emoji,
        },
      };
    }
    case "photo":
      return { photo: photoSizesJson(play, content.fileId), ...captionJson(play, content) };
    case "document":
    case "voice":
      return { [content.kind]: fileJson(play, content.kind, content.fileId), ...captionJson(play, content) };
  }
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

function fileJson(play: Play, kind: "document" | "voice", fileId: string): Fields {
  const file = play.files.find(fileId);
  return {
    file_id: fileId,
    file_unique_id: file?.uniqueId ?? fileId,
    ...(kind === "voice" ? { duration: 1 } : { file_name: file?.fileName ?? "file" }),
    mime_type: file?.mimeType ?? "application/octet-stream",
    file_size: file?.bytes.length ?? 0,
  };
}
