/** A report -> a raw confidence per topic, from the models of its languages, whole and clause by clause. */
import { describe, expect, it } from "vitest";
import type { LanguageModel } from "../../../src/core/matcher/language-model.ts";
import { BACKGROUND } from "../../../src/core/matcher/phrases.ts";
import { createReader } from "../../../src/core/matcher/reading.ts";
import { tokenise } from "../../../src/core/matcher/tokens.ts";

/**
 * A model that hears one word per class: the class of every such word has an equal part of the probability, and the
 * words that it hears are the known share of the text.
 */
function modelOf(language: string, wordOfClass: Readonly<Record<string, string>>): LanguageModel {
  const classes = Object.keys(wordOfClass);
  return {
    trained: {
      language,
      classes,
      vectoriser: { columns: [], rarity: new Float32Array(), unseenRarity: 1, groupWeights: [] },
      model: {
        classes: classes.length,
        weights: new Int8Array(),
        scales: new Float32Array(),
        bias: new Float32Array(),
      },
      calibration: { offset: 0, slope: 1 },
      wordCounts: new Map(),
    },
    predict(tokens) {
      const heard = tokens.map(({ text }) => classes.findIndex((one) => wordOfClass[one] === text));
      const known = heard.filter((index) => index >= 0);
      const probabilities = Float64Array.from(classes, (_, index) =>
        known.length === 0 ? 1 / classes.length : known.filter((one) => one === index).length / known.length,
      );
      return { probabilities, known: tokens.length === 0 ? 0 : known.length / tokens.length };
    },
  };
}

const english = modelOf("en", { card: "card", code: "code", [BACKGROUND]: "weather" });
const french = modelOf("fr", { code: "chiffre", card: "carte", passport: "passeport" });
const reader = createReader(
  [english.trained, french.trained],
  new Map([
    ["en", english],
    ["fr", french],
  ]),
);

function read(
  text: string,
  { stepProblems = [] as string[], languages = [{ language: "en", share: 1 }] } = {},
) {
  const reading = reader.read(text, tokenise(text), languages, stepProblems);
  const of = (id: string) => reading.confidences[reader.ids.indexOf(id)] ?? Number.NaN;
  return { ...reading, of };
}

describe("the confidence in a topic", () => {
  it("is there for every topic of every language, once, and not for the background", () => {
    expect(reader.ids).toEqual(["card", "code", "passport"]);
    expect(read("card").confidences).toHaveLength(3);
  });

  it("is its probability, less the more of the text is unknown", () => {
    expect(read("card").of("card")).toBeCloseTo(1, 9);
    expect(read("card code").of("card")).toBeCloseTo(1 / 2, 9);
    expect(read("card qwertz qwertz qwertz").of("card")).toBeCloseTo(1 / 4, 9);
    expect(read("qwertz").of("card")).toBe(0);
  });

  it("comes from each language by its share", () => {
    const mixed = read("card passeport", {
      languages: [
        { language: "en", share: 0.75 },
        { language: "fr", share: 0.25 },
      ],
    });
    // Each model knows half of the text.
    expect(mixed.of("card")).toBeCloseTo(0.75 / 2, 9);
    expect(mixed.of("passport")).toBeCloseTo(0.25 / 2, 9);
    expect(mixed.of("code")).toBe(0);
  });

  it("is nothing from a language that nobody has learnt", () => {
    const { confidences } = read("card", { languages: [{ language: "xx", share: 1 }] });
    expect([...confidences]).toEqual([0, 0, 0]);
  });

  it("is higher for a problem of the step the person is at, and lower for the others", () => {
    const anywhere = read("card code");
    const atCard = read("card code", { stepProblems: ["card"] });
    expect(atCard.of("card") / atCard.of("code")).toBeCloseTo(2.7, 9);
    expect(atCard.of("code")).toBeLessThan(anywhere.of("code"));
    expect(read("code", { stepProblems: ["card"] }).of("card")).toBe(0);
  });
});

describe("a report about something else", () => {
  it("is off topic when the background explains it better than any topic", () => {
    expect(read("weather weather card").isOffTopic).toBe(true);
    expect(read("weather card card").isOffTopic).toBe(false);
    expect(read("qwertz").isOffTopic).toBe(false);
  });
});

describe("a long story", () => {
  const idle = "qwertz ".repeat(20);

  it("lets the clause that is clear speak for its problem, beside the whole", () => {
    const story = `${idle}. the my code code code`;
    const { confidences } = reader.read(story, tokenise(story), [{ language: "en", share: 1 }], []);
    const whole = 3 / 25;
    const clause = 3 / 5;
    expect(confidences[1]).toBeCloseTo(0.7 * whole + 0.3 * clause, 9);
  });

  it("is read whole when it has one clause only", () => {
    expect(read(`${idle}code`).of("code")).toBeCloseTo(1 / 21, 9);
  });
});

describe("the clauses of a report", () => {
  it("have each their clearest topic, in their order", () => {
    expect(read("my code code came. card card qwertz").readClauses()).toEqual([
      { id: "code", confidence: 1 / 2 },
      { id: "card", confidence: 2 / 3 },
    ]);
  });

  it("are read the same in a long story", () => {
    const story = `${"qwertz ".repeat(20)}. card card qwertz`;
    expect(read(story).readClauses().at(-1)).toEqual({ id: "card", confidence: 2 / 3 });
  });

  it("are not asked where there is only one", () => {
    expect(read("my card card card").readClauses()).toEqual([]);
  });
});
