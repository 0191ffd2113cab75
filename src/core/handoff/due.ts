/** When a ticket needs attention without anybody writing, and what is due then. Pure: the caller has the clock. */
import { afterOpenTimeMs, type OpeningHours } from "./opening-hours.ts";
import { isOpen, type Ticket } from "./ticket.ts";

/** Opening time after which a person who waits is told that nobody has come yet, and the staff are reminded. */
export const NOBODY_AFTER_MS = 30 * 60_000;
/** Silence of the person, after the staff's last word, until they are warned. */
export const WARN_AFTER_MS = 24 * 3_600_000;
/** Silence after the warning until the ticket closes. */
export const CLOSE_AFTER_WARNING_MS = 24 * 3_600_000;

/** `nobody`: both sides are told; `remind`: the staff alone. */
export type Due = "nobody" | "remind" | "warn" | "close";

/**
 * Only the person's silence counts: a ticket that waits for the staff is never closed by the clock. Whether they
 * took it makes no difference, as long as they say nothing.
 */
export function nextDue(ticket: Ticket, hours: OpeningHours): { kind: Due; atMs: number } | undefined {
  if (!isOpen(ticket)) return undefined;
  const { openedMs, personMs, staffMs, nobodyToldMs, remindedMs = 0, warnedMs } = ticket;
  if (staffMs === undefined && nobodyToldMs === undefined) return afterOpen("nobody", openedMs);
  if (staffMs === undefined || personMs > staffMs)
    return personMs > Math.max(nobodyToldMs ?? 0, remindedMs) ? afterOpen("remind", personMs) : undefined;
  if (warnedMs !== undefined) return { kind: "close", atMs: warnedMs + CLOSE_AFTER_WARNING_MS };
  return { kind: "warn", atMs: staffMs + WARN_AFTER_MS };

  function afterOpen(kind: Due, fromMs: number) {
    const atMs = afterOpenTimeMs(hours, fromMs, NOBODY_AFTER_MS);
    return atMs === undefined ? undefined : { kind, atMs };
  }
}
