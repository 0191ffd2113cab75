/** What the README promises an operator is what the program reads. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { VARIABLES } from "../src/config.ts";

const ROOT = join(import.meta.dirname, "..");
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");

it("the table of settings names every variable, in the order of the program", () => {
  const rows = [...read("README.md").matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name);
  expect(rows).toEqual(Object.keys(VARIABLES));
});

it("every npm command that the documents name exists", () => {
  const { scripts } = JSON.parse(read("package.json"));
  const named = [...`${read("README.md")}${read("src/README.md")}`.matchAll(/npm run (?:-s )?([a-z:-]+)/g)];
  expect(named.length).toBeGreaterThan(5);
  for (const [, name] of named) expect(scripts).toHaveProperty([name ?? ""]);
});

it("the compose file passes on only variables that exist", () => {
  const passed = [...read("docker-compose.yml").matchAll(/^ {6}([A-Z_]+):/gm)].map(([, name]) => name);
  expect(passed.length).toBeGreaterThan(3);
  for (const name of passed) expect(Object.keys(VARIABLES)).toContain(name);
});
