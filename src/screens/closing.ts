/** The ends of a talk about a problem: thanks, the official way, a warning; each with the way back to the step. */

import type { Content } from "../content/content.ts";
import type { Guide } from "../core/guide/guide.ts";
import type { Person } from "../core/person/person.ts";
import { activeGuide, whereIs } from "../core/person/place.ts";
import { type Button, body, menuButton, ui, type View } from "../core/view/view.ts";
import { countSteps } from "./step.ts";
import type { Resume } from "./topics.ts";

/** The step to return to; `undefined` when the person has no guide open. */
export function resume(
  content: Content,
  person: Person,
  guide: Guide | undefined = activeGuide(content.guides, person),
): Resume | undefined {
  if (!guide) return undefined;
  const { place, facts } = whereIs(person, guide);
  return { guide: guide.id, stepNumber: countSteps(guide, place, facts).stepNumber };
}

/** An answer with the way back to the step, or to the menu. */
export function closing(
  content: Content,
  person: Person,
  key: "helped-thanks" | "stuck-route" | "handoff-none" | "secret-warning" | "report-not-ready",
): View {
  const back = resume(content, person);
  const row: Button[] = back
    ? [
        {
          label: ui("back-to-step", { step: back.stepNumber }),
          action: { kind: "open", guide: back.guide },
          style: "primary",
        },
      ]
    : [menuButton()];
  return {
    blocks: [body(ui(key))],
    domainFacts: key === "stuck-route" || key === "handoff-none" ? ["F80"] : [],
    rows: [row],
  };
}
