/** Every rule of the content check has an example that breaks it, with the exact problems it must report. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkContent } from "../../src/content/check.ts";
import { RULES } from "../../src/content/problem.ts";
import { BROKEN, goodSources, OPTIONS, readExamples } from "./fixtures.ts";

const examples = readExamples();

describe("the content check", () => {
  it("finds nothing in a good tree", () => {
    expect(checkContent(goodSources(), OPTIONS)).toEqual([]);
  });

  it("has an example for every rule, and no example without a rule", () => {
    expect([...new Set(examples.map((example) => example.code))].sort()).toEqual(Object.keys(RULES).sort());
  });

  it.each(examples)(
    "reports exactly what is wrong in $name",
    ({ name, code, sources, options, expected }) => {
      const problems = checkContent(sources, options);
      const lines = problems.map((one) => `${one.file}:${one.line}  ${one.code}  ${one.message}\n`).join("");
      if (process.env.UPDATE === "1") writeFileSync(join(BROKEN, name, "expected.txt"), lines);
      else expect(lines).toBe(expected);
      expect(problems.map((one) => one.code)).toContain(code);
      for (const one of problems) {
        expect(one.severity).toBe(RULES[one.code].severity);
        expect(one.message).not.toMatch(/\n|undefined|\[object| at .*\.(ts|js):/);
      }
    },
  );
});
