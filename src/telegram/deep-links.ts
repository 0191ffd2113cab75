/**
 * The payloads of `https://t.me/<bot>?start=<payload>`: opens a guide, a topic or people in the direct chat, or
 * follows the guide of another person.
 */
import type { GuideId, TopicId } from "../core/guide/guide.ts";
import { MAX_START_PAYLOAD_CHARS } from "../telegram-limits.ts";

export type StartTarget =
  | { readonly kind: "guide"; readonly guide: GuideId }
  | { readonly kind: "topic"; readonly topic: TopicId }
  /** Asks for people. */
  | { readonly kind: "human" }
  /** A token of `store/pairings.ts`. */
  | { readonly kind: "follow"; readonly token: string };

/** A payload may hold letters, digits, `_` and `-` only, so the dot of a topic id travels as `__`. */
const DOT = "__";
const HUMAN = "human";
const PLAIN = "hello";

function payloadOf(target: StartTarget): string {
  switch (target.kind) {
    case "guide":
      return `g-${target.guide}`;
    case "topic":
      return `t-${target.topic.replaceAll(".", DOT)}`;
    case "human":
      return HUMAN;
    case "follow":
      return `d-${target.token}`;
  }
}

/** @throws {RangeError} when an id is too long for Telegram's 64 characters; a test covers every id */
export function startPayload(target: StartTarget): string {
  const payload = payloadOf(target);
  if (payload.length > MAX_START_PAYLOAD_CHARS)
    throw new RangeError(`start payload "${payload}" is too long`);
  return payload;
}

export function startLink(botUsername: string, target?: StartTarget): string {
  return `https://t.me/${botUsername}?start=${target ? startPayload(target) : PLAIN}`;
}

/** @returns `undefined` for a payload that this bot did not make; ids may still be unknown */
export function readStartPayload(payload: string): StartTarget | undefined {
  if (payload.trim() === HUMAN) return { kind: "human" };
  const [, letter, id] = /^([gtd])-([A-Za-z0-9_-]{1,60})$/.exec(payload.trim()) ?? [];
  if (id === undefined) return undefined;
  if (letter === "d") return { kind: "follow", token: id };
  return letter === "g" ? { kind: "guide", guide: id } : { kind: "topic", topic: id.replaceAll(DOT, ".") };
}
