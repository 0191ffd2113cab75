/** Prints what the matcher decides: `ask "text"` for people, `ask --jsonl` from lines to lines for programs. */
import "./plain-errors.ts"; // first

import { parseArgs } from "node:util";
import { z } from "zod";
import { mask } from "../core/privacy/mask.ts";
import { answerLines } from "./jsonl.ts";
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

/** As the bot does: secrets are gone before anything is matched. */
function decide(text: string, lang: string | null | undefined, step: string | null | undefined) {
  const options = { lang: lang ?? undefined, stepProblems: stepProblems(step ?? undefined) };
  return matcher.match(mask(text).masked, options);
}

if (values.jsonl) process.exitCode = await answerLines(lineSchema, askLine);
else {
  const text = positionals.join(" ");
  if (text === "") throw new Error('Say what to ask, e.g. npm run -s ask -- "the code does not arrive"');
  const match = decide(text, values.lang, values.step);
  console.log(`${match.decision} (${match.lang})`);
  for (const { id, score } of match.topics) console.log(`${score.toFixed(3)}  ${id}`);
  if (match.several !== undefined) console.log(`also: ${match.several.join(", ")}`);
}

function askLine({ id, text, lang, step }: z.output<typeof lineSchema>) {
  const match = decide(text, lang, step);
  return { id, lang: match.lang, decision: match.decision, topics: match.topics.map(rounded) };
}

function rounded({ id, score }: { id: string; score: number }) {
  return { id, score: Math.round(score * 10_000) / 10_000 };
}
