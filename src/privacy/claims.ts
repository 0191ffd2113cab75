/** Turns the phrases of a view into the one that owns a number nearby. */
import type { Stretch } from "./numbers.ts";
import type { ClaimLabel, PhraseHit } from "./phrases.ts";

export type Claim = PhraseHit<ClaimLabel>;

/** How far a word such as "card" or "order" reaches, in view units. */
const CLAIM_REACH_BEFORE = 60;
const CLAIM_REACH_AFTER = 30;

/** The label of the phrase that owns a number: the nearest before it, else the nearest after it. */
export function ownerOf(
  text: string,
  claims: readonly Claim[],
  { from, to }: Stretch,
  labels: ReadonlySet<ClaimLabel>,
): ClaimLabel | undefined {
  const candidates = claims.filter(({ label }) => labels.has(label));
  const before = candidates.findLast((claim) => claim.to <= from && !hasSentenceEnd(text, claim.to, from));
  const after = candidates.find((claim) => claim.from >= to && !hasSentenceEnd(text, to, claim.from));
  const distanceBefore = before === undefined ? Infinity : from - before.to;
  const distanceAfter = after === undefined ? Infinity : after.from - to;
  if (distanceBefore <= CLAIM_REACH_BEFORE && distanceBefore <= distanceAfter * 4) return before?.label;
  return distanceAfter <= CLAIM_REACH_AFTER
    ? after?.label
    : distanceBefore <= CLAIM_REACH_BEFORE
      ? before?.label
      : undefined;
}

/** True when a new sentence begins in between; punctuation right at the start does not count ("order no. 12"). */
function hasSentenceEnd(text: string, from: number, to: number): boolean {
  if (to - from > CLAIM_REACH_BEFORE) return true;
  const between = text.slice(from, to).replace(/^[^\p{L}\p{N}]+/u, "");
  return /[.!?][ \n]|\n/.test(between);
}
