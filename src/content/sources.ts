/** Everything an author writes, as strings: what the pure part of this room works on. */

export interface MediaSource {
  readonly bytes: number;
  /** The first bytes of the file, enough to tell its format. */
  readonly head: Uint8Array;
}

export interface ContentSources {
  /** YAML by path, e.g. `flows/guides/card.yaml`. */
  readonly flows: ReadonlyMap<string, string>;
  /** Fluent texts and the lock file by path, e.g. `locales/en/ui.ftl`. */
  readonly locales: ReadonlyMap<string, string>;
  /** Pictures by name, e.g. `passport-photo.png`. */
  readonly media: ReadonlyMap<string, MediaSource>;
}

/** The language that texts are written in first; the others must match it. */
export const BASE_LOCALE = "en";
/** A file that is larger was not written by hand. */
export const MAX_SOURCE_CHARS = 1_000_000;

/** @returns Fluent sources by locale and path; locales in alphabetical order, the base locale first */
export function fluentByLocale(sources: ContentSources): Map<string, Map<string, string>> {
  const byLocale = new Map<string, Map<string, string>>([[BASE_LOCALE, new Map()]]);
  for (const path of [...sources.locales.keys()].sort()) {
    const [, locale, ...rest] = path.split("/");
    const text = sources.locales.get(path);
    if (locale === undefined || rest.length === 0 || !path.endsWith(".ftl") || text === undefined) continue;
    const files = byLocale.get(locale) ?? new Map<string, string>();
    byLocale.set(locale, files.set(path, text));
  }
  return byLocale;
}
