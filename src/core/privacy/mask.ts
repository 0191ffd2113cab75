/** Hides the secrets of a free text in any language and script, or in several at once: `mask(text)` -> `{ masked, found }`. */

import { findByShape, withoutOverlap } from "./by-shape.ts";
import { findByTrigger } from "./by-trigger.ts";
import { foldText, snapToCharacters, withPlaceholders } from "./folded-text.ts";
import { findKeywords } from "./keywords.ts";
import { type Finding, findMarked, markOf, placeholderOf } from "./kinds.ts";

export type { Finding, SecretKind } from "./kinds.ts";

/** A text without its secrets, and where they stood. */
export interface Masked {
  /** The text with every secret replaced by a placeholder such as `[card number]`; masking it again changes nothing. */
  readonly masked: string;
  /** Sorted, without overlap; UTF-16 offsets into the text that was given. */
  readonly found: readonly Finding[];
}

/**
 * Replaces every secret by its placeholder and leaves the rest as it is.
 *
 * Any string is accepted, in any language and script; nothing is thrown. Time grows linearly with the length. It asks
 * for no language, because people name a card in one and curse the code in another.
 *
 * @returns the masked text, and where in `text` the secrets stood (UTF-16 offsets)
 * @example mask("my code is 483920").masked === "my code is [one-time code]"
 * @example mask("cvv 123").found // [{ kind: "cvv", start: 4, end: 7 }]
 */
export function mask(text: string): Masked {
  const found = [...findMarked(text), ...findSecrets(text)].sort((a, b) => a.start - b.start);
  let masked = "";
  let from = 0;
  for (const { kind, start, end } of found) {
    masked += text.slice(from, start) + placeholderOf(kind);
    from = end;
  }
  return { masked: masked + text.slice(from), found };
}

/**
 * Masks a text without changing its length, so that what points into it (entities of a message) still does. For texts
 * that have to be kept until they can be handled: `mask` reads such a text as it would have read the original.
 *
 * @returns the text with each UTF-16 unit of a secret replaced by a character that tells only the kind
 * @example mask(maskInPlace("my code is 483920")).masked === "my code is [one-time code]"
 */
export function maskInPlace(text: string): string {
  let masked = "";
  let from = 0;
  for (const [turn, { kind, start, end }] of findSecrets(text).entries()) {
    masked += text.slice(from, start) + markOf(kind, turn).repeat(end - start);
    from = end;
  }
  return masked + text.slice(from);
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
