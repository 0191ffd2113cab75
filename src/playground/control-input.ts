// Bodies and numbers of the control API -> checked values, or the one line that says what is wrong.

import type { Context } from "hono";
import { z } from "zod";
import { ApiError, ControlError } from "./errors.ts";
import type { Fault, NewGroup, NewPerson, Say } from "./protocol.ts";
import { readAll } from "./request-body.ts";

export const id = z.number().int();
export const newPerson: z.ZodType<NewPerson> = z.object({
  firstName: z.string().min(1).max(64),
  languageCode: z.string().max(35).exactOptional(),
  username: z
    .string()
    .regex(/^[A-Za-z]\w{3,31}$/)
    .exactOptional(),
});
export const newGroup: z.ZodType<NewGroup> = z.object({
  title: z.string().min(1).max(128),
  by: id,
  members: z.array(id),
  kind: z.enum(["group", "supergroup"]),
  forum: z.boolean().exactOptional(),
  botRole: z.enum(["none", "member", "administrator"]).exactOptional(),
});
export const say: z.ZodType<Say> = z.object({
  by: id,
  text: z.string().exactOptional(),
  photo: z.string().exactOptional(),
  document: z.object({ fileName: z.string().min(1), base64: z.string() }).exactOptional(),
  sticker: z.string().min(1).exactOptional(),
  voice: z.string().exactOptional(),
  caption: z.string().exactOptional(),
  replyTo: id.exactOptional(),
  threadId: id.exactOptional(),
});
export const fault: z.ZodType<Fault> = z.object({
  method: z.string().min(1),
  chatId: id.exactOptional(),
  times: z.number().int().min(1).exactOptional(),
  errorCode: z.number().int().min(300).max(599).exactOptional(),
  description: z.string().exactOptional(),
  retryAfterSeconds: z.number().int().min(0).exactOptional(),
  drop: z.enum(["before", "after"]).exactOptional(),
  delayMs: z.number().min(0).exactOptional(),
});
export const personChange = z.object({
  languageCode: z.string().max(35).optional(),
  firstName: z.string().min(1).max(64).optional(),
  blockedBot: z.boolean().optional(),
});
export const groupChange = z.object({
  addMembers: z.array(id).optional(),
  removeMembers: z.array(id).optional(),
  botRole: z.enum(["none", "member", "administrator"]).optional(),
  forum: z.boolean().optional(),
  migrate: z.literal(true).optional(),
});

/** @throws {ControlError} with the first thing that is wrong */
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

export function readNumber(text: string | undefined, name: string): number {
  const value = Number(text);
  if (text === undefined || text === "" || !Number.isSafeInteger(value))
    throw new ControlError(`${name} must be a number`);
  return value;
}
