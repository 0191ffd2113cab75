/** Finds payment card numbers in a folded text: valid ones anywhere, printed-looking ones, and ones with a keyword that fail the check digit. */
import { hasCardBrand, passesLuhn } from "./checksums.ts";
import type { FoldedText, Span } from "./folded-text.ts";
import { type Keyword, ownerOf } from "./keywords.ts";
import { findGroups, isInAddress, type Stretch, touchesWord } from "./numbers.ts";
import type { KeywordLabel } from "./phrases.ts";

const MIN_CARD_DIGITS = 13;
const MAX_CARD_DIGITS = 19;

/** Labels that can own a number too long for an amount, a date or a room. */
const LONG_NUMBER_OWNERS: ReadonlySet<KeywordLabel> = new Set<KeywordLabel>([
  "card",
  "cvv",
  "expiry",
  "account",
  "id",
  "passport",
  "iban",
  "pay-code",
  "record",
  "call",
  "public-code",
]);

const NARROW_SEPARATOR = /^[ \n._-]$/;
const WIDE_SEPARATOR = /^[^\p{L}\p{N}\p{Co}]{1,3}$/u;

/** Card numbers of 13 to 19 digits, from left to right. */
export function findCards({ text }: FoldedText, keywords: readonly Keyword[]): Span[] {
  const found: Span[] = [];
  const groups = findGroups(text);
  let first = 0;
  while (first < groups.length) {
    const card = readCard(text, groups, first, keywords);
    if (card !== undefined && !isInAddress(text, card.from))
      found.push({ kind: "card-number", from: card.from, to: card.to });
    first += card?.groups ?? 1;
  }
  return found;
}

const STROKED_MONTH_YEAR = /^(?:0?[1-9]|1[0-2]) ?\/ ?(?:20)?[2-4][0-9](?![0-9])/;
const PAIRED_MONTH_YEAR = /^(?:0[1-9]|1[0-2]) [2-4][0-9](?![0-9])/;

/** An expiry ends the number before it: with a stroke ("12/27"), or two pairs behind groups of four ("4444 12 27"). */
function startsMonthYear(text: string, at: number, sizes: readonly number[]): boolean {
  const ahead = text.slice(at, at + 10);
  return (
    STROKED_MONTH_YEAR.test(ahead) || (sizes.every((size) => size === 4) && PAIRED_MONTH_YEAR.test(ahead))
  );
}

interface CardCandidate extends Stretch {
  readonly digits: string;
  readonly groups: number;
  readonly sizes: readonly number[];
  /** Between all groups stands one space, hyphen, dot, underscore or line break. */
  readonly narrow: boolean;
}

function readCard(
  text: string,
  groups: readonly Stretch[],
  first: number,
  keywords: readonly Keyword[],
): CardCandidate | undefined {
  const start = groups[first];
  if (start === undefined || text[start.from - 1] === "+" || touchesWord(text[start.from - 1]))
    return undefined;
  const sizes: number[] = [];
  let narrow = true;
  let digits = "";
  let to = start.from;
  let best: CardCandidate | undefined;
  for (let i = first; i < groups.length; i += 1) {
    const group = groups[i];
    if (group === undefined) break;
    if (i > first) {
      if (startsMonthYear(text, group.from, sizes)) break;
      const separator = text.slice(to, group.from);
      if (!WIDE_SEPARATOR.test(separator)) break;
      narrow &&= NARROW_SEPARATOR.test(separator);
    }
    sizes.push(group.to - group.from);
    digits += text.slice(group.from, group.to);
    to = group.to;
    if (digits.length > MAX_CARD_DIGITS) break;
    const candidate = { from: start.from, to, digits, groups: sizes.length, sizes: [...sizes], narrow };
    if (digits.length < MIN_CARD_DIGITS || touchesWord(text[to])) continue;
    // A valid number is not made longer by what follows it ("... 1111 12/27").
    const settled = best !== undefined && isValid(best) && !isValid(candidate);
    if (!settled && isCard(text, candidate, keywords)) best = candidate;
  }
  return best;
}

function isCard(text: string, card: CardCandidate, keywords: readonly Keyword[]): boolean {
  const { digits } = card;
  const printed = /^(?:4,){2,}[1-4]$|^4,6,[45]$/.test(card.sizes.join(","));
  const even = isEvenlyGrouped(card.sizes);
  if (/^(\d)\1*$/.test(digits) || (!even && !card.narrow)) return false;
  const valid = isValid(card);
  if (valid && printed && card.groups > 1) return true;
  const owner = ownerOf(text, keywords, card, LONG_NUMBER_OWNERS);
  if (owner === "record" || owner === "call" || owner === "public-code") return false;
  // A number typed wrong still looks like a card; orders of sixteen digits say that they are orders.
  if (card.groups === 1 && digits.length === 16 && owner === undefined) return hasCardBrand(digits);
  if (valid) return even || card.groups <= 8;
  const hasKeyword = owner === "card" || owner === "cvv" || owner === "expiry";
  if (hasKeyword) return even || (card.narrow && card.groups <= 8);
  const sized = digits.length === 16 || digits.length === 19 || (digits.length === 15 && card.sizes[1] === 6);
  return (
    printed &&
    card.groups > 1 &&
    card.narrow &&
    sized &&
    (hasCardBrand(digits) || passesLuhn(digits)) &&
    owner === undefined
  );
}

/** One block, equal groups with a shorter last one, or two or three blocks as people copy them (4-6-5, 6-10, 8-8). */
function isEvenlyGrouped(sizes: readonly number[]): boolean {
  const [size = 0] = sizes;
  const equal = sizes.every((other, i) => other === size || (i === sizes.length - 1 && other < size));
  return (
    equal || ["4,6,5", "4,6,4", "6,10", "6,13", "4,12", "4,4,8", "4,8,4", "8,4,4"].includes(sizes.join(","))
  );
}

function isValid({ digits }: CardCandidate): boolean {
  return passesLuhn(digits) && hasCardBrand(digits);
}
