/** Turns checked content into the two lock files that `npm run check -- --record` writes. */
import type { Flows } from "./content.ts";
import type { FluentLocale } from "./fluent-file.ts";
import { recordedFor } from "./rules/translations.ts";
import type { HashesLock, IdsLock } from "./shape.ts";

const sortKeys = <T>(record: ReadonlyMap<string, T>): [string, T][] =>
  [...record].sort(([a], [b]) => (a < b ? -1 : 1));

/** Adds the ids of today; an id that was released once stays for ever. */
export function recordIds(flows: Flows, lock: IdsLock): string {
  const guides = new Map(
    Object.entries(lock.guides).map(([guide, steps]) => [
      guide,
      new Map(Object.entries(steps).map(([step, options]) => [step, new Set(options)])),
    ]),
  );
  for (const guide of flows.guides.values()) {
    const steps = guides.get(guide.id) ?? new Map<string, Set<string>>();
    guides.set(guide.id, steps);
    for (const step of guide.steps.values()) {
      const options = steps.get(step.id) ?? new Set<string>();
      steps.set(step.id, options);
      if (step.kind === "choice") for (const option of step.options) options.add(option.id);
    }
  }
  const lines = sortKeys(guides).flatMap(([guide, steps]) => [
    `  ${guide}:`,
    ...sortKeys(steps).map(([step, options]) => `    ${step}: [${[...options].sort().join(", ")}]`),
  ]);
  return [
    "# Every guide, step and option id ever released. Written by `npm run check -- --record`; do not edit.",
    "guides:",
    ...lines,
    "",
  ].join("\n");
}

/**
 * Remembers which English text each translation was made from.
 *
 * @param all also take translations that did not change as up to date, after somebody read them again
 */
export function recordHashes(locales: readonly FluentLocale[], lock: HashesLock, all: boolean): string {
  const [base, ...translations] = locales;
  const lines = translations.flatMap((locale) => {
    const recorded = recordedFor(lock, locale.locale);
    const entries = sortKeys(locale.messages).flatMap(([id, translation]) => {
      const original = base?.messages.get(id);
      if (original === undefined) return [];
      const earlier = recorded.get(id);
      const isUnchanged = earlier?.split(" ")[1] === translation.hash;
      return [
        `  ${id}: ${earlier !== undefined && isUnchanged && !all ? earlier : `${original.hash} ${translation.hash}`}`,
      ];
    });
    return entries.length === 0 ? [] : [`${locale.locale}:`, ...entries];
  });
  return [
    "# Message: hash of the English text, hash of its translation. Written by `npm run check -- --record`; do not edit.",
    ...(lines.length === 0 ? ["{}"] : lines),
    "",
  ].join("\n");
}
