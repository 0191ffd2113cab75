/** Scores the matcher on labelled reports; without a file on the development sets, and fails when they got worse. */
import "./plain-errors.ts"; // first

import { createReadStream } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { mask } from "../core/privacy/mask.ts";
import { readJsonLines } from "./jsonl.ts";
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

/** Reports by which a figure may be worse than recorded: new phrases move single messages both ways. */
const TOLERATED_REPORTS = 2;
/** A topic's recall has collapsed when it lost more than this ... */
const COLLAPSE = 0.5;
/** ... and it had at least so many reports. */
const FEWEST_REPORTS = 3;

const recordSchema = z.object({
  figures: z.record(
    z.string(),
    z.object({
      top1: z.number(),
      top3: z.number(),
      wrongOfAnswered: z.number(),
      outsideAnswered: z.number(),
    }),
  ),
  recall: z.record(z.string(), z.number()),
});
type Recorded = z.output<typeof recordSchema>;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ...DIR_OPTIONS,
    dev: { type: "string", default: "test/core/matcher/dev" },
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
  return { report, match: matcher.match(mask(report.text).masked, options) };
});

const figures = new Map<string, Figures>([["all", figuresOf(judged)]]);
for (const lang of [...new Set(reports.map((report) => report.lang))].sort()) {
  figures.set(lang, figuresOf(judged.filter(({ report }) => report.lang === lang)));
}
printFigures(figures);
console.log("\nworst confusions (wanted -> given)");
for (const { pair, count, example } of confusionsOf(judged).slice(0, 40))
  console.log(`${count}  ${pair}  (${example})`);
if (values.curve && positionals.length === 0) {
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

/** @throws {Error} naming the file and the line */
async function readReports(path: string): Promise<LabelledReport[]> {
  const reports: LabelledReport[] = [];
  for await (const line of readJsonLines(createReadStream(path), labelledReportSchema)) {
    if (line.kind === "bad") throw new Error(`${path}:${line.number}: ${line.problem}`);
    reports.push(line.value);
  }
  return reports;
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
  for (const [lang, { top1, top3, wrongOfAnswered, outsideAnswered }] of figures)
    recorded.figures[lang] = { top1, top3, wrongOfAnswered, outsideAnswered };
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
    if (now === undefined) {
      worse.push(`${lang}: no reports any more`);
      continue;
    }
    const tolerance = (TOLERATED_REPORTS + 0.5) / Math.max(1, now.reports);
    const outsideTolerance = (TOLERATED_REPORTS + 0.5) / Math.max(1, now.outside);
    const compared: [name: string, loss: number, tolerated: number, before: number, now: number][] = [
      ["top-1", before.top1 - now.top1, tolerance, before.top1, now.top1],
      ["top-3", before.top3 - now.top3, tolerance, before.top3, now.top3],
      [
        "wrong answers",
        now.wrongOfAnswered - before.wrongOfAnswered,
        tolerance,
        before.wrongOfAnswered,
        now.wrongOfAnswered,
      ],
      [
        "foreign lines answered",
        now.outsideAnswered - before.outsideAnswered,
        outsideTolerance,
        before.outsideAnswered,
        now.outsideAnswered,
      ],
    ];
    for (const [name, loss, tolerated, was, is] of compared)
      if (loss > tolerated) worse.push(`${lang}: ${name} ${percent(was)} -> ${percent(is)}`);
  }
  const recall = recallByTopic(judged);
  for (const [topic, before] of Object.entries(recorded.recall)) {
    const now = recall.get(topic)?.recall ?? 0;
    if (before - now > COLLAPSE) worse.push(`${topic}: recall ${percent(before)} -> ${percent(now)}`);
  }
  for (const line of worse) console.error(`worse: ${line}`);
  if (worse.length > 0)
    console.error(
      "Look at the confusions above: mend the phrases of those topics, or accept with: npm run evaluate -- --record",
    );
  return worse.length === 0;
}
