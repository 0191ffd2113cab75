/** Masks the secrets of one text or of a stream of JSON lines, so people can try and measure what the bot would hide. */
import "./plain-errors.ts"; // first

import { once } from "node:events";
import { createInterface } from "node:readline";
import { mask } from "../privacy/mask.ts";

const USAGE = 'usage: npm run -s mask -- "text"   or   npm run -s mask -- --jsonl < lines.jsonl';

interface Line {
  readonly id: string | number;
  readonly text: string;
  readonly lang?: string;
}

/** @returns the line, or a sentence that says what is wrong with it */
function readLine(json: string): Line | string {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    // The parser's own message quotes the line, and the line may hold a secret.
    return "not valid JSON";
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "not a JSON object";
  const { id, text, lang } = value as Record<string, unknown>; // an object whose fields are checked next
  if (typeof id !== "string" && typeof id !== "number") return 'no "id" (a string or a number)';
  if (typeof text !== "string") return 'no "text" (a string)';
  if (lang !== undefined && typeof lang !== "string") return '"lang" is not a string';
  return lang === undefined ? { id, text } : { id, text, lang };
}

/** @returns the exit code: 1 when at least one line was bad */
async function maskLines(): Promise<number> {
  let lineNumber = 0;
  let bad = 0;
  for await (const json of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    lineNumber += 1;
    if (json.trim() === "") continue;
    const line = readLine(json);
    if (typeof line === "string") {
      bad += 1;
      process.stderr.write(`line ${lineNumber}: ${line}\n`);
      continue;
    }
    const { masked, found } = mask(line.text, line.lang === undefined ? {} : { lang: line.lang });
    if (!process.stdout.write(`${JSON.stringify({ id: line.id, masked, found })}\n`))
      await once(process.stdout, "drain");
  }
  return bad === 0 ? 0 : 1;
}

const words = process.argv.slice(2);
if (words[0] === "--jsonl" && words.length === 1) process.exitCode = await maskLines();
else if (words.length > 0 && !words[0]?.startsWith("--"))
  process.stdout.write(`${mask(words.join(" ")).masked}\n`);
else {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
}
