/** A report -> the clauses that may each name a problem. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isLongStory, splitClauses } from "../../../src/core/matcher/clauses.ts";

describe("the clauses of a report", () => {
  it.each([
    ["en", "the card was declined but the code did arrive", ["the card was declined", "the code did arrive"]],
    ["fr", "la carte est refusee mais le code est arrive", ["la carte est refusee", "le code est arrive"]],
    ["ar", "البطاقه مرفوضه ولكن الكود وصل الان", ["البطاقه مرفوضه", "الكود وصل الان"]],
    ["zh", "银行卡绑不上但是验证码收到了", ["银行卡绑不上", "验证码收到了"]],
    [
      "en",
      "i uploaded my passport. nothing happened at all",
      ["i uploaded my passport", "nothing happened at all"],
    ],
    ["zh", "护照上传了。一直在审核中", ["护照上传了", "一直在审核中"]],
  ])("%s: %s", (_, text, clauses) => {
    expect(splitClauses(text)).toEqual(clauses);
  });

  it("do not end at the comma of a number", () => {
    expect(splitClauses("i sent 1,000 yuan to a friend")).toEqual(["i sent 1,000 yuan to a friend"]);
  });

  it.each(["the button does nothing", "je n'ai jamais recu le code", "au debut le code arrivait"])(
    "do not end inside a word that only holds a “but”: %s",
    (text) => {
      expect(splitClauses(text)).toEqual([text]);
    },
  );

  it("leave out what is too short to name a problem: a Chinese clause may be shorter", () => {
    expect(splitClauses("hi there. the code never came")).toEqual(["the code never came"]);
    expect(splitClauses("你好。收不到码")).toEqual(["收不到码"]);
  });

  it("are at most twelve", () => {
    const clauses = Array.from({ length: 20 }, (_, index) => `clause number ${index}`);
    expect(splitClauses(clauses.join(". "))).toEqual(clauses.slice(0, 12));
  });

  it("stand in the report as they are, in their order", () => {
    const text = fc
      .array(fc.constantFrom("the code ", "银行卡", ". ", ", ", " but ", "但是", "\n", "1,000", "…"), {
        maxLength: 30,
      })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (report) => {
        let from = 0;
        for (const clause of splitClauses(report)) {
          const at = report.indexOf(clause, from);
          expect(at).toBeGreaterThanOrEqual(from);
          expect(clause.trim()).toBe(clause);
          from = at + clause.length;
        }
      }),
    );
  });
});

describe("a long story", () => {
  it("begins at 120 letters", () => {
    expect(isLongStory("a".repeat(119))).toBe(false);
    expect(isLongStory("a".repeat(120))).toBe(true);
  });

  it("begins at 30 characters as soon as it holds Chinese", () => {
    expect(isLongStory("卡".repeat(29))).toBe(false);
    expect(isLongStory("卡".repeat(30))).toBe(true);
    expect(isLongStory(`my card 卡 ${"a".repeat(30)}`)).toBe(true);
  });
});
