/** The content that people get: it loads, and the check finds nothing, not even a warning. */
import { join } from "node:path";
import { expect, it } from "vitest";
import { checkContent } from "../../src/content/check.ts";
import { readProgram, readSources } from "../../src/content/disk.ts";
import { loadContent } from "../../src/content/load.ts";
import { formatProblem } from "../../src/content/problem.ts";
import { buttonBytes } from "../../src/telegram/buttons.ts";

const ROOT = join(import.meta.dirname, "../..");
const folders = { flowsDir: join(ROOT, "flows"), localesDir: join(ROOT, "locales") };

it("the real flows and texts load", () => {
  const loaded = loadContent(folders);
  expect(loaded.problems.filter((one) => one.severity === "error").map(formatProblem)).toEqual([]);
  expect(loaded.kind === "ok" && loaded.content.guides.size).toBe(5);
  expect(loaded.kind === "ok" && loaded.content.topics.size).toBeGreaterThanOrEqual(70);
});

it("the check finds no mistake in the real flows and texts", () => {
  // The day does not matter here: facts that are due for review must not turn the tests red.
  const options = {
    today: new Date().toISOString().slice(0, 10),
    buttonBytes,
    program: readProgram(join(ROOT, "src")),
  };
  const problems = checkContent(readSources(folders), options).filter(
    (one) => one.code !== "fact-review-due",
  );
  // The first of them are enough to read; `npm run check` prints all.
  expect(problems.slice(0, 20).map(formatProblem)).toEqual([]);
});
