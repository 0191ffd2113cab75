/** What is known of a language before an author wrote a phrase in it. */
import { describe, expect, it } from "vitest";
import { profileOf } from "../../../src/core/matcher/language-profile.ts";

const ideasOf = (language: string, form: string) => profileOf(language).ideas.get(form);

describe("the profile of a language", () => {
  it.each(["en", "fr", "ar", "zh"])("is made once and kept: %s", (language) => {
    expect(profileOf(language)).toBe(profileOf(language));
  });

  it("of a code that nobody knows is not kept: such codes come from outside, without end", () => {
    expect(profileOf("xx")).not.toBe(profileOf("xx"));
    expect(profileOf("__proto__").pieces).toEqual(profileOf("xx").pieces);
  });

  it("knows words of one's own and borrowed English ones by the same ideas", () => {
    expect(ideasOf("zh", "充值")).toEqual(["topup"]);
    for (const language of ["en", "fr", "ar", "zh", "xx"])
      expect(ideasOf(language, "passport"), language).toContain("passport");
  });

  it("lets a short English word be no more than it is at home: French “ai” is no robot", () => {
    expect(ideasOf("en", "ai")).toContain("bot");
    expect(ideasOf("fr", "ai") ?? []).not.toContain("bot");
  });

  it("lets a word stand for several ideas", () => {
    expect(ideasOf("zh", "号")).toEqual(["account", "number"].sort());
  });

  it("spares the words that everybody writes from the speller", () => {
    for (const language of ["en", "fr", "xx"])
      expect(profileOf(language).common.has("because"), language).toBe(true);
    expect(profileOf("fr").common.has("rembourser")).toBe(true);
    expect(profileOf("xx").common.has("rembourser")).toBe(false);
  });

  it("leaves the words of an unknown language as they are written", () => {
    expect(profileOf("xx").formOf("cards")).toBe("cards");
    expect(profileOf("en").formOf("cards")).toBe("card");
  });
});
