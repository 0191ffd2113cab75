/** Reads what authors wrote for the matcher: `locales/<lang>/examples/*.yaml`, as data or as clear problems. */
import { z } from "zod";
import type { TopicId } from "../core/guide/guide.ts";
import type { LanguagePhrases } from "../core/matcher/phrases.ts";
import { readPhraseLists } from "./phrase-lists.ts";
import type { Locate, Problem } from "./problem.ts";
import { readShape } from "./shape.ts";
import type { ContentSources } from "./sources.ts";
import { readYaml, type YamlResult } from "./yaml-file.ts";

/** `123` and `yes` are no strings in YAML, but they are phrases. */
const phrase = z.union([z.string().min(1), z.number(), z.boolean()]).transform(String);
/** One file per area: topic -> what people write about it. */
const topicsFile = z.record(z.string(), z.array(phrase).min(1));
/** Lines that are about something else altogether. */
const backgroundFile = z.array(phrase);

/** The exact words that the app shows; recognised before anything else. */
const SCREEN_MESSAGES_FILE = "screen-messages.yaml";
const BACKGROUND_FILE = "background.yaml";
const EXAMPLES_PATH = /^locales\/([^/]+)\/examples\/([^/]+\.yaml)$/;

/** One phrase and where it was written. */
export interface WrittenPhrase {
  readonly language: string;
  readonly topic: TopicId;
  readonly text: string;
  readonly isScreenMessage: boolean;
  readonly locate: Locate;
  readonly path: readonly (string | number)[];
}

export interface ReadExamples {
  /** One entry per language that has examples, in alphabetical order. */
  readonly phrases: readonly LanguagePhrases[];
  readonly written: readonly WrittenPhrase[];
  readonly problems: readonly Problem[];
}

export function readExamples({ locales }: Pick<ContentSources, "locales">): ReadExamples {
  const byLanguage = new Map<string, MutablePhrases>();
  const written: WrittenPhrase[] = [];
  const problems: Problem[] = [];
  for (const path of [...locales.keys()].sort()) {
    const [, language, name] = EXAMPLES_PATH.exec(path) ?? [];
    if (language === undefined || name === undefined) continue;
    const text = locales.get(path) ?? "";
    const lists = readPhraseLists(path, text);
    const source: YamlResult = lists === undefined ? readYaml(path, text) : { kind: "ok", yaml: lists };
    if (source.kind === "broken") {
      problems.push(source.problem);
      continue;
    }
    const into = byLanguage.get(language) ?? emptyPhrases();
    byLanguage.set(language, into);
    if (name === BACKGROUND_FILE) {
      const lines = readShape(backgroundFile, source.yaml);
      if (lines.kind === "ok") into.background.push(...lines.value);
      else problems.push(...lines.problems);
      continue;
    }
    const topics = readShape(topicsFile, source.yaml);
    if (topics.kind !== "ok") {
      problems.push(...topics.problems);
      continue;
    }
    const isScreenMessage = name === SCREEN_MESSAGES_FILE;
    const table = isScreenMessage ? into.screenMessages : into.topics;
    const { locate } = source.yaml;
    for (const [topic, lines] of Object.entries(topics.value)) {
      table.set(topic, [...(table.get(topic) ?? []), ...lines]);
      for (const [index, text] of lines.entries())
        written.push({ language, topic, text, isScreenMessage, locate, path: [topic, index] });
    }
  }
  const phrases = [...byLanguage].map(([language, read]) => ({ language, ...read }));
  return { phrases, written, problems };
}

interface MutablePhrases {
  readonly topics: Map<TopicId, string[]>;
  readonly screenMessages: Map<TopicId, string[]>;
  readonly background: string[];
}
const emptyPhrases = (): MutablePhrases => ({
  topics: new Map(),
  screenMessages: new Map(),
  background: [],
});
