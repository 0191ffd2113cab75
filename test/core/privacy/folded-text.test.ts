/** Free text -> the plain text that detectors read, with the way back to the original. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  foldPhrase,
  foldText,
  isPlaceholderChar,
  placeholderCharOf,
  positionsOf,
  type Span,
  snapToCharacters,
  withPlaceholders,
} from "../../../src/core/privacy/folded-text.ts";
import { placeholderOf, SECRET_KINDS } from "../../../src/core/privacy/kinds.ts";

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({
    unit: fc.constantFrom(
      "a",
      "É",
      "e\u0301",
      "٣",
      "一",
      "\u200f",
      "ﬁ",
      "ℌ",
      " ",
      "\n",
      "😀",
      "\ud800",
      "[password]",
    ),
    maxLength: 40,
  }),
);
/** What the folded part comes from. */
const originalOf = (text: string, from: number, to: number) => {
  const { starts, ends } = foldText(text);
  return text.slice(starts[from], ends[to - 1]);
};

describe("a text as detectors read it", () => {
  it.each([
    ["digits of any script", "٤٨٣ ۴۸۳ ४८३ ４８３", "483 483 483 483"],
    ["four Chinese digits or more", "密码四八三九二〇", "密码483920"],
    ["fewer, which are words", "一二 三个", "一二 三个"],
    ["accents", "Ünlü crédit số", "unlu credit so"],
    ["one kind of dash", "12–34—56−78", "12-34-56-78"],
    ["Arabic letters in one form", "بطاقة رقمی", "بطاقه رقمي"],
    ["vowel signs and stretching", "رَقْم رقـــم", "رقم رقم"],
    ["keycaps", "4\ufe0f\u20e38\ufe0f\u20e3", "48"],
    ["nothing invisible between digits", "4\u200b8\u20603", "483"],
    ["one space for many, one line break for both", "a \u3000 b \n\n c", "a b\nc"],
    ["quotes of all languages", "«a» 「b」 “c”", '"a" "b" "c"'],
  ])("has %s: %j", (_, original, folded) => {
    expect(foldText(original).text).toBe(folded);
  });

  it("keeps the case beside it, unit by unit", () => {
    expect(foldText("AB 12É")).toMatchObject({ text: "ab 12e", cased: "AB 12E" });
  });

  it("knows where each part came from", () => {
    expect(originalOf("n° ٤٨٣", 3, 6)).toBe("٤٨٣");
    expect(originalOf("a \u3000 b", 1, 2)).toBe(" \u3000 ");
    expect(originalOf("e\u0301a", 0, 1)).toBe("e\u0301");
    expect(originalOf("1\ufe0f\u20e3 2", 0, 1)).toBe("1\ufe0f\u20e3");
  });

  it("reads what is masked already as one placeholder character, and no other private character as one", () => {
    for (const kind of SECRET_KINDS) {
      const { text } = foldText(`my ${placeholderOf(kind)}.`);
      expect(text).toBe(`my ${placeholderCharOf(kind)}.`);
      expect(foldText(placeholderCharOf(kind)).text).toBe("\ufffd");
    }
    expect([..."a[\ue000"].map(isPlaceholderChar)).toEqual([false, false, true]);
    expect(new Set(SECRET_KINDS.map(placeholderCharOf)).size).toBe(SECRET_KINDS.length);
  });

  it("folds a phrase as the text in which it is looked for", () => {
    expect(foldText("Mã XÁC nhận").text).toBe(foldPhrase("mã xác nhận"));
  });
});

describe("any text", () => {
  it("has offsets that lie in it and never go back", () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const { text, cased, starts, ends } = foldText(original);
        expect([cased.length, starts.length, ends.length]).toEqual([text.length, text.length, text.length]);
        for (const [at, start] of starts.entries()) {
          const end = ends[at] ?? -1;
          expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(original.length);
        }
      }),
    );
  });

  it("has no capital, no accent, no invisible character", () => {
    const latin = fc.string({
      unit: fc.constantFrom("É", "n\u0303", "\u200f", "Z", "ﬁ", "ｗ", " "),
      maxLength: 40,
    });
    fc.assert(
      fc.property(latin, (original) => {
        expect(foldText(original).text).toMatch(/^[a-z ]*$/);
      }),
    );
  });

  it("keeps whole characters together when a span is widened", () => {
    expect(snapToCharacters(foldText("aﬁb"), { kind: "password", from: 2, to: 3 })).toEqual({
      kind: "password",
      from: 1,
      to: 3,
    });
    fc.assert(
      fc.property(anyText, fc.nat(80), fc.nat(80), (original, one, other) => {
        const folded = foldText(original);
        const [from, to] = [Math.min(one, other), Math.max(one, other) + 1];
        fc.pre(to <= folded.text.length);
        const wide = snapToCharacters(folded, { kind: "cvv", from, to });
        expect(wide.from).toBeLessThanOrEqual(from);
        expect(wide.to).toBeGreaterThanOrEqual(to);
        expect(folded.starts[wide.from - 1]).not.toBe(folded.starts[wide.from]);
        expect(folded.starts[wide.to]).not.toBe(folded.starts[wide.to - 1] ?? -1);
      }),
    );
  });
});

describe("a text whose secrets were found", () => {
  const folded = foldText("Card ٤١١١, cvv 123!");
  const spans: Span[] = [
    { kind: "card-number", from: 5, to: 9 },
    { kind: "cvv", from: 15, to: 18 },
  ];
  const masked = withPlaceholders(folded, spans);

  it("has one placeholder character for each, and the rest as it was", () => {
    const [card, cvv] = [placeholderCharOf("card-number"), placeholderCharOf("cvv")];
    expect(masked.text).toBe(`card ${card}, cvv ${cvv}!`);
    expect(masked.cased).toBe(`Card ${card}, cvv ${cvv}!`);
    expect(positionsOf(masked.text, cvv)).toEqual([12]);
  });

  it("still knows where everything came from", () => {
    expect([masked.starts[5], masked.ends[5]]).toEqual([5, 9]);
    expect([masked.starts[12], masked.ends[12]]).toEqual([15, 18]);
    expect(masked.starts.at(-1)).toBe(18);
  });

  it("reads like the masked text itself", () => {
    expect(masked.text).toBe(foldText("Card [card number], cvv [security code]!").text);
  });
});
