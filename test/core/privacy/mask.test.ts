/** What `mask` promises about any text at all, however broken, and about the shape of its answer. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeholderOf, SECRET_KINDS } from "../../../src/core/privacy/kinds.ts";
import { mask } from "../../../src/core/privacy/mask.ts";
import { CASES } from "./cases.ts";

/** Telegram's limit for one message, in UTF-16 units. */
const MAX_MESSAGE_UNITS = 4096;
const RUNS = { numRuns: 300 };

const BIDI_AND_ZERO_WIDTH = [
  ..."\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff",
];
const LONE_SURROGATES = ["\ud800", "\udbff", "\udc00", "\udfff"];
const FIRST_DIGITS = {
  arabic: 0x660,
  persian: 0x6f0,
  devanagari: 0x966,
  bengali: 0x9e6,
  thai: 0xe50,
  fullwidth: 0xff10,
};

/** The same number in the digits of another script. */
function inScript(ascii: string, zero: number): string {
  return ascii.replace(/[0-9]/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}

const anyUnits = fc.string({ unit: "binary", maxLength: 200 });
const oddPiece = fc.constantFrom(
  ...BIDI_AND_ZERO_WIDTH,
  ...LONE_SURROGATES,
  "\u0301",
  "\u20e3",
  "😀",
  "\n",
  "ﷺ",
);
const word = fc.constantFrom(
  ...[
    "my code is",
    "验证码",
    "رمز التحقق",
    "पासवर्ड",
    "passport",
    "card",
    "cvv",
    "exp",
    "password:",
    "PIN",
    "NIN",
    "and",
  ],
  ...["order", "room", "from", "yuan", "is my code", "6 digits", "sms", "+86", "IBAN", "P<UTO<<ANNA"],
  ...SECRET_KINDS.map(placeholderOf),
);
const number = fc.constantFrom(
  ...[
    "4839",
    "483920",
    "4111 1111 1111 1111",
    "4111111111111111",
    "12/27",
    "123",
    "A12345678",
    "12345678901",
  ],
  ...[
    "٤٨٣٩٢٠",
    "４８３９２０",
    "四八三九二零",
    "DE89370400440532013000",
    "11010519491231002X",
    "Tr0ub4dor&3",
    "1990",
  ],
);
/** Texts in which almost everything could be a secret or announce one. */
const suspicious = fc
  .array(fc.oneof(word, number, oddPiece, fc.string({ unit: "grapheme", maxLength: 4 })), { maxLength: 30 })
  .chain((parts) => fc.constantFrom(" ", "", ": ", ", ", "\n").map((gap) => parts.join(gap)));
const dense = fc.string({
  unit: fc.constantFrom(..."0123456789٠١٢३४५６７ -./\u200b\u200f\ud800cvv卡密码رمز"),
  maxLength: 120,
});
const anyText = fc.oneof(anyUnits, dense, suspicious);

describe("mask", () => {
  it("accepts any text and gives sorted UTF-16 offsets inside it, without overlap", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { kind, start, end } of mask(text).found) {
          expect(SECRET_KINDS).toContain(kind);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
      RUNS,
    );
  });

  it("replaces exactly what it found, by the placeholder of its kind", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { masked, found } = mask(text);
        let rest = masked;
        let from = 0;
        for (const { kind, start, end } of found) {
          const piece = text.slice(from, start) + placeholderOf(kind);
          expect(rest.startsWith(piece)).toBe(true);
          rest = rest.slice(piece.length);
          from = end;
        }
        expect(rest).toBe(text.slice(from));
      }),
      RUNS,
    );
  });

  it("changes nothing more when it masks a second time", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { masked } = mask(text);
        expect(mask(masked).masked).toBe(masked);
      }),
      RUNS,
    );
  });

  it("changes no labelled text a second time", () => {
    const changed = CASES.filter(({ text }) => {
      const { masked } = mask(text);
      return mask(masked).masked !== masked;
    });
    expect(changed.map(({ id }) => id)).toEqual([]);
  });

  it("never cuts a surrogate pair", () => {
    fc.assert(
      fc.property(suspicious, (text) => {
        fc.pre(text.isWellFormed());
        expect(mask(text).masked.isWellFormed()).toBe(true);
      }),
      RUNS,
    );
  });

  it("leaves no digit of a found code, whatever stands around it and between its digits", () => {
    const noise = anyText.map((text) => text.replace(/[\p{N}〇零一二三四五六七八九]/gu, ""));
    const gap = fc.constantFrom("", " ", "-", ...BIDI_AND_ZERO_WIDTH);
    const zero = fc.constantFrom(0x30, ...Object.values(FIRST_DIGITS));
    fc.assert(
      fc.property(noise, gap, zero, noise, (before, between, zeroPoint, after) => {
        const code = [...inScript("483925", zeroPoint)].join(between);
        const text = `${before} verification code: ${code} ${after}`;
        const { masked, found } = mask(text);
        const start = text.indexOf(code, before.length);
        fc.pre(found.some((finding) => finding.start <= start && finding.end >= start + code.length));
        expect(masked).not.toMatch(/\p{Nd}/u);
      }),
      RUNS,
    );
  });

  it.each(Object.entries(FIRST_DIGITS))("reads %s digits", (_, zero) => {
    expect(mask(`my code is ${inScript("483920", zero)}`).masked).toBe("my code is [one-time code]");
    expect(mask(`card ${inScript("4111 1111 1111 1111", zero)}`).masked).toBe("card [card number]");
  });

  it.each([...BIDI_AND_ZERO_WIDTH])("is not fooled by an invisible character (%j)", (invisible) => {
    const code = [..."483920"].join(invisible);
    expect(mask(`co${invisible}de is ${code}`).masked).not.toMatch(/[0-9]/);
  });

  it("reads a message of the greatest length to its end", () => {
    const secret = " my code is 483920";
    const text = "a ".repeat(MAX_MESSAGE_UNITS).slice(0, MAX_MESSAGE_UNITS - secret.length) + secret;
    expect(mask(text).found).toEqual([
      { kind: "one-time-code", start: MAX_MESSAGE_UNITS - 6, end: MAX_MESSAGE_UNITS },
    ]);
  });

  it("gives offsets in UTF-16 units behind an emoji", () => {
    expect(mask("😀 cvv 123").found).toEqual([{ kind: "cvv", start: 7, end: 10 }]);
  });

  it("leaves an empty text alone", () => {
    expect(mask("")).toEqual({ masked: "", found: [] });
  });
});
