/** Prints what the matcher decides: `ask "text"` for people, `ask --jsonl` from lines to lines for programs. */
import "./plain-errors.ts"; // first

import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { z } from "zod";
import { DIR_OPTIONS, openProduct } from "./open-product.ts";

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  lang: z.string().nullish(),
  step: z.string().nullish(),
});

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    jsonl: { type: "boolean", default: false },
    lang: { type: "string" },
    step: { type: "string" },
    ...DIR_OPTIONS,
  },
});

const { matcher, stepProblems } = await openProduct(values);

if (values.jsonl) {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === "") continue;
    const { id, text, lang, step } = parseLine(line, number);
    const match = matcher.match(text, {
      lang: lang ?? undefined,
      stepProblems: stepProblems(step ?? undefined),
    });
    const { decision, topics, several } = match;
    const written = JSON.stringify({ id, lang: match.lang, decision, topics: topics.map(rounded), several });
    if (!process.stdout.write(`${written}\n`))
      await new Promise((resolve) => process.stdout.once("drain", resolve));
  }
} else {
  const text = positionals.join(" ");
  if (text === "") throw new Error('Say what to ask, e.g. npm run -s ask -- "the code does not arrive"');
  const match = matcher.match(text, { lang: values.lang, stepProblems: stepProblems(values.step) });
  console.log(`${match.decision} (${match.lang})`);
  for (const { id, score } of match.topics) console.log(`${score.toFixed(3)}  ${id}`);
  if (match.several !== undefined) console.log(`also: ${match.several.join(", ")}`);
}

function parseLine(line: string, number: number): z.infer<typeof lineSchema> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch (cause) {
    throw new Error(`Line ${number} is no JSON: ${line.slice(0, 80)}`, { cause });
  }
  const checked = lineSchema.safeParse(parsed);
  if (!checked.success) throw new Error(`Line ${number}: ${z.prettifyError(checked.error)}`);
  return checked.data;
}

function rounded({ id, score }: { id: string; score: number }) {
  return { id, score: Math.round(score * 10_000) / 10_000 };
}
