/** A report and the person's setting -> the languages whose models should read it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLanguageChooser } from "../../../src/core/matcher/language-choice.ts";
import { normalise } from "../../../src/core/matcher/normalise.ts";
import { tokenise } from "../../../src/core/matcher/tokens.ts";

function languageOf(language: string, ...phrases: string[]) {
  const wordCounts = new Map<string, number>();
  for (const { text } of phrases.flatMap((phrase) => tokenise(normalise(phrase))))
    wordCounts.set(text, (wordCounts.get(text) ?? 0) + 1);
  return { language, wordCounts };
}

const LANGUAGES = [
  languageOf(
    "en",
    "the code does not arrive on my phone",
    "my card was declined",
    "how do i top up the balance",
  ),
  languageOf("fr", "le code n'arrive pas sur mon téléphone", "ma carte a été refusée", "recharger le solde"),
  languageOf("ar", "الكود ما وصل على الهاتف", "البطاقة مرفوضة", "كيف اشحن الرصيد"),
  languageOf("zh", "验证码收不到", "银行卡被拒绝了", "怎么充值"),
];
const chooser = createLanguageChooser(LANGUAGES);
function choose(text: string, setting?: string) {
  const normalised = normalise(text);
  return chooser.choose(normalised, tokenise(normalised), setting);
}
const languagesOf = (text: string, setting?: string) =>
  choose(text, setting).languages.map(({ language }) => language);

describe("the language of a report", () => {
  it.each([
    ["en", "my card was declined by the shop"],
    ["fr", "ma carte est refusée au magasin"],
    ["ar", "البطاقة ما تشتغل"],
    ["zh", "银行卡绑不上"],
  ])("is read from its words, whatever the person has set: %s", (language, text) => {
    for (const setting of ["en", "fr", "ar", "zh", undefined]) {
      expect(choose(text, setting)).toEqual({ languages: [{ language, share: 1 }], foreign: false });
    }
  });

  it("is English for what everybody says in English, though no author wrote it", () => {
    expect(choose("because they would", "fr")).toEqual({
      languages: [{ language: "en", share: 1 }],
      foreign: false,
    });
  });

  it("is the person's setting, when its words could be either", () => {
    const twins = createLanguageChooser([
      languageOf("de", "konto gesperrt"),
      languageOf("nl", "konto gesperrt"),
    ]);
    const of = (setting: string) => twins.choose("konto", tokenise("konto"), setting).languages[0]?.language;
    expect(of("de")).toBe("de");
    expect(of("nl")).toBe("nl");
  });

  it("is two, when a second script says much: each by its share", () => {
    const { languages, foreign } = choose("支付宝 says my card was declined by the bank");
    expect(languages.map(({ language }) => language)).toEqual(["en", "zh"]);
    expect(languages[0]?.share).toBeCloseTo(0.8, 1);
    expect(foreign).toBe(false);
  });

  it("is one, when the second script is only a name in it", () => {
    expect(languagesOf("验证码 sms 一直收不到怎么办")).toEqual(["zh"]);
  });
});

describe("a report in a language without phrases", () => {
  it.each(["Ich bekomme keinen Bestätigungscode", "nie dostaję kodu weryfikacyjnego"])(
    "is read by the nearest of its script, as a guess: %s",
    (text) => {
      const { languages, foreign } = choose(text, "ar");
      expect(["en", "fr"]).toContain(languages[0]?.language);
      expect(foreign).toBe(true);
    },
  );

  it.each(["код не приходит", "รหัสไม่มา", "코드가 안 와요"])(
    "is read by the person's setting, when nobody else has its script: %s",
    (text) => {
      expect(choose(text, "fr")).toEqual({ languages: [{ language: "fr", share: 1 }], foreign: true });
    },
  );
});

describe("a report without a letter", () => {
  it("is read in the person's setting, in English without one, and is no guess about its language", () => {
    expect(choose("???", "zh")).toEqual({ languages: [{ language: "zh", share: 1 }], foreign: false });
    expect(languagesOf("95188", "unknown")).toEqual(["en"]);
    expect(languagesOf("")).toEqual(["en"]);
    const englishLast = createLanguageChooser([...LANGUAGES].reverse());
    expect(englishLast.choose("", [], undefined).languages).toEqual([{ language: "en", share: 1 }]);
  });
});

describe("any report", () => {
  it("has at least one language, and shares that sum to 1", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.string({ unit: fc.constantFrom("a", "支", "ب", "ж", "한", "1", " "), maxLength: 30 }),
    );
    fc.assert(
      fc.property(
        text,
        fc.option(fc.constantFrom("en", "zh", "xx"), { nil: undefined }),
        (report, setting) => {
          const { languages } = choose(report, setting);
          expect(languages.length).toBeGreaterThan(0);
          expect(languages.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  it("has none, where there is no language at all", () => {
    expect(createLanguageChooser([]).choose("hello", tokenise("hello"), "en").languages).toEqual([]);
  });
});
