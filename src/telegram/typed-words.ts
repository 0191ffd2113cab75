/** Understands words that people type instead of pressing a button, in every language of the bot. */
import type { Texts } from "../content/texts.ts";

export const WORD_INTENTS = [
  "done",
  "back",
  "pause",
  "continue",
  "restart",
  "menu",
  "help",
  "problem",
  "language",
  "human",
] as const;
export type WordIntent = (typeof WORD_INTENTS)[number];

/** Text as it is compared: case, punctuation, emoji, vowel marks and width do not count. */
export function normaliseWords(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’`´]/g, "'")
    .replace(/[\u064B-\u065F\u0670\u0640\u200B-\u200F\u2066-\u2069]/g, "")
    .replace(/[^\p{L}\p{N}' ]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** Longer texts are reports, whatever words they hold. */
const MAX_WORD_UNITS = 40;

/** A comma list of one language, as its words are compared. */
const wordList = (texts: Texts, locale: string, name: string): string[] =>
  texts
    .plain(locale, { key: `ui-words-${name}` })
    .split(/[,،、，]/)
    .map(normaliseWords)
    .filter((word) => word !== "");

/** Phrases of all languages in which accounts are offered for money. */
export const readOfferWords = (texts: Texts): readonly string[] =>
  texts.locales.flatMap((locale) => wordList(texts, locale, "offer"));

export type ReadWord = (text: string) => WordIntent | undefined;

/** Builds the reader from `ui-words-<intent>` of all languages: people often type a word of another language. */
export function createWordReader(texts: Texts): ReadWord {
  const intents = new Map<string, WordIntent>();
  for (const locale of texts.locales) {
    for (const intent of WORD_INTENTS) {
      for (const word of wordList(texts, locale, intent)) intents.set(word, intent);
    }
  }
  return (text) => (text.length > MAX_WORD_UNITS ? undefined : intents.get(normaliseWords(text)));
}
