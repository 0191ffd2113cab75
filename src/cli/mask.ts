/** Masks the secrets of one text or of a stream of JSON lines, so people can try and measure what the bot would hide. */
import "./plain-errors.ts"; // first

import { z } from "zod";
import { mask } from "../core/privacy/mask.ts";
import { answerLines } from "./jsonl.ts";

const USAGE = 'usage: npm run -s mask -- "text"   or   npm run -s mask -- --jsonl < lines.jsonl';

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  lang: z.string().nullish(),
});

function maskLine({ id, text }: z.output<typeof lineSchema>) {
  return { id, ...mask(text) };
}

const words = process.argv.slice(2);
if (words[0] === "--jsonl" && words.length === 1) process.exitCode = await answerLines(lineSchema, maskLine);
else if (words.length > 0 && !words[0]?.startsWith("--"))
  process.stdout.write(`${mask(words.join(" ")).masked}\n`);
else {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
}
