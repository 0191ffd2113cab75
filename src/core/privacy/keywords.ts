/** Turns the phrases of a view into the one that owns a number nearby. */
import type { Stretch } from "./numbers.ts";
import { type ClaimLabel, findPhrases, type PhraseHit, phraseBook } from "./phrases.ts";

export type Claim = PhraseHit<ClaimLabel>;

/** The harmless things that an everyday "code" or "ID" may belong to: "product code", "code du produit", "refund ID". */
const CODE_OWNERS: ReadonlySet<ClaimLabel> = new Set<ClaimLabel>(["record", "public-code", "error", "place"]);
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
const PREFERENCE_BEFORE = 4;

/** The label of the phrase that owns a number. */
export function ownerOf(
  text: string,
  claims: readonly Claim[],
  number: Stretch,
  labels: ReadonlySet<ClaimLabel>,
): ClaimLabel | undefined {
  return findOwner(text, claims, number, labels)?.label;
}

/** The phrase that owns a number: the nearest before it, else the nearest after it. */
export function findOwner(
  text: string,
  claims: readonly Claim[],
  { from, to }: Stretch,
  labels: ReadonlySet<ClaimLabel>,
): Claim | undefined {
  const next = firstFrom(claims, to);
  let before: Claim | undefined;
  for (let i = next - 1; i >= 0 && before === undefined; i -= 1) {
    const claim = claims[i];
    if (claim === undefined || from - claim.to > CLAIM_REACH_BEFORE) break;
    if (claim.to <= from && labels.has(claim.label) && !hasSentenceEnd(text, claim.to, from)) before = claim;
  }
  let after: Claim | undefined;
  for (let i = next; after === undefined; i += 1) {
    const claim = claims[i];
    if (claim === undefined || claim.from - to > CLAIM_REACH_AFTER) break;
    // "I typed 483920, error": the error is about what was typed, it does not name it.
    if (claim.label !== "error" && labels.has(claim.label) && !hasSentenceEnd(text, to, claim.from))
      after = claim;
  }
  const distanceBefore = before === undefined ? Infinity : from - before.to;
  const distanceAfter = after === undefined ? Infinity : after.from - to;
  // People name a thing before its number far more often than behind it.
  return distanceBefore <= distanceAfter * PREFERENCE_BEFORE ? before : after;
}

/** The index of the first phrase that starts at `at` or later. */
function firstFrom(claims: readonly Claim[], at: number): number {
  let low = 0;
  let high = claims.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((claims[middle]?.from ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
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
