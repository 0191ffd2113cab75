/** The question that a topic may ask before it is answered. */
import type { PersonFacts, TopicId } from "../guide/guide.ts";
import { factOf } from "../guide/path.ts";
import type { Topic } from "./topic.ts";

/** The follow-up that has to be asked before this topic can be answered, given what is known. */
export function findFollowUp(topic: Topic, facts: PersonFacts): Topic["followUp"] {
  const asks = topic.followUp;
  if (!asks?.fact) return asks;
  const known = factOf(facts, asks.fact);
  return known !== undefined && asks.options.some((option) => option.id === known) ? undefined : asks;
}

/** Where a known person fact or a given answer leads; the topic itself when nothing fits. */
export function followUpTarget(topic: Topic, option: string | undefined): TopicId {
  return topic.followUp?.options.find((candidate) => candidate.id === option)?.to ?? topic.id;
}
