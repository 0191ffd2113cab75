/** Features of phrases -> columns and rarities; features of a report -> a row that a model can score. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type FeatureGroups,
  fitVectoriser,
  knownShare,
  onlyOnceRarity,
  type Row,
  toRow,
} from "../../../src/core/matcher/vectoriser.ts";

const WEIGHTS = [1, 0.5];
const WORDS = 0;
const PHRASES: FeatureGroups[] = [
  [["my", "card"], ["my card"]],
  [["my", "code"], ["my code"]],
  [["my", "passport"], ["my passport"]],
];
const fitted = fitVectoriser(PHRASES, WEIGHTS, [1, 1]);

const squares = ({ values }: Row) => values.reduce((sum, value) => sum + value * value, 0);
const rarityOf = (word: string) => fitted.rarity[fitted.columns[WORDS]?.get(word) ?? -1];

describe("the phrases of the authors", () => {
  it("give every feature of every group a column of its own", () => {
    const columns = fitted.columns.flatMap((group) => [...group.values()]);
    expect(columns.sort((left, right) => left - right)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(fitted.rarity).toHaveLength(7);
  });

  it("make a word rarer, the fewer of them have it: 1 + ln((1 + phrases) / (1 + phrases with it))", () => {
    expect(rarityOf("my")).toBeCloseTo(1, 6);
    expect(rarityOf("card")).toBeCloseTo(1 + Math.log(4 / 2), 6);
    expect(onlyOnceRarity(fitted)).toBeCloseTo(1 + Math.log(4 / 2), 6);
    expect(fitted.unseenRarity).toBeCloseTo(1 + Math.log(4), 6);
  });

  it("count a word once, however often one of them repeats it", () => {
    const repeated = fitVectoriser([[["code", "code", "code"]], [["card"]]], [1], [2]);
    expect(repeated.columns[WORDS]?.size).toBe(0);
  });

  it("leave out what too few of them have, per group", () => {
    const { columns } = fitVectoriser(PHRASES, WEIGHTS, [2, 1]);
    expect([...(columns[0]?.keys() ?? [])]).toEqual(["my"]);
    expect(columns[1]?.size).toBe(3);
  });
});

describe("the row of a report", () => {
  it("leaves out what no phrase has", () => {
    expect(toRow(fitted, [["my", "weather"], []])).toEqual(toRow(fitted, [["my"], []]));
    const nothing = toRow(fitted, [["weather"], ["nice weather"]]);
    expect(nothing.columns).toHaveLength(0);
    expect(nothing.values).toHaveLength(0);
  });

  it("gives each group its share of the length, however many features it has", () => {
    const { columns, values } = toRow(fitted, [["my", "card", "code"], ["my card"]]);
    const pair = fitted.columns[1]?.get("my card") ?? -1;
    const ofPair = values[columns.indexOf(pair)] ?? 0;
    expect(ofPair ** 2).toBeCloseTo(0.5 / 1.5, 6);
  });

  it("lets a word that is said twice weigh 1 + ln 2 times as much, not twice", () => {
    const { columns, values } = toRow(fitted, [["card", "card", "code"], []]);
    const weightOf = (word: string) => values[columns.indexOf(fitted.columns[WORDS]?.get(word) ?? -1)] ?? 0;
    expect(weightOf("card") / weightOf("code")).toBeCloseTo(1 + Math.log(2), 6);
  });

  it("does not remember the report before it", () => {
    const fresh = toRow(fitVectoriser(PHRASES, WEIGHTS, [1, 1]), [["card"], []]);
    toRow(fitted, [["card", "card", "passport"], ["my card"]]);
    expect(toRow(fitted, [["card"], []])).toEqual(fresh);
  });

  it("has length 1 or nothing in it, and each column once", () => {
    const words = fc.array(fc.constantFrom("my", "card", "code", "passport", "weather"), { maxLength: 12 });
    const pairs = fc.array(fc.constantFrom("my card", "my code", "nice weather"), { maxLength: 6 });
    fc.assert(
      fc.property(words, pairs, (first, second) => {
        const row = toRow(fitted, [first, second]);
        expect(new Set(row.columns).size).toBe(row.columns.length);
        if (row.columns.length > 0) expect(squares(row)).toBeCloseTo(1, 5);
      }),
    );
  });
});

describe("how much of a report is known", () => {
  const share = (words: readonly string[], except?: number) => knownShare(fitted, WORDS, words, except);

  it("is all, nothing, or a part that counts rare words more", () => {
    expect(share(["my", "card"])).toBe(1);
    expect(share(["nice", "weather"])).toBe(0);
    expect(share([])).toBe(0);
    const card = 1 + Math.log(2);
    const unseen = 1 + Math.log(4);
    expect(share(["card", "weather"])).toBeCloseTo(card / (card + unseen), 6);
    expect(share(["card", "weather"])).toBeGreaterThan(share(["my", "weather"]));
  });

  it("counts a repeated word once", () => {
    expect(share(["card", "card", "weather"])).toBe(share(["card", "weather"]));
  });

  it("judges a phrase as if it were not among the phrases: what only it has is unknown", () => {
    const own = share(["my", "card"], onlyOnceRarity(fitted));
    expect(own).toBeCloseTo(1 / (2 + Math.log(2)), 5);
  });
});
