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
  return (code) => {
    const wanted = code === undefined ? undefined : readLocale(code);
    if (wanted === undefined) return defaultLocale;
    const sameLanguage = known.filter(({ read }) => read?.language === wanted.language);
    const sameScript = sameLanguage.filter(({ read }) => read?.script === wanted.script);
    const sameRegion = sameScript.find(({ read }) => read?.region === wanted.region);
    return (sameRegion ?? sameScript[0] ?? sameLanguage[0])?.id ?? defaultLocale;
  };
}
