/** What is learnt so far: first the words of every language, then one model after the other. Pure. */
import type { LanguageWords, TrainedLanguage } from "./language-model.ts";
import { createMatcher, type Matcher, type OpenMatcher } from "./matcher.ts";
import type { LanguagePhrases } from "./phrases.ts";

export interface LearntLanguages {
  /** The words of a language: with those of all it is known in which one a text is read. */
  know(words: LanguageWords): void;
  learn(trained: TrainedLanguage): void;
  isLearnt(language: string): boolean;
  isWhole(): boolean;
  /** The languages that must be learnt before this text can be matched; all, while it is not known which. */
  missingFor(text: string, lang?: string): readonly string[];
  /** The matcher, when nothing is missing for this text. */
  matcherFor(text: string, lang?: string): Matcher | undefined;
}

export function createLearntLanguages(phrases: readonly LanguagePhrases[]): LearntLanguages {
  const languages = phrases.map(({ language }) => language);
  const lists = phrases.map(({ screenMessages }) => screenMessages);
  const words = new Map<string, LanguageWords>();
  const learnt = new Map<string, TrainedLanguage>();
  let matcher: OpenMatcher | undefined = languages.length === 0 ? createMatcher([], []) : undefined;

  function know(known: LanguageWords): void {
    words.set(known.language, known);
    const all = languages.flatMap((language) => words.get(language) ?? []);
    if (matcher !== undefined || all.length < languages.length) return;
    matcher = createMatcher(all, lists);
    for (const trained of learnt.values()) matcher.add(trained);
  }

  function missingFor(text: string, lang?: string): readonly string[] {
    if (learnt.size === languages.length) return [];
    return (matcher?.languagesOf(text, lang) ?? languages).filter((language) => !learnt.has(language));
  }

  return {
    know,
    learn(trained) {
      learnt.set(trained.language, trained);
      matcher?.add(trained);
      know(trained);
    },
    isLearnt: (language) => learnt.has(language),
    isWhole: () => learnt.size === languages.length,
    missingFor,
    matcherFor: (text, lang) => (missingFor(text, lang).length === 0 ? matcher : undefined),
  };
}
