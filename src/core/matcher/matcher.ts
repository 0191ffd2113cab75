/** Turns a report into a match: the topics it may be about, and whether to answer, ask or hand over. */
import type { TopicId } from "../guide/guide.ts";
import { type Calibration, calibrate } from "./calibration.ts";
import { isLongStory } from "./clauses.ts";
import { createLanguageChooser } from "./language-choice.ts";
import {
  createLanguageModel,
  type LanguageModel,
  type LanguageWords,
  type TrainedLanguage,
  trainLanguage,
} from "./language-model.ts";
import { normalise } from "./normalise.ts";
import type { LanguagePhrases } from "./phrases.ts";
import { createReader, type Reading } from "./reading.ts";
import { createScreenMessages, type ScreenMessageHit } from "./screen-messages.ts";
import { THRESHOLDS, type Thresholds } from "./thresholds.ts";
import { tokenise } from "./tokens.ts";

export interface MatchOptions {
  /** The person's own language setting; decides near-ties between languages. */
  readonly lang?: string | undefined;
  /** Topics behind "it does not work" of the step the person is at; they rank higher. */
  readonly stepProblems?: readonly TopicId[] | undefined;
}

export interface ScoredTopic {
  readonly id: TopicId;
  /** Chance (0..1) that this is what the report is about, judged on phrases the model had not seen. */
  readonly score: number;
}

export interface Match {
  /** The language whose model had the most to say. */
  readonly lang: string;
  /** `answer`: give the first topic's answer; `clarify`: ask "did you mean"; `handoff`: offer people. */
  readonly decision: "answer" | "clarify" | "handoff";
  /** At most five, best first. Empty when nothing in the text is known; with `clarify` that means: show the menu. */
  readonly topics: readonly ScoredTopic[];
  /** The background lines explain the report better than any topic: it is hardly about Alipay. */
  readonly isOffTopic: boolean;
  /** Other problems that the same report names clearly, beside the first topic. */
  readonly several?: readonly TopicId[];
}

export interface Matcher {
  readonly languages: readonly string[];
  /** Any text, of any length; never throws. About 0.3 ms for a usual report. */
  match(text: string, options?: MatchOptions): Match;
}

/** What is said of a text of which nothing is known. */
export const nothingKnown = (lang: string): Match => ({
  lang,
  decision: "handoff",
  topics: [],
  isOffTopic: false,
});

/** A matcher to which languages are added one after the other. */
export interface OpenMatcher extends Matcher {
  /** The languages that a text is read in, whether they are there or not: until they are, it cannot be matched. */
  languagesOf(text: string, lang: string | undefined): readonly string[];
  add(language: TrainedLanguage): void;
}

const MOST_TOPICS = 5;
const MOST_OTHER_PROBLEMS = 3;
/** A short report this likely to be about one topic is not searched for others. */
const ONE_PROBLEM_FROM = 0.75;
/** What the app's own words, quoted in a report, weigh against the models. */
const QUOTED_SHARE = 0.95;

/** Trains every language, here and now. */
export function buildMatcher(phrases: readonly LanguagePhrases[], thresholds?: Thresholds): Matcher {
  const trained = phrases.map(trainLanguage);
  const matcher = createMatcher(
    trained,
    phrases.map((one) => one.screenMessages),
    thresholds,
  );
  for (const language of trained) matcher.add(language);
  return matcher;
}

/**
 * @param words of every language, also of those that are added later: they decide in which one a report is read
 * @param lists what the app shows, per language
 */
export function createMatcher(
  words: readonly LanguageWords[],
  lists: readonly LanguagePhrases["screenMessages"][],
  thresholds: Thresholds = THRESHOLDS,
): OpenMatcher {
  const models = new Map<string, LanguageModel>();
  const chooser = createLanguageChooser(words);
  const screenMessages = createScreenMessages(lists);
  const reader = createReader(words, models);

  return {
    languages: words.map(({ language }) => language),
    add: (language) => void models.set(language.language, createLanguageModel(language)),
    languagesOf(text, lang) {
      const normalised = normalise(text);
      const { languages } = chooser.choose(normalised, tokenise(normalised), lang);
      return languages.map(({ language }) => language);
    },
    match(text, { lang, stepProblems = [] } = {}) {
      const normalised = normalise(text);
      const tokens = tokenise(normalised);
      const { languages, foreign } = chooser.choose(normalised, tokens, lang);
      const used = languages[0]?.language ?? lang ?? "en";
      const calibration = models.get(used)?.trained.calibration;
      if (tokens.length === 0 || calibration === undefined) return nothingKnown(used);

      const hits = screenMessages.find(normalised);
      const reading = reader.read(normalised, tokens, languages, stepProblems);
      const scored = scoreTopics(reader.ids, reading, calibration, hits[0]);
      const isGuess = foreign && hits.length === 0;
      const topics = scored
        .slice(0, MOST_TOPICS)
        .map(({ id, score }) => ({ id, score: isGuess ? score / 2 : score }));
      const isOffTopic = reading.isOffTopic && hits.length === 0;
      let decision = decide(topics[0]?.score ?? 0, thresholds, { isGuess, isOffTopic });
      // A short report that is clear as a whole has one problem; only a less clear one may have two.
      const isRead = (topics[0]?.score ?? 0) < ONE_PROBLEM_FROM || isLongStory(normalised);
      const named = isRead ? namedProblems(reading, calibration, hits, thresholds) : [];
      // Two problems, each said clearly, look like one unclear problem: the first of them is answered.
      if (decision === "clarify" && !isGuess && named.length > 1) {
        decision = "answer";
        topics.sort((left, right) => Number(right.id === named[0]) - Number(left.id === named[0]));
      }
      const several = named.filter((id) => id !== topics[0]?.id).slice(0, MOST_OTHER_PROBLEMS);
      const match = { lang: used, decision, topics, isOffTopic };
      return several.length > 0 ? { ...match, several } : match;
    },
  };
}

function scoreTopics(
  ids: readonly TopicId[],
  reading: Reading,
  calibration: Calibration,
  hit: ScreenMessageHit | undefined,
): ScoredTopic[] {
  const scored = ids.map((id, place) => ({
    id,
    score: calibrate(calibration, reading.confidences[place] ?? 0),
  }));
  if (hit !== undefined) {
    // Several topics may show the same words: what else the report says divides the certainty between them.
    const rivals = scored.filter(({ id }) => hit.topics.includes(id));
    const sum = rivals.reduce((total, { score }) => total + score + 1e-3, 0);
    for (const topic of scored) {
      const quoted = hit.topics.includes(topic.id) ? (topic.score + 1e-3) / sum : 0;
      topic.score = (1 - QUOTED_SHARE) * topic.score + QUOTED_SHARE * quoted;
    }
  }
  return scored.filter(({ score }) => score > 0).sort((left, right) => right.score - left.score);
}

function decide(
  score: number,
  thresholds: Thresholds,
  { isGuess, isOffTopic }: { readonly isGuess: boolean; readonly isOffTopic: boolean },
): Match["decision"] {
  // A language nobody wrote phrases in says nothing about what the report is about: ask, never answer or give up.
  if (isGuess) return "clarify";
  if (isOffTopic) return "handoff";
  if (score >= thresholds.answer) return "answer";
  return score >= thresholds.ask ? "clarify" : "handoff";
}

/** The problems that the report names clearly, each in a clause of its own or by a screen message, in their order. */
function namedProblems(
  reading: Reading,
  calibration: Calibration,
  hits: readonly ScreenMessageHit[],
  thresholds: Thresholds,
): TopicId[] {
  const quoted = hits.flatMap(({ topics }) => (topics.length === 1 ? topics : []));
  const named = reading
    .readClauses()
    .filter(({ confidence }) => calibrate(calibration, confidence) >= thresholds.answer)
    .map(({ id }) => id);
  return [...new Set([...named, ...quoted])];
}
