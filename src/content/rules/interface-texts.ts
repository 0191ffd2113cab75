/** Compares the interface texts that the program names with those that the base locale has. */
import type { ExpectedText } from "../expected-texts.ts";
import type { FluentLocale } from "../fluent-file.ts";
import { type Problem, problem } from "../problem.ts";
import type { ProgramTexts } from "../program-texts.ts";

export function checkInterfaceTexts(
  program: ProgramTexts,
  expected: readonly ExpectedText[],
  base: FluentLocale,
): Problem[] {
  const known = new Set(expected.map((text) => text.key));
  const missing = [...program.named]
    .filter(([key]) => !base.texts.has(key))
    .map(([key, place]) => problem("missing-text", place, `\`${key}\` is missing in ${base.locale}`));
  const unused = [...base.texts.values()]
    .filter(({ key }) => key.startsWith("ui-") && !known.has(key) && !program.mayUse(key))
    .map((text) => problem("unused-text", text, `nothing shows \`${text.key}\``));
  return [...missing, ...unused];
}
