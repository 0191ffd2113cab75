/** The two lock files: what was released, and which English text a translation was made from. */
import { describe, expect, it } from "vitest";
import { readAndCheck } from "../../src/content/check.ts";
import { recordHashes, recordIds } from "../../src/content/record.ts";
import { HASHES_LOCK_FILE } from "../../src/content/rules/translations.ts";
import type { ContentSources } from "../../src/content/sources.ts";
import { goodSources, OPTIONS } from "./fixtures.ts";

const edit = (sources: ContentSources, file: string, before: string, after: string): ContentSources => {
  const change = (files: ReadonlyMap<string, string>) =>
    new Map([...files].map(([path, text]) => [path, path === file ? text.replace(before, after) : text]));
  return { ...sources, flows: change(sources.flows), locales: change(sources.locales) };
};

function recordTranslations(sources: ContentSources, all: boolean): ContentSources {
  const { locales, hashesLock } = readAndCheck(sources, OPTIONS);
  const text = recordHashes(locales, hashesLock, all);
  return { ...sources, locales: new Map([...sources.locales, [HASHES_LOCK_FILE, text]]) };
}
const codes = (sources: ContentSources) =>
  readAndCheck(sources, OPTIONS).problems.map((one) => `${one.file} ${one.code}`);

const EN = "locales/en/ui.ftl";
const FR = "locales/fr/ui.ftl";
const englishChanged = edit(goodSources(), EN, "This was an older card.", "That card is too old.");

describe("the record of released ids", () => {
  it("keeps ids that are gone and adds new ones", () => {
    const sources = edit(goodSources(), "flows/guides/payment.yaml", "id: pay\n", "id: pay-now\n");
    const { flows, idsLock } = readAndCheck(
      edit(sources, "flows/guides/payment.yaml", "start: pay\n", ""),
      OPTIONS,
    );
    if (flows === undefined) throw new Error("the flows must be readable");
    expect(recordIds(flows, idsLock)).toContain("  payment:\n    paid: []\n    pay: []\n    pay-now: []\n");
  });

  it("does not change when nothing changed", () => {
    const good = goodSources();
    const { flows, idsLock, locales, hashesLock } = readAndCheck(good, OPTIONS);
    if (flows === undefined) throw new Error("the flows must be readable");
    expect(recordIds(flows, idsLock)).toBe(good.flows.get("flows/ids.lock.yaml"));
    expect(recordHashes(locales, hashesLock, false)).toBe(good.locales.get(HASHES_LOCK_FILE));
  });
});

describe("the record of translations", () => {
  it("keeps a translation stale until its own words change", () => {
    const recorded = recordTranslations(englishChanged, false);
    expect(codes(recorded)).toEqual([
      "locales/ar/ui.ftl translation-stale",
      "locales/fr/ui.ftl translation-stale",
    ]);
    const translated = recordTranslations(
      edit(recorded, FR, "Cette carte était ancienne.", "Trop ancienne."),
      false,
    );
    expect(codes(translated)).toEqual(["locales/ar/ui.ftl translation-stale"]);
  });

  it("takes every translation as up to date when it is told so", () => {
    expect(codes(recordTranslations(englishChanged, true))).toEqual([]);
  });

  it("does not mind comments and line breaks", () => {
    expect(codes(edit(goodSources(), EN, "ui-toast-stale", "# Shown on a press.\nui-toast-stale"))).toEqual(
      [],
    );
  });
});
