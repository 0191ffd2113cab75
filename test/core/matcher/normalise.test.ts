/** What a person typed -> one spelling: however the same thing is written, it is compared as the same. */
import fc from "fast-check";
import TRADITIONAL_TO_SIMPLIFIED from "opencc-js/dict/TSCharacters";
import { describe, expect, it } from "vitest";
import { normalise } from "../../../src/core/matcher/normalise.ts";

const MAX_UNITS = 1_500;
const HEAD_UNITS = 1_000;
const TAIL_UNITS = 500;

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom("\ud800", "\udc00", "😀", "ﷺ", "\u200f", "İ", "帳", " "),
    maxLength: 1_700,
  }),
);
const RUNS = { numRuns: 200 };

describe("two ways to write the same", () => {
  it.each([
    ["capitals", "ALIPAY", "alipay"],
    ["full-width letters", "ＡＬＩＰＡＹ", "alipay"],
    ["accents, joined or apart", "vérifié Ve\u0301rifie\u0301", "verifie verifie"],
    ["letters that have no accent to drop", "Straße œuvre", "strasse oeuvre"],
    ["typographic apostrophes", "can’t canʼt l´argent ŉ", "can't can't l'argent 'n"],
    ["a letter held down", "heeeelp 救命啊啊啊啊", "heelp 救命啊啊"],
    ["Arabic alefs", "أإآٱ", "اا"],
    ["Arabic vowel signs and stretching", "الرَّقْمُ الســري", "الرقم السري"],
    ["Persian and Arabic keyboards", "کارت بانکی", "كارت بانكي"],
    ["a feminine ending", "البطاقة", "البطاقه"],
    ["Eastern digits", "٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹", "0123456789 0123456789"],
    ["spaces of all widths", " a\u3000\u00a0\n b ", "a b"],
    ["invisible direction marks", "\u200fرقم\u200d \u202epin\u202c", "رقم pin"],
  ])("%s: %j reads %j", (_, written, read) => {
    expect(normalise(written)).toBe(read);
  });

  it.each(["ไม่ได้รับรหัส", "सत्यापन कोड नहीं आया", "驗證碼"])(
    "vowels that carry the word stay: %s keeps its length",
    (text) => {
      expect(normalise(text)).toHaveLength(text.length);
    },
  );
});

describe("traditional Chinese", () => {
  it.each([
    ["您所在的國家或地區暫不支持註冊", "您所在的国家或地区暂不支持注册"],
    ["僅支援香港手機號碼註冊", "仅支援香港手机号码注册"],
    ["系統錯誤，我們正在檢查", "系统错误,我们正在检查"],
    ["餘額可以提領到台灣的銀行嗎", "余额可以提领到台湾的银行吗"],
    ["裡裏 為爲 麼 髮發 鐘鍾", "里里 为为 么 发发 钟钟"],
  ])("%s reads like its simplified form", (traditional, simplified) => {
    expect(normalise(traditional)).toBe(simplified);
    expect(normalise(simplified)).toBe(simplified);
  });

  it.each(["帳", "帐", "賬", "账"])("an account is an account: %s reads 账", (character) => {
    expect(normalise(`${character}戶`)).toBe("账户");
  });

  it("Cantonese “is” does not become a piece of “system”", () => {
    expect(normalise("係系統")).toBe("係系统");
  });

  it("no character of the dictionary changes the length of a text", () => {
    const characters = TRADITIONAL_TO_SIMPLIFIED.split("|").map((pair) => pair.split(" ")[0] ?? "");
    expect(characters.length).toBeGreaterThan(3_000);
    expect(characters.filter((one) => normalise(one).length !== one.length)).toEqual([]);
  });
});

describe("any text", () => {
  it("gives at most 1,500 units without half a character", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const read = normalise(text);
        expect(read.length).toBeLessThanOrEqual(MAX_UNITS);
        expect(read.isWellFormed()).toBe(true);
      }),
      RUNS,
    );
  });

  it("reads its own result as it is", () => {
    const tricky = fc.string({ unit: fc.constantFrom(..."ŉﬁßœİﷺ帳餘´’ﬀؤگ٣ﻼ \u200f\u0301a"), maxLength: 60 });
    fc.assert(
      fc.property(tricky, (text) => {
        const read = normalise(text);
        expect(normalise(read)).toBe(read);
      }),
      RUNS,
    );
  });

  it("is cut between characters and without a space at its end, when one letter becomes eighteen", () => {
    const almostFull = `${"ﷺ".repeat(83)}abcde`;
    expect(normalise(almostFull)).toHaveLength(MAX_UNITS - 1);
    expect(normalise(`${almostFull}😀`)).toBe(normalise(almostFull));
    expect(normalise(`${almostFull} x`)).toBe(normalise(almostFull));
    expect(normalise(`${almostFull}xy`)).toHaveLength(MAX_UNITS);
  });

  it("of a long story reads the start and the end", () => {
    const middle = "the middle is not read. ".repeat(200);
    const start = "card ".repeat(HEAD_UNITS / 5);
    const end = "code ".repeat(TAIL_UNITS / 5);
    expect(normalise(start + middle + end)).toBe(`${start}${end}`.trim());
  });
});
