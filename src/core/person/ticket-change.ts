/** What a hand-off does to the person it is about. */
import { type TicketEvent, ticketAfter } from "../handoff/ticket.ts";
import type { Person } from "./person.ts";

/**
 * The record after an event of the person's ticket. When people take the ticket, the open guide is paused.
 *
 * @param nowMs Unix time in milliseconds
 * @returns the very same object when the event changes nothing
 */
export function withTicketEvent(person: Person, event: TicketEvent, nowMs: number): Person {
  const before = person.ticket;
  const after = ticketAfter(before, event, nowMs);
  if (after === before || after === undefined) return person;
  const taken = after.state === "owned" && before?.state !== "owned";
  const { active } = person;
  if (!taken || active === undefined || active.paused) return { ...person, ticket: after };
  return { ...person, ticket: after, active: { ...active, paused: true } };
}
