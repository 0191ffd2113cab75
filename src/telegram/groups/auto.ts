/**
 * When the bot speaks although nobody asked it: clear reports where administrators turned that on, and offers to
 * verify or sell accounts everywhere. Pure.
 */

import type { Topic } from "../../core/faq/topic.ts";
import type { TopicId } from "../../core/guide/guide.ts";
import type { Match } from "../../core/matcher/matcher.ts";
import { normaliseWords } from "../typed-words.ts";

/**
 * A report is answered unasked from this score on (0..1). On the development sets (`npm run evaluate -- --curve`)
 * see `test/telegram/groups/auto.test.ts` for what that means.
 */
export const AUTO_ANSWER_FROM = 0.8;
/** Fewer characters are a remark, not a report; Chinese says in 6 what takes others 15. */
const FEWEST_CHARACTERS = 15;
const FEWEST_HAN_CHARACTERS = 6;

/** Offers are answered with this topic. */
export const PAID_OFFER_TOPIC: TopicId = "safety.account-made-by-others";

/** @returns the topic to answer with; `undefined`: stay out of it */
export function autoAnswer(
  text: string,
  match: Match,
  topics: ReadonlyMap<TopicId, Topic>,
): TopicId | undefined {
  const [first] = match.topics;
  if (first === undefined || match.decision !== "answer" || first.score < AUTO_ANSWER_FROM) return undefined;
  if (topics.get(first.id)?.kind !== "problem" || first.id.startsWith("general.")) return undefined;
  const fewest = /\p{Script=Han}/u.test(text) ? FEWEST_HAN_CHARACTERS : FEWEST_CHARACTERS;
  return [...text.trim()].length >= fewest ? first.id : undefined;
}

/**
 * Whether somebody offers to open, verify or sell accounts. Somebody who asks about such an offer is answered as
 * anybody who asks; this is about the one who makes it.
 *
 * @param offerWords lower-case phrases of all languages in which such offers are made ("dm me", "for sale")
 */
export function isPaidOffer(text: string, match: Match, offerWords: readonly string[]): boolean {
  const [first] = match.topics;
  if (match.decision !== "answer" || first?.id !== PAID_OFFER_TOPIC) return false;
  const normal = ` ${normaliseWords(text)} `;
  return offerWords.some((word) =>
    // Chinese puts no spaces between words.
    /\p{Script=Han}/u.test(word) ? normal.includes(word) : normal.includes(` ${word} `),
  );
}
