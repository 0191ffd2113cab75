/** Checks the variables and references inside texts. */
import type { ExpectedText } from "../expected-texts.ts";
import type { FluentLocale } from "../fluent-file.ts";
import { findUses } from "../fluent-pattern.ts";
import { type Problem, problem } from "../problem.ts";

const list = (names: Iterable<string>) => [...names].map((name) => `\`${name}\``).join(", ");

export function checkPlaceholders(
  expected: readonly ExpectedText[],
  base: FluentLocale,
  locale: FluentLocale,
): Problem[] {
  const provided = new Map(expected.map((text) => [text.key, new Set(text.variables)]));
  const inTexts = [...locale.texts.values()].flatMap((text) => {
    const problems: Problem[] = [];
    const uses = findUses(text.pattern, locale);
    if (uses.unknown.size > 0) {
      problems.push(problem("unknown-reference", text, `\`${text.key}\` names ${list(uses.unknown)}`));
    }
    const here = provided.get(text.key);
    const unprovided = here === undefined ? [] : [...uses.variables].filter((name) => !here.has(name));
    if (unprovided.length > 0) {
      problems.push(
        problem(
          "unprovided-variable",
          text,
          `\`${text.key}\` uses ${list(unprovided.map((name) => `$${name}`))}`,
        ),
      );
    }
    const original = base.locale === locale.locale ? undefined : base.texts.get(text.key);
    if (original !== undefined) {
      const wanted = findUses(original.pattern, base).variables;
      const lacks = [...wanted].filter((name) => !uses.variables.has(name));
      // What is too much and not provided either was said above.
      const adds = [...uses.variables].filter((name) => !wanted.has(name) && !unprovided.includes(name));
      if (lacks.length + adds.length > 0) {
        const says = [
          ...(lacks.length > 0 ? [`lacks ${list(lacks.map((name) => `$${name}`))}`] : []),
          ...(adds.length > 0 ? [`adds ${list(adds.map((name) => `$${name}`))}`] : []),
        ].join(" and ");
        problems.push(problem("placeholder-mismatch", text, `\`${text.key}\` ${says}`));
      }
    }
    return problems;
  });
  const inTerms = [...locale.terms.values()].flatMap((term) =>
    term.texts.flatMap((text) => {
      const { unknown } = findUses(text.pattern, locale);
      return unknown.size > 0
        ? [problem("unknown-reference", text, `\`${text.key}\` names ${list(unknown)}`)]
        : [];
    }),
  );
  return [...inTexts, ...inTerms];
}
