/** Finds the keywords of a folded text, and the one that owns a number nearby. */
import type { Stretch } from "./numbers.ts";
import { findPhrases, type KeywordLabel, type PhraseHit, phraseBook } from "./phrases.ts";

/** A trigger phrase or a harmless phrase found in a text; `from` and `to` are UTF-16 units of the folded text. */
export type Keyword = PhraseHit<KeywordLabel>;

/** The harmless things that an everyday "code" or "ID" may belong to: "product code", "code du produit", "refund ID". */
const CODE_OWNERS: ReadonlySet<KeywordLabel> = new Set<KeywordLabel>([
  "record",
  "public-code",
  "error",
  "place",
]);
const NO_GAP = /^[ '-]?(?:(?:de|du|des|del|do|da|di|of|ng|ya|wa|la|il) ?)?(?:l'|the |la |el |o |a )?$/;

/** The phrases that say what a number nearby is, from left to right. */
export function findKeywords(text: string): Keyword[] {
  const hits = findPhrases(text, phraseBook().keywords);
  return hits.map((hit, i) => {
    const isOwner = (other: Keyword | undefined, gap: string): boolean =>
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

/** How far a word such as "card" or "order" reaches, in UTF-16 units. */
const KEYWORD_REACH_BEFORE = 60;
const KEYWORD_REACH_AFTER = 30;
const PREFERENCE_BEFORE = 4;

/** The label of the phrase that owns a number. */
export function ownerOf(
  text: string,
  keywords: readonly Keyword[],
  number: Stretch,
  labels: ReadonlySet<KeywordLabel>,
): KeywordLabel | undefined {
  return findOwner(text, keywords, number, labels)?.label;
}

/** The phrase that owns a number: the nearest before it, else the nearest after it. */
export function findOwner(
  text: string,
  keywords: readonly Keyword[],
  { from, to }: Stretch,
  labels: ReadonlySet<KeywordLabel>,
): Keyword | undefined {
  const next = firstFrom(keywords, to);
  let before: Keyword | undefined;
  for (let i = next - 1; i >= 0 && before === undefined; i -= 1) {
    const keyword = keywords[i];
    if (keyword === undefined || from - keyword.to > KEYWORD_REACH_BEFORE) break;
    if (keyword.to <= from && labels.has(keyword.label) && !hasSentenceEnd(text, keyword.to, from))
      before = keyword;
  }
  let after: Keyword | undefined;
  for (let i = next; after === undefined; i += 1) {
    const keyword = keywords[i];
    if (keyword === undefined || keyword.from - to > KEYWORD_REACH_AFTER) break;
    // "I typed 483920, error": the error is about what was typed, it does not name it.
    if (keyword.label !== "error" && labels.has(keyword.label) && !hasSentenceEnd(text, to, keyword.from))
      after = keyword;
  }
  const distanceBefore = before === undefined ? Infinity : from - before.to;
  const distanceAfter = after === undefined ? Infinity : after.from - to;
  // People name a thing before its number far more often than behind it.
  return distanceBefore <= distanceAfter * PREFERENCE_BEFORE ? before : after;
}

/** The index of the first phrase that starts at `at` or later. */
function firstFrom(keywords: readonly Keyword[], at: number): number {
  let low = 0;
  let high = keywords.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keywords[middle]?.from ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "ID" alone, without a word for a document. */
function isBareId(text: string, { label, from, to }: Keyword): boolean {
  return label === "id" && /^id(?: (?:number|no|num))?$/.test(text.slice(from, to));
}

/** True when a new sentence begins in between; punctuation right at the start does not count ("order no. 12"). */
function hasSentenceEnd(text: string, from: number, to: number): boolean {
  if (to - from > KEYWORD_REACH_BEFORE) return true;
  const between = text.slice(from, to).replace(/^[^\p{L}\p{N}]+/u, "");
  return /[.!?][ \n]|\n/.test(between);
}
