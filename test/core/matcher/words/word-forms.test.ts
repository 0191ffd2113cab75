/** A word -> the form it shares with its relatives; and the lists behind it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise } from "../../../../src/core/matcher/normalise.ts";
import { ARABIC_IDEAS } from "../../../../src/core/matcher/words/arabic.ts";
import { CHINESE_IDEAS } from "../../../../src/core/matcher/words/chinese.ts";
import { ENGLISH_IDEAS, ENGLISH_IRREGULAR } from "../../../../src/core/matcher/words/english.ts";
import { FRENCH_IDEAS, FRENCH_SHORT_FORMS } from "../../../../src/core/matcher/words/french.ts";
import { arabicForm, englishForm, frenchForm } from "../../../../src/core/matcher/words/word-forms.ts";

const formsOf = (formOf: (word: string) => string, words: readonly string[]) =>
  new Set(words.map((word) => formOf(normalise(word))));

describe("relatives share a form", () => {
  it.each([
    ["pay", "pays", "paid", "paying"],
    ["card", "cards", "card's"],
    ["verify", "verifies", "verified", "verifying"],
    ["stop", "stops", "stopped", "stopping"],
    ["charge", "charges", "charged", "charging"],
    ["can't", "cant"],
  ])("English: %s", (...words) => {
    expect(formsOf(englishForm, words).size).toBe(1);
  });

  it.each([
    ["carte", "cartes"],
    ["l'adresse", "adresses", "d'adresse"],
    ["bloquer", "bloqué", "bloquée", "bloqués", "bloquait"],
    ["tel", "téléphone"],
    ["ici", "jusqu'ici"],
    ["vérifier", "vérifie"],
  ])("French: %s", (...words) => {
    expect(formsOf(frenchForm, words).size).toBe(1);
  });

  it.each([
    ["بطاقة", "البطاقة", "بطاقتي", "بطاقات", "وبالبطاقة"],
    ["دفع", "الدفع", "للدفع"],
    ["رقم", "رقمي", "والرقم"],
    ["هاتف", "هاتفي", "الهاتف"],
  ])("Arabic: %s", (...words) => {
    expect(formsOf(arabicForm, words).size).toBe(1);
  });
});

describe("strangers keep theirs", () => {
  it.each(["address", "status", "this", "bus", "sing", "string", "red"])("English: %s", (word) => {
    expect(englishForm(word)).toBe(word);
  });

  it.each(["pays", "les", "prix", "mer"])("French: %s", (word) => {
    expect(frenchForm(word)).toBe(word);
  });

  it.each(["كود", "ولد", "باب", "الي", "visa"])("Arabic: %s", (word) => {
    expect(arabicForm(word)).toBe(word);
  });

  it("numbers and words of other scripts stay as they are", () => {
    const foreign = fc.string({ unit: fc.constantFrom("支", "ж", "ไ", "7"), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(foreign, fc.constantFrom(englishForm, frenchForm, arabicForm), (word, formOf) => {
        expect(formOf(word)).toBe(word);
      }),
    );
  });

  it("no word is worn away altogether", () => {
    const word = fc.oneof(
      fc.string({ unit: fc.constantFrom(..."abdeginrstxyz'"), minLength: 2, maxLength: 10 }),
      fc.string({ unit: fc.constantFrom(..."الوبتكهينمرق"), minLength: 2, maxLength: 10 }),
    );
    const elision = /^(?:l|d|j|n|m|t|s|c|qu|jusqu|lorsqu|puisqu)'/;
    fc.assert(
      fc.property(word, fc.constantFrom(englishForm, frenchForm, arabicForm), (one, formOf) => {
        fc.pre(/[^']/.test(one.replace(elision, "")));
        expect(formOf(one)).not.toBe("");
      }),
    );
  });
});

describe("the word lists", () => {
  it.each([
    ["English", ENGLISH_IDEAS],
    ["Arabic", ARABIC_IDEAS],
    ["Chinese", CHINESE_IDEAS],
    ["French", FRENCH_IDEAS],
  ])("%s: a line per idea, its English name first, each line once", (_, list) => {
    const lines = list.trim().split("\n");
    expect(lines.length).toBeGreaterThan(50);
    expect(lines.filter((line) => !/^[a-z-]+(?: [^\s]+)+$/.test(line))).toEqual([]);
    expect(lines.filter((line, index) => lines.indexOf(line) !== index)).toEqual([]);
  });

  it.each([
    ["irregular forms", ENGLISH_IRREGULAR],
    ["short forms", FRENCH_SHORT_FORMS],
  ])("%s lead from one word to another, each once", (_, list) => {
    const pairs = list.split(",");
    expect(pairs.filter((pair) => !/^[a-z']+ [a-z']+$/.test(pair))).toEqual([]);
    const written = pairs.map((pair) => pair.split(" ")[0]);
    expect(written.filter((word, index) => written.indexOf(word) !== index)).toEqual([]);
  });
});
