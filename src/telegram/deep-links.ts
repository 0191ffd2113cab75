/** The payloads of `https://t.me/<bot>?start=<payload>`: opens a guide or a topic in the direct chat. */
import type { GuideId, TopicId } from "../guide/guide.ts";
import { MAX_START_PAYLOAD_CHARS } from "./limits.ts";

export type StartTarget =
  | { readonly kind: "guide"; readonly guide: GuideId }
  | { readonly kind: "topic"; readonly topic: TopicId };

/** A payload may hold letters, digits, `_` and `-` only, so the dot of a topic id travels as `__`. */
const DOT = "__";

/** @throws {RangeError} when an id is too long for Telegram's 64 characters; a test covers every id */
export function startPayload(target: StartTarget): string {
  const payload = target.kind === "guide" ? `g-${target.guide}` : `t-${target.topic.replaceAll(".", DOT)}`;
  if (payload.length > MAX_START_PAYLOAD_CHARS)
    throw new RangeError(`start payload "${payload}" is too long`);
  return payload;
}

export function startLink(botUsername: string, target?: StartTarget): string {
  return `https://t.me/${botUsername}?start=${target ? startPayload(target) : "hello"}`;
}

/** @returns `undefined` for a payload that this bot did not make; ids may still be unknown */
export function readStartPayload(payload: string): StartTarget | undefined {
  const [, letter, id] = /^([gt])-([A-Za-z0-9_-]{1,60})$/.exec(payload.trim()) ?? [];
  if (id === undefined) return undefined;
  return letter === "g" ? { kind: "guide", guide: id } : { kind: "topic", topic: id.replaceAll(DOT, ".") };
}
