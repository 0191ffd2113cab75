/** The sources and what is built from them share what was learnt: a real build, and both at one cache. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { tempDir } from "../../support/temp-dir.ts";

/** A copy of the project with a small content, so that a build here and now disturbs nobody. */
const project = tempDir();
afterAll(() => rmSync(project, { recursive: true }));
beforeAll(() => {
  for (const part of ["src", "package.json", "tsconfig.json", "tsconfig.build.json"])
    cpSync(part, join(project, part), { recursive: true });
  cpSync("test/content/good", project, { recursive: true });
  symlinkSync(resolve("node_modules"), join(project, "node_modules"));
  mkdirSync(join(project, "locales/en/examples"));
  writeFileSync(join(project, "locales/en/examples/card.yaml"), "card.refused:\n  - my card is refused\n");
  run("npm", "run", "build");
}, 300_000);

const run = (file: string, ...args: string[]) =>
  execFileSync(file, args, { cwd: project, encoding: "utf8", env: { PATH: process.env.PATH } }).trim();
const trainFromSources = (cache: string) =>
  run(process.execPath, "--import", "tsx", "src/cli/train.ts", "--cache", cache);
const trainFromBuild = (cache: string) => run(process.execPath, "dist/cli/train.js", "--cache", cache);

it("what a start from sources learnt is used by the build, and the other way round", () => {
  expect(trainFromSources("one")).toBe("en: trained");
  expect(trainFromBuild("one")).toBe("en: cached");
  expect(trainFromBuild("two")).toBe("en: trained");
  expect(trainFromSources("two")).toBe("en: cached");
});

it("what another engine learnt is not used", () => {
  trainFromSources("three");
  const [engine, more] = [join(project, "src/core/matcher/thresholds.ts"), "\n// one more line\n"];
  writeFileSync(engine, more, { flag: "a" });
  expect(trainFromSources("three")).toBe("en: trained");
});
