/** What a person is shown around a hand-off. Channel-free, as all views. */
import type { Content } from "../content/content.ts";
import type { Person } from "../core/person/person.ts";
import { activeGuide, whereIs } from "../core/person/place.ts";
import { type Button, body, menuButton, type Text, ui, type View } from "../core/view/view.ts";
import { countSteps } from "./step.ts";
import { continueButton } from "./step-card.ts";

export const leaveButton = (): Button => ({ label: ui("people-leave"), action: { kind: "leave-people" } });
export const askStaffButton = (): Button => ({ label: ui("people-ask"), action: { kind: "human" } });

export function handoffView(texts: readonly Text[], rows: View["rows"] = [[leaveButton()]]): View {
  return { blocks: texts.map(body), domainFacts: [], rows };
}

/** "Continue: <guide>, step n of m" for the guide that the person was in. */
function continueRow(content: Content, person: Person): Button[][] {
  const guide = activeGuide(content.guides, person);
  if (!guide) return [];
  const { place, facts } = whereIs(person, guide);
  return place.at.kind === "end" ? [] : [[continueButton(guide, countSteps(guide, place, facts))]];
}

/** The end of a hand-off: what comes next, and how to reach people again. */
export function closedView(content: Content, person: Person, text: Text): View {
  return handoffView([text], [...continueRow(content, person), [menuButton()]]);
}
