/** Names the Fluent messages that belong to ids of the content: the one place that knows the convention. */
import type { DomainFactId, GuideId, PersonFactId, StepId, TopicId } from "../guide/guide.ts";

export const guideText = (guide: GuideId, attribute: "title" | "summary") => `guide-${guide}.${attribute}`;

/**
 * Names a text of a step.
 *
 * @example stepText("card", "costs", "do") // "step-card-costs.do"
 */
export const stepText = (
  guide: GuideId,
  step: StepId,
  attribute: "title" | "do" | "see" | "note" | `option-${string}` | `item-${string}`,
) => `step-${guide}-${step}.${attribute}`;

export const personFactText = (fact: PersonFactId, attribute: "title" | "ask" | "why" | `value-${string}`) =>
  `fact-${fact}.${attribute}`;

/**
 * Names a text of a topic.
 *
 * @example topicText("card.declined", "do") // "topic-card-declined.do"
 */
export const topicText = (topic: TopicId, attribute: "title" | "means" | "do" | "avoid" | `ask-${string}`) =>
  `topic-${topic.replaceAll(".", "-")}.${attribute}`;

export const domainFactText = (fact: DomainFactId) => `domain-fact-${fact.toLowerCase()}`;

/** The Fluent variable of one value of a domain fact: `F03`, `fee_percent` -> `f03_fee_percent`. */
export const domainFactVariable = (fact: DomainFactId, value: string) => `${fact.toLowerCase()}_${value}`;
