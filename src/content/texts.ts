/**
 * Turns a message id with arguments into the words that a person reads, in their language.
 *
 * Built on `@grammyjs/i18n` with one instance per locale: an instance that holds several locales negotiates
 * at every call, which takes 13-22 µs with 15 of them. A text that is missing or cannot be formatted is taken
 * from the default locale, then from the base locale, then is the message `ui-text-missing`: a person never
 * sees a raw key, and nothing here throws.
 */
import { I18n } from "@grammyjs/i18n";
import type { Text } from "../core/view/view.ts";
import { escapeHtml } from "./html.ts";
import { directionOf, localeChooser } from "./locale.ts";
import { BASE_LOCALE } from "./sources.ts";

export type Variables = Readonly<Record<string, string | number>>;

export interface Texts {
  readonly defaultLocale: string;
  /** Alphabetical; contains the default locale. */
  readonly locales: readonly string[];
  /**
   * As Telegram HTML: string arguments are escaped, messages among the arguments are not.
   *
   * @param shared variables for the text and for the messages among its arguments, e.g. those of domain facts
   */
  t(locale: string, text: Text, shared?: Variables): string;
  /** As plain text, for buttons and notices. */
  plain(locale: string, text: Text, shared?: Variables): string;
  /** Whether this locale itself has the message `id` or `id.attribute`. */
  has(locale: string, key: string): boolean;
  /** Whether this locale itself has the text and every message among its arguments. */
  covers(locale: string, text: Text): boolean;
  direction(locale: string): "ltr" | "rtl";
  /** From a Telegram `language_code`, or from anything; see `localeChooser`. */
  negotiate(languageCode?: string): string;
  /** The language's own name for itself. */
  name(locale: string): string;
}

/** What a locale cannot say; reported once per locale and key. */
export interface MissingText {
  readonly locale: string;
  readonly key: string;
  /** `missing`: there is no such message; `broken`: a variable or a reference in it is not there. */
  readonly why: "missing" | "broken";
}

export interface TextsOptions {
  /** Fluent source by locale; all files of a locale in one string. */
  readonly sources: ReadonlyMap<string, string>;
  /** Must be one of the locales. */
  readonly defaultLocale: string;
  readonly onMissing?: (missing: MissingText) => void;
}

/** Keys come from content, so this is never reached; it keeps a mistake from filling the memory. */
const MAX_KNOWN_KEYS = 20_000;
/** A variable alone in `<code>` in a right-to-left text: its marks belong outside, or people copy them along. */
const ISOLATED_CODE = /<code>\u2068([^\u2069<]*)\u2069<\/code>/g;
/** Shown when even `ui-text-missing` is missing; Telegram refuses an empty message. */
const NOTHING = "…";

type Lookup =
  | { readonly kind: "found"; readonly text: string }
  | { readonly kind: "missing" }
  | { readonly kind: "broken" };

/** One locale on its own, without fallback. */
interface Speaker {
  say(key: string, variables: Variables | undefined): Lookup;
  has(key: string): boolean;
}

function createSpeaker(locale: string, source: string): Speaker {
  let missed = false;
  const i18n = new I18n({
    defaultLocale: locale,
    fluentBundleOptions: { useIsolating: directionOf(locale) === "rtl" },
    fluentOptions: {
      warningHandler: () => {
        missed = true;
      },
    },
  });
  // An empty source is refused, a comment is not.
  i18n.loadLocaleSync(locale, { source: source === "" ? "# empty" : source });

  const constant = new Map<string, Lookup>();
  const known = new Map<string, boolean>();

  function look(key: string, variables: Variables | undefined): Lookup {
    missed = false;
    try {
      const text = i18n.translate(locale, key, variables);
      // A message that has only attributes is written as "".
      return missed || text === "" ? { kind: "missing" } : { kind: "found", text };
    } catch (error) {
      // Fluent throws these two for a variable or a reference that is not there or has the wrong type.
      if (error instanceof ReferenceError || error instanceof TypeError || error instanceof RangeError) {
        return { kind: "broken" };
      }
      throw error;
    }
  }

  return {
    say(key, variables) {
      if (variables !== undefined) return look(key, variables);
      const kept = constant.get(key);
      if (kept !== undefined) return kept;
      const found = look(key, undefined);
      // Only what exists is kept: its number is limited by the files.
      if (found.kind === "found") constant.set(key, found);
      return found;
    },
    has(key) {
      const kept = known.get(key);
      if (kept !== undefined) return kept;
      const exists = look(key, undefined).kind !== "missing";
      if (exists || known.size < MAX_KNOWN_KEYS) known.set(key, exists);
      return exists;
    },
  };
}

export function createTexts({ sources, defaultLocale, onMissing }: TextsOptions): Texts {
  const speakers = new Map([...sources].map(([locale, source]) => [locale, createSpeaker(locale, source)]));
  const locales = [...speakers.keys()].sort();
  const negotiate = localeChooser(locales, defaultLocale);
  const reported = new Set<string>();

  function report(missing: MissingText): void {
    const id = `${missing.locale} ${missing.key}`;
    if (reported.has(id)) return;
    reported.add(id);
    onMissing?.(missing);
  }

  function say(locale: string, key: string, variables: Variables | undefined): string {
    for (const candidate of new Set([locale, defaultLocale, BASE_LOCALE])) {
      const found = speakers.get(candidate)?.say(key, variables) ?? { kind: "missing" };
      if (found.kind === "found") return found.text;
      report({ locale: candidate, key, why: found.kind });
    }
    return key === "ui-text-missing" ? NOTHING : say(locale, "ui-text-missing", undefined);
  }

  function render(locale: string, text: Text, shared: Variables | undefined, html: boolean): string {
    const { args } = text;
    const isShared = shared !== undefined && Object.keys(shared).length > 0;
    if (args === undefined && !isShared) return say(locale, text.key, undefined);
    const said = fill(locale, text, shared, html);
    return html ? said.replaceAll(ISOLATED_CODE, "\u2068<code>$1</code>\u2069") : said;
  }

  function fill(locale: string, text: Text, shared: Variables | undefined, html: boolean): string {
    const { args } = text;
    const variables: Record<string, string | number> = {};
    const safe = (value: string | number) => (html && typeof value === "string" ? escapeHtml(value) : value);
    for (const [name, value] of Object.entries(shared ?? {})) variables[name] = safe(value);
    for (const [name, value] of Object.entries(args ?? {})) {
      variables[name] = typeof value === "object" ? render(locale, value, shared, html) : safe(value);
    }
    return say(locale, text.key, variables);
  }

  function covers(locale: string, { key, args }: Text): boolean {
    const speaker = speakers.get(locale);
    if (speaker === undefined || !speaker.has(key)) return false;
    return Object.values(args ?? {}).every((value) => typeof value !== "object" || covers(locale, value));
  }

  return {
    defaultLocale,
    locales,
    t: (locale, text, shared) => render(locale, text, shared, true),
    plain: (locale, text, shared) => render(locale, text, shared, false),
    has: (locale, key) => speakers.get(locale)?.has(key) ?? false,
    covers,
    direction: directionOf,
    negotiate: (languageCode) => negotiate(languageCode),
    name: (locale) => say(locale, "ui-language-name", undefined),
  };
}
