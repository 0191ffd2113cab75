/** Trains the product's classifier on any `text,category` CSV and scores it on another, to compare with published results. */
import "./plain-errors.ts"; // first

import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { buildMatcher } from "../core/matcher/matcher.ts";
import { type LabelledText, parseLabelledCsv } from "./csv.ts";
import { rankArea } from "./rank-area.ts";

/** Rows of this category are outside the trained intents; in a training file they become the background. */
const OUT_OF_SCOPE = "oos";
const WARM_UP_ROWS = 300;

const { values } = parseArgs({
  options: { train: { type: "string" }, test: { type: "string" }, lang: { type: "string", default: "en" } },
});
if (values.train === undefined || values.test === undefined) {
  throw new Error("Name two CSV files: npm run intents:bench -- --train a.csv --test b.csv");
}
const train = parseLabelledCsv(await readFile(values.train, "utf8"), values.train);
const test = parseLabelledCsv(await readFile(values.test, "utf8"), values.test);

const topics = new Map<string, string[]>();
for (const { text, category } of train) {
  if (category !== OUT_OF_SCOPE) topics.set(category, [...(topics.get(category) ?? []), text]);
}
const background = train.filter(({ category }) => category === OUT_OF_SCOPE).map(({ text }) => text);
const started = performance.now();
const matcher = buildMatcher([{ language: values.lang, topics, screenMessages: new Map(), background }]);
const trainMs = performance.now() - started;

for (const { text } of test.slice(0, WARM_UP_ROWS)) matcher.match(text);
const times: number[] = [];
const answers = test.map((row) => {
  const before = performance.now();
  const match = matcher.match(row.text);
  times.push((performance.now() - before) * 1_000);
  return { row, match };
});

const isInScope = ({ row }: { readonly row: LabelledText }) => row.category !== OUT_OF_SCOPE;
const inScope = answers.filter(isInScope);
const outOfScope = answers.filter((answer) => !isInScope(answer));
const rankOf = ({ row, match }: (typeof answers)[number]) =>
  match.topics.findIndex(({ id }) => id === row.category);
const share = (within: number) =>
  inScope.filter((answer) => rankOf(answer) >= 0 && rankOf(answer) < within).length / inScope.length;
const confidences = (some: typeof answers) => some.map(({ match }) => match.topics[0]?.score ?? 0);

times.sort((left, right) => left - right);
console.log(`accuracy: ${share(1).toFixed(4)}`);
console.log(`top3: ${share(3).toFixed(4)}`);
console.log(`us_per_query: ${(times[times.length >> 1] ?? 0).toFixed(0)}`);
console.log(`us_p99: ${(times[Math.floor(times.length * 0.99)] ?? 0).toFixed(0)}`);
console.log(`train_ms: ${trainMs.toFixed(0)}`);
const answered = inScope.filter(({ match }) => match.decision === "answer");
console.log(`answered: ${(answered.length / inScope.length).toFixed(4)}`);
const wrong = answered.filter((answer) => rankOf(answer) !== 0).length;
console.log(`wrong_of_answered: ${(wrong / Math.max(1, answered.length)).toFixed(4)}`);
if (outOfScope.length > 0) {
  const kept = confidences(inScope).sort((left, right) => left - right);
  const threshold = kept[Math.floor(kept.length * 0.1)] ?? 0;
  const caught = confidences(outOfScope).filter((score) => score < threshold).length / outOfScope.length;
  console.log(`auroc: ${rankArea(confidences(inScope), confidences(outOfScope)).toFixed(4)}`);
  const misled = outOfScope.filter(({ match }) => match.decision === "answer").length;
  console.log(`oos_answered: ${(misled / outOfScope.length).toFixed(4)}`);
  console.log(`oos_recall_at_90: ${caught.toFixed(4)}`);
}
