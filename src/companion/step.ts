/** What a companion may see of a person: their place in one guide. Never another guide, a fact or an answer to one. */

import type { Content } from "../content/content.ts";
import { findFollowUp } from "../core/faq/follow-up.ts";
import type { Guide, GuideId, Step, StepId, TopicId } from "../core/guide/guide.ts";
import type { Person } from "../core/person/person.ts";
import { isHeld, whereIs } from "../core/person/place.ts";
import { guideText, personFactText, stepText } from "../core/view/text-ids.ts";
import type { Action, Button, Text, View } from "../core/view/view.ts";
import { countSteps } from "../screens/step.ts";
import { stepView } from "../screens/step-card.ts";
import { followUpView, topicView } from "../screens/topics.ts";

/** One step as a companion sees it. */
export interface CompanionStep {
  readonly guide: Guide;
  /** Revision of the person's record; grows with every change, so a higher one is newer. */
  readonly revision: number;
  /** Revision of the progress; belongs on every button. */
  readonly rev: number;
  readonly step: StepId;
  readonly title: Text;
  readonly stepNumber: number;
  readonly stepCount: number;
  readonly finished: boolean;
  /** People help now: the guide waits at this step and can be read, not moved. */
  readonly isHeld: boolean;
  /** Text, picture, and the buttons that a companion has. */
  readonly view: View;
  /** Titles of the steps that are done, oldest first. */
  readonly done: readonly Text[];
  /** Topics behind "it does not work". */
  readonly problems: readonly TopicId[];
  /** Guides that make sense next; they are opened in Telegram. */
  readonly offers: readonly GuideId[];
}

/** `gone`: the link ended, the guide is no more, or the person's data was deleted. */
export type Seen = { readonly kind: "step"; readonly step: CompanionStep } | { readonly kind: "gone" };

const MOVES: ReadonlySet<Action["kind"]> = new Set(["choose", "tick", "back", "ask-restart"]);

function titleOf(guide: Guide, id: StepId): Text {
  const step = guide.steps.get(id);
  return step?.kind === "ask"
    ? { key: personFactText(step.fact, "ask") }
    : { key: stepText(guide.id, id, "title") };
}

/** The label without the mark of an earlier answer: what somebody said about themselves is theirs. */
function unmarked(label: Text): Text {
  const inner = label.key === "ui-chosen" ? label.args?.label : undefined;
  return typeof inner === "object" ? inner : label;
}

function companionButtons(view: View, kind: Step["kind"], isHeld: boolean): Button[][] {
  return view.rows
    .map((row) =>
      row
        .filter(({ action }) => action.kind === "problems" || (!isHeld && MOVES.has(action.kind)))
        .map((button) => (kind === "ask" ? { ...button, label: unmarked(button.label) } : button)),
    )
    .filter((row) => row.length > 0);
}

/** @returns `undefined` when there is no such guide any more */
export function companionStep(
  content: Content,
  person: Person,
  revision: number,
  guideId: GuideId,
): CompanionStep | undefined {
  const guide = content.guides.get(guideId);
  if (guide === undefined) return undefined;
  const seen = whereIs(person, guide);
  const { place, facts, progress } = seen;
  const view = stepView({ guide, personFacts: content.personFacts, ...seen });
  const held = isHeld(person);
  return {
    guide,
    revision,
    rev: progress.rev,
    step: place.at.id,
    title: titleOf(guide, place.at.id),
    ...countSteps(guide, place, facts),
    finished: place.at.kind === "end",
    isHeld: held,
    view: { ...view, rows: companionButtons(view, place.at.kind, held) },
    done: place.visited.map((id) => titleOf(guide, id)),
    problems: place.at.problems,
    offers: place.at.kind === "end" ? place.at.offers : [],
  };
}

/**
 * A topic on a companion. Its question is always asked and the answer not kept: what is known of the person neither
 * shows here nor is learned here.
 *
 * @param isAnswered the question was answered with this very topic
 */
export function companionTopic(content: Content, id: TopicId, isAnswered: boolean): View | undefined {
  const topic = content.topics.get(id);
  if (topic === undefined) return undefined;
  const view =
    !isAnswered && findFollowUp(topic, {}) ? followUpView(topic, undefined) : topicView(topic, undefined);
  const rows = view.rows
    .map((row) => row.filter(({ action }) => action.kind === "topic" || action.kind === "follow-up"))
    .filter((row) => row.length > 0);
  return { ...view, rows };
}

export const guideTitle = (guide: GuideId): Text => ({ key: guideText(guide, "title") });
