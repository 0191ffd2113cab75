/**
 * One hand-off to people, from opened to closed, as plain data; `ticketAfter` is its whole life.
 *
 * A ticket lies in the record of its person, so there is never more than one, and every change of it is a
 * compare-and-set. It holds ids, times and kinds: no name of the person and nothing that anybody wrote.
 */
import { z } from "zod";

/** Why people were called. */
export const REASONS = ["asked", "failed", "topic"] as const;
export type Reason = (typeof REASONS)[number];

/** Who closed a ticket. */
export const CLOSERS = ["staff", "person", "idle", "ban"] as const;
export type Closer = (typeof CLOSERS)[number];

export const Ticket = z.object({
  /** `waiting`: people were called, the bot still helps. `owned`: people have it, the bot is silent. */
  state: z.enum(["waiting", "owned", "closed"]),
  reason: z.enum(REASONS),
  /** The language that the person spoke last, for what is said without an update of theirs. */
  locale: z.string(),
  /** Unix times in milliseconds. */
  openedMs: z.int(),
  /** The update that opened it, or opened it again, so that the same one, repeated, knows its own work. */
  openedId: z.string().exactOptional(),
  /** The person's last word to the staff. */
  personMs: z.int(),
  /** The staff's last word to the person. */
  staffMs: z.int().exactOptional(),
  closedMs: z.int().exactOptional(),
  closedBy: z.enum(CLOSERS).exactOptional(),
  /** What closed it (an update or a timer), so that the same one, repeated, knows its own work. */
  closedId: z.string().exactOptional(),
  /** Who of the staff has it; nobody when it is owned by an anonymous administrator. */
  owner: z.object({ id: z.int(), name: z.string() }).exactOptional(),
  /** The forum topic of the person in the staff group; kept when the ticket is closed. */
  thread: z.object({ chatId: z.int(), id: z.int() }).exactOptional(),
  /** The person was told that nobody has come so far. */
  nobodyToldMs: z.int().exactOptional(),
  /** The staff were reminded that the person waits for an answer. */
  remindedMs: z.int().exactOptional(),
  /** The person was warned that the ticket will be closed. */
  warnedMs: z.int().exactOptional(),
  /** The person was told that the staff group cannot be reached. */
  troubleTold: z.literal(true).exactOptional(),
  /** Telegram refuses messages to the person (blocked, deleted account). */
  unreachable: z.literal(true).exactOptional(),
  /** The person went on with the bot after the end: a new word is a report, not a reopening. */
  returned: z.literal(true).exactOptional(),
  /** Written by the release before this one, read by nobody; legal in stored tickets for one release more. */
  paused: z.string().exactOptional(),
});
export type Ticket = z.output<typeof Ticket>;
type OpenTicket = Ticket & { readonly state: "waiting" | "owned" };

export type TicketEvent =
  | { readonly kind: "open"; readonly id?: string; readonly reason: Reason; readonly locale: string }
  /** The person wrote something for the staff; reopens a ticket that was closed, if it takes words. */
  | { readonly kind: "person-wrote"; readonly id?: string; readonly locale: string }
  /** Somebody of the staff wrote to the person. */
  | { readonly kind: "staff-wrote"; readonly by?: Owner }
  | { readonly kind: "claim"; readonly by?: Owner }
  | { readonly kind: "close"; readonly by: Closer; readonly id: string }
  | { readonly kind: "reopen" }
  /** The person went on with the bot after the end. */
  | { readonly kind: "return" }
  | { readonly kind: "told-nobody" }
  | { readonly kind: "reminded" }
  | { readonly kind: "warned" }
  | { readonly kind: "trouble-told" }
  | { readonly kind: "unreachable" }
  /** The person came back, though not with a word for the staff. */
  | { readonly kind: "reachable" }
  | { readonly kind: "thread"; readonly thread: NonNullable<Ticket["thread"]> }
  /** The forum topic is gone; ignored when the ticket has another one by now. */
  | { readonly kind: "thread-gone"; readonly threadId: number };

export type Owner = NonNullable<Ticket["owner"]>;

/** A word of the person this long after the end reopens the ticket, in milliseconds; later ones are new reports. */
export const REOPEN_WINDOW_MS = 24 * 3_600_000;

/** Whether people are called or have the ticket. */
export const isOpen = (ticket: Ticket | undefined): ticket is OpenTicket =>
  ticket !== undefined && ticket.state !== "closed";

/** Whether a free text of the person now is meant for the staff. */
export function takesWords(ticket: Ticket | undefined, nowMs: number): ticket is Ticket {
  if (ticket === undefined) return false;
  if (ticket.state !== "closed") return true;
  const { closedBy, closedMs, returned } = ticket;
  if (returned || closedBy === "ban" || closedBy === "person") return false;
  return closedMs !== undefined && nowMs - closedMs < REOPEN_WINDOW_MS;
}

/** @returns the ticket after the event; the very same object when the event changes nothing */
export function ticketAfter(
  ticket: Ticket | undefined,
  event: TicketEvent,
  nowMs: number,
): Ticket | undefined {
  if (event.kind === "open") return isOpen(ticket) ? ticket : opened(event, ticket, nowMs);
  if (ticket === undefined) return undefined;
  switch (event.kind) {
    case "person-wrote": {
      const { id, locale } = event;
      // Closed for good in the very moment they wrote, by a ban for example.
      if (!takesWords(ticket, nowMs)) return ticket;
      const open = isOpen(ticket) ? ticket : opened({ reason: ticket.reason, locale, id }, ticket, nowMs);
      return { ...without(open, "warnedMs", "unreachable"), locale, personMs: nowMs };
    }
    case "staff-wrote":
    case "claim":
      return owned(ticket, event, nowMs);
    case "close":
      // Who is banned after the end must not open it again by writing.
      if (!isOpen(ticket))
        return event.by === "ban" && ticket.closedBy !== "ban" ? { ...ticket, closedBy: "ban" } : ticket;
      return {
        ...without(ticket, "owner", "warnedMs"),
        state: "closed",
        closedMs: nowMs,
        closedBy: event.by,
        closedId: event.id,
      };
    case "reopen":
      return isOpen(ticket) ? ticket : opened(ticket, ticket, nowMs);
    case "return":
      return isOpen(ticket) || ticket.returned ? ticket : { ...ticket, returned: true };
    case "told-nobody":
      return isOpen(ticket) && ticket.nobodyToldMs === undefined
        ? { ...ticket, nobodyToldMs: nowMs }
        : ticket;
    case "reminded":
      return isOpen(ticket) ? { ...ticket, remindedMs: nowMs } : ticket;
    case "warned":
      return isOpen(ticket) && ticket.warnedMs === undefined ? { ...ticket, warnedMs: nowMs } : ticket;
    case "trouble-told":
      return ticket.troubleTold ? ticket : { ...ticket, troubleTold: true };
    case "unreachable":
      return ticket.unreachable ? ticket : { ...ticket, unreachable: true };
    case "reachable":
      return ticket.unreachable ? without(ticket, "unreachable") : ticket;
    case "thread":
      return isSameThread(ticket.thread, event.thread) ? ticket : { ...ticket, thread: event.thread };
    case "thread-gone":
      return ticket.thread?.id === event.threadId ? without(ticket, "thread") : ticket;
  }
}

/** A new life of the ticket; the forum topic stays. */
function opened(
  { reason, locale, id }: Pick<Ticket, "reason" | "locale"> & { readonly id?: string | undefined },
  before: Ticket | undefined,
  nowMs: number,
): Ticket {
  return {
    state: "waiting",
    reason,
    locale,
    openedMs: nowMs,
    personMs: nowMs,
    ...(id === undefined ? {} : { openedId: id }),
    ...(before?.thread === undefined ? {} : { thread: before.thread }),
  };
}

function owned(
  ticket: Ticket,
  event: { readonly kind: "staff-wrote" | "claim"; readonly by?: Owner },
  nowMs: number,
): Ticket {
  if (!isOpen(ticket)) return ticket;
  const wrote = event.kind === "staff-wrote";
  if (!wrote && ticket.state === "owned" && isSameOwner(ticket.owner, event.by)) return ticket;
  // Whoever writes first has it; a colleague who joins in later does not take it away, a claim does.
  const keepsOwner = wrote && ticket.state === "owned";
  const rest = keepsOwner ? ticket : without(ticket, "owner");
  return {
    ...(wrote ? without(rest, "warnedMs") : rest),
    state: "owned",
    ...(keepsOwner || event.by === undefined ? {} : { owner: event.by }),
    ...(wrote ? { staffMs: nowMs } : {}),
  };
}

const isSameThread = (a: Ticket["thread"], b: Ticket["thread"]): boolean =>
  a?.chatId === b?.chatId && a?.id === b?.id;

const isSameOwner = (a: Owner | undefined, b: Owner | undefined): boolean =>
  a?.id === b?.id && a?.name === b?.name;

function without<K extends keyof Ticket>(ticket: Ticket, ...keys: readonly K[]): Omit<Ticket, K> {
  const copy = { ...ticket };
  for (const key of keys) delete copy[key];
  return copy;
}
