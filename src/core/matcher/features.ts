/** Turns a text into the features a model is trained on: words, word pairs, pieces of words, ideas, idea pairs. */
import type { LanguageProfile } from "./language-profile.ts";
import type { Token } from "./tokens.ts";
import type { FeatureGroups } from "./vectoriser.ts";

export const WORDS = 0;
export const PIECES = 2;

/** Share of each group in a row's squared length; chosen by cross-validation (see `evaluate`). */
export const GROUP_WEIGHTS = [1, 0.4, 2, 1.2, 0.4] as const;
/** A feature must be in so many phrases. Pieces of one phrase still help (0.6 points); idea pairs of one do not. */
export const FEWEST_PHRASES = [1, 1, 1, 1, 2] as const;

/** Longest entry of the idea lists for scripts without spaces, in characters. */
const LONGEST_RUN_ENTRY = 5;

export function featuresOf(tokens: readonly Token[], profile: LanguageProfile): FeatureGroups {
  const words: string[] = [];
  const pairs: string[] = [];
  const pieces: string[] = [];
  const ideasInOrder: (readonly string[])[] = [];
  const runIdeas: string[] = [];
  for (const token of tokens) {
    if (token.kind === "word") {
      const form = profile.formOf(token.text);
      words.push(form);
      ideasInOrder.push(profile.ideas.get(form) ?? [form]);
      addPieces(pieces, ` ${token.text} `, profile.pieces[0], profile.pieces[1]);
      continue;
    }
    for (const word of token.words) {
      words.push(word);
      ideasInOrder.push(profile.ideas.get(word) ?? [word]);
    }
    const characters = [...token.text];
    addPieces(pieces, token.text, 1, 3);
    for (let from = 0; from < characters.length; from++) {
      for (let size = 1; size <= LONGEST_RUN_ENTRY && from + size <= characters.length; size++) {
        runIdeas.push(...(profile.ideas.get(characters.slice(from, from + size).join("")) ?? []));
      }
    }
  }
  for (let index = 0; index + 1 < words.length; index++) pairs.push(`${words[index]} ${words[index + 1]}`);
  const ideas = runIdeas;
  for (const [index, form] of words.entries()) {
    if (ideasInOrder[index]?.[0] !== form || profile.ideas.has(form))
      ideas.push(...(ideasInOrder[index] ?? []));
  }
  return [words, pairs, pieces, ideas, ideaPairs(ideasInOrder)];
}

const ASTRAL = /[\ud800-\udfff]/;

function addPieces(pieces: string[], text: string, shortest: number, longest: number): void {
  if (!ASTRAL.test(text)) {
    for (let size = shortest; size <= longest; size++) {
      for (let from = 0; from + size <= text.length; from++) pieces.push(text.slice(from, from + size));
    }
    return;
  }
  const characters = [...text];
  for (let size = shortest; size <= longest; size++) {
    for (let from = 0; from + size <= characters.length; from++) {
      pieces.push(characters.slice(from, from + size).join(""));
    }
  }
}

/** Ideas that stand beside each other or one word apart. */
function ideaPairs(inOrder: readonly (readonly string[])[]): string[] {
  const pairs: string[] = [];
  for (const [index, ideas] of inOrder.entries()) {
    for (const near of [inOrder[index + 1], inOrder[index + 2]]) {
      for (const idea of ideas) for (const other of near ?? []) pairs.push(`${idea} ${other}`);
    }
  }
  return pairs;
}
