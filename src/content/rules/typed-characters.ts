/** Finds invisible direction marks that were typed into a file: they end up in copied codes and links. */
import { type Problem, problem } from "../problem.ts";

/** Marks, embeddings, overrides and isolates of https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters */
const BIDI_CONTROL = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

export function checkTypedCharacters(files: ReadonlyMap<string, string>): Problem[] {
  return [...files].flatMap(([file, text]) =>
    text.split("\n").flatMap((line, index) => {
      const char = BIDI_CONTROL.exec(line)?.[0];
      if (char === undefined) return [];
      const code = char.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
      return [problem("bidi-control", { file, line: index + 1 }, `the invisible character U+${code}`)];
    }),
  );
}
