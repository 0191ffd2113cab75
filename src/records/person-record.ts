/** Turns a person's record into the text that is stored and back; knows no store and no clock. */
import { z } from "zod";
import type { GuideId } from "../core/guide/guide.ts";
import type { Progress } from "../core/guide/progress.ts";
import { Ticket } from "../core/handoff/ticket.ts";
import type { Person } from "../core/person/person.ts";
import { parseJson } from "../store/record.ts";
import { type PackedProgress, packProgress, unpackProgress } from "./progress-text.ts";
import { asJson } from "./readable.ts";

/**
 * Largest record that is written, in bytes of UTF-8; a typical one is under 1,024, and the longest that five guides
 * and a hand-off can make is 4,711.
 */
export const MAX_PERSON_BYTES = 5_120;

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
 * meaning of a key needs a new `v`, and a fixture of the old one in `test/records/fixtures/`.
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

/** @returns the text that is stored; not cut to any size, see `MAX_PERSON_BYTES` */
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

/** Reads stored text; never throws, whatever is in it. */
export function decodePerson(text: string): DecodedPerson {
  const json = parseSafely(text);
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

/** The record as it is used, without the name of who helps: that is not the person's. */
export function exportPersonRecord(text: string): unknown {
  const decoded = decodePerson(text);
  if (decoded.kind !== "ok") return asJson(text);
  const { ticket, ...person } = decoded.person;
  if (ticket === undefined) return person;
  const { owner: _, ...shown } = ticket;
  return { ...person, ticket: shown };
}

/** Without `__proto__` at any depth: assigned to a plain object later, it would replace the prototype. */
function parseSafely(text: string): unknown {
  // A reviver costs as much as the parsing itself, and the program never writes this key, escaped or not.
  const mayHold = text.includes("__proto__") || text.includes("\\u");
  return parseJson(text, mayHold ? (key, value) => (key === "__proto__" ? undefined : value) : undefined);
}
