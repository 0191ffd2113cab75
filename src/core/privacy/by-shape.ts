/** Puts together what shows by its own shape: cards, documents, bank accounts. */
import { findCards } from "./cards.ts";
import { findDocuments } from "./documents.ts";
import type { FoldedText, Span } from "./folded-text.ts";
import type { Keyword } from "./keywords.ts";
import { findIbans, findMachineReadableZones } from "./zones.ts";

/** Secrets by shape; `keywords` are the phrases of the same text. Sorted, without overlap. */
export function findByShape(folded: FoldedText, keywords: readonly Keyword[]): Span[] {
  return withoutOverlap([
    ...findMachineReadableZones(folded),
    ...findIbans(folded),
    ...findDocuments(folded, keywords),
    ...findCards(folded, keywords),
  ]);
}

/** Keeps the earlier entry of the list where two overlap, then sorts by place. */
export function withoutOverlap(spans: readonly Span[]): Span[] {
  const sorted = spans
    .map((span, rank) => ({ span, rank }))
    .sort((a, b) => a.span.from - b.span.from || a.rank - b.rank);
  const kept: { span: Span; rank: number }[] = [];
  for (const entry of sorted) {
    const last = kept.at(-1);
    if (last === undefined || entry.span.from >= last.span.to) kept.push(entry);
    else if (entry.rank < last.rank) kept[kept.length - 1] = entry;
  }
  return kept.map(({ span }) => span);
}
