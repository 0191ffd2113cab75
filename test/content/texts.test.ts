/** The texts that a person reads: their language, what replaces a missing text, escaping, direction. */
import { describe, expect, it, vi } from "vitest";
import { createTexts, type MissingText } from "../../src/content/texts.ts";

const FSI = "\u2068";
const PDI = "\u2069";

const EN = `
-brand = Alipay
ui-language-name = English
ui-text-missing = This text is missing.
ui-hello = Hello { $name }!
ui-only-english = Only in English
ui-steps = { $count ->
    [one] { $count } step
   *[other] { $count } steps
}
ui-card = <b>{ $guide }</b> · { $step }
ui-copy = Number <code>{ $id }</code>
ui-see = It worked when: { $see }
ui-lost = { $nowhere } and { missing-message }
guide-card =
    .title = Cards & more
    .do = The fee is { $f03_fee_percent }% above { $f03_free } yuan.
`;
const AR = `
ui-language-name = العربية
ui-hello = مرحبا { $name }!
ui-card = <b>{ $guide }</b> · { $step }
ui-copy = الرقم <code>{ $id }</code>
guide-card =
    .title = البطاقات
`;
const FR = "ui-language-name = Français\nui-hello = Bonjour { $nom } !\n";
const ZH = "ui-language-name = 中文\n";

function texts(onMissing?: (missing: MissingText) => void) {
  const sources = new Map([
    ["en", EN],
    ["ar", AR],
    ["fr", FR],
    ["zh", ZH],
  ]);
  return createTexts({ sources, defaultLocale: "en", ...(onMissing === undefined ? {} : { onMissing }) });
}

describe("a text in a person's language", () => {
  it("is the words of that language, with its arguments", () => {
    expect(texts().t("en", { key: "ui-hello", args: { name: "Amina" } })).toBe("Hello Amina!");
    expect(texts().t("en", { key: "ui-steps", args: { count: 1 } })).toBe("1 step");
    expect(texts().t("en", { key: "ui-steps", args: { count: 1200 } })).toBe("1,200 steps");
  });

  it("escapes what a person wrote, in messages but not on buttons", () => {
    const hello = { key: "ui-hello", args: { name: "<b>Tom & Li</b>" } };
    expect(texts().t("en", hello)).toBe("Hello &lt;b&gt;Tom &amp; Li&lt;/b&gt;!");
    expect(texts().plain("en", hello)).toBe("Hello <b>Tom & Li</b>!");
  });

  it("sets foreign words apart in Arabic, so that they keep their order, and nowhere else", () => {
    const hello = { key: "ui-hello", args: { name: "Tom" } };
    expect(texts().t("ar", hello)).toBe(`مرحبا ${FSI}Tom${PDI}!`);
    expect(texts().t("en", hello)).not.toContain(FSI);
  });

  it("keeps the marks that set words apart out of what is there to be copied", () => {
    const copy = { key: "ui-copy", args: { id: "-100123" } };
    expect(texts().t("ar", copy)).toBe(`الرقم ${FSI}<code>-100123</code>${PDI}`);
    expect(texts().t("en", copy)).toBe("Number <code>-100123</code>");
  });

  it("may hold another message, which is not escaped a second time", () => {
    const card = { key: "ui-card", args: { guide: { key: "guide-card.title" }, step: 2 } };
    expect(texts().plain("en", card)).toBe("<b>Cards & more</b> · 2");
    expect(texts().t("ar", card)).toBe(`<b>${FSI}البطاقات${PDI}</b> · ${FSI}2${PDI}`);
  });

  it("passes the figures of domain facts also to the messages inside it", () => {
    const see = { key: "ui-see", args: { see: { key: "guide-card.do" } } };
    expect(texts().t("en", see, { f03_fee_percent: 3, f03_free: 200 })).toBe(
      "It worked when: The fee is 3% above 200 yuan.",
    );
  });
});

describe("a text that is missing", () => {
  it("comes from the default language, for this message only", () => {
    expect(texts().t("fr", { key: "ui-only-english" })).toBe("Only in English");
    expect(texts().t("fr", { key: "guide-card.title" })).toBe("Cards & more");
  });

  it("comes from the default language when a variable is missing", () => {
    expect(texts().t("fr", { key: "ui-hello", args: { name: "Amina" } })).toBe("Hello Amina!");
  });

  it("is said to be missing when no language has it: nobody sees a key", () => {
    for (const key of ["ui-nothing", "guide-card.nothing", "guide-card", "ui-lost", "", "…", "constructor"]) {
      expect(texts().t("ar", { key })).toBe("This text is missing.");
    }
    expect(createTexts({ sources: new Map(), defaultLocale: "en" }).t("en", { key: "ui-nothing" })).toBe("…");
  });

  it("is reported once for each language that lacks it", () => {
    const onMissing = vi.fn();
    const some = texts(onMissing);
    for (let time = 0; time < 3; time++) {
      some.t("fr", { key: "ui-only-english" });
      some.t("fr", { key: "ui-hello", args: { name: "Amina" } });
    }
    expect(onMissing.mock.calls).toEqual([
      [{ locale: "fr", key: "ui-only-english", why: "missing" }],
      [{ locale: "fr", key: "ui-hello", why: "broken" }],
    ]);
  });

  it("comes from the default language when the language itself does not exist", () => {
    expect(texts().t("xx", { key: "ui-only-english" })).toBe("Only in English");
  });

  it("can be asked for before it is shown", () => {
    expect(texts().has("en", "guide-card.title")).toBe(true);
    expect(texts().has("ar", "guide-card.do")).toBe(false);
    expect(texts().has("ar", "guide-card")).toBe(false);
    expect(texts().has("xx", "ui-hello")).toBe(false);
    expect(texts().covers("en", { key: "ui-see", args: { see: { key: "guide-card.do" } } })).toBe(true);
    expect(texts().covers("en", { key: "ui-see", args: { see: { key: "guide-card.see" } } })).toBe(false);
  });
});

describe("the choice of a language", () => {
  it.each([
    ["ar-EG", "ar"],
    ["AR", "ar"],
    ["fr-CA", "fr"],
    ["fr_CA", "fr"],
    ["zh", "zh"],
    ["zh-CN", "zh"],
    ["zh-hans", "zh"],
    ["zh-hant", "zh"],
    ["zh-TW", "zh"],
    ["en-us", "en"],
    ["de", "en"],
    ["", "en"],
    ["not a language", "en"],
    ["x".repeat(10_000), "en"],
    ["__proto__", "en"],
    [undefined, "en"],
  ])("for %s is %s", (code, locale) => {
    expect(texts().negotiate(code)).toBe(locale);
  });

  it("prefers the right script when there are two", () => {
    const sources = new Map([
      ["en", EN],
      ["zh", ZH],
      ["zh-Hant", ZH],
    ]);
    const some = createTexts({ sources, defaultLocale: "en" });
    expect(some.negotiate("zh-TW")).toBe("zh-Hant");
    expect(some.negotiate("zh-hant")).toBe("zh-Hant");
    expect(some.negotiate("zh-SG")).toBe("zh");
  });

  it("shows each language by its own name and direction", () => {
    expect(texts().locales).toEqual(["ar", "en", "fr", "zh"]);
    expect(texts().locales.map((locale) => texts().name(locale))).toEqual([
      "العربية",
      "English",
      "Français",
      "中文",
    ]);
    expect(texts().locales.map((locale) => texts().direction(locale))).toEqual(["rtl", "ltr", "ltr", "ltr"]);
  });
});
