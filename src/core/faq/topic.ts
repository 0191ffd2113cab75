/** The shape of the FAQ tree after it was read and checked: plain data, no texts. */
import type { DomainFactId, GuideId, PersonFactId, StepId, TopicId } from "../guide/guide.ts";

/** A question with buttons that is asked before the answer, where the answer depends on something. */
export interface FollowUp {
  /** Text ids follow from it: `topic-<id>.ask-<question id>` and `.ask-<question id>-<option id>`. */
  readonly id: string;
  /** When set, the question is a person fact: it is skipped when known and remembered when answered. */
  readonly fact?: PersonFactId;
  readonly options: readonly { readonly id: string; readonly to: TopicId }[];
}

export interface Topic {
  readonly id: TopicId;
  /** Domain facts whose figures or claims the answer uses; their dates are shown under it. */
  readonly domainFacts: readonly DomainFactId[];
  /** The guide step that fixes the problem, if any. */
  readonly fixedAt?: { readonly guide: GuideId; readonly step: StepId };
  /** Topics that people with this problem also ask about. */
  readonly related: readonly TopicId[];
  readonly followUp?: FollowUp;
  /** `problem`: an answer to a report; `chatter`: thanks, greetings; `safety`: answered with the safety text; `outofscope`. */
  readonly kind: "problem" | "chatter" | "safety" | "outofscope";
  /** The topic hands over to people after its answer. */
  readonly escalates: boolean;
}
