// Bodies and numbers of the control API -> checked values, or the one line that says what is wrong.
// One schema for each body of protocol.ts; they are stricter than its types where Telegram is.

import type { Context } from "hono";
import { z } from "zod";
import { ApiError, ControlError } from "../formats/errors.ts";
import {
  MAX_FIRST_NAME_CHARS,
  MAX_LANGUAGE_CODE_CHARS,
  MAX_POLL_OPTION_CHARS,
  MAX_POLL_OPTIONS,
  MAX_POLL_QUESTION_CHARS,
  MAX_TITLE_CHARS,
} from "../formats/limits.ts";
import { readAll } from "../formats/request-body.ts";
import type {
  AlbumPart,
  Fault,
  GroupPatch,
  MessageEdit,
  NewAlbum,
  NewGroup,
  NewMessage,
  NewPerson,
  Press,
} from "../protocol.ts";

/** A person, chat or message; groups and ephemeral messages have negative ids. */
export const id = z.number().int();
export const newPerson: z.ZodType<NewPerson> = z.object({
  firstName: z.string().min(1).max(MAX_FIRST_NAME_CHARS),
  languageCode: z.string().max(MAX_LANGUAGE_CODE_CHARS).exactOptional(),
  username: z
    .string()
    .regex(/^[A-Za-z]\w{3,31}$/)
    .exactOptional(),
  groups: z.array(id).exactOptional(),
});
const botRole = z.enum(["none", "member", "administrator"]).exactOptional();
const botRights = z
  .object({
    canManageTopics: z.boolean().exactOptional(),
    canDeleteMessages: z.boolean().exactOptional(),
    canPinMessages: z.boolean().exactOptional(),
  })
  .exactOptional();
export const newGroup: z.ZodType<NewGroup> = z.object({
  title: z.string().min(1).max(MAX_TITLE_CHARS),
  by: id,
  members: z.array(id),
  kind: z.enum(["group", "supergroup"]),
  forum: z.boolean().exactOptional(),
  botRole,
  botRights,
});
const formatting = {
  entities: z
    .array(
      z.object({
        type: z.string().min(1),
        offset: z.number().int().min(0),
        length: z.number().int().min(1),
        url: z.string().exactOptional(),
        language: z.string().exactOptional(),
        custom_emoji_id: z.string().exactOptional(),
        user: z.object({ id }).exactOptional(),
      }),
    )
    .exactOptional(),
  premium: z.literal(true).exactOptional(),
};
const envelope = {
  by: id,
  replyTo: id.exactOptional(),
  threadId: id.exactOptional(),
  as: z
    .union([
      z.literal("group"),
      z.object({ channel: z.string().min(1).max(MAX_TITLE_CHARS), linked: z.literal(true).exactOptional() }),
    ])
    .exactOptional(),
  caption: z.string().exactOptional(),
  ...formatting,
};
const file = z.string().exactOptional();
const document = z.object({ fileName: z.string().min(1), base64: z.string() }).exactOptional();
const point = { latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) };
export const newMessage: z.ZodType<NewMessage> = z.object({
  ...envelope,
  text: z.string().exactOptional(),
  photo: file,
  document,
  voice: file,
  video: file,
  animation: file,
  audio: file,
  videoNote: file,
  sticker: z.string().min(1).exactOptional(),
  location: z.object(point).exactOptional(),
  venue: z.object({ ...point, title: z.string().min(1), address: z.string() }).exactOptional(),
  contact: z
    .object({ phoneNumber: z.string().min(1), firstName: z.string().min(1), userId: id.exactOptional() })
    .exactOptional(),
  dice: z.enum(["🎲", "🎯", "🏀", "⚽", "🎳", "🎰"]).exactOptional(),
  poll: z
    .object({
      question: z.string().min(1).max(MAX_POLL_QUESTION_CHARS),
      options: z.array(z.string().min(1).max(MAX_POLL_OPTION_CHARS)).min(1).max(MAX_POLL_OPTIONS),
      quiz: z.literal(true).exactOptional(),
    })
    .exactOptional(),
});
const albumPart: z.ZodType<AlbumPart> = z
  .object({ photo: file, video: file, document, audio: file })
  .refine((part) => Object.values(part).filter((value) => value !== undefined).length === 1, {
    error: "each part is exactly one of photo, video, document, audio",
  });
export const newAlbum: z.ZodType<NewAlbum> = z.object({ ...envelope, parts: z.array(albumPart) });
export const messageEdit: z.ZodType<MessageEdit> = z.object({ by: id, text: z.string(), ...formatting });
export const pressBody: z.ZodType<Press> = z.object({
  by: id,
  label: z.string().exactOptional(),
  data: z.string().exactOptional(),
  late: z.boolean().exactOptional(),
});
export const newTopic = z.object({ by: id, name: z.string() });
export const topicChange = z.object({ by: id, name: z.string().optional(), closed: z.boolean().optional() });
export const fault: z.ZodType<Fault> = z.object({
  method: z.string().min(1),
  chatId: id.exactOptional(),
  payloadIncludes: z.string().min(1).exactOptional(),
  times: z.number().int().min(1).exactOptional(),
  errorCode: z.number().int().min(300).max(599).exactOptional(),
  description: z.string().exactOptional(),
  retryAfterSeconds: z.number().int().min(0).exactOptional(),
  migrateToChatId: id.exactOptional(),
  drop: z.enum(["before", "after"]).exactOptional(),
  delayMs: z.number().min(0).exactOptional(),
});
export const personChange = z.object({
  languageCode: z.string().max(MAX_LANGUAGE_CODE_CHARS).optional(),
  firstName: z.string().min(1).max(MAX_FIRST_NAME_CHARS).optional(),
  blockedBot: z.boolean().optional(),
});
export const groupChange: z.ZodType<GroupPatch> = z.object({
  addMembers: z.array(id).exactOptional(),
  removeMembers: z.array(id).exactOptional(),
  promote: z.array(id).exactOptional(),
  demote: z.array(id).exactOptional(),
  botRole,
  botRights,
  forum: z.boolean().exactOptional(),
  migrate: z.literal(true).exactOptional(),
});

/**
 * Reads and checks a JSON body.
 *
 * @throws {ControlError} that names the first wrong field
 * @throws {ApiError} 413 for a body that is too large
 */
export async function readBody<T>(c: Context, schema: z.ZodType<T>): Promise<T> {
  let value: unknown;
  try {
    value = JSON.parse(c.req.raw.body === null ? "" : (await readAll(c.req.raw.body)).toString("utf8"));
  } catch (error) {
    if (error instanceof ApiError) throw error;
    throw new ControlError("the body must be JSON");
  }
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  throw new ControlError(`${issue?.path.join(".") || "body"}: ${issue?.message ?? "invalid"}`);
}

/**
 * Reads a whole number from a path or a query.
 *
 * @param name  for the error, e.g. "chat id"
 * @throws {ControlError} for anything else
 */
export function readNumber(text: string | undefined, name: string): number {
  const value = Number(text);
  if (text === undefined || text === "" || !Number.isSafeInteger(value))
    throw new ControlError(`${name} must be a number`);
  return value;
}
