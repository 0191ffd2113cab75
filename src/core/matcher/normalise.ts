/** Turns what a person typed into comparable text: one spelling per letter, no marks, no invisible characters. */
import TRADITIONAL_TO_SIMPLIFIED from "opencc-js/dict/TSCharacters";

/** Text beyond this many UTF-16 units is not read: a report's problem stands near its start or its end. */
const MAX_READ_UNITS = 1_500;
const TAIL_UNITS = 500;

const LETTER_FOLDS = new Map([
  ["ß", "ss"],
  ["œ", "oe"],
  ["æ", "ae"],
  ["ø", "o"],
  ["ł", "l"],
  ["ı", "i"],
  ["đ", "d"],
  // Arabic: writers mix these freely, and so do keyboards (Persian yeh and kaf included).
  ["أ", "ا"],
  ["إ", "ا"],
  ["آ", "ا"],
  ["ٱ", "ا"],
  ["ى", "ي"],
  ["ی", "ي"],
  ["ئ", "ي"],
  ["ؤ", "و"],
  ["ة", "ه"],
  ["ک", "ك"],
  ["گ", "ك"],
]);
const FOLDABLE = new RegExp(`[${[...LETTER_FOLDS.keys()].join("")}]`, "gu");

/** Where this subject wants another character than OpenCC. */
const OWN_PAIRS: readonly (readonly [string, string])[] = [
  // An account, never a tent: OpenCC writes 帐 for both, people write 帐 and 账 for an account.
  ["帳", "账"],
  ["帐", "账"],
  // Cantonese "is": as 系 it would be a piece of 系统, the system of "system error".
  ["係", "係"],
];

let simplified: ReadonlyMap<string, string> | undefined;

/** Built at the first Han character: 3,300 pairs take some 6 ms and 0.3 MB. */
function simplifiedOf(character: string): string {
  simplified ??= new Map([...readPairs(TRADITIONAL_TO_SIMPLIFIED), ...OWN_PAIRS]);
  return simplified.get(character) ?? character;
}

/** The pairs that keep the length in UTF-16 units: the others (嗰 -> 𠮶) write a character that nobody types. */
function readPairs(dictionary: string): [string, string][] {
  return dictionary
    .split("|")
    .map((pair): [string, string] => {
      const [traditional = "", simplified = ""] = pair.split(" ");
      return [traditional, simplified];
    })
    .filter(([traditional, simplified]) => traditional.length === simplified.length);
}

const HAN = /\p{Script=Han}/gu;

/**
 * One spelling for text that people would call the same.
 *
 * Lower case, compatibility forms joined (Unicode NFKC), Latin, Greek and Cyrillic accents dropped, Arabic letters,
 * vowel signs and stretching unified, traditional Chinese to simplified character by character (OpenCC), Eastern
 * digits to `0`-`9`, a letter at most twice in a row, one space between words, invisible characters (joiners,
 * direction marks, lone surrogates) removed.
 *
 * Any string is accepted; nothing is thrown. Of more than 1,500 UTF-16 units the first 1,000 and the last 500 are
 * read. The result has at most 1,500 units, is well-formed, and its offsets are not those of `text`.
 *
 * @example normalise("  Crédit CARD ") === "credit card"
 * @example normalise("帳號註冊不了") === "账号注册不了"
 */
export function normalise(text: string): string {
  const read =
    text.length <= MAX_READ_UNITS
      ? text
      : `${text.slice(0, MAX_READ_UNITS - TAIL_UNITS)} ${text.slice(-TAIL_UNITS)}`;
  return (
    read
      .replace(/\p{Cs}/gu, " ")
      // Before NFKC, which takes it apart into a space and an accent: "l´argent".
      .replaceAll("´", "'")
      .normalize("NFKC")
      .toLowerCase()
      .normalize("NFD")
      // U+0300-036F only: dropping every mark would destroy Thai and Indic vowels.
      .replace(/[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/g, "")
      .normalize("NFC")
      .replace(/\p{Cf}/gu, "")
      .replace(FOLDABLE, (letter) => LETTER_FOLDS.get(letter) ?? letter)
      .replace(HAN, simplifiedOf)
      .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
      .replace(/[’‘`ʼ]/g, "'")
      .replace(/(\p{L})\1{2,}/gu, "$1$1")
      .replace(/\s+/g, " ")
      .trim()
      // One letter can become eighteen (ﷺ), so the text may have grown; half a character at the end goes.
      .slice(0, MAX_READ_UNITS)
      .replace(/[\p{Cs}\s]+$/u, "")
  );
}
