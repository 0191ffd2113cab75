/** Reads the word after "the password is ..." and decides whether it is a password or only says how the password feels. */

import {
  type FoldedText,
  isPlaceholderChar,
  placeholderCharOf,
  positionsOf,
  type Span,
} from "./folded-text.ts";
import type { Keyword } from "./keywords.ts";
import { hasUnit, isAmount, isYear, type Stretch, startsDate } from "./numbers.ts";
import { findPhraseAt, isDigit, isLetter, phraseBook } from "./phrases.ts";
import type { Path } from "./walk.ts";

const MIN_PASSWORD_UNITS = 3;
const MAX_PASSWORD_UNITS = 64;
const MAX_ARABIZI_UNITS = 5;
const MIN_BARE_DIGITS = 4;
const MAX_BARE_DIGITS = 12;
const ASCII = /[!-~]/;
const ADDRESS = /:\/\/|^www\.|^[^@]+@[^@]+\.[a-z]{2,}$/;
const LATIN_OR_CYRILLIC = /^[a-zа-я'-]+$/;
/** Ends the thought after a one-word password. */
const FULL_STOP_AFTER =
  /^(?:\s*$|\s*\n|[.,;!)](?![a-z0-9])| (?:and|but|or|please|pls|plz|help|et|mais|y|pero|e|mas|и|но|а|و|dan|tapi|va|nhung|ve|ama|na|lakini|aur|hai|है|اور|ہے|এবং|และ|at|pero|und|aber|ed|ma)(?:[ .,!?]|$))/;

/**
 * @param weak the trigger phrase is an everyday one ("pass"), so a colon, or "is" and a digit, must follow
 * @returns the password without the punctuation that ends the sentence
 */
export function readPassword(folded: FoldedText, path: Path, weak: boolean): Stretch | undefined {
  const { text, cased } = folded;
  const from = tokenStart(text, path.at);
  const quoted = readQuoted(text, from, path);
  if (quoted !== undefined) return quoted;
  const token = readToken(text, from);
  if (token === undefined || !/[!-~а-я]/.test(text[token.from] ?? "")) return undefined;
  const word = text.slice(token.from, token.to);
  const linked = path.explicit || path.copula;
  if (ADDRESS.test(word)) return undefined;
  if (/^[0-9]+$/.test(word)) return !weak || linked ? readDigits(text, token, path) : undefined;
  // "bta3 el login": Arabic in Latin letters writes some sounds as digits.
  if (!linked && /^[a-z]{0,4}[235679][a-z]{0,4}$/.test(word) && word.length <= MAX_ARABIZI_UNITS)
    return undefined;
  if (looksSecret(word, cased.slice(token.from, token.to))) {
    if (weak && !linked && !isStrong(word, cased.slice(token.from, token.to))) return undefined;
    if (path.afterPreposition && !linked && !isTold(text, token, word)) return undefined;
    return isQuantity(text, token) || (isState(text, from) && !/[0-9]/.test(word)) ? undefined : token;
  }
  if (weak && !path.explicit) return undefined;
  if (!(path.explicit || path.afterCopula) || path.broken || path.afterPreposition) return undefined;
  const alone = FULL_STOP_AFTER.test(text.slice(token.to, token.to + 12));
  const isWord =
    word.length > MIN_PASSWORD_UNITS && LATIN_OR_CYRILLIC.test(word) && !/(?:ed|ing)$/.test(word);
  const named = findPhraseAt(text, from, phraseBook().keywords) !== undefined;
  return alone && isWord && !named && !isState(text, from) ? token : undefined;
}

/** Signs such as "@" may begin a password; the walk stopped at the letter after them. */
function tokenStart(text: string, at: number): number {
  let from = at;
  while (/[#@$!*_%^&]/.test(text[from - 1] ?? " ")) from -= 1;
  return from;
}

/**
 * The characters from `from` up to a space (three to 64 of them), without the punctuation that ends a sentence. A word of
 * ASCII also ends where another script begins.
 */
export function readToken(text: string, from: number): Stretch | undefined {
  const ascii = ASCII.test(text[from] ?? "");
  let to = from;
  while (to < text.length && to - from < MAX_PASSWORD_UNITS) {
    const char = text[to] ?? "";
    if (/\s/.test(char) || isPlaceholderChar(char) || (ascii && !ASCII.test(char))) break;
    if (/[,;"]/.test(char) && !/[a-z0-9]/.test(text[to + 1] ?? " ")) break;
    to += 1;
  }
  while (to > from && /[.,;:?)\]}"'>]/.test(text[to - 1] ?? "")) to -= 1;
  return to - from >= MIN_PASSWORD_UNITS ? { from, to } : undefined;
}

/** Only "is", a colon or a digit inside makes a quotation a password; people also quote what the screen says. */
function readQuoted(text: string, from: number, path: Path): Stretch | undefined {
  const quote = text[from - 1] ?? "";
  // An apostrophe ("l'hotel") opens nothing.
  if (quote !== '"' && !(quote === "'" && !isLetter(text[from - 2]))) return undefined;
  const end = text.indexOf(quote, from);
  const inside = text.slice(from, end);
  const fits = end - from >= MIN_PASSWORD_UNITS && end - from <= MAX_PASSWORD_UNITS;
  if (!fits || inside.includes("\n") || [...inside].some(isPlaceholderChar)) return undefined;
  const told = path.copula || /[:=>] ?$/.test(text.slice(0, from - 1)) || /[0-9]/.test(inside);
  const { notPasswords, keywords } = phraseBook();
  const says =
    findPhraseAt(text, from, notPasswords)?.to === end || findPhraseAt(text, from, keywords) !== undefined;
  return told && !says ? { from, to: end } : undefined;
}

function readDigits(text: string, token: Stretch, path: Path): Stretch | undefined {
  const count = token.to - token.from;
  const digits = text.slice(token.from, token.to);
  if (count < MIN_BARE_DIGITS || count > MAX_BARE_DIGITS || path.afterPreposition || isAmount(text, token))
    return undefined;
  if (count <= 5 && hasUnit(text, token.to)) return undefined;
  return isYear(digits) && !(path.explicit || path.afterCopula) ? undefined : token;
}

/** A digit among letters, a sign inside, or capitals inside: people do not write words like that. */
function looksSecret(word: string, cased: string): boolean {
  if (word.length <= MIN_PASSWORD_UNITS) return false;
  const letters = [...word].some((char) => isLetter(char));
  const digits = [...word].some((char) => isDigit(char));
  if (letters && digits) return !/^[0-9]{1,3}[-.]?[a-z]+$/.test(word) || /^[0-9]{3}[a-z]{3,}$/.test(word);
  if (digits) return /[!#$%&*@_^?]/.test(word);
  return (
    /[a-zа-я0-9][!#$%&*@_^=]+[a-zа-я0-9]/.test(word) ||
    /^[!#$%&*@_^]+[a-z]|[a-z][#$%&*@^]+$/.test(word) ||
    /^[a-z]+[A-Z]|^[A-Z]{2,}[a-z]|^[A-Z][a-z]+[A-Z]/.test(cased)
  );
}

const SIGN = /[!#$%&*@_^?]/;

/** Letters, digits and a sign, or letters of both cases with digits. */
export function isStrong(word: string, cased: string): boolean {
  const mixed = /[a-z]/.test(word) && /[0-9]/.test(word);
  return mixed && (SIGN.test(word) || (/[a-z]/.test(cased) && /[A-Z]/.test(cased)));
}

const MIN_STRONG_UNITS = 8;
const MIN_STRONG_UNITS_WITH_SIGN = 6;
const PASSWORD_REACH_UNITS = 60;
const PASSWORD_REACH_BACK_UNITS = 20;

/** Words that look like nothing but a password, some way behind the talk of one or behind the first one. */
export function findStrongPasswords(folded: FoldedText, keywords: readonly Keyword[]): Span[] {
  const { text, cased } = folded;
  const found: Span[] = [];
  const words = keywords.filter(({ label }) => label === "password" || label === "weak-password");
  const mentions = [...words.map(({ to }) => to), ...positionsOf(text, placeholderCharOf("password"))];
  if (mentions.length === 0) return found;
  const isNear = ({ from, to }: Stretch): boolean =>
    mentions.some((at) => from >= at && from - at <= PASSWORD_REACH_UNITS) ||
    words.some((word) => word.from >= to && word.from - to <= PASSWORD_REACH_BACK_UNITS);
  for (const match of text.matchAll(/(?<![!-~])["'(]*([a-z0-9!#$%&*@_^][!-~]{5,63})/g)) {
    const from = match.index + match[0].length - (match[1]?.length ?? 0);
    const token = readToken(text, from);
    if (token === undefined) continue;
    const word = text.slice(token.from, token.to);
    if (word.length < (SIGN.test(word) ? MIN_STRONG_UNITS_WITH_SIGN : MIN_STRONG_UNITS)) continue;
    if (!isStrong(word, cased.slice(token.from, token.to)) || ADDRESS.test(word) || !isNear(token)) continue;
    if (findPhraseAt(text, from, phraseBook().keywords) !== undefined) continue;
    found.push({ kind: "password", ...token });
    mentions.push(token.to);
  }
  return found;
}

/** "Changed it to hunter22": a word with two digits at its end that names nothing else. */
function isTold(text: string, token: Stretch, word: string): boolean {
  return (
    /^[a-z]{4,}[0-9]{2,}$/.test(word) && findPhraseAt(text, token.from, phraseBook().keywords) === undefined
  );
}

function isQuantity(text: string, token: Stretch): boolean {
  return (
    startsDate(text, token.from) ||
    /^[0-9.,:/-]+$/.test(text.slice(token.from, token.to)) ||
    isAmount(text, token)
  );
}

/** "wrong", "required", "not": says something about the password. */
function isState(text: string, from: number): boolean {
  return findPhraseAt(text, from, phraseBook().notPasswords) !== undefined;
}
