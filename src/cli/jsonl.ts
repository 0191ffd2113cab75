/** Reads JSON lines one by one; a bad line is a problem with its number, never the end of the run. */
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import type { z } from "zod";

export type JsonLine<T> =
  | { readonly kind: "ok"; readonly number: number; readonly value: T }
  /** ! Never quotes the line: it may hold a secret. */
  | { readonly kind: "bad"; readonly number: number; readonly problem: string };

/** Empty lines are skipped but counted, and a byte order mark is taken off. */
export async function* readJsonLines<S extends z.ZodType>(
  input: Readable,
  schema: S,
): AsyncGenerator<JsonLine<z.output<S>>> {
  let number = 0;
  for await (const raw of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    const line = number === 1 ? raw.replace(/^\uFEFF/, "") : raw;
    if (line.trim() === "") continue;
    const parsed = parseJson(line);
    if (parsed === undefined) {
      yield { kind: "bad", number, problem: "not valid JSON" };
      continue;
    }
    const checked = schema.safeParse(parsed.value);
    if (checked.success) yield { kind: "ok", number, value: checked.data };
    else {
      const [issue] = checked.error.issues;
      const problem = `"${issue?.path.join(".") ?? ""}": ${issue?.message ?? "not understood"}`;
      yield { kind: "bad", number, problem };
    }
  }
}

function parseJson(line: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(line) };
  } catch (error) {
    // The parser's own message quotes the line.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
