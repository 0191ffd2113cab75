/** Turns the phrase tables into an index, and a folded text into the phrases that occur in it. Work grows linearly with the text. */

import { foldPhrase } from "./folded-text.ts";
import { CURRENCIES, HARMLESS_PHRASES, type HarmlessLabel, UNITS } from "./words/harmless.ts";
import { LINKS, type LinkLabel, NOT_A_PASSWORD } from "./words/links.ts";
import { type PhraseTable, TRIGGER_PHRASES, type TriggerLabel } from "./words/triggers.ts";

interface Phrase<Label> {
  readonly label: Label;
  readonly text: string;
  /** Any ending may follow. */
  readonly open: boolean;
}

/** Phrases by their first character, longest first. */
export type PhraseIndex<Label> = ReadonlyMap<string, readonly Phrase<Label>[]>;

/** A phrase found in a folded text; `to` is past its last unit, including an open ending. */
export interface PhraseHit<Label> {
  readonly label: Label;
  readonly from: number;
  readonly to: number;
}

const LETTER = /[\p{L}\p{M}]/u;
/** What each UTF-16 unit is: 0 not asked yet, 1 no letter, 2 a letter. Every unit of a text is asked many times. */
const letterMemo = new Uint8Array(0x10000);

/** True for a letter or a mark of any script, told from one UTF-16 unit; a half of a surrogate pair is none. */
export function isLetter(char: string | undefined): boolean {
  if (char === undefined) return false;
  const code = char.charCodeAt(0);
  letterMemo[code] ||= LETTER.test(char) ? 2 : 1;
  return letterMemo[code] === 2;
}

/** True for `0` to `9`: a folded text has no other digits. */
export function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= "0" && char <= "9";
}

/** Scripts as far as word boundaries need them; 0 are the ones written without spaces. */
function scriptOf(char: string): number {
  const code = char.charCodeAt(0);
  if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00)) return 1;
  if (code < 0x400) return 2;
  if (code < 0x530) return 3;
  if (code >= 0x600 && code < 0x780) return 4;
  if (code >= 0x900 && code < 0xe00) return 5 + ((code - 0x900) >> 7);
  if (code >= 0xe00 && code < 0xf00) return 0; // Thai, Lao
  if (code >= 0x1000 && code < 0x10a0) return 0; // Burmese
  if (code >= 0x1780 && code < 0x1800) return 0; // Khmer
  if (code >= 0x2e80 && code < 0xa000) return 0; // Han, kana
  if ((code >= 0xac00 && code < 0xd7b0) || (code >= 0x1100 && code < 0x1200)) return 0; // Korean glues its particles
  return 4;
}

/** True when a word may end between the two characters. */
export function isBoundary(before: string | undefined, after: string | undefined): boolean {
  if (before === undefined || after === undefined || !isLetter(before) || !isLetter(after)) return true;
  const left = scriptOf(before);
  return left === 0 || left !== scriptOf(after);
}

/** Small words that Arabic writes together with the next one. */
const ARABIC_PREFIXES: ReadonlySet<string> = new Set([
  "ال",
  "و",
  "وال",
  "بال",
  "لل",
  "ب",
  "ل",
  "ف",
  "وب",
  "ول",
  "ك",
]);
const MAX_ARABIC_PREFIX = 3;

function startsWord(text: string, at: number): boolean {
  if (isBoundary(text[at - 1], text[at])) return true;
  for (let length = 1; length <= MAX_ARABIC_PREFIX; length += 1) {
    if (isBoundary(text[at - length - 1], text[at - length]))
      return ARABIC_PREFIXES.has(text.slice(at - length, at));
  }
  return false;
}

function isJoint(char: string | undefined): boolean {
  return char === " " || char === "-" || char === "_" || char === "\n" || char === ".";
}

/** Where the phrase ends when it starts at `at`, or -1. */
function matchPhrase(text: string, at: number, phrase: Phrase<unknown>): number {
  let pos = at;
  for (let i = 0; i < phrase.text.length; i += 1) {
    const wanted = phrase.text[i];
    if (wanted === " ") {
      if (isJoint(text[pos])) pos += 1;
      if (text[pos] === " ") pos += 1;
    } else if (text[pos] === wanted) pos += 1;
    else return -1;
  }
  // "cvv 2" is not in "CVV.222".
  if (isDigit(text[pos - 1]) && isDigit(text[pos])) return -1;
  if (!phrase.open) return isBoundary(text[pos - 1], text[pos]) ? pos : -1;
  while (pos < text.length && !isBoundary(text[pos - 1], text[pos])) pos += 1;
  return pos;
}

/** The longest phrase that starts at `at`, on a word boundary. */
export function findPhraseAt<Label>(
  text: string,
  at: number,
  index: PhraseIndex<Label>,
): PhraseHit<Label> | undefined {
  const phrases = index.get(text[at] ?? "");
  if (phrases === undefined || !startsWord(text, at)) return undefined;
  let best: PhraseHit<Label> | undefined;
  for (const phrase of phrases) {
    if (best !== undefined && phrase.text.length <= best.to - best.from) break;
    const to = matchPhrase(text, at, phrase);
    if (to > (best?.to ?? at)) best = { label: phrase.label, from: at, to };
  }
  return best;
}

/** All phrases of a text from left to right, the longest at each place, without overlap. */
export function findPhrases<Label>(text: string, index: PhraseIndex<Label>): PhraseHit<Label>[] {
  const hits: PhraseHit<Label>[] = [];
  let at = 0;
  while (at < text.length) {
    const hit = findPhraseAt(text, at, index);
    if (hit !== undefined) hits.push(hit);
    at = hit?.to ?? at + 1;
  }
  return hits;
}

function buildIndex<Label extends string>(
  tables: readonly (readonly [Label, PhraseTable])[],
): PhraseIndex<Label> {
  const index = new Map<string, Phrase<Label>[]>();
  const seen = new Set<string>();
  for (const [label, table] of tables) {
    for (const entry of Object.values(table).flatMap((list) => list.split("|"))) {
      const open = entry.endsWith("*");
      const text = foldPhrase(open ? entry.slice(0, -1) : entry);
      const first = text[0];
      if (first === undefined || seen.has(text + String(open))) continue;
      seen.add(text + String(open));
      const bucket = index.get(first) ?? [];
      bucket.push({ label, text, open });
      index.set(first, bucket);
    }
  }
  for (const bucket of index.values()) bucket.sort((a, b) => b.text.length - a.text.length);
  return index;
}

/** What a keyword says about the number near it: a secret of some kind, or something harmless. */
export type KeywordLabel = TriggerLabel | HarmlessLabel;

/** Every phrase table, ready to be looked up in folded texts. */
export interface PhraseBook {
  readonly keywords: PhraseIndex<KeywordLabel>;
  readonly links: PhraseIndex<LinkLabel>;
  readonly units: PhraseIndex<"unit">;
  readonly currencies: PhraseIndex<"currency">;
  readonly notPasswords: PhraseIndex<"state">;
}

function entriesOf<Label extends string>(
  record: Readonly<Record<Label, PhraseTable>>,
): (readonly [Label, PhraseTable])[] {
  const labels = Object.keys(record) as Label[]; // the record type lists exactly its keys
  return labels.map((label) => [label, record[label]] as const);
}

let book: PhraseBook | undefined;

/** The folded phrases; built at the first use and kept, because they never change. */
export function phraseBook(): PhraseBook {
  book ??= {
    keywords: buildIndex<KeywordLabel>([...entriesOf(TRIGGER_PHRASES), ...entriesOf(HARMLESS_PHRASES)]),
    // Prepositions come first: a word that is both ("de") must not lead to a value directly.
    links: buildIndex(
      entriesOf({
        origin: LINKS.origin,
        preposition: LINKS.preposition,
        copula: LINKS.copula,
        filler: LINKS.filler,
      }),
    ),
    units: buildIndex([["unit", UNITS]]),
    currencies: buildIndex([["currency", CURRENCIES]]),
    notPasswords: buildIndex([["state", NOT_A_PASSWORD]]),
  };
  return book;
}
