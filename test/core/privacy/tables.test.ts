/** The phrase tables: a phrase that stands twice would be decided by the order of the tables, unseen. */
import { describe, expect, it } from "vitest";
import { foldPhrase } from "../../../src/core/privacy/folded-text.ts";
import { CURRENCIES, HARMLESS_PHRASES, UNITS } from "../../../src/core/privacy/words/harmless.ts";
import { LINKS, NOT_A_PASSWORD } from "../../../src/core/privacy/words/links.ts";
import { type PhraseTable, TRIGGER_PHRASES } from "../../../src/core/privacy/words/triggers.ts";

function phrasesOf(tables: Readonly<Record<string, PhraseTable>>): string[] {
  return Object.values(tables).flatMap((table) => Object.values(table).flatMap((list) => list.split("|")));
}

describe.each([
  ["keywords", { ...TRIGGER_PHRASES, ...HARMLESS_PHRASES }],
  ["links", LINKS],
  ["units", { UNITS }],
  ["currencies", { CURRENCIES }],
  ["states of a password", { NOT_A_PASSWORD }],
])("%s", (_, tables) => {
  const phrases = phrasesOf(tables);

  it("have no empty phrase", () => {
    expect(phrases.filter((phrase) => foldPhrase(phrase.replace("*", "")).trim() === "")).toEqual([]);
  });

  it("have each phrase once", () => {
    const seen = new Set<string>();
    const twice = phrases.filter((phrase) => {
      const folded = foldPhrase(phrase);
      return seen.has(folded) || !seen.add(folded);
    });
    expect(twice).toEqual([]);
  });
});
