/** Reads the value that a trigger phrase promises, at one place of a folded text; says no when it is something else. */

import type { FoldedText, Span } from "./folded-text.ts";
import type { SecretKind } from "./kinds.ts";
import {
  digitsOf,
  hasUnit,
  isAmount,
  isCompactDate,
  isEmbedded,
  isYear,
  readDocumentNumber,
  readShortNumber,
  type Stretch,
  startsDate,
} from "./numbers.ts";
import { isStrong, readPassword, readToken } from "./password.ts";
import { isDigit } from "./phrases.ts";
import type { Path } from "./walk.ts";
import type { TriggerLabel } from "./words/triggers.ts";

const CODE_DIGITS = { min: 4, max: 8 };
const CVV_DIGITS = { min: 3, max: 4 };
const PIN_DIGITS = { min: 4, max: 8 };
/** The number under a payment barcode has 18 digits today; the room around it is deliberate. */
const PAY_CODE_DIGITS = { min: 16, max: 24 };
const CARD_CHARS = { min: 12, max: 19, minDigits: 12 };
const PASSPORT_CHARS = { min: 6, max: 10, minDigits: 4 };
const ID_CHARS = { min: 6, max: 20, minDigits: 4 };
const ACCOUNT_CHARS = { min: 7, max: 24, minDigits: 6 };
const MIN_STRONG_CODE_UNITS = 6;
const MAX_CODE_UNITS = 64;
const IBAN_CHARS = { min: 14, max: 34, minDigits: 10 };

/** The secret that starts at the end of the path, or `undefined`. */
export function readValue(folded: FoldedText, label: TriggerLabel, path: Path): Span | undefined {
  if (path.afterPreposition && label !== "password") return undefined;
  switch (label) {
    case "code":
    case "pay-code":
    case "weak-code":
      return readCode(folded, label, path);
    case "cvv":
    case "security-code": {
      const cvv = readPlainNumber(folded.text, path, CVV_DIGITS);
      if (cvv !== undefined) return span("cvv", cvv);
      return label === "cvv" ? undefined : readCode(folded, "code", path);
    }
    case "pin":
      return span("password", readPlainNumber(folded.text, path, PIN_DIGITS));
    case "password":
    case "weak-password":
      return span("password", readPassword(folded, path, label === "weak-password"));
    case "passport":
      return span("passport", readPassport(folded, path.at));
    case "id":
      return span("national-id", readNumber(folded, path.at, ID_CHARS));
    case "account":
      return span("bank-account", readNumber(folded, path.at, ACCOUNT_CHARS));
    case "iban":
      return span("iban", readNumber(folded, path.at, IBAN_CHARS));
    case "card":
      return span("card-number", readNumber(folded, path.at, CARD_CHARS));
    case "expiry":
      return undefined;
  }
}

function span(kind: SecretKind, stretch: Stretch | undefined): Span | undefined {
  return stretch && { kind, from: stretch.from, to: stretch.to };
}

function readCode(
  { text, cased }: FoldedText,
  label: "code" | "pay-code" | "weak-code",
  path: Path,
): Span | undefined {
  const kind = "one-time-code";
  if (label === "pay-code") {
    const long = readDocumentNumber({ text, cased, starts: [], ends: [] }, path.at, {
      ...PAY_CODE_DIGITS,
      minDigits: PAY_CODE_DIGITS.min,
    });
    if (long !== undefined) return span(kind, long);
  }
  // "G-483920": the sender's letter is part of the message, not of the code.
  const prefixed = /^[a-z]{1,2}-(?=[0-9]{4})/.exec(text.slice(path.at, path.at + 8))?.[0].length ?? 0;
  const from = path.at + prefixed;
  const number = prefixed > 0 ? wholeGroup(text, from) : readPlainNumber(text, path, CODE_DIGITS);
  if (number === undefined && path.copula) {
    // Three pairs are a code here, though they may read as a date.
    const pairs = /^[0-9]{2}-[0-9]{2}-[0-9]{2}(?![0-9-])/.exec(text.slice(from, from + 9));
    if (pairs !== null) return span(kind, { from, to: from + pairs[0].length });
  }
  if (number !== undefined) {
    const count = digitsOf(text, number).length;
    if (count >= CODE_DIGITS.min && count <= CODE_DIGITS.max) return span(kind, number);
  }
  if (!(path.copula || path.explicit)) return undefined;
  if (label === "weak-code") return readStrongCode({ text, cased }, path.at);
  const mixed = /^(?=[A-Z]*[0-9])(?=[0-9]*[A-Z])[A-Z0-9]{5,8}(?![A-Za-z0-9-])/.exec(
    cased.slice(path.at, path.at + 10),
  );
  return mixed === null ? undefined : span(kind, { from: path.at, to: path.at + mixed[0].length });
}

/** "Clave" and "code" are also words for a password: "la clave es Bogota_99". */
function readStrongCode({ text, cased }: Pick<FoldedText, "text" | "cased">, at: number): Span | undefined {
  if (!/[0-9]/.test(text.slice(at, at + MAX_CODE_UNITS))) return undefined;
  const token = readToken(text, at);
  const word = token === undefined ? "" : text.slice(token.from, token.to);
  const secret = isStrong(word, cased.slice(at, at + word.length)) || /^[a-z]{3,}[0-9]{2,}$/.test(word);
  return secret && word.length >= MIN_STRONG_CODE_UNITS ? span("password", token) : undefined;
}

function wholeGroup(text: string, from: number): Stretch {
  let to = from;
  while (isDigit(text[to])) to += 1;
  return { from, to };
}

/** A short number that is no amount, count, date, year after a full stop, or part of a longer number. */
export function readPlainNumber(
  text: string,
  path: Pick<Path, "at" | "from" | "broken">,
  { min, max }: { min: number; max: number },
): Stretch | undefined {
  const number = readShortNumber(text, path.at, min, max, path.from);
  if (number === undefined || startsDate(text, path.at) || isAmount(text, number)) return undefined;
  const digits = digitsOf(text, number);
  if (path.broken && isYear(digits)) return undefined;
  // Nobody counts to 483,920; short numbers before a unit are counts.
  return digits.length <= 4 && hasUnit(text, number.to) ? undefined : number;
}

function readPassport(folded: FoldedText, at: number): Stretch | undefined {
  const mixed = /^(?=(?:[A-Z]*[0-9]){2})(?=[0-9]*[A-Z])[A-Z0-9]{9}(?![A-Za-z0-9-])/.exec(
    folded.cased.slice(at, at + 10),
  );
  if (mixed !== null) return { from: at, to: at + mixed[0].length };
  const stretch = readNumber(folded, at, PASSPORT_CHARS);
  if (stretch === undefined) return undefined;
  const plain = folded.text.slice(stretch.from, stretch.to);
  return isCompactDate(plain) || (/^[0-9]{4}[-/ ][0-9]{4}$/.test(plain) && isYear(plain.slice(0, 4)))
    ? undefined
    : stretch;
}

function readNumber(
  folded: FoldedText,
  at: number,
  limits: { min: number; max: number; minDigits: number },
): Stretch | undefined {
  const { text } = folded;
  if (startsDate(text, at) || text[at - 1] === "+") return undefined;
  const stretch = readDocumentNumber(folded, at, limits);
  if (stretch === undefined || isAmount(text, stretch)) return undefined;
  if (isDigit(text[stretch.from]) && isEmbedded(text, stretch) && isDigit(text[stretch.to + 1]))
    return undefined;
  return stretch;
}
