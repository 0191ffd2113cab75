// What people do in the playground (speak, edit, delete, press, block) -> messages and updates, by Telegram's rules.

import { deliverMessage } from "./delivery.ts";
import { ControlError } from "./errors.ts";
import type { FileKind } from "./files.ts";
import { MAX_CAPTION_CHARS, MAX_TEXT_CHARS } from "./limits.ts";
import type { InlineButton } from "./markup.ts";
import { storeFile } from "./media.ts";
import { tellBotRole } from "./members.ts";
import type { Play } from "./play.ts";
import type { Person, Pressed, Say } from "./protocol.ts";
import { shownMessage, shownPerson } from "./shown.ts";
import { messageJson, userJson } from "./telegram-json.ts";
import { formatText, isEmptyText } from "./text.ts";
import { type Content, findMessage, type StoredMessage, type WorldChat, type WorldPerson } from "./world.ts";

export function getPerson(play: Play, id: number): WorldPerson {
  const person = play.world.people.get(id);
  if (person === undefined) throw new ControlError(`there is no person ${id}`);
  return person;
}

export function getChat(play: Play, id: number): WorldChat {
  const chat = play.world.chats.get(id);
  if (chat === undefined) throw new ControlError(`there is no chat ${id}`);
  return chat;
}

function getMessage(chat: WorldChat, id: number): StoredMessage {
  const message = findMessage(chat, id);
  if (message === undefined) throw new ControlError(`there is no message ${id} in chat ${chat.id}`);
  return message;
}

/** Checks that the person is in the chat and, in the private chat, did not block the bot. */
function enter(play: Play, chat: WorldChat, personId: number): WorldPerson {
  const person = getPerson(play, personId);
  if (!chat.members.has(personId)) throw new ControlError(`person ${personId} is not in chat ${chat.id}`);
  if (chat.migratedTo !== undefined) throw new ControlError(`chat ${chat.id} became chat ${chat.migratedTo}`);
  if (chat.type === "private" && person.blockedBot) {
    throw new ControlError("this person blocked the bot; unblock it first");
  }
  return person;
}

function show(play: Play, message: StoredMessage): void {
  play.events.emit({ kind: "message", message: shownMessage(play, message) });
}

function formatSpoken(
  source: string,
  maxChars: number,
): Pick<Extract<Content, { kind: "text" }>, "text" | "entities"> {
  const formatted = formatText(source);
  if (formatted.text.length > maxChars)
    throw new ControlError(`a message holds at most ${maxChars} characters`);
  return formatted;
}

function spokenContent(play: Play, say: Say): Content {
  const given = [say.text, say.photo, say.document, say.sticker, say.voice].filter(
    (part) => part !== undefined,
  );
  if (given.length !== 1) throw new ControlError("say exactly one of text, photo, document, sticker, voice");
  if (say.text !== undefined) {
    const formatted = formatSpoken(say.text, MAX_TEXT_CHARS);
    if (isEmptyText(formatted.text)) throw new ControlError("an empty message can not be sent");
    return { kind: "text", ...formatted };
  }
  if (say.sticker !== undefined) return { kind: "sticker", emoji: say.sticker };
  const caption = formatSpoken(say.caption ?? "", MAX_CAPTION_CHARS);
  const keep = (kind: FileKind, bytes: Buffer, mimeType: string, fileName?: string) =>
    storeFile(play, kind, bytes, mimeType, fileName).fileId;
  if (say.photo !== undefined) {
    return { kind: "photo", fileId: keep("photo", decode(say.photo), "image/jpeg"), ...caption };
  }
  if (say.document !== undefined) {
    const { fileName, base64 } = say.document;
    return {
      kind: "document",
      fileId: keep("document", decode(base64), "application/octet-stream", fileName),
      ...caption,
    };
  }
  return { kind: "voice", fileId: keep("voice", decode(say.voice ?? ""), "audio/ogg"), ...caption };
}

function decode(base64: string): Buffer {
  const bytes = Buffer.from(base64, "base64");
  if (bytes.length === 0) throw new ControlError("the file is empty or not base64");
  return bytes;
}

/** A person sends a message. The first one in the private chat lets the bot write back from then on. */
export function speak(play: Play, chat: WorldChat, say: Say): StoredMessage {
  const person = enter(play, chat, say.by);
  const topic = say.threadId === undefined ? undefined : chat.topics.get(say.threadId);
  if (say.threadId !== undefined && topic === undefined)
    throw new ControlError(`there is no topic ${say.threadId}`);
  if (topic?.closed && chat.ownerId !== say.by) throw new ControlError("this topic is closed");
  const replied = say.replyTo === undefined ? undefined : getMessage(chat, say.replyTo);
  const content = spokenContent(play, say);
  if (chat.type === "private") person.wroteToBot = true;
  const threadId = say.threadId ?? replied?.threadId;
  const message = play.world.addMessage(chat, {
    from: say.by,
    dateMs: play.nowMs(),
    content,
    ...(threadId === undefined ? {} : { threadId }),
    ...(replied === undefined ? {} : { replyTo: replied.messageId }),
  });
  show(play, message);
  deliverMessage(play, chat, message);
  return message;
}

/** A person changes the words of their own message. */
export function rewrite(
  play: Play,
  chat: WorldChat,
  messageId: number,
  by: number,
  text: string,
): StoredMessage {
  enter(play, chat, by);
  const message = getMessage(chat, messageId);
  if (message.from !== by) throw new ControlError("only one's own messages can be edited");
  const { content } = message;
  if (content.kind === "service" || content.kind === "sticker")
    throw new ControlError("there is no text to edit");
  const formatted = formatSpoken(text, content.kind === "text" ? MAX_TEXT_CHARS : MAX_CAPTION_CHARS);
  if (content.kind === "text" && isEmptyText(formatted.text))
    throw new ControlError("an empty message can not be sent");
  message.content = { ...content, ...formatted };
  message.editedMs = play.nowMs();
  show(play, message);
  deliverMessage(play, chat, message);
  return message;
}

/** A person deletes a message, in the private chat also one of the bot. The bot is not told. */
export function erase(play: Play, chat: WorldChat, messageId: number, by: number): void {
  getPerson(play, by);
  const message = getMessage(chat, messageId);
  if (message.from !== by && chat.type !== "private" && chat.ownerId !== by) {
    throw new ControlError("only one's own messages can be deleted");
  }
  message.deleted = true;
  play.events.emit({ kind: "deleted", chatId: chat.id, messageId });
}

/** Blocks or unblocks the bot, or changes a name or language. */
export function changePerson(
  play: Play,
  id: number,
  change: {
    languageCode?: string | undefined;
    firstName?: string | undefined;
    blockedBot?: boolean | undefined;
  },
): Person {
  const person = getPerson(play, id);
  if (change.firstName !== undefined) {
    person.firstName = change.firstName;
    getChat(play, id).title = change.firstName;
  }
  if (change.languageCode !== undefined) person.languageCode = change.languageCode;
  if (change.blockedBot !== undefined && change.blockedBot !== person.blockedBot) {
    person.blockedBot = change.blockedBot;
    const [before, after] = change.blockedBot
      ? (["member", "kicked"] as const)
      : (["kicked", "member"] as const);
    tellBotRole(play, getChat(play, id), id, before, after);
  }
  play.events.emit({ kind: "person", person: shownPerson(person) });
  return shownPerson(person);
}

/** A person presses a button; the answer is what their app shows, once the bot answered or was given up on. */
export async function press(
  play: Play,
  chat: WorldChat,
  messageId: number,
  wanted: { by: number; label?: string | undefined; data?: string | undefined; late?: boolean | undefined },
  patienceMs: number,
): Promise<Pressed> {
  enter(play, chat, wanted.by);
  const message = getMessage(chat, messageId);
  if (message.markup?.kind === "other") {
    const found = message.markup.rows.flat().find(({ text }) => text === wanted.label);
    if (found === undefined) throw new ControlError(noButton(wanted));
    speak(play, chat, { by: wanted.by, text: found.text });
    return { answered: true };
  }
  const button: InlineButton | undefined =
    wanted.late && wanted.data !== undefined
      ? { text: "", callback_data: wanted.data }
      : message.markup?.rows.flat().find((b) => fits(b, wanted));
  if (button === undefined) throw new ControlError(noButton(wanted));
  if (button.url !== undefined || button.web_app !== undefined) {
    return { answered: true, url: button.url ?? button.web_app?.url ?? "" };
  }
  // Disabled buttons, copy buttons and the like do nothing that the bot hears of.
  if (button.callback_data === undefined) return { answered: true };
  const { queryId, answer } = play.callbacks.open(patienceMs);
  const query = {
    id: queryId,
    from: userJson(play, wanted.by),
    message: messageJson(play, message),
    chat_instance: String(chat.id),
    data: button.callback_data,
  };
  play.updates.add("callback_query", query, `callback_query:${wanted.by}`);
  return await answer;
}

function fits(
  button: InlineButton,
  wanted: { label?: string | undefined; data?: string | undefined },
): boolean {
  if (wanted.data !== undefined) return button.callback_data === wanted.data;
  return wanted.label !== undefined && button.text === wanted.label;
}

function noButton(wanted: { label?: string | undefined; data?: string | undefined }): string {
  return `there is no button ${JSON.stringify(wanted.data ?? wanted.label ?? "")} on this message`;
}
