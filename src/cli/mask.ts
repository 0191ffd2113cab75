/** Masks the secrets of one text or of a stream of JSON lines, so people can try and measure what the bot would hide. */
import "./plain-errors.ts"; // first

import { once } from "node:events";
import { z } from "zod";
import { mask } from "../privacy/mask.ts";
import { readJsonLines } from "./jsonl.ts";

const USAGE = 'usage: npm run -s mask -- "text"   or   npm run -s mask -- --jsonl < lines.jsonl';

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  lang: z.string().nullish(),
});

/** @returns the exit code: 1 when at least one line was bad */
async function maskLines(): Promise<number> {
  let exitCode = 0;
  for await (const line of readJsonLines(process.stdin, lineSchema)) {
    if (line.kind === "bad") {
      exitCode = 1;
      process.stderr.write(`line ${line.number}: ${line.problem}\n`);
      continue;
    }
    const { id, text, lang } = line.value;
    const { masked, found } = mask(text, typeof lang === "string" ? { lang } : {});
    if (!process.stdout.write(`${JSON.stringify({ id, masked, found })}\n`))
      await once(process.stdout, "drain");
  }
  return exitCode;
}

const words = process.argv.slice(2);
if (words[0] === "--jsonl" && words.length === 1) process.exitCode = await maskLines();
else if (words.length > 0 && !words[0]?.startsWith("--"))
  process.stdout.write(`${mask(words.join(" ")).masked}\n`);
else {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
}
