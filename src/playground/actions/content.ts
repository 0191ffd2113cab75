// What a person sends (`NewMessage`, `NewAlbum`) -> the content of a message, or why their app could not send it.

import { toEntities } from "../formats/args.ts";
import type { FormattedText } from "../formats/entity.ts";
import { ControlError } from "../formats/errors.ts";
import { MAX_CAPTION_CHARS, MAX_PREMIUM_CAPTION_CHARS, MAX_TEXT_CHARS } from "../formats/limits.ts";
import { formatText, isEmptyText } from "../formats/text.ts";
import type { Formatting, NewAlbum, NewMessage } from "../protocol.ts";
import type { Backend } from "../world/backend.ts";
import { storeFile } from "../world/media.ts";
import { CAPTIONED_KINDS, type CaptionedKind, type Content, type PlainKind } from "../world/world.ts";

/** What a person can send; exactly one of these is in a `NewMessage`. */
const KINDS = [
  "text",
  "photo",
  "document",
  "voice",
  "video",
  "animation",
  "audio",
  "videoNote",
  "sticker",
  "location",
  "venue",
  "contact",
  "dice",
  "poll",
] as const satisfies readonly (keyof NewMessage)[];

const MIME_TYPES: Record<Exclude<CaptionedKind, "document"> | "video_note", string> = {
  photo: "image/jpeg",
  voice: "audio/ogg",
  video: "video/mp4",
  animation: "video/mp4",
  audio: "audio/mpeg",
  video_note: "video/mp4",
};

/** @throws {ControlError} for a text that is too long */
function format(source: string, maxChars: number, given: Formatting): FormattedText {
  const formatted = formatText(source, { entities: toEntities(given.entities) });
  if (formatted.text.length > maxChars)
    throw new ControlError(`a message holds at most ${maxChars} characters`);
  return formatted;
}

/**
 * Checks the text of a message.
 *
 * @throws {ControlError} for one that is empty, or longer than 4096 UTF-16 units
 */
export function readText(source: string, given: Formatting): FormattedText {
  const formatted = format(source, MAX_TEXT_CHARS, given);
  if (isEmptyText(formatted.text)) throw new ControlError("an empty message can not be sent");
  return formatted;
}

/**
 * Checks a caption, which may be empty.
 *
 * @throws {ControlError} for one of more than 1024 UTF-16 units, with Premium 4096
 */
export function readCaption(source: string, given: Formatting & { premium?: true }): FormattedText {
  return format(source, given.premium ? MAX_PREMIUM_CAPTION_CHARS : MAX_CAPTION_CHARS, given);
}

/**
 * Checks what a message holds, and stores its file.
 *
 * @throws {ControlError} unless it holds exactly one thing that an app can send
 */
export function readContent(backend: Backend, message: NewMessage): Content {
  const [kind, ...more] = KINDS.filter((name) => message[name] !== undefined);
  if (kind === undefined || more.length > 0) throw new ControlError(`say exactly one of ${KINDS.join(", ")}`);
  if (message.text !== undefined) return { kind: "text", ...readText(message.text, message) };
  if (message.sticker !== undefined) return { kind: "sticker", emoji: message.sticker };
  if (message.videoNote !== undefined) {
    const file = storeFile(backend, "video_note", decode(message.videoNote), MIME_TYPES.video_note);
    return { kind: "video_note", fileId: file.fileId, text: "" };
  }
  return (
    plainContent(message) ?? {
      ...storeGivenFile(backend, message),
      ...readCaption(message.caption ?? "", message),
    }
  );
}

/**
 * Checks the parts of an album, and stores their files. The caption stands under the first one, where apps show it.
 *
 * @throws {ControlError} for an empty file or a caption that is too long
 */
export function readAlbum(backend: Backend, album: NewAlbum): Content[] {
  return album.parts.map((part, index) => ({
    ...storeGivenFile(backend, part),
    ...(index === 0 ? readCaption(album.caption ?? "", album) : { text: "", entities: [] }),
  }));
}

function storeGivenFile(
  backend: Backend,
  from: Omit<NewMessage, "by">,
): { kind: CaptionedKind; fileId: string } {
  if (from.document !== undefined) {
    const bytes = decode(from.document.base64);
    const file = storeFile(backend, "document", bytes, "application/octet-stream", from.document.fileName);
    return { kind: "document", fileId: file.fileId };
  }
  const kind = CAPTIONED_KINDS.filter((name) => name !== "document").find((name) => from[name]);
  if (kind === undefined) throw new ControlError("the file is empty or not base64");
  const name = kind === "audio" ? "sound.mp3" : undefined;
  const file = storeFile(backend, kind, decode(from[kind] ?? ""), MIME_TYPES[kind], name);
  return { kind, fileId: file.fileId };
}

/** A message without a file or a text of its own, with the text that an app shows in lists. */
function plainContent(message: NewMessage): Content | undefined {
  const { location, venue, contact, dice, poll } = message;
  const plain = (kind: PlainKind, text: string, fields: Record<string, unknown>) =>
    ({ kind, text, fields: { [kind]: fields } }) as const;
  if (location !== undefined) return plain("location", "", { ...location });
  if (venue !== undefined) {
    const { title, address, ...point } = venue;
    const made = plain("venue", `${title}, ${address}`, { location: point, title, address });
    return { ...made, fields: { ...made.fields, location: point } };
  }
  if (contact !== undefined) {
    const { phoneNumber, firstName, userId } = contact;
    const user = userId === undefined ? {} : { user_id: userId };
    return plain("contact", `${firstName}, ${phoneNumber}`, {
      phone_number: phoneNumber,
      first_name: firstName,
      ...user,
    });
  }
  if (dice !== undefined) return plain("dice", dice, { emoji: dice, value: 1 });
  if (poll !== undefined) {
    const made = plain("poll", poll.question, {
      id: `5${poll.question.length}${poll.options.length}`,
      question: poll.question,
      options: poll.options.map((text, index) => ({ persistent_id: String(index), text, voter_count: 0 })),
      total_voter_count: 0,
      is_closed: false,
      is_anonymous: true,
      type: poll.quiz ? "quiz" : "regular",
      allows_multiple_answers: false,
      allows_revoting: !poll.quiz,
    });
    return poll.quiz ? { ...made, quiz: true } : made;
  }
  return undefined;
}

function decode(base64: string): Buffer {
  const bytes = Buffer.from(base64, "base64");
  if (bytes.length === 0) throw new ControlError("the file is empty or not base64");
  return bytes;
}
