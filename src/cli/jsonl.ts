/** Reads JSON lines one by one; a bad line is a problem with its number, never the end of the run. */
import { once } from "node:events";
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

/**
 * Writes one JSON line for each good line of standard input, in their order, and a sentence for each bad one.
 *
 * @returns the exit code: 1 when at least one line was bad
 */
export async function answerLines<S extends z.ZodType>(
  schema: S,
  answer: (value: z.output<S>) => unknown,
): Promise<number> {
  let exitCode = 0;
  for await (const line of readJsonLines(process.stdin, schema)) {
    if (line.kind === "bad") {
      exitCode = 1;
      process.stderr.write(`line ${line.number}: ${line.problem}\n`);
    } else if (!process.stdout.write(`${JSON.stringify(answer(line.value))}\n`)) {
      await once(process.stdout, "drain");
    }
  }
  return exitCode;
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
