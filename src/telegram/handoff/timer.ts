/** What the clock does to a ticket: nobody came, nobody answered, the person is silent, the ticket closes. */

import { nextDue } from "../../core/handoff/due.ts";
import type { Ticket } from "../../core/handoff/ticket.ts";
import { ui } from "../../core/view/view.ts";
import { leaveButton } from "../../screens/handoff.ts";
import { closeTicket } from "./close.ts";
import type { WorkerDeps } from "./deps.ts";

/** ! May run twice after a crash: every item has an id that is the same both times. */
export async function runTimer(deps: WorkerDeps, personId: number, leasedMs: number): Promise<void> {
  const { handoff, people } = deps;
  const job = { kind: "timer", personId } as const;
  const loaded = await people.loadPerson(personId);
  const ticket = loaded.kind === "known" ? loaded.person.ticket : undefined;
  const due = ticket && nextDue(ticket, handoff.hours);
  if (loaded.kind !== "known" || ticket === undefined || due === undefined)
    return handoff.outbox.end(job, leasedMs);
  if (due.atMs > handoff.now()) return handoff.outbox.schedule(job, due.atMs);

  const locale = loaded.person.locale ?? ticket.locale;
  const id = (name: string) => `${name}:${ticket.openedMs}:${lastWordMs(ticket)}`;
  const remind = () =>
    handoff.send(personId, "staff", [
      handoff.notice(id(due.kind), handoff.staffLocale, ui("staff-still-waiting")),
    ]);
  switch (due.kind) {
    case "nobody": {
      const view = {
        blocks: [{ text: ui("people-nobody-yet"), as: "body" as const }],
        domainFacts: [],
        rows: [[leaveButton()]],
      };
      await handoff.send(personId, "person", [handoff.card(id("nobody"), locale, view)]);
      await remind();
      await handoff.change(personId, { kind: "told-nobody" });
      return undefined;
    }
    case "remind":
      await remind();
      await handoff.change(personId, { kind: "reminded" });
      return undefined;
    case "warn":
      await handoff.send(personId, "person", [handoff.notice(id("warn"), locale, ui("people-still-there"))]);
      await handoff.change(personId, { kind: "warned" });
      return undefined;
    case "close":
      await closeTicket(deps, personId, { by: "idle", id: id("idle") });
      return undefined;
  }
}

const lastWordMs = ({ staffMs = 0, personMs }: Ticket) => Math.max(staffMs, personMs);
