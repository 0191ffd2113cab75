/** Lets the chosen models read a report, whole and clause by clause, and gives each topic a raw confidence. */
import type { TopicId } from "../guide/guide.ts";
import { isLongStory, splitClauses } from "./clauses.ts";
import type { LanguageModel, LanguageWords } from "./language-model.ts";
import { BACKGROUND } from "./phrases.ts";
import { type Token, tokenise } from "./tokens.ts";

export interface Reader {
  /** Every topic of every language. */
  readonly ids: readonly TopicId[];
  read(
    normalised: string,
    tokens: readonly Token[],
    languages: readonly { readonly language: string; readonly share: number }[],
    stepProblems: readonly TopicId[],
  ): Reading;
}

export interface Reading {
  /** Raw confidence (0..1) per topic, in the order of `ids`. */
  readonly confidences: Float64Array;
  /** The clearest topic of each clause, in order; empty for a single clause. Reads them when asked: that costs as much as the rest. */
  readClauses(): readonly { readonly id: TopicId; readonly confidence: number }[];
  /** The background lines explain the report better than any topic. */
  readonly isOffTopic: boolean;
}

/** Odds of a topic of the current step against the same words anywhere else; about e. */
const STEP_ODDS = 2.7;
/** How much of a long report's confidence comes from its clearest clause: the longer the story, the more it hides it. */
const CLAUSE_SHARE = 0.3;

/** @param models by language; one that comes later is used from then on */
export function createReader(
  all: readonly Pick<LanguageWords, "classes">[],
  models: ReadonlyMap<string, LanguageModel>,
): Reader {
  const classes = new Set(all.flatMap((language) => language.classes));
  classes.delete(BACKGROUND);
  const ids = [...classes];
  const background = ids.length;
  const places = new Map([...ids, BACKGROUND].map((id, place) => [id, place]));

  /** Probability of each topic (and, last, of the background) times the known share of the text. */
  function readPart(
    tokens: readonly Token[],
    languages: readonly { readonly language: string; readonly share: number }[],
    stepProblems: readonly TopicId[],
  ): Float64Array {
    const sums = new Float64Array(ids.length + 1);
    let knownShare = 0;
    for (const { language, share } of languages) {
      const model = models.get(language);
      if (model === undefined) continue;
      const { probabilities, known } = model.predict(tokens);
      knownShare += share * known;
      for (const [index, id] of model.trained.classes.entries()) {
        const place = places.get(id) ?? background;
        const odds = stepProblems.includes(id) ? STEP_ODDS : 1;
        sums[place] = (sums[place] ?? 0) + odds * share * (probabilities[index] ?? 0);
      }
    }
    const total = sums.reduce((sum, value) => sum + value, 0);
    return total > 0 ? sums.map((value) => (value / total) * knownShare) : sums;
  }

  return {
    ids,
    read(normalised, tokens, languages, stepProblems) {
      const whole = readPart(tokens, languages, stepProblems);
      const isLong = isLongStory(normalised);
      const readParts = () => {
        const clauses = splitClauses(normalised);
        return clauses.length > 1
          ? clauses.map((clause) => readPart(tokenise(clause), languages, stepProblems))
          : [];
      };
      const parts = isLong ? readParts() : [];
      const confidences = whole.slice(0, background);
      if (parts.length > 0) {
        for (const place of ids.keys()) {
          const clearest = parts.reduce((highest, part) => Math.max(highest, part[place] ?? 0), 0);
          confidences[place] = (1 - CLAUSE_SHARE) * (whole[place] ?? 0) + CLAUSE_SHARE * clearest;
        }
      }
      const highest = confidences.reduce((most, value) => Math.max(most, value), 0);
      return {
        confidences,
        readClauses: () =>
          (isLong ? parts : readParts()).flatMap((part) => {
            const confidence = Math.max(...part.subarray(0, background));
            const id = ids[part.indexOf(confidence)];
            return id === undefined ? [] : [{ id, confidence }];
          }),
        isOffTopic: (whole[background] ?? 0) > highest,
      };
    },
  };
}
