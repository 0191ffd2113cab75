/** The words of a text -> what a model learns from: words, pairs, pieces, ideas, pairs of ideas. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  FEWEST_PHRASES,
  featuresOf,
  GROUP_WEIGHTS,
  PIECES,
  WORDS,
} from "../../../src/core/matcher/features.ts";
import { profileOf } from "../../../src/core/matcher/language-profile.ts";
import { normalise } from "../../../src/core/matcher/normalise.ts";
import { tokenise } from "../../../src/core/matcher/tokens.ts";

const PAIRS = 1;
const IDEAS = 3;
const IDEA_PAIRS = 4;

const groupsOf = (language: string, text: string) =>
  featuresOf(tokenise(normalise(text)), profileOf(language));
const groupOf = (group: number, language: string, text: string) => groupsOf(language, text)[group] ?? [];
/** The features that two texts share. */
const shared = (group: number, one: [string, string], other: [string, string]) =>
  groupOf(group, ...one).filter((feature) => groupOf(group, ...other).includes(feature));

describe("the features of a text", () => {
  it("come in five groups, each with a weight and a least number of phrases", () => {
    const groups = groupsOf("en", "my card");
    expect(groups).toHaveLength(5);
    expect(GROUP_WEIGHTS).toHaveLength(groups.length);
    expect(FEWEST_PHRASES).toHaveLength(groups.length);
  });

  it("are its words in the form they share with their relatives, and the pairs that stand together", () => {
    expect(groupOf(WORDS, "en", "Paid, cards!")).toEqual(["pay", "card"]);
    expect(groupOf(PAIRS, "en", "Paid two cards")).toEqual(["pay two", "two card"]);
    expect(groupOf(WORDS, "fr", "les cartes")).toEqual(["les", "cart"]);
  });

  it("are pieces that a misspelt word still shares with the right one", () => {
    expect(shared(PIECES, ["en", "passport"], ["en", "passprot"])).toEqual(
      expect.arrayContaining([" pa", "pas", "ass", "ssp", "pass", "assp"]),
    );
    expect(shared(PIECES, ["en", "passport"], ["en", "balance"])).toEqual([]);
  });

  it("are pieces with the start and the end of a word in them", () => {
    expect(groupOf(PIECES, "en", "art")).toEqual([" ar", "art", "rt ", " art", "art "]);
  });

  it("are single characters, pairs and triples of a Chinese run", () => {
    expect(groupOf(PIECES, "zh", "验证码")).toEqual(["验", "证", "码", "验证", "证码", "验证码"]);
  });

  it("are empty for a text without words", () => {
    expect(groupsOf("en", "👍 ?!")).toEqual([[], [], [], [], []]);
  });
});

describe("ideas", () => {
  it.each([
    [["en", "reimbursed"], ["en", "refunds"], "refund"],
    [["en", "recharge"], ["zh", "充值"], "topup"],
    [["fr", "rembourser"], ["en", "refund"], "refund"],
    [["ar", "بطاقتي"], ["zh", "信用卡"], "card"],
    [["fr", "mon passport"], ["en", "passport"], "passport"],
  ] as [[string, string], [string, string], string][])(
    "are what %s and %s have in common: %s",
    (one, other, idea) => {
      expect(shared(WORDS, one, other).concat(shared(IDEAS, one, other))).toContain(idea);
    },
  );

  it("pair up over one word between them, not over two", () => {
    expect(groupOf(IDEA_PAIRS, "en", "card was declined")).toContain("card declined");
    expect(groupOf(IDEA_PAIRS, "en", "card was quite declined")).not.toContain("card declined");
  });

  it("are found inside a Chinese run that the platform cuts elsewhere", () => {
    expect(groupOf(IDEAS, "zh", "我的银行卡绑不上")).toEqual(expect.arrayContaining(["card", "link"]));
    expect(groupOf(IDEAS, "zh", "一直登不上")).toContain("login");
  });
});

describe("any text", () => {
  it("is never cut inside a character", () => {
    const text = fc.string({ unit: fc.constantFrom("𠮶", "𐐷", "支", "a", "ب", " ", "ー"), maxLength: 20 });
    fc.assert(
      fc.property(text, fc.constantFrom("en", "zh", "ar"), (report, language) => {
        for (const feature of groupsOf(language, report).flat()) expect(feature.isWellFormed()).toBe(true);
      }),
    );
  });
});
