/**
 * `npm run check [-- --strict] [--record [--all]] [--flows DIR] [--locales DIR]`: prints every problem of flows
 * and texts, one a line. Exit code 1 on errors, with `--strict` also on warnings.
 */
import "./plain-errors.ts"; // first

import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { readAndCheck } from "../content/check.ts";
import { readProgram, readSources } from "../content/disk.ts";
import { formatProblem, type Problem } from "../content/problem.ts";
import { recordHashes, recordIds } from "../content/record.ts";
import { IDS_LOCK_FILE } from "../content/rules/released-ids.ts";
import { HASHES_LOCK_FILE } from "../content/rules/translations.ts";
import { buttonBytes } from "../telegram/buttons.ts";

const { values } = parseArgs({
  options: {
    flows: { type: "string", default: "flows" },
    locales: { type: "string", default: "locales" },
    strict: { type: "boolean", default: false },
    /** Writes the lock files before checking. */
    record: { type: "boolean", default: false },
    /** With `--record`: also translations that did not change are taken as up to date. */
    all: { type: "boolean", default: false },
  },
});

const folders = { flowsDir: values.flows, localesDir: values.locales };
const check = () =>
  readAndCheck(readSources(folders), {
    today: new Date().toISOString().slice(0, 10),
    buttonBytes,
    program: readProgram(join(import.meta.dirname, "..")),
  });

if (values.record) record();
process.exitCode = print(check().problems);

function record(): void {
  const { flows, locales, idsLock, hashesLock } = check();
  if (flows === undefined) return;
  writeFileSync(join(folders.flowsDir, basename(IDS_LOCK_FILE)), recordIds(flows, idsLock));
  writeFileSync(
    join(folders.localesDir, basename(HASHES_LOCK_FILE)),
    recordHashes(locales, hashesLock, values.all),
  );
}

/** @returns the exit code */
function print(problems: readonly Problem[]): number {
  for (const one of problems) console.log(formatProblem(one));
  const errors = problems.filter((one) => one.severity === "error").length;
  const warnings = problems.length - errors;
  console.log(
    problems.length === 0 ? "Flows and texts: no problems." : `${errors} errors, ${warnings} warnings.`,
  );
  return errors > 0 || (values.strict && warnings > 0) ? 1 : 0;
}
