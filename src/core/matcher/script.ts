/** Tells in which script a text is written, so that a model of another script is never asked. */

const SCRIPTS = [
  ["latin", /\p{Script=Latin}/gu, 1],
  // One Han character carries about as much as two to three letters.
  ["han", /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, 2.5],
  ["arabic", /\p{Script=Arabic}/gu, 1.2],
  ["cyrillic", /\p{Script=Cyrillic}/gu, 1],
  ["hangul", /\p{Script=Hangul}/gu, 2],
  ["thai", /\p{Script=Thai}/gu, 1.2],
  ["devanagari", /\p{Script=Devanagari}/gu, 1.2],
  ["other", /\p{L}/gu, 1],
] as const;

export type ScriptName = (typeof SCRIPTS)[number][0];

/** Share (0..1) of each script that occurs, most first; empty when there is no letter. */
export function scriptsOf(normalised: string): [ScriptName, number][] {
  let seen = 0;
  let total = 0;
  const shares: [ScriptName, number][] = [];
  for (const [script, pattern, weight] of SCRIPTS) {
    const letters = normalised.match(pattern)?.length ?? 0;
    const amount = weight * (script === "other" ? Math.max(0, letters - seen) : letters);
    seen += letters;
    if (amount > 0) shares.push([script, amount]);
    total += amount;
  }
  return shares
    .map(([script, amount]): [ScriptName, number] => [script, amount / total])
    .sort(([, left], [, right]) => right - left);
}
