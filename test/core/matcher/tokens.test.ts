/** Normalised text -> words; scripts without spaces stay whole as a run and are cut into words as well. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenise } from "../../../src/core/matcher/tokens.ts";

const written = (normalised: string) => tokenise(normalised).map(({ kind, text }) => `${kind}:${text}`);
/** Letters and digits only: what no cut may lose. */
const core = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");

describe("a report in words", () => {
  it("is cut at spaces and punctuation, and an apostrophe inside a word stays", () => {
    expect(written("i can't pay: error, again!")).toEqual([
      "word:i",
      "word:can't",
      "word:pay",
      "word:error",
      "word:again",
    ]);
  });

  it("has its numbers apart from its letters", () => {
    expect(written("code123 4.5")).toEqual(["word:code", "word:123", "word:4", "word:5"]);
  });

  it("keeps Arabic and Hindi words whole, with the vowels they carry", () => {
    expect(written("الرقم السري")).toEqual(["word:الرقم", "word:السري"]);
    expect(written("सत्यापन कोड")).toEqual(["word:सत्यापन", "word:कोड"]);
  });

  it.each(["", "  ", "?!", "👍🏽 …"])("%j has no word", (text) => {
    expect(tokenise(text)).toEqual([]);
  });
});

describe("a report without spaces", () => {
  it("is one run, and its words are known to the platform", () => {
    const [token, ...more] = tokenise("手机号码收不到验证码");
    expect(more).toEqual([]);
    expect(token).toMatchObject({ kind: "run", text: "手机号码收不到验证码" });
    expect(token).toHaveProperty("words", expect.arrayContaining(["手机", "号码"]));
  });

  it.each(["ไม่ได้รับรหัส", "パスワードー", "ລະຫັດ"])("%s is a run as well", (text) => {
    expect(written(text)).toEqual([`run:${text}`]);
  });

  it("is cut from the Latin letters and digits that touch it", () => {
    expect(written("打开alipay后3次visa卡")).toEqual([
      "run:打开",
      "word:alipay",
      "run:后",
      "word:3",
      "run:次",
      "word:visa",
      "run:卡",
    ]);
  });
});

describe("any text", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 100 }),
    fc.string({
      unit: fc.constantFrom("a", "é", "'", "支", "ไ", "่", "7", " ", "ー", "ب", "-"),
      maxLength: 60,
    }),
  );

  it("loses no letter and no digit, and none changes its place", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenise(text);
        expect(core(tokens.map((token) => token.text).join(""))).toBe(core(text));
        for (const token of tokens) if (token.kind === "run") expect(token.words.join("")).toBe(token.text);
      }),
    );
  });
});
