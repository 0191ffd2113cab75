/**
 * Says what a step of a guide is for one person, as plain data: the live card, the page of a second device and a
 * follower's card draw from it.
 */

import type { Advance } from "../core/guide/engine.ts";
import {
  DONE,
  type DomainFactId,
  type EndStep,
  type Guide,
  type GuideId,
  type PersonFact,
  type PersonFacts,
  type StepId,
  type TopicId,
  UNKNOWN,
} from "../core/guide/guide.ts";
import { countRemaining, factOf, type Place, type ShownStep } from "../core/guide/path.ts";
import { guideText, personFactText, stepText } from "../core/view/text-ids.ts";
import { type Action, type Block, type Button, body, optional, type Text, ui } from "../core/view/view.ts";

/** What a step needs to be shown; `advance` returns all of it but the guide and the person facts' values. */
export interface StepInput extends Pick<Advance, "progress" | "facts" | "place"> {
  readonly guide: Guide;
  readonly personFacts: ReadonlyMap<string, PersonFact>;
}

/** An answer to a step, or an item of its checklist. The label has no mark; `choiceButton` adds it. */
export interface Choice {
  readonly label: Text;
  readonly action: Extract<Action, { kind: "choose" | "tick" }>;
  /** The item is ticked, or this was the answer before the person went back. */
  readonly chosen: boolean;
  /** The way on, when there is one only. */
  readonly style?: "success";
}

export interface StepDescription {
  readonly guide: { readonly id: GuideId; readonly emoji: string; readonly title: Text };
  readonly step: StepId;
  /** Revision of the progress; belongs on every button. */
  readonly rev: number;
  readonly title: Text;
  /** 1 or more; equals `stepCount` only at the last step and at the end. */
  readonly stepNumber: number;
  readonly stepCount: number;
  /** How the guide ended; absent while something is left to do. */
  readonly outcome?: EndStep["outcome"];
  /** The texts below the title. */
  readonly paragraphs: readonly Block[];
  /** Facts whose date is shown under the texts. */
  readonly domainFacts: readonly DomainFactId[];
  /** Picture, relative to `flows/media/`. */
  readonly media?: string;
  /** In rows, as a card shows them; a page may ignore the rows. */
  readonly choices: readonly (readonly Choice[])[];
  readonly canGoBack: boolean;
  /** Topics behind "it does not work". */
  readonly problems: readonly TopicId[];
  /** Guides that make sense next; only an end has some. */
  readonly offers: readonly GuideId[];
  /** Titles of the steps that are done, oldest first. */
  readonly done: readonly Text[];
}

/**
 * Describes the step where a person is.
 *
 * @example describeStep({ guide, personFacts, ...whereIs(person, guide) })
 */
export function describeStep(input: StepInput): StepDescription {
  const { guide, progress, facts, place } = input;
  const { at, visited } = place;
  return {
    guide: { id: guide.id, emoji: guide.emoji, title: { key: guideText(guide.id, "title") } },
    step: at.id,
    rev: progress.rev,
    title: titleOf(guide, at.id),
    ...countSteps(guide, place, facts),
    ...(at.kind === "end" ? { outcome: at.outcome } : {}),
    paragraphs: paragraphsOf(guide, at),
    domainFacts: at.domainFacts,
    ...(at.media === undefined ? {} : { media: at.media }),
    choices: choicesOf(input),
    canGoBack: visited.length > 0,
    problems: at.problems,
    offers: at.kind === "end" ? at.offers : [],
    done: visited.map((id) => titleOf(guide, id)),
  };
}

/** "Step n of m" for this person's path; at the end n = m. */
export function countSteps(
  guide: Guide,
  place: Place,
  facts: PersonFacts,
): { stepNumber: number; stepCount: number } {
  const done = place.visited.length;
  const stepCount = Math.max(1, done + countRemaining(guide, place, facts));
  return { stepNumber: Math.min(done + 1, stepCount), stepCount };
}

/** The choice as a button, with its mark: a box for an item of a checklist, a tick for an earlier answer. */
export function choiceButton({ label, action, chosen, style }: Choice): Button {
  if (action.kind === "tick") return { label: ui(chosen ? "item-on" : "item-off", { label }), action };
  return {
    label: chosen ? ui("chosen", { label }) : label,
    action,
    ...(style === undefined ? {} : { style }),
  };
}

function titleOf(guide: Guide, id: StepId): Text {
  const step = guide.steps.get(id);
  return step?.kind === "ask"
    ? { key: personFactText(step.fact, "ask") }
    : { key: stepText(guide.id, id, "title") };
}

function paragraphsOf(guide: Guide, at: ShownStep): Block[] {
  if (at.kind === "ask") return [body({ key: personFactText(at.fact, "why") })];
  const text = (attribute: "do" | "see" | "note"): Text => ({ key: stepText(guide.id, at.id, attribute) });
  return [body(text("do")), optional(ui("card-see", { see: text("see") })), optional(text("note"))];
}

function choicesOf({ guide, progress, facts, place, personFacts }: StepInput): Choice[][] {
  const { at } = place;
  const { rev } = progress;
  const choose = (option: string) => ({ kind: "choose", guide: guide.id, step: at.id, option, rev }) as const;
  const textOf = (name: `item-${string}` | `option-${string}`): Text => ({
    key: stepText(guide.id, at.id, name),
  });
  switch (at.kind) {
    case "do":
      return [[{ label: ui("done"), action: choose(DONE), chosen: false, style: "success" }]];
    case "checklist": {
      const ticked = Object.hasOwn(progress.ticks, at.id) ? (progress.ticks[at.id] ?? []) : [];
      const items = at.items.map((item): Choice[] => {
        const chosen = ticked.includes(item);
        const action = { kind: "tick", guide: guide.id, step: at.id, item, on: !chosen } as const;
        return [{ label: textOf(`item-${item}`), action, chosen }];
      });
      const all = ticked.length === at.items.length;
      const done: Choice = { label: ui(all ? "all-ready" : "done"), action: choose(DONE), chosen: false };
      return [...items, [all ? { ...done, style: "success" } : done]];
    }
    case "choice": {
      const kept = Object.hasOwn(progress.kept, at.id) ? progress.kept[at.id] : undefined;
      return at.options.map(({ id }): Choice[] => [
        { label: textOf(`option-${id}`), action: choose(id), chosen: kept === id },
      ]);
    }
    case "ask": {
      const values = personFacts.get(at.fact)?.values ?? [UNKNOWN];
      const earlier = factOf(facts, at.fact);
      const answers = values.map((value): Choice => {
        const label: Text = { key: personFactText(at.fact, `value-${value}`) };
        return { label, action: choose(value), chosen: earlier === value };
      });
      // Two to a row; "I don't know" stands alone at the end.
      const known = answers.slice(0, -1);
      const pairs = known.flatMap((_, index) => (index % 2 === 0 ? [known.slice(index, index + 2)] : []));
      return [...pairs, answers.slice(-1)];
    }
    case "end":
      return [];
  }
}
