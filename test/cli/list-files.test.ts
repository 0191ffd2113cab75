/** The list in which a newcomer looks for a file: it names every file, and says of each what it is for. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { listFiles } from "../../src/cli/list-files.ts";

it("is as the files are: run `npm run files` and commit the list", () => {
  expect(readFileSync("src/FILES.md", "utf8")).toBe(listFiles("src"));
});

it("leaves no file without a word", () => {
  const lines = listFiles("src")
    .split("\n")
    .filter((line) => line.startsWith("- "));
  expect(lines.length).toBeGreaterThan(250);
  expect(lines.filter((line) => /: .{15,}/.test(line) === false)).toEqual([]);
});
