/** Renders stored person records as a process that has just started would: record lines in, one hash per line out. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { advance } from "../../src/core/guide/engine.ts";
import { decodePerson } from "../../src/records/person-record.ts";
import { stepView } from "../../src/screens/step-card.ts";
import { render } from "../../src/telegram/cards/render.ts";
import { realContent } from "./real-content.ts";

export function renderRecord(content: ReturnType<typeof realContent>, record: string): string {
  const decoded = decodePerson(record);
  if (decoded.kind !== "ok") throw new Error(`record is ${decoded.kind}`);
  const { person } = decoded;
  const guide = content.guides.get(person.active?.guide ?? "");
  if (!guide) throw new Error("record names no guide");
  const state = advance(guide, person.guides[guide.id], person.facts, { kind: "open" });
  const view = stepView({ guide, personFacts: content.personFacts, ...state });
  const cards = content.texts.locales.map((locale) => render(content, locale, view));
  return createHash("sha256").update(JSON.stringify(cards)).digest("hex");
}

const [file] = process.argv.slice(2);
if (file !== undefined && import.meta.filename === process.argv[1]) {
  const content = realContent();
  for (const record of readFileSync(file, "utf8").split("\n"))
    process.stdout.write(`${renderRecord(content, record)}\n`);
}
