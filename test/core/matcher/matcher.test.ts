/** Free text as people write it -> an answer, a question, or nothing at all; never a crash, never a guess. */
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { openMatcher } from "../../../src/content/matcher/learning.ts";
import { trainLanguage } from "../../../src/core/matcher/language-model.ts";
import { buildMatcher, type Matcher } from "../../../src/core/matcher/matcher.ts";
import { decodeLanguage, encodeLanguage } from "../../../src/core/matcher/model-file.ts";
import type { LanguagePhrases } from "../../../src/core/matcher/phrases.ts";
import { realContent } from "../../support/real-content.ts";

let matcher: Matcher;
beforeAll(async () => {
  matcher = await openMatcher(realContent().phrases, { cacheDir: ".cache" });
});
const first = (text: string, lang?: string) => matcher.match(text, { lang }).topics[0]?.id;

describe("what people write", () => {
  it.each([
    ["en", "it keep saying wrong payment password!!", "payment.wrong-password"],
    ["en", "the code dosent arive on my fone", "registration.sms-code-missing"],
    ["zh", "验证码一直收不到", "registration.sms-code-missing"],
    ["fr", "jrecoi pa le code par sms", "registration.sms-code-missing"],
    ["ar", "الكود ما وصلنيش على التليفون", "registration.sms-code-missing"],
  ])("%s: %s", (lang, text, topic) => {
    expect(first(text, lang)).toBe(topic);
  });

  it("recognises a Chinese screen message, whatever language the person speaks", () => {
    for (const lang of ["en", "ar", "fr", "zh"])
      expect(first("支付密码错误", lang)).toBe("payment.wrong-password");
  });

  it("does not answer what is not about Alipay", () => {
    for (const text of [
      "what is the weather tomorrow",
      "给我讲个笑话",
      "combien coûte un billet de train pour Lyon",
    ]) {
      const { decision, topics } = matcher.match(text);
      const isHarmless = /^(?:outofscope|general)\./.test(topics[0]?.id ?? "");
      expect(decision !== "answer" || isHarmless, text).toBe(true);
    }
  });

  it("answers nothing in a language that nobody wrote phrases in: it asks", () => {
    expect(matcher.match("мне не приходит код подтверждения").decision).not.toBe("answer");
  });

  it("ranks the problems of the current step higher", () => {
    const score = (stepProblems: string[]) =>
      matcher
        .match("it does not let me", { lang: "en", stepProblems })
        .topics.find(({ id }) => id === "card.link-rejected")?.score ?? 0;
    expect(score(["card.link-rejected"])).toBeGreaterThan(score([]));
  });
});

describe("any text", () => {
  it("is read without a crash, and gives scores between 0 and 1, best first", () => {
    const anyText = fc.oneof(
      fc.string({ unit: "binary", maxLength: 4096 }),
      fc.string({ unit: "grapheme", maxLength: 400 }),
      fc.string({
        unit: fc.constantFrom("\ud800", "\u200f", "\u202e", "\u200d", "👩‍👩‍👧", "ب", "支", "a"),
        maxLength: 4096,
      }),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const { topics } = matcher.match(text);
        expect(topics.length).toBeLessThanOrEqual(5);
        for (const [index, { score }] of topics.entries()) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(score).toBeLessThanOrEqual(topics[index - 1]?.score ?? 1);
        }
      }),
      { numRuns: 100 },
    );
  });

  it.each(["", " ", "\n", "?!", "👍", "\u200f\u200e", "\ud83d"])(
    "%j says nothing: no topic is guessed",
    (text) => {
      expect(matcher.match(text).decision).toBe("handoff");
    },
  );
});

describe("training", () => {
  const phrases: LanguagePhrases = {
    language: "en",
    topics: new Map([
      ["a.code", ["the code does not arrive", "no sms code", "where is my code"]],
      ["a.card", ["my card is refused", "card declined", "they do not take my card"]],
    ]),
    screenMessages: new Map(),
    background: ["nice weather", "who won the game"],
  };

  it("is deterministic: the same phrases give the same bytes", () => {
    expect(encodeLanguage(trainLanguage(phrases), "k")).toEqual(encodeLanguage(trainLanguage(phrases), "k"));
  });

  it("a kept model is used only with the phrases and the engine it was made from", () => {
    const trained = trainLanguage(phrases);
    const bytes = encodeLanguage(trained, "k");
    expect(decodeLanguage(bytes, "k")).toEqual(trained);
    expect(decodeLanguage(bytes, "other")).toBeUndefined();
    for (let length = 0; length < bytes.length; length += 97)
      expect(decodeLanguage(bytes.subarray(0, length), "k")).toBeUndefined();
  });

  it("a matcher without phrases hands everything over", () => {
    expect(buildMatcher([]).match("the code does not arrive").decision).toBe("handoff");
  });
});
