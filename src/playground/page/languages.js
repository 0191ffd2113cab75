// The language codes a person of the playground can send, with the names their speakers use.

/** What Telegram would send as `from.language_code`; the empty one means that the app sends none. */
export const LANGUAGES = [
  { code: "en", name: "English" },
  { code: "zh-hans", name: "中文（简体）" },
  { code: "zh-hant", name: "中文（繁體）" },
  { code: "ar", name: "العربية" },
  { code: "fr", name: "Français" },
  { code: "pt-br", name: "Português (Brasil)" },
  { code: "es", name: "Español" },
  { code: "hi", name: "हिन्दी" },
  { code: "yo", name: "Yorùbá" },
  { code: "sw", name: "Kiswahili" },
  { code: "ru", name: "Русский" },
  { code: "id", name: "Bahasa Indonesia" },
  { code: "ja", name: "日本語" },
  { code: "", name: "none (the app does not say)" },
];

/** @param {string | undefined} code @returns {string} */
export function languageName(code) {
  return LANGUAGES.find((language) => language.code === (code ?? ""))?.name ?? code ?? "";
}

/**
 * @param {string} tag of the browser, e.g. "zh-CN", "pt-BR", "en-GB"
 * @returns {string} the code that Telegram would send for it
 */
export function telegramCode(tag) {
  const lower = tag.toLowerCase();
  if (/^zh-(tw|hk|mo|hant)/.test(lower)) return "zh-hant";
  if (lower.startsWith("zh")) return "zh-hans";
  if (lower.startsWith("pt-br")) return "pt-br";
  return lower.split("-")[0] ?? "en";
}

/**
 * @param {string} text
 * @param {string | undefined} personCode language of the person in the chat, believed for Latin letters only
 * @returns {string} for the `lang` attribute; empty means unknown
 */
export function guessLang(text, personCode) {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, lang] of SCRIPTS) {
    const own = text.match(script)?.length ?? 0;
    if (own * 2 > letters) return lang === "zh-Hans" && personCode === "zh-hant" ? "zh-Hant" : lang;
  }
  return LATIN.test(personCode ?? "") ? (personCode ?? "") : "";
}

/** @type {[RegExp, string][]} */
const SCRIPTS = [
  [/\p{Script=Arabic}/gu, "ar"],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, "ja"],
  [/\p{Script=Han}/gu, "zh-Hans"],
  [/\p{Script=Devanagari}/gu, "hi"],
  [/\p{Script=Cyrillic}/gu, "ru"],
];
const LATIN = /^(en|fr|pt|es|yo|sw|id)/;
