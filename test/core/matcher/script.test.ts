/** Text -> the scripts it is written in, with their share of the say. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scriptsOf } from "../../../src/core/matcher/script.ts";

const namesOf = (text: string) => scriptsOf(text).map(([script]) => script);

describe("the scripts of a report", () => {
  it.each([
    ["latin", "le code n'arrive pas"],
    ["han", "验证码收不到"],
    ["han", "認証が届かない"],
    ["arabic", "الكود ما وصل"],
    ["cyrillic", "код не приходит"],
    ["hangul", "인증번호"],
    ["thai", "ไม่ได้รับรหัส"],
    ["devanagari", "कोड नहीं आया"],
    ["other", "კოდი არ მოდის"],
    ["other", "δεν έρχεται"],
  ])("%s: %s", (script, text) => {
    expect(scriptsOf(text)).toEqual([[script, 1]]);
  });

  it("come with the one that says most first: a Han character says as much as some letters", () => {
    expect(namesOf("支付宝 abcd")).toEqual(["han", "latin"]);
    expect(namesOf("支 abcd")).toEqual(["latin", "han"]);
  });

  it("do not count punctuation, digits and emoji", () => {
    expect(scriptsOf("95188 👍 ?!")).toEqual([]);
    expect(scriptsOf("код 95188 👍")).toEqual([["cyrillic", 1]]);
  });

  it("are each named once, best first, with shares that sum to 1", () => {
    const mixed = fc.string({
      unit: fc.constantFrom("a", "支", "ب", "ж", "한", "ไ", "क", "ა", "1", " "),
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(mixed, (text) => {
        const scripts = scriptsOf(text);
        fc.pre(scripts.length > 0);
        const shares = scripts.map(([, share]) => share);
        expect(new Set(namesOf(text)).size).toBe(scripts.length);
        expect(shares).toEqual([...shares].sort((left, right) => right - left));
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
      }),
    );
  });
});
