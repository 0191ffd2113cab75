/** What a companion may see of a person: their place in one guide. Never another guide, a fact or an answer to one. */

import type { Content } from "../content/content.ts";
import { findFollowUp, followUpTarget } from "../core/faq/follow-up.ts";
import type { DomainFactId, GuideId, TopicId } from "../core/guide/guide.ts";
import type { Person } from "../core/person/person.ts";
import { isHeld, whereIs } from "../core/person/place.ts";
import { guideText } from "../core/view/text-ids.ts";
import type { Block, Button, Text } from "../core/view/view.ts";
import { type Choice, describeStep, type StepDescription } from "../screens/step.ts";
import { followUpView, topicView } from "../screens/topics.ts";

/** One step as a companion sees it. While people help, it has no choices and no way back. */
export interface CompanionStep extends StepDescription {
  /** Revision of the person's record; grows with every change, so a higher one is newer. */
  readonly revision: number;
  /** People help now: the guide waits at this step and can be read, not moved. */
  readonly isHeld: boolean;
}

/** `gone`: the link ended, the guide is no more, or the person's data was deleted. */
export type Seen = { readonly kind: "step"; readonly step: CompanionStep } | { readonly kind: "gone" };

/** A topic as a companion reads it: its question, or its answer. */
export interface CompanionTopic {
  readonly blocks: readonly Block[];
  /** Facts whose date is shown under the texts. */
  readonly domainFacts: readonly DomainFactId[];
  /** Answers to the question, or related topics. */
  readonly links: readonly TopicLink[];
}

/** Leads to a topic; the arguments of `companionTopic`. */
export interface TopicLink {
  readonly label: Text;
  readonly topic: TopicId;
  readonly isAnswered: boolean;
}

/** Without marks of earlier answers: what somebody said about themselves is theirs. */
const unmarked = (rows: StepDescription["choices"]): Choice[][] =>
  rows.map((row) => row.map((choice) => ({ ...choice, chosen: false })));

/**
 * Describes where a person is in a guide, as far as a companion may see it.
 *
 * @param revision of the person's record
 * @returns `undefined` when there is no such guide any more
 */
export function companionStep(
  content: Content,
  person: Person,
  revision: number,
  guideId: GuideId,
): CompanionStep | undefined {
  const guide = content.guides.get(guideId);
  if (guide === undefined) return undefined;
  const seen = whereIs(person, guide);
  const step = describeStep({ guide, personFacts: content.personFacts, ...seen });
  const held = isHeld(person);
  const asksAboutPerson = seen.place.at.kind === "ask";
  return {
    ...step,
    revision,
    isHeld: held,
    choices: held ? [] : asksAboutPerson ? unmarked(step.choices) : step.choices,
    canGoBack: step.canGoBack && !held,
  };
}

/**
 * Reads a topic for a companion. Its question is always asked and the answer not kept: what is known of the person
 * neither shows here nor is learned here.
 *
 * @param isAnswered the question was answered with this very topic
 * @returns `undefined` when there is no such topic
 */
export function companionTopic(
  content: Content,
  id: TopicId,
  isAnswered: boolean,
): CompanionTopic | undefined {
  const topic = content.topics.get(id);
  if (topic === undefined) return undefined;
  const asks = !isAnswered && findFollowUp(topic, {}) !== undefined;
  const { blocks, domainFacts, rows } = asks ? followUpView(topic, undefined) : topicView(topic, undefined);
  const linkOf = ({ label, action }: Button): TopicLink[] => {
    if (action.kind === "topic") return [{ label, topic: action.topic, isAnswered: false }];
    if (action.kind !== "follow-up") return [];
    const to = followUpTarget(topic, action.option);
    return [{ label, topic: to, isAnswered: to === id }];
  };
  return { blocks, domainFacts, links: rows.flat().flatMap(linkOf) };
}

/** The name of a guide. */
export const guideTitle = (guide: GuideId): Text => ({ key: guideText(guide, "title") });
