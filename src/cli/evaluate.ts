/** Scores the matcher on labelled reports; without a file on the development sets, and fails when they got worse. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { DIR_OPTIONS, openProduct } from "./open-product.ts";
import {
  confusionsOf,
  curveOf,
  type Figures,
  figuresOf,
  type Judged,
  type LabelledReport,
  labelledReportSchema,
  recallByTopic,
} from "./report-score.ts";

/** Share by which a figure may fall below the recorded one: one report in 200. */
const TOLERANCE = 0.005;
/** A topic's recall has collapsed when it lost more than this ... */
const COLLAPSE = 0.5;
/** ... and it had at least so many reports. */
const FEWEST_REPORTS = 3;

const recordSchema = z.object({
  figures: z.record(
    z.string(),
    z.object({ top1: z.number(), top3: z.number(), wrongOfAnswered: z.number() }),
  ),
  recall: z.record(z.string(), z.number()),
});
type Recorded = z.output<typeof recordSchema>;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ...DIR_OPTIONS,
    dev: { type: "string", default: "test/faq/dev" },
    record: { type: "boolean", default: false },
    curve: { type: "boolean", default: false },
  },
});
const recordPath = join(values.dev, "recorded.json");
const files = positionals.length > 0 ? positionals : await developmentSets(values.dev);
if (files.length === 0) throw new Error(`No development sets (*.jsonl) in ${values.dev}`);

const { matcher, stepProblems } = await openProduct(values);
const reports = (await Promise.all(files.map(readReports))).flat();
const judged = reports.map((report): Judged => {
  const options = { lang: report.lang, stepProblems: stepProblems(report.step ?? undefined) };
  return { report, match: matcher.match(report.text, options) };
});

const figures = new Map<string, Figures>([["all", figuresOf(judged)]]);
for (const lang of [...new Set(reports.map((report) => report.lang))].sort()) {
  figures.set(lang, figuresOf(judged.filter(({ report }) => report.lang === lang)));
}
printFigures(figures);
console.log("\nworst confusions (wanted -> given)");
for (const { pair, count, example } of confusionsOf(judged).slice(0, 15))
  console.log(`${count}  ${pair}  (${example})`);
if (values.curve) {
  console.log("\nanswer threshold: answered, wrong of answered, outside answered");
  for (const point of curveOf(judged)) {
    console.log(
      [point.threshold, point.answered, point.wrongOfAnswered, point.outsideAnswered].map(percent).join("  "),
    );
  }
  await writeFile(join(values.dev, "threshold-curve.json"), `${JSON.stringify(curveOf(judged), null, 2)}\n`);
}

if (positionals.length === 0) {
  if (values.record) await record();
  else process.exitCode = (await compare()) ? 0 : 1;
}

async function developmentSets(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .map((name) => join(folder, name));
}

async function readReports(path: string): Promise<LabelledReport[]> {
  const lines = (await readFile(path, "utf8")).split("\n").filter((line) => line.trim() !== "");
  return lines.map((line, index) => {
    const checked = labelledReportSchema.safeParse(JSON.parse(line));
    if (!checked.success) throw new Error(`${path}:${index + 1}: ${z.prettifyError(checked.error)}`);
    return checked.data;
  });
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)} %`.padStart(8);
}

function printFigures(all: ReadonlyMap<string, Figures>): void {
  const columns: (keyof Figures)[] = [
    "top1",
    "top3",
    "answered",
    "asked",
    "handedOff",
    "wrongOfAnswered",
    "rightAmongAsked",
    "outsideAnswered",
  ];
  console.log(["lang", "reports", "outside", ...columns].join("\t"));
  for (const [lang, one] of all) {
    console.log(
      [lang, one.reports, one.outside, ...columns.map((column) => percent(one[column]))].join("\t"),
    );
  }
}

async function record(): Promise<void> {
  const recorded: Recorded = { figures: {}, recall: {} };
  for (const [lang, { top1, top3, wrongOfAnswered }] of figures)
    recorded.figures[lang] = { top1, top3, wrongOfAnswered };
  for (const [topic, { reports: count, recall }] of recallByTopic(judged)) {
    if (count >= FEWEST_REPORTS) recorded.recall[topic] = recall;
  }
  await writeFile(recordPath, `${JSON.stringify(recorded, null, 2)}\n`);
  console.log(`\nrecorded in ${recordPath}`);
}

/** @returns whether nothing got worse than recorded */
async function compare(): Promise<boolean> {
  const recorded = recordSchema.parse(JSON.parse(await readFile(recordPath, "utf8")));
  const worse: string[] = [];
  for (const [lang, before] of Object.entries(recorded.figures)) {
    const now = figures.get(lang);
    if (now === undefined) worse.push(`${lang}: no reports any more`);
    else {
      if (now.top1 < before.top1 - TOLERANCE)
        worse.push(`${lang}: top-1 ${percent(before.top1)} -> ${percent(now.top1)}`);
      if (now.top3 < before.top3 - TOLERANCE)
        worse.push(`${lang}: top-3 ${percent(before.top3)} -> ${percent(now.top3)}`);
      const rise = now.wrongOfAnswered - before.wrongOfAnswered;
      // A wrong answer weighs on the few answered reports: two tolerances.
      if (rise > 2 * TOLERANCE)
        worse.push(
          `${lang}: wrong answers ${percent(before.wrongOfAnswered)} -> ${percent(now.wrongOfAnswered)}`,
        );
    }
  }
  const recall = recallByTopic(judged);
  for (const [topic, before] of Object.entries(recorded.recall)) {
    const now = recall.get(topic)?.recall ?? 0;
    if (before - now > COLLAPSE) worse.push(`${topic}: recall ${percent(before)} -> ${percent(now)}`);
  }
  for (const line of worse) console.error(`worse: ${line}`);
  if (worse.length > 0)
    console.error("Mend the phrases, or accept the new figures with: npm run evaluate -- --record");
  return worse.length === 0;
}
