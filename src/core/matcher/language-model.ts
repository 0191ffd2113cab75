/** Trains one language's model from its phrases and predicts topics for the words of a report. */
import { type Calibration, fitCalibration, type HeldOutOutcome } from "./calibration.ts";
import { FEWEST_PHRASES, featuresOf, GROUP_WEIGHTS, PIECES, WORDS } from "./features.ts";
import { type LanguageProfile, profileOf } from "./language-profile.ts";
import { type LinearModel, scoreRow, softmaxInPlace, trainLinearModel } from "./linear-model.ts";
import { normalise } from "./normalise.ts";
import { BACKGROUND, type LanguagePhrases } from "./phrases.ts";
import { createSpeller, type Speller } from "./spelling.ts";
import { type Token, tokenise } from "./tokens.ts";
import {
  type FeatureGroups,
  fitVectoriser,
  knownShare,
  onlyOnceRarity,
  toRow,
  type Vectoriser,
} from "./vectoriser.ts";

/** What the phrases of a language tell before anything is trained: enough to know which reports are written in it. */
export interface LanguageWords {
  readonly language: string;
  /** Classes in the order of the model's logits; the last may be `BACKGROUND`. */
  readonly classes: readonly string[];
  /** How often each written word occurs in the phrases. */
  readonly wordCounts: ReadonlyMap<string, number>;
}

/** What training leaves behind: plain data that can be stored. */
export interface TrainedLanguage extends LanguageWords {
  readonly vectoriser: Vectoriser;
  readonly model: LinearModel;
  readonly calibration: Calibration;
}

export interface Prediction {
  /** Probability of each class, in the order of `classes`; sums to 1. */
  readonly probabilities: Float64Array;
  /** Share (0..1) of the text, weighted by rarity, that the phrases use too. */
  readonly known: number;
}

export interface LanguageModel {
  readonly trained: TrainedLanguage;
  predict(tokens: readonly Token[]): Prediction;
}

/** L2 strength and passes; chosen by cross-validation on Banking77 (10 phrases a topic) and HINT3. */
const TRAINING = { ridge: 0.03, passes: 10 } as const;
/** Sharper ones fit authors' phrases better but tell real messages from foreign ones worse (HINT3). */
const TEMPERATURE = 1;

/** Costs about a twentieth of the training. */
export function wordsOf(phrases: LanguagePhrases): LanguageWords {
  const { classes, wordCounts } = readPhrases(phrases);
  return { language: phrases.language, classes, wordCounts };
}

function readPhrases(phrases: LanguagePhrases) {
  const classes = [...new Set([...phrases.topics.keys(), ...phrases.screenMessages.keys()])].sort();
  const labelled: [text: string, label: number][] = [];
  for (const [label, topic] of classes.entries()) {
    const lines = [...(phrases.topics.get(topic) ?? []), ...(phrases.screenMessages.get(topic) ?? [])];
    for (const line of new Set(lines)) labelled.push([line, label]);
  }
  if (phrases.background.length > 0) {
    for (const line of phrases.background) labelled.push([line, classes.length]);
    classes.push(BACKGROUND);
  }
  const wordCounts = new Map<string, number>();
  const tokens = labelled.map(([text]) => tokenise(normalise(text)));
  for (const token of tokens.flat()) wordCounts.set(token.text, (wordCounts.get(token.text) ?? 0) + 1);
  return { classes, labelled, tokens, wordCounts };
}

/** Deterministic: the same phrases give the same weights. */
export function trainLanguage(phrases: LanguagePhrases): TrainedLanguage {
  const profile = profileOf(phrases.language);
  const { classes, labelled, tokens, wordCounts } = readPhrases(phrases);
  const texts = tokens.map((one) => featuresOf(one, profile));
  const vectoriser = fitVectoriser(texts, GROUP_WEIGHTS, FEWEST_PHRASES);
  const labels = labelled.map(([, label]) => label);
  const { model, heldOut } = trainLinearModel(
    texts.map((groups) => toRow(vectoriser, groups)),
    labels,
    classes.length,
    vectoriser.rarity.length,
    TRAINING,
  );
  const outcomes = heldOut.map((logits, index): HeldOutOutcome => {
    const groups = texts[index] ?? [];
    const known = knownOf(vectoriser, groups, labelled[index]?.[0] ?? "", onlyOnceRarity(vectoriser));
    return heldOutOutcome(softmaxInPlace(logits, TEMPERATURE), known, labels[index] ?? -1, classes);
  });
  const calibration = fitCalibration(outcomes);
  return { language: phrases.language, classes, vectoriser, model, calibration, wordCounts };
}

/** A background line is right when no topic is sure of it: its best topic counts as a wrong answer. */
function heldOutOutcome(
  probabilities: Float64Array,
  known: number,
  label: number,
  classes: readonly string[],
): HeldOutOutcome {
  let best = 0;
  for (const [index, probability] of probabilities.entries()) {
    if (classes[index] !== BACKGROUND && probability > (probabilities[best] ?? 0)) best = index;
  }
  return { confidence: (probabilities[best] ?? 0) * known, right: best === label };
}

const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Words tell best what is known; where they are not written apart, pieces do. */
function knownOf(vectoriser: Vectoriser, groups: FeatureGroups, text: string, except?: number): number {
  const group = SPACELESS.test(text) ? PIECES : WORDS;
  return knownShare(vectoriser, group, groups[group] ?? [], except);
}

export function createLanguageModel(trained: TrainedLanguage): LanguageModel {
  const profile: LanguageProfile = profileOf(trained.language);
  const speller: Speller = createSpeller(trained.wordCounts, profile.common);
  return {
    trained,
    predict(tokens) {
      const repaired = repairTokens(tokens, speller);
      const groups = featuresOf(repaired, profile);
      const logits = scoreRow(trained.model, toRow(trained.vectoriser, groups));
      const known = knownOf(trained.vectoriser, groups, tokens.map(({ text }) => text).join(" "));
      return { probabilities: softmaxInPlace(logits, TEMPERATURE), known };
    },
  };
}

function repairTokens(tokens: readonly Token[], speller: Speller): Token[] {
  const words = tokens.flatMap((token) => (token.kind === "word" ? [token.text] : []));
  const repaired = speller.repair(words);
  let next = 0;
  return tokens.map((token) =>
    token.kind === "word" ? { kind: "word", text: repaired[next++] ?? token.text } : token,
  );
}
