/**
 * `npm run bench [-- SECTION] [--against DIR]`: what a press of a guide costs, beside other bots and other checkouts,
 * how that grows, and how long a start takes. The README says what each section measures.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { parseArgs } from "node:util";
import { SECTIONS } from "./sections.ts";
import { printMachine } from "./table.ts";

/** A press can be measured only in a process that does nothing else: each section runs in one of its own. */
async function runAlone(args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, ["--import", "tsx", "test/bench/run-section.ts", ...args], {
    stdio: "inherit",
  });
  const [code] = await once(child, "exit");
  if (code !== 0) process.exit(1);
}

const { values, positionals } = parseArgs({
  options: { against: { type: "string" } },
  allowPositionals: true,
});
const [named] = positionals;
if (named !== undefined && !(named in SECTIONS)) {
  console.error(`no section "${named}"; there are ${Object.keys(SECTIONS).join(", ")}`);
  process.exit(1);
}
printMachine();
const against = values.against === undefined ? [] : [values.against];
// Alone, `press` tells nothing that `webhook` does not tell.
const all = Object.keys(SECTIONS).filter((name) => name !== "press" || against.length > 0);
for (const name of named === undefined ? all : [named]) await runAlone([name, ...against]);
