/** `npm run graph [-- --out DIR]`: draws each guide and the FAQ tree as Mermaid, to standard output or into files. */
import "./plain-errors.ts"; // first

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { drawGuide, drawTopics } from "../content/diagram.ts";
import { readSources } from "../content/disk.ts";
import { formatProblem } from "../content/problem.ts";
import { readFlows } from "../content/read-flows.ts";

const { values } = parseArgs({
  options: {
    flows: { type: "string", default: "flows" },
    locales: { type: "string", default: "locales" },
    out: { type: "string" },
  },
});

const read = readFlows(readSources({ flowsDir: values.flows, localesDir: values.locales }));
if (read.kind === "broken") {
  for (const one of read.problems) console.error(formatProblem(one));
  process.exitCode = 1;
} else {
  const drawings = new Map([...read.flows.guides].map(([id, guide]) => [id, drawGuide(guide)]));
  drawings.set("topics", drawTopics(read.flows.topics));
  if (values.out !== undefined) mkdirSync(values.out, { recursive: true });
  for (const [name, drawing] of drawings) {
    if (values.out === undefined) console.log(`%% ${name}\n${drawing}`);
    else writeFileSync(join(values.out, `${name}.mmd`), drawing);
  }
}
