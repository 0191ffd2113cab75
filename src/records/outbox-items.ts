/** What waits in one direction between a person and the staff, as plain data: added once, in order, bounded. */
import { z } from "zod";
import { asJson, withoutField } from "./readable.ts";

/** For whom an item is: the staff of the support group, or the person. Each person has an outbox for either. */
export const RECIPIENTS = ["staff", "person"] as const;
export type Recipient = (typeof RECIPIENTS)[number];

const Entities = z.array(z.looseObject({ type: z.string(), offset: z.int(), length: z.int() }));
const Formatted = z.object({ text: z.string(), entities: Entities.exactOptional() });
/** A text or caption with its formatting, as Telegram gives it. */
export type Formatted = z.output<typeof Formatted>;

const Item = z.discriminatedUnion("kind", [
  /** A message of the other side. `caption` replaces its caption; `album`: goes together with its neighbours. */
  z.object({
    kind: z.literal("copy"),
    id: z.string(),
    addedMs: z.int(),
    messageId: z.int(),
    /** Where it stands; the staff group may move while it waits. */
    chatId: z.int().exactOptional(),
    album: z.string().exactOptional(),
    replyTo: z.int().exactOptional(),
    caption: Formatted.exactOptional(),
    /** Of an album of the staff: whoever sent it takes the ticket when it goes. */
    takes: z
      .object({
        locale: z.string(),
        by: z.object({ id: z.int(), name: z.string() }).exactOptional(),
      })
      .exactOptional(),
  }),
  /** Words, in the place of message `messageId` of the other side. */
  z.object({
    kind: z.literal("words"),
    id: z.string(),
    addedMs: z.int(),
    messageId: z.int(),
    words: Formatted,
    replyTo: z.int().exactOptional(),
  }),
  /** Message `messageId` of the other side was edited. */
  z.object({
    kind: z.literal("edit"),
    id: z.string(),
    addedMs: z.int(),
    messageId: z.int(),
    words: Formatted,
    part: z.enum(["text", "caption"]),
  }),
  /** The bot says something, as Telegram HTML. */
  z.object({
    kind: z.literal("notice"),
    id: z.string(),
    addedMs: z.int(),
    html: z.string(),
    keyboard: z.array(z.array(z.looseObject({ text: z.string() }))).exactOptional(),
    replyTo: z.int().exactOptional(),
  }),
  /** The forum topic shows how the ticket stands. */
  z.object({ kind: z.literal("topic-state"), id: z.string(), addedMs: z.int(), open: z.boolean() }),
]);
/** What waits: one of the kinds above. `addedMs` is Unix time in milliseconds. */
export type Item = z.output<typeof Item>;
type WithoutTime<T> = T extends Item ? Omit<T, "addedMs"> : never;
/** An item before it is put in its outbox; `id` is unique there, the same for a repeated update. */
export type NewItem = WithoutTime<Item>;

/**
 * Items are kept as they were written: what a newer release added to one, and kinds that it alone knows, are not
 * lost while two releases run side by side.
 */
export const OutboxRecord = z.object({
  items: z.array(z.looseObject({ id: z.string() })),
  /** Ids of the last items that are through, so that a repeated update adds nothing. */
  done: z.array(z.string()),
});
export type OutboxRecord = z.output<typeof OutboxRecord>;

/** Nothing waits, and nothing went through yet. */
export const EMPTY_OUTBOX: OutboxRecord = { items: [], done: [] };

/** How many ids are remembered as through. */
export const DONE_KEPT = 60;
/** About 2,000 messages, or 40 of the longest texts; nobody is there to take what comes after so much. */
export const MOST_OUTBOX_UNITS = 200_000;

/** The items that this release knows, in order; another one's stay for a process of that release. */
export function waitingIn({ items }: OutboxRecord): readonly Item[] {
  return items.flatMap((item) => {
    const read = Item.safeParse(item);
    return read.success ? [read.data] : [];
  });
}

/** @returns the very same record when every id is known; `full` when the items do not fit any more */
export function withAdded(
  record: OutboxRecord,
  items: readonly NewItem[],
  addedMs: number,
): OutboxRecord | "full" {
  const known = new Set([...record.done, ...record.items.map(({ id }) => id)]);
  const added = items.filter(({ id }) => !known.has(id) && known.add(id));
  if (added.length === 0) return record;
  const after = { ...record, items: [...record.items, ...added.map((item) => ({ ...item, addedMs }))] };
  const isFull = record.items.length > 0 && JSON.stringify(after).length > MOST_OUTBOX_UNITS;
  return isFull ? "full" : after;
}

/** Others in the place of an item that still waits; the very same record when it does not. */
export function withReplaced(
  record: OutboxRecord,
  id: string,
  items: readonly NewItem[],
  addedMs: number,
): OutboxRecord {
  if (!record.items.some((item) => item.id === id)) return record;
  if (items.length === 0) return withDone(record, [id]);
  const others = items.map((item) => ({ ...item, addedMs }));
  return { ...record, items: record.items.flatMap((item) => (item.id === id ? others : [item])) };
}

/** Takes items out that are through or given up, and remembers their ids; also ids that never waited. */
export function withDone({ items, done }: OutboxRecord, ids: readonly string[]): OutboxRecord {
  return {
    items: items.filter(({ id }) => !ids.includes(id)),
    done: [...done.filter((id) => !ids.includes(id)), ...ids].slice(-DONE_KEPT),
  };
}

/** What waits for the person, without who of the staff sent it. */
export function exportWaitingForPerson(text: string): unknown {
  const waiting = asJson(text);
  if (typeof waiting !== "object" || waiting === null || !("items" in waiting)) return waiting;
  return { ...waiting, items: withoutField(waiting.items, "takes") };
}
