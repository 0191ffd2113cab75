/** Loading of flows and texts: typed content from a good tree, one clear line each from anything else. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { checkContent } from "../../src/content/check.ts";
import { domainFactArgs } from "../../src/content/domain-facts.ts";
import { buildContent, loadContent } from "../../src/content/load.ts";
import { readYaml } from "../../src/content/yaml-file.ts";
import { MAX_PHOTO_BYTES } from "../../src/telegram-limits.ts";
import { GOOD, goodSources, OPTIONS, readExamples } from "./fixtures.ts";

function loadGood() {
  const loaded = loadContent(GOOD);
  if (loaded.kind === "broken") throw new Error(JSON.stringify(loaded.problems, null, 1));
  return loaded.content;
}

describe("a good tree", () => {
  it("becomes guides in the order of the menu, with default targets filled in", () => {
    const content = loadGood();
    expect([...content.guides.keys()]).toEqual(["card", "payment"]);
    const card = content.guides.get("card");
    expect(card?.start).toBe("prepare");
    expect(card?.steps.get("prepare")).toEqual({
      id: "prepare",
      kind: "checklist",
      items: ["own-card", "passport"],
      domainFacts: ["F01"],
      problems: ["card.refused"],
      next: "ask-where",
    });
    expect(card?.steps.get("by-where")).toEqual({
      id: "by-where",
      kind: "branch",
      fact: "where",
      cases: new Map([
        ["china", "add"],
        ["abroad", "call-bank"],
        ["unknown", "call-bank"],
      ]),
      otherwise: "call-bank",
    });
    expect(card?.steps.get("add")).toMatchObject({ media: "add-card.png" });
    expect(card?.moved).toEqual(
      new Map([
        ["enter-card", "add"],
        ["scan-card", null],
        ["result.worked", "added"],
      ]),
    );
    expect(content.retiredGuides).toEqual(
      new Map([
        ["bank-card", "card"],
        ["health-code", null],
      ]),
    );
  });

  it("becomes topics, facts and texts", () => {
    const content = loadGood();
    expect(content.topics.get("card.refused")).toEqual({
      id: "card.refused",
      kind: "problem",
      domainFacts: ["F01"],
      fixedAt: { guide: "card", step: "add" },
      related: ["fees.card"],
      followUp: {
        id: "place",
        fact: "where",
        options: [
          { id: "china", to: "card.refused" },
          { id: "abroad", to: "card.abroad" },
        ],
      },
      escalates: false,
    });
    expect(content.personFacts.get("where")?.values).toEqual(["china", "abroad", "unknown"]);
    expect(content.domainFacts.get("F03")).toMatchObject({
      asOf: "2026-05-04",
      say: "dated",
      reviewBy: "2027-05-01",
    });
    expect(content.mediaDir).toBe(join(GOOD.flowsDir, "media"));
    expect(content.texts.locales).toEqual(["ar", "en", "fr"]);
    expect(
      content.texts.t("en", { key: "step-payment-pay.do" }, domainFactArgs(content, ["F03", "F11"])),
    ).toBe("Show <code>Pay</code>. 3 percent may be added.");
  });

  it("gives the figures of domain facts as variables, and passes over facts that do not exist", () => {
    expect(domainFactArgs(loadGood(), ["F03", "F11", "F99"])).toEqual({
      f03_free_up_to_cny: 200,
      f03_fee_percent: 3,
    });
  });

  it("can have another default language, but not one without texts", () => {
    const other = loadContent({ ...GOOD, defaultLocale: "ar" });
    expect(other.kind === "ok" && other.content.texts.negotiate("de")).toBe("ar");
    expect(loadContent({ ...GOOD, defaultLocale: "de" })).toMatchObject({
      kind: "broken",
      problems: [{ code: "missing-file", file: "locales/de/ui.ftl" }],
    });
  });
});

describe("a start", () => {
  const broken = new Map(readExamples().map((example) => [example.name, example.sources]));
  const build = (name: string) => {
    const sources = broken.get(name);
    if (sources === undefined) throw new Error(`no example ${name}`);
    return buildContent(sources, { mediaDir: "flows/media" });
  };

  it.each(["shape", "yaml", "cycle", "dead-end", "unknown-id", "missing-text", "missing-file"])(
    "is refused for %s",
    (name) => {
      expect(build(name)).toMatchObject({ kind: "broken" });
    },
  );

  it.each(["missing-text--locale", "missing-media", "html", "fact-review-due"])(
    "goes on in spite of %s",
    (name) => {
      expect(build(name)).toMatchObject({ kind: "ok" });
    },
  );

  it("warns of a text that only one language lacks, and uses the other language for it", () => {
    const loaded = build("duplicate-message--attribute");
    expect(loaded).toMatchObject({ kind: "ok", problems: [{ code: "missing-text", severity: "warning" }] });
    const texts = loaded.kind === "ok" ? loaded.content.texts : undefined;
    expect(texts?.t("ar", { key: "step-card-prepare.item-passport" })).toBe("Your passport");
  });
});

describe("folders that are not there", () => {
  const folder = mkdtempSync(join(tmpdir(), "content-"));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("are reported file by file", () => {
    const loaded = loadContent({ flowsDir: join(folder, "flows"), localesDir: join(folder, "locales") });
    expect(loaded.problems.map((one) => `${one.file} ${one.code}`)).toEqual([
      "flows/facts.yaml missing-file",
      "flows/guides.yaml missing-file",
      "flows/person-facts.yaml missing-file",
    ]);
  });
});

describe("odd files", () => {
  const yamlish = fc.array(
    fc.constantFrom(
      ...[
        "a",
        ": ",
        "- ",
        "\n",
        "  ",
        "{",
        "}",
        "[",
        "]",
        '"',
        "'",
        "&x ",
        "*x",
        "!!set ",
        "---\n",
        "\t",
        "|",
        ">",
        "#",
        "? ",
        ".nan",
        "~",
        "<<: ",
        "__proto__",
        "\u0000",
        "…",
      ],
    ),
    { maxLength: 60 },
  );

  it("never throw, whatever stands in them: each gives a value or one line", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          yamlish.map((parts) => parts.join("")),
        ),
        (text) => {
          const result = readYaml("flows/facts.yaml", text);
          if (result.kind === "ok") expect(result.yaml.locate("a", 0, "b").line).toBeGreaterThan(0);
          else expect(result.problem.message).toMatch(/^[^\n]+$/);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("never throw in the place of any file of the tree, Fluent and YAML", () => {
    const good = goodSources();
    const paths = [...good.flows.keys(), ...good.locales.keys()];
    fc.assert(
      fc.property(fc.constantFrom(...paths), yamlish, fc.nat(), (path, parts, at) => {
        const files = path.startsWith("flows/") ? "flows" : "locales";
        const text = good[files].get(path) ?? "";
        const cut = at % (text.length + 1);
        const odd = text.slice(0, cut) + parts.join("") + text.slice(cut);
        const sources = { ...good, [files]: new Map([...good[files], [path, odd]]) };
        for (const one of checkContent(sources, OPTIONS)) expect(one.message).toMatch(/^[^\n]+$/);
        buildContent(sources, { mediaDir: "flows/media" });
      }),
      { numRuns: 40 },
    );
  });

  it("with thousands of open brackets give one line", () => {
    const result = readYaml("flows/facts.yaml", "[".repeat(50_000));
    expect(result).toMatchObject({ kind: "broken", problem: { code: "yaml" } });
  });

  it("that are far too large are not even read", () => {
    expect(readYaml("flows/facts.yaml", "a".repeat(1_000_001))).toMatchObject({ kind: "broken" });
  });

  it("with pictures of more than 10 MB are refused", () => {
    const good = goodSources();
    const picture = good.media.get("add-card.png");
    if (picture === undefined) throw new Error("the good tree has lost its picture");
    const media = new Map([["add-card.png", { ...picture, bytes: MAX_PHOTO_BYTES + 1 }]]);
    expect(checkContent({ ...good, media }, OPTIONS).map((one) => one.code)).toEqual(["media-format"]);
  });
});
