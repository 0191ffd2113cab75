/** The menu: where each guide stands for this person, and the ways to everything else. */

import type { Content } from "../content/content.ts";
import type { Person } from "../core/person/person.ts";
import { progressOf, whereIs } from "../core/person/place.ts";
import { guideText } from "../core/view/text-ids.ts";
import { type Button, body, type Text, ui, type View } from "../core/view/view.ts";
import { countSteps } from "./step.ts";
import { continueButton } from "./step-card.ts";

/** @param above texts above the question, e.g. the greeting or a notice */
export function menuView(content: Content, person: Person, above: readonly Text[] = []): View {
  const guides = [...content.guides.values()].map((guide) => {
    const title: Text = { key: guideText(guide.id, "title") };
    const args = { guide: title, emoji: guide.emoji };
    const action = { kind: "open", guide: guide.id } as const;
    if (!progressOf(person, guide.id)) return { guide, button: { label: ui("menu-guide", args), action } };
    const { place } = whereIs(person, guide);
    if (place.at.kind === "end") return { guide, button: { label: ui("menu-guide-finished", args), action } };
    const counted = countSteps(guide, place, person.facts);
    const label = ui("menu-guide-open", { ...args, step: counted.stepNumber, steps: counted.stepCount });
    return { guide, counted, button: { label, action } };
  });
  const open = guides.find(({ guide, counted }) => counted && guide.id === person.active?.guide);
  const toContinue: Button[][] = open?.counted ? [[continueButton(open.guide, open.counted)]] : [];
  return {
    blocks: [...above.map(body), body(ui("menu"))],
    domainFacts: [],
    rows: [
      ...toContinue,
      ...guides.filter((entry) => entry !== open).map(({ button }) => [button]),
      [{ label: ui("problem"), action: { kind: "ask-problem" } }],
      [
        { label: ui("languages"), action: { kind: "languages" } },
        { label: ui("facts"), action: { kind: "facts" } },
      ],
      [{ label: ui("privacy"), action: { kind: "privacy" } }],
    ],
  };
}
