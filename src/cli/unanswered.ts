/**
 * `npm run unanswered [-- --yaml] [-- --clear]`: what people wrote and the bot could not answer, masked, and what
 * staff answered to it.
 *
 * `--yaml` prints it as example phrases, ready to be pasted; `--clear` empties the queue after it was printed.
 */
import "./plain-errors.ts"; // first

import { parseArgs } from "node:util";
import { createUnanswered, listBots, type Unanswered, type UnansweredReport } from "../records/unanswered.ts";
import { withStore } from "./with-store.ts";

/** Reports with the same words, together. */
interface Group {
  readonly report: UnansweredReport;
  readonly count: number;
}

const { values } = parseArgs({
  options: { yaml: { type: "boolean", default: false }, clear: { type: "boolean", default: false } },
});

await withStore(async (store, config) => {
  const groups = new Map<string, Group>();
  const queues: Unanswered[] = [];
  for (const botId of await listBots(store)) {
    const queue = createUnanswered({ store, botId, retentionDays: config.retentionDays, now: Date.now });
    queues.push(queue);
    for await (const report of queue.list()) {
      const key = `${report.lang} ${report.text.trim().toLowerCase()}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { report, count: 1 });
      else
        groups.set(key, {
          report: certainty(report) > certainty(group.report) ? report : group.report,
          count: group.count + 1,
        });
    }
  }
  const sorted = [...groups.values()].sort((a, b) => b.count - a.count);
  if (values.yaml) printYaml(sorted);
  else printTable(sorted);
  for (const queue of values.clear ? queues : []) await queue.clear();
});

/** What staff said counts most, then what the person chose; the nearest topic is only a guess. */
function certainty({ staffTopic, staffAnswer, chosen }: UnansweredReport): number {
  return staffTopic !== undefined ? 3 : staffAnswer !== undefined ? 2 : chosen !== undefined ? 1 : 0;
}

/** The topic under which the phrase most likely belongs; `undefined` when staff answered something new. */
function labelOf({ staffTopic, staffAnswer, chosen, topics }: UnansweredReport): string | undefined {
  return staffTopic ?? (staffAnswer === undefined ? (chosen ?? topics[0]) : undefined);
}

function sourceOf(report: UnansweredReport): string {
  return ["a guess", "the person chose it", "", "staff said so"][certainty(report)] ?? "";
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

function printTable(groups: readonly Group[]): void {
  if (groups.length === 0) console.log("Nothing is waiting: every report was answered.");
  for (const { report, count } of groups) {
    const { day, lang, decision, step, topics, staffAnswer, text } = report;
    const where = step === undefined ? "" : ` at ${step}`;
    console.log(`${count}x  ${day}  ${lang}  ${decision}${where}`);
    console.log(`    asked: ${oneLine(text)}`);
    if (staffAnswer !== undefined) console.log(`    staff: ${oneLine(staffAnswer)}`);
    const label = labelOf(report);
    console.log(
      label === undefined
        ? `    add:   a new topic, or one of ${topics.join(", ") || "all"}`
        : `    add:   under ${label} in locales/${lang}/examples/${label.split(".")[0]}.yaml (${sourceOf(report)})`,
    );
  }
}

/** Lines to paste, each under a comment that says where and how sure that is. */
function printYaml(groups: readonly Group[]): void {
  if (groups.length === 0) console.log("# Nothing is waiting: every report was answered.");
  for (const { report } of groups) {
    const { lang, staffAnswer, text } = report;
    const label = labelOf(report);
    if (staffAnswer !== undefined) console.log(`# Staff answered: ${oneLine(staffAnswer)}`);
    console.log(
      label === undefined
        ? `# locales/${lang}/examples/background.yaml, or a topic of your choice:`
        : `# locales/${lang}/examples/${label.split(".")[0]}.yaml, under ${label} (${sourceOf(report)}):`,
    );
    console.log(`  - ${JSON.stringify(oneLine(text))}`);
  }
}
