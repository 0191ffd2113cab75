// What a person sends (`Say`, `SayAlbum`) -> the content of a message, or the line that says why an app could not.

import { toEntities } from "../formats/args.ts";
import type { FormattedText } from "../formats/entity.ts";
import { ControlError } from "../formats/errors.ts";
import { MAX_CAPTION_CHARS, MAX_PREMIUM_CAPTION_CHARS, MAX_TEXT_CHARS } from "../formats/limits.ts";
import { formatText, isEmptyText } from "../formats/text.ts";
import type { AlbumPart, Formatting, Say } from "../protocol.ts";
import type { Play } from "../world/backend.ts";
import { storeFile } from "../world/media.ts";
import type { CaptionedKind, Content, PlainKind } from "../world/world.ts";

/** What a person can send; exactly one of these is in a `Say`. */
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
] as const satisfies readonly (keyof Say)[];

const MIME_TYPES: Record<Exclude<CaptionedKind, "document"> | "video_note", string> = {
  photo: "image/jpeg",
  voice: "audio/ogg",
  video: "video/mp4",
  animation: "video/mp4",
  audio: "audio/mpeg",
  video_note: "video/mp4",
};

/** @throws {ControlError} for words that are too long */
function format(source: string, maxChars: number, given: Formatting): FormattedText {
  const formatted = formatText(source, { entities: toEntities(given.entities) });
  if (formatted.text.length > maxChars)
    throw new ControlError(`a message holds at most ${maxChars} characters`);
  return formatted;
}

export function spokenText(source: string, given: Formatting): FormattedText {
  const formatted = format(source, MAX_TEXT_CHARS, given);
  if (isEmptyText(formatted.text)) throw new ControlError("an empty message can not be sent");
  return formatted;
}

export function spokenCaption(source: string, given: Formatting & { premium?: true }): FormattedText {
  return format(source, given.premium ? MAX_PREMIUM_CAPTION_CHARS : MAX_CAPTION_CHARS, given);
}

export function spokenContent(play: Play, say: Say): Content {
  const [kind, ...more] = KINDS.filter((name) => say[name] !== undefined);
  if (kind === undefined || more.length > 0) throw new ControlError(`say exactly one of ${KINDS.join(", ")}`);
  if (say.text !== undefined) return { kind: "text", ...spokenText(say.text, say) };
  if (say.sticker !== undefined) return { kind: "sticker", emoji: say.sticker };
  if (say.videoNote !== undefined) {
    const file = storeFile(play, "video_note", decode(say.videoNote), MIME_TYPES.video_note);
    return { kind: "video_note", fileId: file.fileId, text: "" };
  }
  return (
    plainContent(say) ?? {
      ...keptFile(play, say),
      ...spokenCaption(say.caption ?? "", say),
    }
  );
}

/** The pieces of an album; the caption stands under the first one, where apps show it. */
export function albumContents(
  play: Play,
  parts: readonly AlbumPart[],
  words: { caption?: string } & Formatting & { premium?: true },
): Content[] {
  return parts.map((part, index) => ({
    ...keptFile(play, part),
    ...(index === 0 ? spokenCaption(words.caption ?? "", words) : { text: "", entities: [] }),
  }));
}

function keptFile(play: Play, from: Partial<Say>): { kind: CaptionedKind; fileId: string } {
  const { document, photo, voice, video, animation, audio } = from;
  if (document !== undefined) {
    const bytes = decode(document.base64);
    const file = storeFile(play, "document", bytes, "application/octet-stream", document.fileName);
    return { kind: "document", fileId: file.fileId };
  }
  const given = Object.entries({ photo, voice, video, animation, audio }).find(([, base64]) => base64);
  if (given === undefined) throw new ControlError("the file is empty or not base64");
  // The names above are kinds; `Object.entries` forgets that.
  const kind = given[0] as Exclude<CaptionedKind, "document">;
  const name = kind === "audio" ? "sound.mp3" : undefined;
  const file = storeFile(play, kind, decode(given[1] ?? ""), MIME_TYPES[kind], name);
  return { kind, fileId: file.fileId };
}

/** A message without file and words of its own, with the text that an app shows in lists. */
function plainContent(say: Say): Content | undefined {
  const { location, venue, contact, dice, poll } = say;
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
