/**
 * The one codec between actions and callback data: `1o:registration` <-> {kind: "open", guide: "registration"}.
 *
 * Data is `<version><letter>:<field>:<field>...`, ids only, at most 64 bytes. Buttons live in people's chats
 * for years, so letters are never reused and a shape never changes; a new shape gets a new letter.
 */
import type { Action } from "../core/view/view.ts";
import { MAX_CALLBACK_DATA_BYTES } from "../telegram-limits.ts";

const VERSION = "1";
const SEPARATOR = ":";
const ID = /^[A-Za-z0-9._-]{1,60}$/;

type Kind = Action["kind"];
/** The letter of each action and its fields in order; numbers travel in base 36, booleans as 0 and 1. */
const SHAPES: { readonly [K in Kind]: readonly [letter: string, ...fields: string[]] } = {
  open: ["o", "guide"],
  choose: ["c", "guide", "step", "option", "rev"],
  tick: ["t", "guide", "step", "item", "on"],
  back: ["b", "guide", "rev"],
  pause: ["p", "guide"],
  "ask-restart": ["q", "guide"],
  restart: ["r", "guide", "rev"],
  problems: ["x", "guide", "step"],
  topic: ["h", "topic"],
  "follow-up": ["f", "topic", "option"],
  pick: ["k", "topic"],
  "none-of-these": ["u"],
  helped: ["y", "topic"],
  stuck: ["n", "topic"],
  fix: ["g", "guide", "step"],
  menu: ["m"],
  "ask-problem": ["w"],
  languages: ["l"],
  language: ["L", "locale"],
  facts: ["a"],
  fact: ["A", "fact"],
  "set-fact": ["S", "fact", "value"],
  privacy: ["v"],
  "export-data": ["e"],
  "ask-delete-data": ["d"],
  "delete-data": ["D"],
  "start-afresh": ["z"],
  human: ["i"],
  "leave-people": ["j"],
  device: ["Q", "guide"],
  devices: ["N"],
  "end-link": ["U", "link"],
  "end-links": ["X"],
  "follow-choose": ["C", "link", "option", "rev"],
  "follow-tick": ["T", "link", "item", "on", "rev"],
  "follow-back": ["B", "link", "rev"],
  "follow-ask-restart": ["Y", "link"],
  "follow-restart": ["Z", "link", "rev"],
  "follow-show": ["F", "link"],
  "follow-problems": ["P", "link"],
  "follow-topic": ["H", "link", "topic", "answered"],
  "follow-leave": ["J", "link"],
  "staff-claim": ["s"],
  "staff-close": ["E"],
  "staff-answer": ["R", "topic"],
  "group-pick": ["K", "topic", "owner"],
  "group-none": ["W", "owner"],
};

const KIND_OF_LETTER = new Map(
  (Object.entries(SHAPES) as [Kind, readonly [string, ...string[]]][]).map(([kind, [letter]]) => [
    letter,
    kind,
  ]),
);

function encodeField(value: unknown): string {
  if (typeof value === "number") return value.toString(36);
  if (typeof value === "boolean") return value ? "1" : "0";
  return String(value);
}

/** Counts the bytes of UTF-8 that the button of an action takes, also when they are too many. */
export function buttonBytes(action: Action): number {
  return Buffer.byteLength(toData(action), "utf8");
}

function toData(action: Action): string {
  const [letter, ...fields] = SHAPES[action.kind];
  const record = new Map<string, unknown>(Object.entries(action));
  return [VERSION + letter, ...fields.map((field) => encodeField(record.get(field)))].join(SEPARATOR);
}

/**
 * Writes an action as the `callback_data` of a button; `decodeAction` reads it.
 *
 * @returns at most 64 bytes of UTF-8
 * @throws {RangeError} when the data would not fit; `npm run check` finds this before a release
 * @example encodeAction({ kind: "open", guide: "card" }) // "1o:card"
 */
export function encodeAction(action: Action): string {
  const data = toData(action);
  const bytes = Buffer.byteLength(data, "utf8");
  if (bytes > MAX_CALLBACK_DATA_BYTES) {
    throw new RangeError(
      `button "${data}" takes ${bytes} bytes, Telegram allows ${MAX_CALLBACK_DATA_BYTES}: shorten its ids`,
    );
  }
  return data;
}

function decodeField(field: string, value: string): string | number | boolean | undefined {
  if (field === "rev" || field === "owner")
    return /^[0-9a-z]{1,10}$/.test(value) ? Number.parseInt(value, 36) : undefined;
  if (field === "on" || field === "answered") return value === "1" ? true : value === "0" ? false : undefined;
  return ID.test(value) ? value : undefined;
}

/**
 * Reads the `callback_data` of a pressed button.
 *
 * @param data anything: it comes from outside
 * @returns the action, or `undefined` for anything that this codec did not write
 */
export function decodeAction(data: string): Action | undefined {
  const [head = "", ...values] = data.split(SEPARATOR);
  const kind = head.startsWith(VERSION) ? KIND_OF_LETTER.get(head.slice(VERSION.length)) : undefined;
  if (!kind) return undefined;
  const [, ...fields] = SHAPES[kind];
  if (fields.length !== values.length) return undefined;
  const decoded = fields.map((field, index) => [field, decodeField(field, values[index] ?? "")] as const);
  if (decoded.some(([, value]) => value === undefined)) return undefined;
  // The table above names exactly the fields of each action kind, and every field was checked.
  return { kind, ...Object.fromEntries(decoded) } as Action;
}
