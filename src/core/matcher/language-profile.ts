/** What the matcher knows about a language before any author wrote a phrase: word forms, kindred words, piece lengths. */
import { normalise } from "./normalise.ts";
import { ARABIC_IDEAS } from "./words/arabic.ts";
import { CHINESE_IDEAS } from "./words/chinese.ts";
import { ENGLISH_COMMON, ENGLISH_IDEAS } from "./words/english.ts";
import { FRENCH_IDEAS } from "./words/french.ts";
import { arabicForm, englishForm, frenchForm } from "./words/word-forms.ts";

export interface LanguageProfile {
  /** The form a word shares with its relatives. */
  readonly formOf: (word: string) => string;
  /** Form (or piece of a spaceless run) -> names of the ideas it may stand for. */
  readonly ideas: ReadonlyMap<string, readonly string[]>;
  /** Shortest and longest piece of a word that becomes a feature, in characters. */
  readonly pieces: readonly [number, number];
  /** Words that spelling repair leaves alone. */
  readonly common: ReadonlySet<string>;
}

function readIdeas(
  into: Map<string, string[]>,
  lines: string,
  formOf: (word: string) => string,
  shortest: number,
): void {
  for (const line of lines.trim().split("\n")) {
    const [idea = "", ...words] = line.split(" ");
    for (const word of [idea, ...words]) {
      if (word.length < shortest) continue;
      const form = formOf(normalise(word).replaceAll("-", ""));
      const known = into.get(form);
      if (known === undefined) into.set(form, [idea]);
      else if (!known.includes(idea)) known.push(idea);
    }
  }
}

function createProfile(
  lines: string,
  formOf: (word: string) => string,
  pieces: readonly [number, number],
): LanguageProfile {
  const ideas = new Map<string, string[]>();
  // Borrowed words arrive in Latin letters in every language, so English ideas are known everywhere.
  // Short ones are left out: French "ai" is no robot.
  readIdeas(ideas, ENGLISH_IDEAS, englishForm, lines === ENGLISH_IDEAS ? 1 : 4);
  if (lines !== ENGLISH_IDEAS && lines !== "") readIdeas(ideas, lines, formOf, 1);
  const listed = `${lines} ${ENGLISH_IDEAS} ${ENGLISH_COMMON}`;
  const common = new Set(listed.split(/\s+/).map((word) => normalise(word)));
  return { formOf, ideas, pieces, common };
}

const RECIPES = new Map<string, readonly [string, (word: string) => string, readonly [number, number]]>([
  ["en", [ENGLISH_IDEAS, englishForm, [3, 4]]],
  ["fr", [FRENCH_IDEAS, frenchForm, [3, 5]]],
  ["ar", [ARABIC_IDEAS, arabicForm, [2, 5]]],
  ["zh", [CHINESE_IDEAS, englishForm, [3, 4]]],
]);
const profiles = new Map<string, LanguageProfile>();

/** The profile of a language code such as `en`; languages without one get word pieces of 2 to 5 letters. */
export function profileOf(language: string): LanguageProfile {
  const known = profiles.get(language);
  if (known !== undefined) return known;
  const recipe = RECIPES.get(language);
  const profile = recipe === undefined ? createProfile("", (word) => word, [2, 5]) : createProfile(...recipe);
  // Profiles of unknown codes are equal, and codes can come from outside: only known ones are kept.
  if (recipe !== undefined) profiles.set(language, profile);
  return profile;
}
