/** Ends a hand-off: the ticket, what both sides are told, and what authors learn from it. */

import type { Content } from "../../content/content.ts";
import { type Closer, isOpen } from "../../core/handoff/ticket.ts";
import type { Text } from "../../core/view/view.ts";
import { ui } from "../../core/view/view.ts";
import { closedView } from "../../screens/handoff.ts";
import type { HandoffService } from "./service.ts";

export interface Closing {
  readonly by: Closer;
  /** The update's, or the timer's: the same for a repeated one. */
  readonly id: string;
  /** The person is not told. */
  readonly quiet?: boolean;
  /** What the staff read; by default who closed it. */
  readonly staffText?: Text;
  readonly staffLocale?: string;
}

/** @returns whether there was anything to close; `true` also for the very same closing, repeated */
export async function closeTicket(
  { handoff, content }: { readonly handoff: HandoffService; readonly content: Content },
  personId: number,
  { by, id, quiet = false, staffText, staffLocale = handoff.staffLocale }: Closing,
): Promise<boolean> {
  const { before, after, person } = await handoff.change(personId, { kind: "close", by, id });
  // A crash may have come between the ticket and what follows; the ids of the items keep it from being said twice.
  const isRepeated = !isOpen(before) && before?.closedId === id;
  if (!isOpen(before) && !isRepeated) return false;
  // By the person: they are shown where they are by the update that closed it.
  if (!quiet && by !== "person" && after !== undefined) {
    const text = by === "idle" ? ui("people-closed-idle") : ui("people-closed");
    const view = closedView(content, person, by === "ban" ? ui("people-closed-ban") : text);
    await handoff.send(personId, "person", [
      handoff.card(`${id}.closed`, person.locale ?? after.locale, view),
    ]);
  }
  if (after?.thread !== undefined || !quiet) {
    await handoff.send(personId, "staff", [
      handoff.notice(`${id}.closed`, staffLocale, staffText ?? CLOSED_BY[by]),
      { kind: "topic-state", id: `${id}.topic`, open: false },
    ]);
  }
  return true;
}

const CLOSED_BY: Readonly<Record<Closer, Text>> = {
  staff: ui("staff-closed"),
  person: ui("staff-closed-by-person"),
  idle: ui("staff-closed-idle"),
  ban: ui("staff-closed"),
};
