// Messages and chats of the playground -> what the page shows.

import type { InlineButton } from "../formats/markup.ts";
import type { Chat, Person, ShownButton, ShownMessage } from "../protocol.ts";
import type { Backend } from "../world/backend.ts";
import { isTopic, type StoredMessage, type WorldChat, type WorldPerson } from "../world/world.ts";

/** Leaves out what only the server knows of a person. */
export function shownPerson({ wroteToBot: _, ...person }: WorldPerson): Person {
  return person;
}

/** Makes what the page knows of a chat. */
export function shownChat(chat: WorldChat): Chat {
  return {
    id: chat.id,
    type: chat.type,
    title: chat.title,
    forum: chat.forum,
    members: [...chat.members],
    ...(chat.ownerId === undefined ? {} : { ownerId: chat.ownerId }),
    admins: [...chat.admins],
    botRole: chat.botRole,
    botRights: { ...chat.botRights },
    topics: [...chat.topics.values()].map(({ threadId, name, closed }) => ({ threadId, name, closed })),
  };
}

function shownButton(button: InlineButton): ShownButton {
  const url = button.url ?? button.web_app?.url ?? button.login_url?.url;
  return {
    label: button.text,
    ...(button.callback_data ? { data: button.callback_data } : {}),
    ...(url ? { url } : {}),
    ...(button.copy_text ? { copyText: button.copy_text.text } : {}),
    ...(button.style ? { style: button.style } : {}),
    ...(button.disabled ? { disabled: true } : {}),
  };
}

/** Reply keyboards are shown like inline ones, with neither data nor address. */
function shownRows(message: StoredMessage): ShownButton[][] {
  if (message.markup === undefined || message.deleted) return [];
  if (message.markup.kind === "inline") return message.markup.rows.map((row) => row.map(shownButton));
  return message.markup.rows.map((row) => row.map(({ text }) => ({ label: text })));
}

function shownAuthor(backend: Backend, message: StoredMessage, chat: WorldChat | undefined): string {
  if (message.behalf?.kind === "group") return chat?.title ?? "";
  if (message.behalf !== undefined) return message.behalf.channel.title;
  if (message.from === "bot") return backend.bot.firstName;
  return backend.world.people.get(message.from)?.firstName ?? "";
}

/** Whether this person's app shows the message: an ephemeral one is shown to one person. */
export function isShownTo(message: { onlyFor?: number }, personId: number): boolean {
  return message.onlyFor === undefined || message.onlyFor === personId;
}

/** Makes what the page shows of a message; `mediaUrl` is a path on this server. */
export function shownMessage(backend: Backend, message: StoredMessage): ShownMessage {
  const { content } = message;
  const chat = backend.world.chats.get(message.chatId);
  const fileId = "fileId" in content ? content.fileId : undefined;
  const file = fileId === undefined ? undefined : backend.files.find(fileId);
  return {
    messageId: message.messageId,
    chatId: message.chatId,
    order: message.order,
    ...(isTopic(chat, message.threadId) ? { threadId: message.threadId } : {}),
    from: String(message.from),
    fromName: shownAuthor(backend, message, chat),
    ...(message.behalf === undefined ? {} : { behalf: message.behalf.kind }),
    dateSeconds: Math.floor(message.dateMs / 1000),
    ...(message.editedMs === undefined ? {} : { editedSeconds: Math.floor(message.editedMs / 1000) }),
    kind: content.kind,
    text: content.kind === "sticker" ? content.emoji : content.text,
    entities:
      "entities" in content
        ? content.entities.map(({ type, offset, length, url, language }) => ({
            type,
            offset,
            length,
            ...(url === undefined ? {} : { url }),
            ...(language === undefined ? {} : { language }),
          }))
        : [],
    ...(file === undefined ? {} : { mediaUrl: `/playground/api/media/${encodeURIComponent(file.fileId)}` }),
    ...(file?.fileName === undefined ? {} : { fileName: file.fileName }),
    ...(message.replyTo === undefined ? {} : { replyTo: message.replyTo }),
    ...(message.mediaGroupId === undefined ? {} : { albumId: message.mediaGroupId }),
    ...(message.onlyFor === undefined ? {} : { onlyFor: message.onlyFor }),
    ...(message.replaces === undefined ? {} : { replaces: message.replaces }),
    rows: shownRows(message),
    deleted: message.deleted,
  };
}
