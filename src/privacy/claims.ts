/** Turns the phrases of a view into the one that owns a number nearby. */
import type { Stretch } from "./numbers.ts";
import { type ClaimLabel, findPhrases, type PhraseHit, phraseBook } from "./phrases.ts";

export type Claim = PhraseHit<ClaimLabel>;

/** The harmless things that an everyday "code" may belong to, before it or behind it: "product code", "code du produit". */
const CODE_OWNERS: ReadonlySet<ClaimLabel> = new Set<ClaimLabel>(["record", "public-code", "place"]);
const NO_GAP = /^[ '-]?(?:(?:de|du|des|del|do|da|di|of|ng|ya|wa|la|il) ?)?(?:l'|the |la |el |o |a )?$/;

/** The phrases of a view that may claim a number, from left to right. */
export function findClaims(text: string): Claim[] {
  const hits = findPhrases(text, phraseBook().claims);
  return hits.map((hit, i) => {
    if (hit.label !== "weak-code") return hit;
    const owner = [hits[i - 1], hits[i + 1]].find(
      (other) =>
        other !== undefined &&
        CODE_OWNERS.has(other.label) &&
        NO_GAP.test(other.to <= hit.from ? text.slice(other.to, hit.from) : text.slice(hit.to, other.from)),
    );
    return owner === undefined ? hit : { ...hit, label: owner.label };
  });
}

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
