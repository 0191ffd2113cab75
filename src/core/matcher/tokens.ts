/** Cuts normalised text into words; scripts written without spaces are cut by the platform's own dictionaries. */

/** `spaceless` words come from a run of Chinese, Japanese, Thai or the like; `run` is that whole run. */
export type Token =
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "run"; readonly text: string; readonly words: readonly string[] };

const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+/u;
const PIECES = new RegExp(`(${SPACELESS.source})|[\\p{L}\\p{M}]+(?:'\\p{L}+)*|\\p{N}+`, "gu");
/** Only letters that cannot be in a spaceless run, so `[\p{L}]+` has to stop where a run begins. */
const SPLIT = new RegExp(`(${SPACELESS.source})`, "u");

let segmenter: Intl.Segmenter | undefined;

function segment(run: string): string[] {
  segmenter ??= new Intl.Segmenter("zh", { granularity: "word" });
  const words: string[] = [];
  for (const part of segmenter.segment(run)) words.push(part.segment);
  return words;
}

export function tokenise(normalised: string): Token[] {
  const tokens: Token[] = [];
  for (const piece of normalised.matchAll(PIECES)) {
    for (const text of SPLIT.test(piece[0]) ? piece[0].split(SPLIT) : [piece[0]]) {
      if (text === "") continue;
      if (SPLIT.test(text)) tokens.push({ kind: "run", text, words: segment(text) });
      else tokens.push({ kind: "word", text });
    }
  }
  return tokens;
}
