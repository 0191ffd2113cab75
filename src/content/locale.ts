/** Chooses a locale for a language code, and knows which way a locale is written. */

/** Scripts written from right to left (Unicode Bidi_Class R and AL) that are still in daily use. */
const RIGHT_TO_LEFT_SCRIPTS: ReadonlySet<string> = new Set([
  "Adlm",
  "Arab",
  "Hebr",
  "Mand",
  "Nkoo",
  "Rohg",
  "Samr",
  "Syrc",
  "Thaa",
]);
/** Language codes come from clients; nothing longer is a language. */
const MAX_CODE_CHARS = 35;
/** More codes than clients have; keeps made-up ones from filling the memory. */
const MAX_KNOWN_CODES = 1_000;

function readLocale(code: string): Intl.Locale | undefined {
  if (code.length > MAX_CODE_CHARS) return undefined;
  try {
    return new Intl.Locale(code.trim().replaceAll("_", "-")).maximize();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

export function directionOf(locale: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT_SCRIPTS.has(readLocale(locale)?.script ?? "") ? "rtl" : "ltr";
}

/**
 * Builds the choice among the locales that exist.
 *
 * @returns a function from a Telegram `language_code` ("ar-EG", "zh-hans", "pt_BR", absent) to a locale: the
 *          same language in the same script, else the same language ("zh-hant" reads "zh"), else the default
 */
export function localeChooser(
  locales: readonly string[],
  defaultLocale: string,
): (code: string | undefined) => string {
  const known = locales.map((id) => ({ id, read: readLocale(id) }));
  function choose(code: string): string {
    const wanted = readLocale(code);
    if (wanted === undefined) return defaultLocale;
    const sameLanguage = known.filter(({ read }) => read?.language === wanted.language);
    const sameScript = sameLanguage.filter(({ read }) => read?.script === wanted.script);
    const sameRegion = sameScript.find(({ read }) => read?.region === wanted.region);
    return (sameRegion ?? sameScript[0] ?? sameLanguage[0])?.id ?? defaultLocale;
  }
  // Every visit asks, and `Intl.Locale` takes longer than everything else that a visit does without the store.
  const chosen = new Map<string, string>();
  return (code) => {
    if (code === undefined) return defaultLocale;
    const kept = chosen.get(code);
    if (kept !== undefined) return kept;
    const locale = choose(code);
    if (chosen.size < MAX_KNOWN_CODES) chosen.set(code, locale);
    return locale;
  };
}
