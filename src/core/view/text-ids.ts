/** Names the Fluent messages that belong to ids of the content: the one place that knows the convention. */
import type { DomainFactId, GuideId, PersonFactId, StepId, TopicId } from "../guide/guide.ts";

export const guideText = (guide: GuideId, attribute: "title" | "summary") => `guide-${guide}.${attribute}`;

export const stepText = (
  guide: GuideId,
  step: StepId,
  attribute: "title" | "do" | "see" | "note" | `option-${string}` | `item-${string}`,
) => `step-${guide}-${step}.${attribute}`;

export const personFactText = (fact: PersonFactId, attribute: "title" | "ask" | "why" | `value-${string}`) =>
  `fact-${fact}.${attribute}`;

export const topicText = (topic: TopicId, attribute: "title" | "means" | "do" | "avoid" | `ask-${string}`) =>
  `topic-${topic.replaceAll(".", "-")}.${attribute}`;

export const domainFactText = (fact: DomainFactId) => `domain-fact-${fact.toLowerCase()}`;

/** The Fluent variable of one value of a domain fact: `F03`, `fee_percent` -> `f03_fee_percent`. */
export const domainFactVariable = (fact: DomainFactId, value: string) => `${fact.toLowerCase()}_${value}`;
