/** Checks the words that people type instead of pressing a button: each means one thing in all languages. */
import type { FluentLocale, FluentText } from "../fluent-file.ts";
import { listOutcomes } from "../fluent-pattern.ts";
import { type Problem, problem } from "../problem.ts";

export const WORDS_PREFIX = "ui-words-";
/** Commas of every script that the bot speaks: Latin, Chinese, Chinese enumeration, Arabic. */
const COMMA = /[,，、،]/u;

/** Splits a comma list of one `ui-words-` message into words as they are compared. */
export const splitWords = (list: string): string[] =>
  list
    .split(COMMA)
    .map((word) => word.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase())
    .filter((word) => word !== "");

/** A person may write English in an Arabic chat, so words are compared across locales. */
export function checkWords(locales: readonly FluentLocale[]): Problem[] {
  const intentOf = new Map<string, { intent: string; text: FluentText }>();
  return locales.flatMap((locale) =>
    [...locale.texts.values()]
      .filter((text) => text.key.startsWith(WORDS_PREFIX))
      .flatMap((text) => {
        const intent = text.key.slice(WORDS_PREFIX.length);
        const words = listOutcomes(text.pattern, locale, "").flatMap(splitWords);
        return words.flatMap((word) => {
          const earlier = intentOf.get(word);
          if (earlier === undefined) intentOf.set(word, { intent, text });
          if (earlier === undefined || earlier.intent === intent) return [];
          const where = `${earlier.text.file}:${earlier.text.line}`;
          return [
            problem(
              "ambiguous-word",
              text,
              `“${word}” means \`${intent}\` here and \`${earlier.intent}\` in ${where}`,
            ),
          ];
        });
      }),
  );
}
