/** Reads digits, document numbers and their surroundings out of a folded text; knows what makes a number an amount, a date or a call. */

import type { FoldedText } from "./folded-text.ts";
import { findPhraseAt, isBoundary, isDigit, isLetter, phraseBook } from "./phrases.ts";
import type { LinkLabel } from "./words/links.ts";

/** A stretch of a folded text, in its UTF-16 units. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** All digit groups (digits without anything between), from left to right. */
export function findGroups(text: string): Stretch[] {
  const groups: Stretch[] = [];
  let at = 0;
  while (at < text.length) {
    let to = at;
    while (isDigit(text[to])) to += 1;
    if (to > at) groups.push({ from: at, to });
    at = Math.max(to, at + 1);
  }
  return groups;
}

/** The end of the digits that start at `at`. */
export function skipDigits(text: string, at: number): number {
  let to = at;
  while (isDigit(text[to])) to += 1;
  return to;
}

/** Only the digits of a stretch. */
export function digitsOf(text: string, stretch: Stretch): string {
  return text.slice(stretch.from, stretch.to).replace(/[^0-9]/g, "");
}

/** A letter of an alphabet (not of a script without spaces) that touches a digit makes both one word. */
export function touchesWord(letter: string | undefined): boolean {
  return letter !== undefined && /[a-z]/.test(letter);
}

const CURRENCY_SIGN = /\p{Sc}/u;

/** True when a currency stands before or after, with at most one space between. */
export function isAmount(text: string, { from, to }: Stretch): boolean {
  const before = text[from - 1] === " " ? from - 2 : from - 1;
  const after = text[to] === " " ? to + 1 : to;
  const book = phraseBook();
  if (CURRENCY_SIGN.test(text[before] ?? "") || CURRENCY_SIGN.test(text[after] ?? "")) return true;
  if (findPhraseAt(text, after, book.currencies) !== undefined) return true;
  for (let start = before; start >= 0 && start > before - 10; start -= 1) {
    if (!isLetter(text[start])) break;
    if (findPhraseAt(text, start, book.currencies)?.to === before + 1) return true;
  }
  return false;
}

/** True when a counted thing follows: "6 digits", "30 minutes", "5 %". */
export function hasUnit(text: string, to: number): boolean {
  let after = text[to] === " " || text[to] === "-" ? to + 1 : to;
  if (text[after] === "(") after += 1;
  return text[after] === "%" || findPhraseAt(text, after, phraseBook().units) !== undefined;
}

/** Nothing counted, paid, or told with a preposition ("to 95188", "after 120"). */
export function isFree(text: string, number: Stretch): boolean {
  const link = linkBefore(text, number);
  return !isQuantity(text, number) && link !== "preposition" && link !== "origin";
}

/** Counted or paid. */
export function isQuantity(text: string, number: Stretch): boolean {
  return isAmount(text, number) || hasUnit(text, number.to);
}

const LINK_REACH_UNITS = 14;

/** The small word right before a number. */
export function linkBefore(text: string, { from }: Stretch): LinkLabel | undefined {
  for (let at = Math.max(0, from - LINK_REACH_UNITS); at < from; at += 1) {
    const link = findPhraseAt(text, at, phraseBook().links);
    if (link !== undefined && /^ ?$/.test(text.slice(link.to, from))) return link.label;
  }
  return undefined;
}

/**
 * True when other digits hang on the stretch by a dot, comma, colon, slash or hyphen, or a letter or plus touches it.
 * What stands before `floor` (the end of a trigger phrase such as "CVV2:") does not count.
 */
export function isEmbedded(text: string, { from, to }: Stretch, floor = 0): boolean {
  const before = text[from - 1] ?? " ";
  const after = text[to] ?? " ";
  if (before === "+" || (before === " " && text[from - 2] === "+")) return true;
  if ((from > floor && touchesWord(before)) || touchesWord(after)) return true;
  const neighbour = from - 2 >= floor ? text[from - 2] : undefined;
  if (/[.,:/\-_@]/.test(before) && isDigit(neighbour)) return true;
  if (/[./\-_@]/.test(before) && touchesWord(neighbour)) return true;
  return /[.,:/\-_@]/.test(after) && isDigit(text[to + 1]);
}

/**
 * A short number of `min` to `max` digits that starts at `from`: one group ("483920") or equal groups with one
 * kind of separator ("483 920", "4-8-3-9"). `floor`: see {@link isEmbedded}.
 */
export function readShortNumber(
  text: string,
  from: number,
  min: number,
  max: number,
  floor = 0,
): Stretch | undefined {
  const first = groupAt(text, from);
  if (first === undefined) return undefined;
  const joined = joinEqualGroups(text, first, max);
  for (const stretch of [joined, first]) {
    const count = digitsOf(text, stretch).length;
    if (count >= min && count <= max && !isEmbedded(text, stretch, floor)) return stretch;
  }
  return undefined;
}

function groupAt(text: string, from: number): Stretch | undefined {
  let to = from;
  while (isDigit(text[to])) to += 1;
  return to > from && !isDigit(text[from - 1]) ? { from, to } : undefined;
}

function joinEqualGroups(text: string, first: Stretch, max: number): Stretch {
  const size = first.to - first.from;
  const separator = text[first.to];
  if (size > 4 || separator === undefined || !/[ \-_.*/,]/.test(separator)) return first;
  if (size > 1 && !/[ -]/.test(separator)) return first;
  let to = first.to;
  let count = size;
  while (text[to] === separator && count <= max) {
    const next = groupAt(text, to + 1);
    if (next === undefined || next.to - next.from !== size) break;
    to = next.to;
    count += size;
  }
  return count <= max ? { from: first.from, to } : first;
}

const DATE = /^(?:\d{4}([./-])(\d{1,2})\1(\d{1,2})|(\d{1,2})([./-])(\d{1,2})\5(?:\d{4}|\d{2}))(?![0-9])/;
const DATE_SIZE = 11;

/** True when a written date starts here, in any order of day and month. */
export function startsDate(text: string, from: number): boolean {
  const match = DATE.exec(text.slice(from, from + DATE_SIZE));
  if (match === null) return false;
  const [first, second] = [Number(match[2] ?? match[4]), Number(match[3] ?? match[6])];
  return Math.min(first, second) <= 12 && Math.max(first, second) <= 31;
}

const MAX_ADDRESS_UNITS = 256;

/** True when the place belongs to a web address. */
export function isInAddress(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < MAX_ADDRESS_UNITS && !/[ \n]/.test(text[start - 1] ?? " ")) start -= 1;
  return /:\/\/|www\./.test(text.slice(start, at));
}

/** True for eight digits that read as year, month, day of this and the last decades. */
export function isCompactDate(digits: string): boolean {
  return /^(?:19[5-9]\d|20[0-4]\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits);
}

/** Hotlines and senders of Chinese banks, payment services, carriers and the railway: 95188, 10690, 10086, 12306. */
export function isServiceNumber(digits: string): boolean {
  return /^(?:95\d{3}|106\d{2}|10086|10010|10000|12306|12315)$/.test(digits);
}

/** True for a year of the last or this century, which people write more often than a secret of four digits. */
export function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits);
}

/**
 * A document number that starts at `from`: letters and digits in one or several chunks ("A12345678", "12 AB 34567",
 * "42101-1234567-1"), with `min` to `max` letters and digits in all and at least `minDigits` digits.
 */
export function readDocumentNumber(
  folded: FoldedText,
  from: number,
  { min, max, minDigits }: { min: number; max: number; minDigits: number },
): Stretch | undefined {
  const { text } = folded;
  let best: Stretch | undefined;
  let to = from;
  let count = 0;
  let digits = 0;
  let letters = 0;
  // Small letters on their own are more often a word ("in 2027") than the initials of a document.
  let wantedDigits = minDigits;
  for (;;) {
    const chunk = chunkAt(text, to);
    if (chunk === undefined || !(isDigit(text[chunk.from]) || chunk.to - chunk.from <= max)) break;
    const chunkDigits = digitsOf(text, chunk).length;
    const chunkLetters = chunk.to - chunk.from - chunkDigits;
    // A word ends the number; up to three letters may stand alone inside it ("12 AB 34567").
    if (chunkDigits === 0 && text[chunk.to] === " " && isSmall(folded, chunk)) {
      if (findPhraseAt(text, chunk.from, phraseBook().links)?.to === chunk.to) break;
      wantedDigits = Math.max(6, minDigits);
    }
    if (chunkDigits === 0 && (chunkLetters > 3 || (best !== undefined && chunkLetters > 1))) break;
    count += chunkDigits + chunkLetters;
    digits += chunkDigits;
    letters += chunkLetters;
    if (count > max || letters > digits + 3) break;
    to = chunk.to;
    if (
      count >= min &&
      digits >= wantedDigits &&
      (chunkDigits > 0 || !/[ ]/.test(text[chunk.from - 1] ?? ""))
    )
      best = { from, to };
    const separator = text.slice(to, to + 3) === " - " ? 3 : /[ \-./]/.test(text[to] ?? "") ? 1 : 0;
    if (separator === 0) break;
    if (best !== undefined && separator === 1 && text[to] === "." && !isDigit(text[to + 1])) break;
    to += separator;
  }
  return best;
}

/** A chunk of ASCII or Cyrillic letters and digits. */
function chunkAt(text: string, from: number): Stretch | undefined {
  let to = from;
  while (/[a-z0-9а-я]/.test(text[to] ?? " ")) to += 1;
  return to > from && isBoundary(text[from - 1], text[from]) ? { from, to } : undefined;
}

/** Written in small letters. */
function isSmall({ text, cased }: FoldedText, { from, to }: Stretch): boolean {
  return cased.slice(from, to) === text.slice(from, to);
}
