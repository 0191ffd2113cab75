/** Turns a person's record into the text that is stored and back; knows no store and no clock. */
import { z } from "zod";
import type { GuideId, PersonFacts } from "../core/guide/guide.ts";
import type { Progress } from "../core/guide/progress.ts";
import { Ticket } from "../core/handoff/ticket.ts";
import { type PackedProgress, packProgress, unpackProgress } from "./progress-text.ts";

/**
 * Largest record that is written, in bytes of UTF-8; a typical one is under 1,024, and the longest that five guides
 * and a hand-off can make is 4,711.
 */
export const MAX_PERSON_BYTES = 5_120;
/** How many update ids a record remembers. */
export const MAX_APPLIED = 8;
/** How many topics a record remembers as shown. */
export const MAX_RECENT_TOPICS = 3;

/** Everything kept about one person: no name, no number, no message text. */
export interface Person {
  readonly v: 1;
  /** Language chosen by the person; absent means "as Telegram says". */
  readonly locale?: string;
  readonly facts: PersonFacts;
  readonly guides: Readonly<Record<GuideId, Progress>>;
  /** The guide that the person is in. */
  readonly active?: { readonly guide: GuideId; readonly paused: boolean };
  /** How often a report of this day was not understood; none is kept of other days. */
  readonly misses?: { readonly day: string; readonly count: number };
  /** The hand-off to people, open or the last one. */
  readonly ticket?: Ticket;
  /** A hand-off that this release cannot read: kept as it is until the person has another one. */
  readonly unreadTicket?: unknown;
  /** The topics that were shown last, newest last, for the staff; at most `MAX_RECENT_TOPICS`. */
  readonly recent?: readonly string[];
  /** The last day (UTC) on which a second device may be linked: on later days nobody listens. */
  readonly linkedDay?: string;
  /** The live message; `media`: it is a picture with a caption. */
  readonly card?: {
    readonly chatId: number;
    readonly messageId: number;
    readonly media: boolean;
    /** It shows something else than the step or its pause; while no device is linked, that is not always noted. */
    readonly aside?: true;
  };
  /** The last updates whose effect is in this record, oldest first, so that a repeated one changes nothing. */
  readonly applied: readonly number[];
  /** Days in UTC, `YYYY-MM-DD`: never finer, it is nobody's business at what hour people travel. */
  readonly createdDay: string;
  readonly seenDay: string;
}

const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const Packed = z.tuple([
  z.int().nonnegative(),
  z.string(),
  z.string(),
  z.string(),
  z.string().optional(),
  z.string().optional(),
]);

/**
 * The stored form, version 1. New optional keys may be added without a new version, so keys that this
 * program does not know are kept at the top level: while two releases run side by side, the older one must
 * not delete what the newer one wrote. Unknown keys further inside are dropped. Anything that changes the
 * meaning of a key needs a new `v`, and a fixture of the old one in `test/store/fixtures/`.
 */
const StoredPerson = z.looseObject({
  v: z.literal(1),
  locale: z.string().exactOptional(),
  facts: z.record(z.string(), z.string()),
  guides: z.record(z.string(), Packed),
  active: z.object({ guide: z.string(), paused: z.boolean() }).exactOptional(),
  misses: z.object({ day: Day, count: z.int().nonnegative() }).exactOptional(),
  ticket: Ticket.exactOptional(),
  recent: z.array(z.string()).exactOptional(),
  linkedDay: Day.exactOptional(),
  card: z
    .object({
      chatId: z.int(),
      messageId: z.int(),
      media: z.boolean(),
      aside: z.literal(true).exactOptional(),
    })
    .exactOptional(),
  applied: z.array(z.int()),
  createdDay: Day,
  seenDay: Day,
});

/** A person who was never seen before; `day` is `YYYY-MM-DD` in UTC. */
export function newPerson(day: string): Person {
  return { v: 1, facts: {}, guides: {}, applied: [], createdDay: day, seenDay: day };
}

export function encodePerson({ unreadTicket, ...known }: Person): string {
  const person =
    known.ticket === undefined && unreadTicket !== undefined ? { ...known, ticket: unreadTicket } : known;
  const guides: [GuideId, PackedProgress][] = Object.entries(person.guides).map(([guide, progress]) => [
    guide,
    packProgress(progress),
  ]);
  return JSON.stringify({ ...person, guides: Object.fromEntries(guides) });
}

/** `future`: written by a newer release. `corrupt`: not a record at all. Neither is a new person. */
export type DecodedPerson =
  | { readonly kind: "ok"; readonly person: Person }
  | { readonly kind: "corrupt" }
  | { readonly kind: "future" };

export function decodePerson(text: string): DecodedPerson {
  const json = parseJson(text);
  if (typeof json !== "object" || json === null || !("v" in json)) return { kind: "corrupt" };
  if (Number.isSafeInteger(json.v) && Number(json.v) > 1) return { kind: "future" };
  const parsed = parseStored(json);
  if (!parsed.success) return { kind: "corrupt" };
  const guides: [GuideId, Progress][] = [];
  for (const [guide, packed] of Object.entries(parsed.data.guides)) {
    const progress = unpackProgress(packed);
    if (progress === undefined) return { kind: "corrupt" };
    guides.push([guide, progress]);
  }
  return { kind: "ok", person: { ...parsed.data, guides: Object.fromEntries(guides) } };
}

/**
 * A ticket of another form is no reason to take the whole record for damaged: the person goes on with the bot as if
 * nobody had been called, and the release that knows the ticket finds it as it was.
 */
function parseStored(json: object) {
  const parsed = StoredPerson.safeParse(json);
  if (parsed.success || !("ticket" in json)) return parsed;
  const { ticket: unreadTicket, ...rest } = json;
  return StoredPerson.safeParse({ ...rest, unreadTicket });
}

/** Without `__proto__` at any depth: assigned to a plain object later, it would replace the prototype. */
function parseJson(text: string): unknown {
  try {
    // A reviver costs as much as the parsing itself, and the program never writes this key, escaped or not.
    if (!text.includes("__proto__") && !text.includes("\\u")) return JSON.parse(text);
    return JSON.parse(text, (key, value: unknown) => (key === "__proto__" ? undefined : value));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Whether the effect of this update is in the record already. */
export function wasApplied(person: Person, updateId: number): boolean {
  return person.applied.includes(updateId);
}

/** Remembers an update whose effect is in the record; forgets the oldest beyond `MAX_APPLIED`. */
export function withApplied(person: Person, updateId: number): Person {
  return { ...person, applied: [...person.applied, updateId].slice(-MAX_APPLIED) };
}

/** Remembers that a topic was shown. */
export function withRecent(person: Person, topic: string): Person {
  if (person.recent?.at(-1) === topic) return person;
  const others = (person.recent ?? []).filter((known) => known !== topic);
  return { ...person, recent: [...others, topic].slice(-MAX_RECENT_TOPICS) };
}

/** Notes whether the card shows something else than the step or its pause. */
export function withAside(person: Person, isAside: boolean): Person {
  const { card } = person;
  if (card === undefined || (card.aside === true) === isAside) return person;
  const { chatId, messageId, media } = card;
  return { ...person, card: { chatId, messageId, media, ...(isAside ? { aside: true } : {}) } };
}

/**
 * Leaves out what only makes the guides nicer to use: earlier choices of answers that were stepped back
 * over, and ticks of checklists that are done. Places, answers and facts stay.
 */
export function slimPerson(person: Person): Person {
  const guides = Object.entries(person.guides).map(([guide, progress]) => {
    const open = Object.entries(progress.ticks).filter(([step]) => !Object.hasOwn(progress.done, step));
    return [guide, { ...progress, kept: {}, ticks: Object.fromEntries(open) }] as const;
  });
  return { ...person, guides: Object.fromEntries(guides) };
}
