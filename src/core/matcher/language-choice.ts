/** Chooses the models that should read a report: by script, then by which language's words it is made of. */
import type { LanguageWords } from "./language-model.ts";
import { profileOf } from "./language-profile.ts";
import { type ScriptName, scriptsOf } from "./script.ts";
import type { Token } from "./tokens.ts";

interface Fingerprint {
  readonly language: string;
  readonly script: ScriptName;
  readonly words: { has(word: string): boolean };
  readonly triples: ReadonlySet<string>;
}

export interface LanguageChoice {
  /** Languages whose models should read the report, best first, with their share of the say (sums to 1). */
  readonly languages: readonly { readonly language: string; readonly share: number }[];
  /** The report's language has no model of its own: what the chosen one says is a guess. */
  readonly foreign: boolean;
}

/** What the person's own setting adds to a language's likeness (0..1); decides near-ties of short texts. */
const SETTING_BONUS = 0.12;
/** Below this likeness the text is in a language nobody wrote phrases in. */
const FOREIGN_BELOW = 0.42;
/** A second script with this share of the text is read too, by its own model. */
const SECOND_SCRIPT_SHARE = 0.2;

export interface LanguageChooser {
  choose(normalised: string, tokens: readonly Token[], setting: string | undefined): LanguageChoice;
}

function triplesOf(word: string): string[] {
  const padded = ` ${word} `;
  const triples: string[] = [];
  for (let from = 0; from + 3 <= padded.length; from++) triples.push(padded.slice(from, from + 3));
  return triples;
}

export function createLanguageChooser(
  languages: readonly Pick<LanguageWords, "language" | "wordCounts">[],
): LanguageChooser {
  const fingerprints = languages.map(({ language, wordCounts }): Fingerprint => {
    const script = scriptsOf([...wordCounts.keys()].join(" "))[0]?.[0] ?? "latin";
    const { common } = profileOf(language);
    const own = language === "en";
    // The profile's list holds English loan words too, so only English itself may count them as its own.
    const words = { has: (word: string) => wordCounts.has(word) || (own && common.has(word)) };
    return { language, script, words, triples: new Set([...wordCounts.keys()].flatMap(triplesOf)) };
  });

  function likeness(fingerprint: Fingerprint, words: readonly string[]): number {
    if (words.length === 0) return 0;
    let letters = 0;
    let known = 0;
    let triples = 0;
    let familiar = 0;
    for (const word of words) {
      letters += word.length;
      if (fingerprint.words.has(word)) known += word.length;
      for (const triple of triplesOf(word)) {
        triples++;
        if (fingerprint.triples.has(triple)) familiar++;
      }
    }
    return 0.6 * (known / letters) + 0.4 * (familiar / triples);
  }

  function bestOfScript(script: ScriptName, tokens: readonly Token[], setting: string | undefined) {
    const ofScript = fingerprints.filter((fingerprint) => fingerprint.script === script);
    if (ofScript.length === 0) return undefined;
    const spaceless = script === "han" || script === "thai";
    const kind = spaceless ? "run" : "word";
    const words = tokens
      .filter((token) => token.kind === kind && /\p{L}/u.test(token.text))
      .map((token) => token.text);
    let best: { language: string; likeness: number; rank: number } | undefined;
    for (const fingerprint of ofScript) {
      // Runs of a spaceless script are not words: their only model of that script is theirs.
      const like = spaceless ? 1 : likeness(fingerprint, words);
      const rank = like + (fingerprint.language === setting ? SETTING_BONUS : 0);
      if (best === undefined || rank > best.rank)
        best = { language: fingerprint.language, likeness: like, rank };
    }
    return best;
  }

  return {
    choose(normalised, tokens, setting) {
      const scripts = scriptsOf(normalised);
      const chosen: { language: string; share: number }[] = [];
      let foreign = scripts.length > 0;
      for (const [index, [script, share]] of scripts.entries()) {
        if (index > 0 && share < SECOND_SCRIPT_SHARE) continue;
        const best = bestOfScript(script, tokens, setting);
        if (best === undefined) continue;
        if (index === 0 && best.likeness >= FOREIGN_BELOW) foreign = false;
        chosen.push({ language: best.language, share });
      }
      if (chosen.length === 0) {
        const known =
          fingerprints.find(({ language }) => language === setting) ??
          fingerprints.find(({ language }) => language === "en");
        const fallback = known ?? fingerprints[0];
        if (fallback !== undefined) chosen.push({ language: fallback.language, share: 1 });
      }
      const total = chosen.reduce((sum, { share }) => sum + share, 0);
      return {
        languages: chosen.map(({ language, share }) => ({ language, share: share / total })),
        foreign,
      };
    },
  };
}
