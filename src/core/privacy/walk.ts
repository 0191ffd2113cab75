/** Walks from a trigger phrase over small words to the value it announces. */

import { isPlaceholderChar } from "./folded-text.ts";
import { hasUnit } from "./numbers.ts";
import { findPhraseAt, isDigit, isLetter, phraseBook } from "./phrases.ts";

/** What lay between a trigger phrase and the place where the walk stands. */
export interface Path {
  /** The place, in UTF-16 units. */
  readonly at: number;
  /** Where the walk began: the end of the trigger phrase. What stands before it is no part of the value. */
  readonly from: number;
  /** A word such as "is" was passed. */
  readonly copula: boolean;
  /** A colon, an equals sign, an arrow or a quote stands right before the place. */
  readonly explicit: boolean;
  /** The last word was a copula and nothing but punctuation followed. */
  readonly afterCopula: boolean;
  /** The last word was one like "from": a number here belongs to it. */
  readonly afterPreposition: boolean;
  /** Small words passed. */
  readonly words: number;
  /** A sentence or a line ended on the way. */
  readonly broken: boolean;
}

const MAX_PATH_UNITS = 80;
const MAX_PATH_WORDS = 9;
const LIST_WORD =
  /^[ ]?(?:[,/&+،]|(?:and|et|y|e|и|و|和|及|dan|va|และ|at|na|ve|aur|और|এবং|اور|und|o|ed)(?![a-z]))/;

/**
 * The places that can be reached from `from`, nearest first. Before every place where a letter or digit starts, the
 * path is yielded; the walk then goes on only over a small word, a secret found before ("card and code: [..] and 123")
 * or a count ("6 digits"). At most 80 units and nine words.
 */
export function* walk(text: string, from: number): Generator<Path> {
  const { links } = phraseBook();
  let at = from;
  let copula = false;
  let explicit = false;
  let afterCopula = false;
  let afterPreposition = false;
  let broken = false;
  let words = 0;
  while (at < text.length && at - from <= MAX_PATH_UNITS) {
    const char = text[at] ?? "";
    if (isPlaceholderChar(char)) {
      const listed = LIST_WORD.exec(text.slice(at + 1, at + 8))?.[0];
      if (listed === undefined) return;
      at += 1 + listed.length;
      continue;
    }
    if (!isLetter(char) && !isDigit(char)) {
      if (char === "+") return;
      if (/[:=>"]/.test(char)) explicit = true;
      else if (/[.!?]/.test(char) && /[ \n]/.test(text[at + 1] ?? " ")) broken ||= words > 0 || char !== ".";
      else if (char === "\n") broken = true;
      at += 1;
      continue;
    }
    yield { at, from, copula, explicit, afterCopula, afterPreposition, words, broken };
    if (isDigit(char)) {
      const count = /^[0-9]{1,2}/.exec(text.slice(at, at + 3))?.[0] ?? "";
      if (isDigit(text[at + count.length]) || !hasUnit(text, at + count.length)) return;
      at += count.length;
      while (at < text.length && !isLetter(text[at])) at += 1;
      while (isLetter(text[at])) at += 1;
      continue;
    }
    const link = findPhraseAt(text, at, links);
    if (link === undefined || words >= MAX_PATH_WORDS) return;
    words += 1;
    at = link.to;
    explicit = false;
    afterPreposition = link.label === "preposition" || link.label === "origin";
    afterCopula = link.label === "copula";
    copula ||= afterCopula;
  }
}
