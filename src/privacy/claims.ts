/** Turns the phrases of a view into the one that owns a number nearby. */
import type { Stretch } from "./numbers.ts";
import { type ClaimLabel, findPhrases, type PhraseHit, phraseBook } from "./phrases.ts";

export type Claim = PhraseHit<ClaimLabel>;

/** The harmless things that an everyday "code" or "ID" may belong to: "product code", "code du produit", "refund ID". */
const CODE_OWNERS: ReadonlySet<ClaimLabel> = new Set<ClaimLabel>(["record", "public-code", "place"]);
const NO_GAP = /^[ '-]?(?:(?:de|du|des|del|do|da|di|of|ng|ya|wa|la|il) ?)?(?:l'|the |la |el |o |a )?$/;

/** The phrases of a view that may claim a number, from left to right. */
export function findClaims(text: string): Claim[] {
  const hits = findPhrases(text, phraseBook().claims);
  return hits.map((hit, i) => {
    const isOwner = (other: Claim | undefined, gap: string): boolean =>
      other !== undefined && CODE_OWNERS.has(other.label) && NO_GAP.test(gap);
    const before = hits[i - 1];
    const after = hits[i + 1];
    const everyday = hit.label === "weak-code";
    if ((everyday || isBareId(text, hit)) && isOwner(before, text.slice(before?.to, hit.from)))
      return { ...hit, label: before?.label ?? hit.label };
    if (everyday && isOwner(after, text.slice(hit.to, after?.from)))
      return { ...hit, label: after?.label ?? hit.label };
    return hit;
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

/** "ID" alone, without a word for a document. */
function isBareId(text: string, { label, from, to }: Claim): boolean {
  return label === "id" && /^id(?: (?:number|no|num))?$/.test(text.slice(from, to));
}

/** True when a new sentence begins in between; punctuation right at the start does not count ("order no. 12"). */
function hasSentenceEnd(text: string, from: number, to: number): boolean {
  if (to - from > CLAIM_REACH_BEFORE) return true;
  const between = text.slice(from, to).replace(/^[^\p{L}\p{N}]+/u, "");
  return /[.!?][ \n]|\n/.test(between);
}
