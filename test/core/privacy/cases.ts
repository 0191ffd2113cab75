/** The labelled texts of this folder: what people write with secrets in it, and what only looks like one. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { SECRET_KINDS } from "../../../src/core/privacy/kinds.ts";

const Secret = z.strictObject({ kind: z.enum(SECRET_KINDS), value: z.string().min(1) });
const Case = z.strictObject({
  id: z.string(),
  lang: z.string(),
  text: z.string(),
  secrets: z.array(Secret),
});
export type Case = z.infer<typeof Case>;

export const CASES: readonly Case[] = readFileSync(join(import.meta.dirname, "cases.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => Case.parse(JSON.parse(line)));
