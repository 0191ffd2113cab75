/** Finds translations whose English text changed after they were made. */
import type { FluentLocale } from "../fluent-file.ts";
import { type Problem, problem } from "../problem.ts";
import type { HashesLock } from "../shape.ts";

export const HASHES_LOCK_FILE = "locales/source-hashes.lock.yaml";

export function checkTranslations(base: FluentLocale, locale: FluentLocale, lock: HashesLock): Problem[] {
  const recorded = recordedFor(lock, locale.locale);
  const stale: Problem[] = [];
  const fresh: string[] = [];
  for (const [id, translation] of locale.messages) {
    const original = base.messages.get(id);
    if (original === undefined) continue;
    const [source, words] = recorded.get(id)?.split(" ") ?? [];
    if (words !== translation.hash) fresh.push(id);
    else if (source !== original.hash) {
      stale.push(
        problem("translation-stale", translation, `the English text of \`${id}\` changed, this one did not`),
      );
    }
  }
  const [first] = fresh;
  if (first === undefined) return stale;
  const place = locale.messages.get(first) ?? { file: HASHES_LOCK_FILE, line: 1 };
  const rest = fresh.length > 1 ? ` and ${fresh.length - 1} more` : "";
  return [...stale, problem("unrecorded-translation", place, `new words in \`${first}\`${rest}`)];
}

/** @returns for each message id the hashes of the English text and of the translation, with a space between */
export function recordedFor(lock: HashesLock, locale: string): ReadonlyMap<string, string> {
  return new Map(Object.entries(new Map(Object.entries(lock)).get(locale) ?? {}));
}
