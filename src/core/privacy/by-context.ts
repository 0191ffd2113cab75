/**
 * Finds numbers that no trigger phrase leads to but whose context gives them away: six digits told together with a
 * text message, three beside "CVV", eleven beside "NIN". The nearest phrase owns a number; an order or a call frees it.
 */

import { type FoldedText, placeholderCharOf, type Span } from "./folded-text.ts";
import { findOwner, type Keyword, ownerOf } from "./keywords.ts";
import type { SecretKind } from "./kinds.ts";
import {
  digitsOf,
  findGroups,
  isCompactDate,
  isEmbedded,
  isFree,
  isInAddress,
  isQuantity,
  isServiceNumber,
  isYear,
  linkBefore,
  type Stretch,
} from "./numbers.ts";
import type { KeywordLabel } from "./phrases.ts";
import { readPlainNumber } from "./values.ts";
import { HARMLESS_PHRASES } from "./words/harmless.ts";
import { TRIGGER_PHRASES } from "./words/triggers.ts";

const SHORT_DIGITS = { min: 3, max: 8 };
const MAX_CVV_DIGITS = 4;
const SENT_CODE_DIGITS = 6;
const MIN_PASSPORT_DIGITS = 7;
const MAX_PASSPORT_DIGITS = 9;
const MIN_ID_DIGITS = 8;
const MAX_ID_DIGITS = 18;
/** How far behind the word "passport" or "ID" a long number still is one, even in the next sentence, in UTF-16 units. */
const NAME_REACH_UNITS = 60;
/** How far behind a card its security code still stands, in UTF-16 units. */
const CARD_REACH_UNITS = 60;

const MONEY: ReadonlySet<KeywordLabel> = new Set<KeywordLabel>(["money"]);
const NUMBER_WORD_REACH_UNITS = 24;
const NUMBER_WORD =
  /[\p{L}\p{M}\d][ -]?(?:号|號|号码|番号|번호|नंबर|नम्बर|संख्या|নম্বর|নাম্বার|نمبر|number|numarasi|numaram?|no|nr|nummer)[.:# ]{0,2}$/u;
/** "The number 483920" is not the number of anything. */
const PLAIN_NUMBER_WORD = /(?:^|[^\p{L}\p{M}])(?:the|this|that|a|my|your|these|digit) number[.:# ]{0,2}$/u;

const ALL_LABELS = [...Object.keys(TRIGGER_PHRASES), ...Object.keys(HARMLESS_PHRASES)] as KeywordLabel[]; // exactly the tables' labels
const OWNERS_OF_LONG: ReadonlySet<KeywordLabel> = new Set(ALL_LABELS);
/** "Card" in "the three digits behind my card" owns no short number. */
const OWNERS_OF_SHORT: ReadonlySet<KeywordLabel> = new Set(
  ALL_LABELS.filter((label) => label !== "card" && label !== "expiry" && label !== "iban"),
);
/** "My payment password is my birthday, 900314": a password may be a date, a price or a room. */
const OWNERS_OF_PASSWORDS: ReadonlySet<KeywordLabel> = new Set(
  [...OWNERS_OF_SHORT].filter((label) => label !== "money" && label !== "place"),
);
/** Talk of paying surrounds every code and password here; a real amount shows by its currency. */
const OWNERS_OF_SIX: ReadonlySet<KeywordLabel> = new Set(
  [...OWNERS_OF_SHORT].filter((label) => label !== "money"),
);

/** Secrets by context; `keywords` are the phrases of the same text. */
export function findByContext({ text }: FoldedText, keywords: readonly Keyword[]): Span[] {
  return findGroups(text).flatMap((group): Span[] => {
    const short = readPlainNumber(text, { at: group.from, from: 0, broken: false }, SHORT_DIGITS);
    const number = short ?? group;
    if (isPartOfSeries(text, number) || isQuantity(text, number)) return [];
    const kind = short === undefined ? kindOfLong(text, group, keywords) : kindOfShort(text, short, keywords);
    return kind === undefined || isInAddress(text, number.from) ? [] : [{ kind, ...number }];
  });
}

/** A telephone number goes on in further groups, or hides some ("138****8000"). */
function isPartOfSeries(text: string, { from, to }: Stretch): boolean {
  return (
    /[0-9)] $|\*\*$/.test(text.slice(Math.max(0, from - 2), from)) ||
    /^(?: [0-9]|\*\*)/.test(text.slice(to, to + 2))
  );
}

function kindOfShort(text: string, number: Stretch, keywords: readonly Keyword[]): SecretKind | undefined {
  const digits = digitsOf(text, number);
  if (isYear(digits) || isServiceNumber(digits)) return undefined;
  if (digits.length === SENT_CODE_DIGITS) return kindOfSix(text, number, keywords);
  const owner = ownerOf(text, keywords, number, OWNERS_OF_SHORT);
  if (digits.length <= MAX_CVV_DIGITS && owner === "cvv") return "cvv";
  if (!isFree(text, number)) return undefined;
  if (digits.length === 3 && isBehindCard(text, number))
    return owner === undefined || isCode(owner) ? "cvv" : undefined;
  if (digits.length > 3 && owner === "code") return "one-time-code";
  return kindOfLong(text, number, keywords);
}

/** Codes and payment passwords have six digits: unless something harmless owns them, they are one. */
function kindOfSix(text: string, number: Stretch, keywords: readonly Keyword[]): SecretKind | undefined {
  // Thousands are amounts; the rest may be a year and a month.
  if (/000$|^(?:19|20)\d\d(?:0[1-9]|1[0-2])$/.test(digitsOf(text, number))) return undefined;
  const fromOrigin = linkBefore(text, number) === "origin";
  const secret = ownerOf(text, keywords, number, OWNERS_OF_PASSWORDS);
  if (!fromOrigin && (secret === "password" || secret === "pin")) return "password";
  const owner = findOwner(text, keywords, number, OWNERS_OF_SIX);
  // "I told 483920 to the hotline": only a call named before the number is dialled.
  const owned = owner !== undefined && !(owner.label === "call" && owner.from >= number.to);
  if (owned) return !fromOrigin && isCode(owner.label) ? "one-time-code" : undefined;
  const harmless = ownerOf(text, keywords, number, MONEY) !== undefined || isNumbered(text, number);
  return isFree(text, number) && !harmless ? "one-time-code" : undefined;
}

/** The number of something we have no word for: "clinic number 483920", "门诊号483920". */
function isNumbered(text: string, { from }: Stretch): boolean {
  const before = text.slice(Math.max(0, from - NUMBER_WORD_REACH_UNITS), from);
  return NUMBER_WORD.test(before) && !PLAIN_NUMBER_WORD.test(before);
}

function isCode(label: KeywordLabel): boolean {
  return label === "code" || label === "weak-code" || label === "security-code";
}

function isBehindCard(text: string, { from }: Stretch): boolean {
  const before = text.slice(Math.max(0, from - CARD_REACH_UNITS), from);
  return before.includes(placeholderCharOf("card-number")) || before.includes(placeholderCharOf("expiry"));
}

function kindOfLong(text: string, number: Stretch, keywords: readonly Keyword[]): SecretKind | undefined {
  const digits = digitsOf(text, number);
  if (
    digits.length > MAX_ID_DIGITS ||
    isEmbedded(text, number) ||
    isCompactDate(digits) ||
    !isFree(text, number)
  )
    return undefined;
  const owner = ownerOf(text, keywords, number, OWNERS_OF_LONG);
  const isNamed = (label: KeywordLabel): boolean =>
    owner === label ||
    (owner === undefined && keywords.some((keyword) => keyword.label === label && isNear(keyword, number)));
  if (digits.length >= MIN_PASSPORT_DIGITS && digits.length <= MAX_PASSPORT_DIGITS && isNamed("passport"))
    return "passport";
  // A leading zero is how telephone numbers at home begin.
  return digits.length >= MIN_ID_DIGITS && !digits.startsWith("0") && isNamed("id")
    ? "national-id"
    : undefined;
}

function isNear(keyword: Stretch, { from }: Stretch): boolean {
  return keyword.to <= from && from - keyword.to <= NAME_REACH_UNITS;
}
