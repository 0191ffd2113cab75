/** Hides the secrets of a free text in any language and script: `mask(text, { lang })` -> `{ masked, found }`. */

import { findByShape, withoutOverlap } from "./by-shape.ts";
import { findByTrigger } from "./by-trigger.ts";
import { foldText, snapToCharacters, withPlaceholders } from "./folded-text.ts";
import { findKeywords } from "./keywords.ts";
import { type Finding, placeholderOf } from "./kinds.ts";

export type { Finding, SecretKind } from "./kinds.ts";

export interface MaskOptions {
  /**
   * The language of the text, if known. Accepted so that callers can pass what they have; today no decision depends
   * on it, because people announce a card in one language and curse the code in another.
   */
  readonly lang?: string;
}

export interface Masked {
  /** The text with every secret replaced by a placeholder such as `[card number]`; masking it again changes nothing. */
  readonly masked: string;
  /** Sorted, without overlap; UTF-16 offsets into the text that was given. */
  readonly found: readonly Finding[];
}

/** Replaces every secret by its placeholder and leaves the rest as it is. Never throws; any string is accepted. */
export function mask(text: string, _options: MaskOptions = {}): Masked {
  const found = findSecrets(text);
  let masked = "";
  let from = 0;
  for (const { kind, start, end } of found) {
    masked += text.slice(from, start) + placeholderOf(kind);
    from = end;
  }
  return { masked: masked + text.slice(from), found };
}

/** Far more rounds than people's messages need (three or four); it bounds the work on texts made to be slow. */
const MAX_ROUNDS = 64;

/**
 * Each round reads the text with the secrets so far replaced, so the expiry behind a card is found once the card is,
 * and a masked text reads exactly like the last round: that makes masking idempotent.
 */
function findSecrets(text: string): Finding[] {
  let folded = foldText(text);
  const found: Finding[] = [];
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const current = folded;
    const keywords = findKeywords(folded.text);
    const shaped = findByShape(folded, keywords);
    const candidates = shaped.length > 0 ? shaped : findByTrigger(folded, keywords);
    const spans = withoutOverlap(candidates.map((span) => snapToCharacters(current, span)));
    if (spans.length === 0) break;
    for (const { kind, from, to } of spans)
      found.push({ kind, start: folded.starts[from] ?? 0, end: folded.ends[to - 1] ?? text.length });
    folded = withPlaceholders(folded, spans);
  }
  return found.sort((a, b) => a.start - b.start);
}
