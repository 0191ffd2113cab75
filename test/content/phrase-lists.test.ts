/** The quick reader of phrases says what the YAML parser says, or nothing. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSources } from "../../src/content/disk.ts";
import { readPhraseLists } from "../../src/content/phrase-lists.ts";
import { readYaml } from "../../src/content/yaml-file.ts";

const FILE = "locales/en/examples/card.yaml";

/** What both readers say: the value, and the line of everything in it. */
function both(text: string, file = FILE) {
  const quick = readPhraseLists(file, text);
  const parsed = readYaml(file, text);
  const lines = (locate: NonNullable<typeof quick>["locate"]) =>
    Object.entries(Object(quick?.value)).flatMap(([topic, phrases]) => [
      locate(topic),
      ...Object(phrases).map((_: string, place: number) => locate(topic, place)),
      locate(),
    ]);
  return {
    quick: quick && { value: quick.value, lines: lines(quick.locate) },
    parsed: parsed.kind === "ok" ? { value: parsed.yaml.value, lines: lines(parsed.yaml.locate) } : undefined,
  };
}

describe("the phrases of a file", () => {
  it("are read quickly and rightly in all files that topics have", () => {
    const { locales } = readSources({ flowsDir: "flows", localesDir: "locales" });
    const files = [...locales].filter(([file]) => /examples\/(?!background)/.test(file));
    expect(files.length).toBeGreaterThan(40);
    for (const [file, text] of files) {
      const { quick, parsed } = both(text, file);
      expect(quick, file).toBeDefined();
      expect(quick, file).toEqual(parsed);
    }
  });

  it("are never read otherwise than YAML is, whatever is written", () => {
    const line = fc.oneof(
      fc.constantFrom(
        "",
        "#",
        "# why",
        "card.link:",
        "card.link: ",
        "a.b:",
        "a.b: c",
        "null:",
        "  - plain",
        "- x",
        "---",
      ),
      fc.string({ unit: "binary", maxLength: 12 }).map((text) => `  - ${JSON.stringify(text)}`),
      fc.string({ unit: "grapheme", maxLength: 12 }).map((text) => `  - "${text}"`),
      fc.constantFrom(
        '  - "\\x41"',
        '  - "\\u00e9\\n\\/"',
        '  - "a" # b',
        '  - "\t"',
        '   - "a"',
        '  - "a',
        '\t- "a"',
      ),
    );
    let read = 0;
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const { quick, parsed } = both(["card.first:", '  - "one"', ...lines].join("\n"));
        if (quick === undefined) return;
        read += 1;
        expect(quick).toEqual(parsed);
      }),
      { numRuns: 3_000 },
    );
    expect(read).toBeGreaterThan(100);
  });

  it.each([
    ["twice the same topic", 'a.b:\n  - "x"\na.b:\n  - "y"'],
    ["a topic without phrases", 'a.b:\nc.d:\n  - "y"'],
    ["a last topic without phrases", 'a.b:\n  - "x"\nc.d:\n'],
    ["a list without a topic", '  - "x"'],
    ["nothing", "# only this"],
  ])("are left to the YAML parser: %s", (_what, text) => {
    expect(readPhraseLists(FILE, text)).toBeUndefined();
  });
});
