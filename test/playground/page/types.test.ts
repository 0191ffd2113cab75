// The page's scripts are JavaScript with types in comments: the compiler reads them as strictly as the rest.

import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const COMPILER = fileURLToPath(new URL("../../../node_modules/.bin/tsc", import.meta.url));
const PROJECT = fileURLToPath(new URL("../../../src/playground/page/tsconfig.json", import.meta.url));

it("the page's scripts have no type errors", { timeout: 60_000 }, async () => {
  const run = promisify(execFile)(COMPILER, ["-p", PROJECT, "--pretty", "false"]);
  const { stdout } = await run.catch((failed: { stdout: string }) => failed);
  expect(stdout).toBe("");
});
