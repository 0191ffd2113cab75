/** A misspelt word -> the word that authors wrote, when exactly one thing is meant by it; else as it was typed. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSpeller, slipsBetween } from "../../../src/core/matcher/spelling.ts";

/** The textbook recurrence (optimal string alignment), without any shortcut. */
function slipsByDefinition(from: string, to: string): number {
  if (from === "" || to === "") return from.length + to.length;
  const same = from.at(-1) === to.at(-1) ? 0 : 1;
  const swapped = from.length > 1 && to.length > 1 && from.at(-1) === to.at(-2) && from.at(-2) === to.at(-1);
  return Math.min(
    slipsByDefinition(from.slice(0, -1), to) + 1,
    slipsByDefinition(from, to.slice(0, -1)) + 1,
    slipsByDefinition(from.slice(0, -1), to.slice(0, -1)) + same,
    swapped ? slipsByDefinition(from.slice(0, -2), to.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
  );
}

describe("slips between two words", () => {
  it.each([
    ["card", "card", 0],
    ["card", "cards", 1],
    ["passport", "pasport", 1],
    ["code", "cude", 1],
    ["code", "cdoe", 1],
    ["kitten", "sitting", 3],
  ])("%s and %s: %i", (from, to, slips) => {
    expect(slipsBetween(from, to, 3)).toBe(slips);
    expect(slipsBetween(to, from, 3)).toBe(slips);
  });

  it("are counted as the definition says, up to the most that is asked for", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 5 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (from, to, most) => {
        const slips = slipsByDefinition(from, to);
        if (slips <= most) expect(slipsBetween(from, to, most)).toBe(slips);
        else expect(slipsBetween(from, to, most)).toBeGreaterThan(most);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a word that an author could have meant", () => {
  const counts = new Map([
    ["passport", 5],
    ["card", 9],
    ["code", 4],
    ["mode", 8],
    ["verification", 3],
    ["بطاقه", 3],
  ]);
  const repair = (...words: string[]) => createSpeller(counts, new Set(["cord"])).repair(words);

  it.each([
    ["a letter missing", "pasport", "passport"],
    ["two letters swapped", "crad", "card"],
    ["a letter too many", "cardd", "card"],
    ["two slips in a long word", "verifacaton", "verification"],
    ["an Arabic slip", "بطاقع", "بطاقه"],
  ])("%s: %s is %s", (_, typed, meant) => {
    expect(repair(typed)).toEqual([meant]);
  });

  it.each([
    ["it is another right word", "cord"],
    ["it has fewer than four letters", "crd"],
    ["two slips are too many for a short word", "modexy"],
    ["nothing is near", "weather"],
    ["it is a number", "95188"],
    ["it is Chinese, where a wrong character is no slip of the finger", "银行卡号"],
  ])("%s: %s stays", (_, typed) => {
    expect(repair(typed)).toEqual([typed]);
  });

  it("is the one that authors used more often, when two are as near", () => {
    expect(repair("iode")).toEqual(["mode"]);
  });

  it("is found for each word at its place, and again the next time", () => {
    const speller = createSpeller(counts, new Set());
    const typed = ["my", "pasport", "and", "crad"];
    expect(speller.repair(typed)).toEqual(["my", "passport", "and", "card"]);
    expect(speller.repair(typed)).toEqual(["my", "passport", "and", "card"]);
  });

  it("is looked for forty times in one text, not endlessly", () => {
    const typed = Array.from({ length: 50 }, () => "pasport");
    const repaired = repair(...typed);
    expect(repaired.filter((word) => word === "passport")).toHaveLength(40);
    expect(repaired.slice(40)).toEqual(typed.slice(40));
  });
});
