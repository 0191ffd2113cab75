/** A language's phrases -> a model that gives a report's words a probability per topic. */
import { describe, expect, it } from "vitest";
import { createLanguageModel, trainLanguage } from "../../../src/core/matcher/language-model.ts";
import { normalise } from "../../../src/core/matcher/normalise.ts";
import { BACKGROUND, type LanguagePhrases } from "../../../src/core/matcher/phrases.ts";
import { tokenise } from "../../../src/core/matcher/tokens.ts";

const PHRASES: LanguagePhrases = {
  language: "en",
  topics: new Map([
    ["sms.code", ["the code does not arrive", "no sms code came", "where is my verification code"]],
    ["card.refused", ["my card is refused", "card declined again", "they do not accept my card"]],
  ]),
  screenMessages: new Map([["app.system-error", ["System error, we are checking it"]]]),
  background: ["nice weather today", "who won the game last night", "tell me a joke"],
};
const trained = trainLanguage(PHRASES);
const model = createLanguageModel(trained);

function predict(text: string) {
  const { probabilities, known } = model.predict(tokenise(normalise(text)));
  const best = trained.classes[probabilities.indexOf(Math.max(...probabilities))];
  return { probabilities, known, best };
}

describe("what training leaves behind", () => {
  it("is a class per topic, also of what only the app says, and the background as the last one", () => {
    expect(trained.classes).toEqual(["app.system-error", "card.refused", "sms.code", BACKGROUND]);
    expect(trained.model.classes).toBe(4);
  });

  it("is no background class, when nobody wrote background lines", () => {
    expect(trainLanguage({ ...PHRASES, background: [] }).classes).not.toContain(BACKGROUND);
  });

  it("is how often each word was written", () => {
    expect(trained.wordCounts.get("code")).toBe(3);
    expect(trained.wordCounts.get("my")).toBe(3);
    expect(trained.wordCounts.has("passport")).toBe(false);
  });

  it("is the same, though a phrase stands twice under its topic", () => {
    const codes = PHRASES.topics.get("sms.code") ?? [];
    const twice = { ...PHRASES, topics: new Map(PHRASES.topics).set("sms.code", [...codes, ...codes]) };
    expect(trainLanguage(twice)).toEqual(trained);
  });
});

describe("the topic of a report", () => {
  it.each([
    ["sms.code", "the sms code did not come"],
    ["sms.code", "no verificaton code"],
    ["card.refused", "card not accepted, declined"],
    ["app.system-error", "it says system error, checking"],
    [BACKGROUND, "a joke about the weather"],
  ])("%s: %s", (topic, text) => {
    expect(predict(text).best).toBe(topic);
  });

  it("comes with probabilities that sum to 1", () => {
    for (const text of ["code", "card code", "qwertz", ""]) {
      const { probabilities } = predict(text);
      expect(probabilities).toHaveLength(trained.classes.length);
      expect(probabilities.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
    }
  });

  it("comes with the share of the text that the phrases use too", () => {
    expect(predict("my card is refused").known).toBe(1);
    expect(predict("qwertz zuiopas").known).toBe(0);
    expect(predict("").known).toBe(0);
    const half = predict("my code zuiopas").known;
    expect(half).toBeGreaterThan(0.2);
    expect(half).toBeLessThan(0.9);
  });

  it("knows a misspelt word as the one that was meant", () => {
    expect(predict("my card is refusde").known).toBe(1);
  });
});

describe("a language without spaces", () => {
  const chinese = createLanguageModel(
    trainLanguage({
      language: "zh",
      topics: new Map([
        ["sms.code", ["验证码收不到", "短信没有来", "一直没有验证码"]],
        ["card.refused", ["银行卡被拒绝", "信用卡绑不上", "卡不能用"]],
      ]),
      screenMessages: new Map(),
      background: [],
    }),
  );

  it("is known by its characters, whether traditional or simplified", () => {
    const of = (text: string) => chinese.predict(tokenise(normalise(text)));
    expect(of("驗證碼收不到")).toEqual(of("验证码收不到"));
    expect(of("验证码收不到").known).toBe(1);
    expect(of("证码收").known).toBe(1);
    expect(of("天气很好").known).toBeLessThan(0.2);
    const [refused = 0, code = 0] = of("信用卡被拒绝").probabilities;
    expect(refused).toBeGreaterThan(code);
  });
});
