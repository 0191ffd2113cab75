/** Finds identity and passport numbers in a folded text by their shape, unless an order, a call or an error owns them. */

import type { FoldedText, Span } from "./folded-text.ts";
import { type Keyword, ownerOf } from "./keywords.ts";
import { isAmount, isInAddress } from "./numbers.ts";
import { idPatterns } from "./patterns.ts";
import type { KeywordLabel } from "./phrases.ts";

const OWNERS: readonly KeywordLabel[] = [
  "passport",
  "id",
  "card",
  "account",
  "record",
  "public-code",
  "error",
];
const OWNERS_OF_WORDS: ReadonlySet<KeywordLabel> = new Set(OWNERS);
// Letters make it no telephone number; digits alone may be one.
const OWNERS_OF_DIGITS: ReadonlySet<KeywordLabel> = new Set([...OWNERS, "call"]);
const DOCUMENTS: ReadonlySet<KeywordLabel> = new Set<KeywordLabel>(["passport", "id"]);
const HARMLESS: ReadonlySet<KeywordLabel> = new Set<KeywordLabel>(["record", "call", "public-code", "error"]);

/** Identity and passport numbers that show by their shape. */
export function findDocuments({ text, cased }: FoldedText, keywords: readonly Keyword[]): Span[] {
  const found: Span[] = [];
  const documentNamed = keywords.some(({ label }) => label === "passport" || label === "id");
  for (const { kind, needs, shape: pattern, proof } of idPatterns()) {
    if (needs === "context" && !documentNamed) continue;
    for (const match of cased.matchAll(pattern)) {
      const span = { kind, from: match.index, to: match.index + match[0].length };
      if (proof !== undefined && !proof(match[0].replace(/[^A-Za-z0-9]/g, ""))) continue;
      if (needs !== "free" && isHarmless(text, span, keywords)) continue;
      // A short document number looks like a passport's; the word beside it decides.
      const isId = kind === "passport" && ownerOf(text, keywords, span, DOCUMENTS) === "id";
      found.push(isId ? { ...span, kind: "national-id" } : span);
    }
  }
  return found;
}

function isHarmless(text: string, span: Span, keywords: readonly Keyword[]): boolean {
  if (isInAddress(text, span.from)) return true;
  const labels = /[a-z]/.test(text.slice(span.from, span.to)) ? OWNERS_OF_WORDS : OWNERS_OF_DIGITS;
  const owner = ownerOf(text, keywords, span, labels);
  return (
    (owner !== undefined && HARMLESS.has(owner)) || (labels === OWNERS_OF_DIGITS && isAmount(text, span))
  );
}
