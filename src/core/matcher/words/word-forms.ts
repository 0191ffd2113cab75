/** Turns a word into the form it shares with its relatives (plural, tense, article), per language. */
import { ENGLISH_IRREGULAR } from "./english.ts";
import { FRENCH_SHORT_FORMS } from "./french.ts";

const pairs = (list: string) =>
  new Map(
    list.split(",").map((pair): [string, string] => [pair.split(" ")[0] ?? "", pair.split(" ")[1] ?? ""]),
  );

const IRREGULAR = pairs(ENGLISH_IRREGULAR);
const SHORT_FORMS = pairs(FRENCH_SHORT_FORMS);

/**
 * Joins plural, -ing and -ed forms; much lighter than Porter, because authors' phrases are few.
 *
 * @param written a normalised word
 * @example englishForm("cards") === "card"
 */
export function englishForm(written: string): string {
  const bare = written.replaceAll("'", "");
  let word = IRREGULAR.get(bare) ?? bare;
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  if (word.endsWith("ies") && word.length > 4) word = `${word.slice(0, -3)}y`;
  else if (word.endsWith("s") && !/(ss|us|is)$/.test(word)) word = word.slice(0, -1);
  for (const suffix of ["ing", "ed"]) {
    const stem = word.slice(0, -suffix.length);
    if (!word.endsWith(suffix) || stem.length < 3 || !/[aeiouy]/.test(stem)) continue;
    word = /([^aeiouls])\1$/.test(stem) ? stem.slice(0, -1) : stem;
    break;
  }
  return word.length > 4 && word.endsWith("e") ? word.slice(0, -1) : word;
}

/**
 * Drops elided articles and the commonest endings.
 *
 * @param written a normalised word, so without accents
 * @example frenchForm("l'adresse") === frenchForm("adresses")
 */
export function frenchForm(written: string): string {
  const bare = written.replace(/^(?:l|d|j|n|m|t|s|c|qu|jusqu|lorsqu|puisqu)'/, "");
  const word = SHORT_FORMS.get(bare) ?? bare;
  if (word.length < 5 || !/^[a-z']+$/.test(word)) return word;
  const single = word.replace(/[sx]$/, "");
  const stem = single.replace(
    /(?:ements?|ations?|eraient|erait|erai|erez|eront|aient|ait|ais|ees?|er|ez|es|e|ent)$/,
    "",
  );
  return stem.length >= 3 ? stem : single;
}

/**
 * Drops joined articles, prepositions and the commonest pronoun and plural endings.
 *
 * @param written a normalised word, so with unified letters
 * @example arabicForm("بطاقتي") === "بطاق"
 */
export function arabicForm(written: string): string {
  let word = written;
  if (!/^[\u0621-\u064a]+$/.test(word)) return word;
  const prefix = /^(?:وبال|وال|بال|كال|فال|لل|ال)/.exec(word);
  if (prefix && word.length - prefix[0].length >= 3) word = word.slice(prefix[0].length);
  else if (word.startsWith("و") && word.length >= 6) word = word.slice(1);
  const suffix = /(?:هما|كما|تها|تهم|تي|ها|هم|كم|نا|ات|ين|ون|ان|ني|يه|ه|ي|ك)$/.exec(word);
  if (suffix && word.length - suffix[0].length >= 3) word = word.slice(0, -suffix[0].length);
  return word;
}
