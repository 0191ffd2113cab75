/** When a ticket needs attention without anybody writing, and what is due then. Pure: the caller has the clock. */
import { afterOpenTimeMs, type OpeningHours } from "./opening-hours.ts";
import { isOpen, type Ticket } from "./ticket.ts";

/** Opening time after which a waiting person is told that nobody has come yet. */
export const NOBODY_AFTER_MS = 30 * 60_000;
/** Silence of the person, after the staff's last word, until they are warned. */
export const WARN_AFTER_MS = 24 * 3_600_000;
/** Silence after the warning until the ticket closes. */
export const CLOSE_AFTER_WARNING_MS = 24 * 3_600_000;

export type Due = "nobody" | "warn" | "close";

/** Only the person's silence counts: a ticket that waits for the staff is never closed by the clock. */
export function nextDue(ticket: Ticket, hours: OpeningHours): { kind: Due; atMs: number } | undefined {
  if (!isOpen(ticket)) return undefined;
  if (ticket.state === "waiting" && ticket.staffMs === undefined) {
    if (ticket.nobodyToldMs !== undefined) return undefined;
    const atMs = afterOpenTimeMs(hours, ticket.openedMs, NOBODY_AFTER_MS);
    return atMs === undefined ? undefined : { kind: "nobody", atMs };
  }
  const { staffMs, personMs, warnedMs } = ticket;
  if (warnedMs !== undefined) return { kind: "close", atMs: warnedMs + CLOSE_AFTER_WARNING_MS };
  if (staffMs === undefined || personMs > staffMs) return undefined;
  return { kind: "warn", atMs: staffMs + WARN_AFTER_MS };
}
