/** Finds identity and passport numbers in a view by their shape, unless an order, a call or an error owns them. */

import type { Span, View } from "./folded-text.ts";
import { type Claim, ownerOf } from "./keywords.ts";
import { isAmount, isInAddress } from "./numbers.ts";
import { idPatterns } from "./patterns.ts";
import type { ClaimLabel } from "./phrases.ts";

const OWNERS: readonly ClaimLabel[] = ["passport", "id", "card", "account", "record", "public-code", "error"];
const OWNERS_OF_WORDS: ReadonlySet<ClaimLabel> = new Set(OWNERS);
// Letters make it no telephone number; digits alone may be one.
const OWNERS_OF_DIGITS: ReadonlySet<ClaimLabel> = new Set([...OWNERS, "call"]);
const DOCUMENTS: ReadonlySet<ClaimLabel> = new Set<ClaimLabel>(["passport", "id"]);
const HARMLESS: ReadonlySet<ClaimLabel> = new Set<ClaimLabel>(["record", "call", "public-code", "error"]);

/** Identity and passport numbers that show by their shape. */
export function findDocuments({ text, cased }: View, claims: readonly Claim[]): Span[] {
  const found: Span[] = [];
  const documentNamed = claims.some(({ label }) => label === "passport" || label === "id");
  for (const { kind, needs, shape: pattern, proof } of idPatterns()) {
    if (needs === "context" && !documentNamed) continue;
    for (const match of cased.matchAll(pattern)) {
      const span = { kind, from: match.index, to: match.index + match[0].length };
      if (proof !== undefined && !proof(match[0].replace(/[^A-Za-z0-9]/g, ""))) continue;
      if (needs !== "free" && isHarmless(text, span, claims)) continue;
      // A short document number looks like a passport's; the word beside it decides.
      const isId = kind === "passport" && ownerOf(text, claims, span, DOCUMENTS) === "id";
      found.push(isId ? { ...span, kind: "national-id" } : span);
    }
  }
  return found;
}

function isHarmless(text: string, span: Span, claims: readonly Claim[]): boolean {
  if (isInAddress(text, span.from)) return true;
  const labels = /[a-z]/.test(text.slice(span.from, span.to)) ? OWNERS_OF_WORDS : OWNERS_OF_DIGITS;
  const owner = ownerOf(text, claims, span, labels);
  return (
    (owner !== undefined && HARMLESS.has(owner)) || (labels === OWNERS_OF_DIGITS && isAmount(text, span))
  );
}
