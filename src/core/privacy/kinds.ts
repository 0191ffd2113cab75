/** The kinds of secret this room knows, turned into the words that replace them. */

/**
 * What a finding is. A phone number is deliberately not a kind: hotlines must stay readable, and a
 * person's own number is kept out of the store by not storing text, not by masking.
 */
export type SecretKind =
  | "card-number"
  | "cvv"
  | "expiry"
  | "passport"
  | "national-id"
  | "one-time-code"
  | "password"
  | "iban"
  | "bank-account";

/** One secret. `start` (included) and `end` (excluded) are UTF-16 offsets into the text that was given. */
export interface Finding {
  readonly kind: SecretKind;
  readonly start: number;
  readonly end: number;
}

/** English names for logs, metrics and the masked form; they say the kind and hide the length. */
export const SECRET_LABELS: Readonly<Record<SecretKind, string>> = {
  "card-number": "card number",
  cvv: "security code",
  expiry: "card expiry",
  passport: "passport number",
  "national-id": "identity number",
  "one-time-code": "one-time code",
  password: "password",
  iban: "bank account number (IBAN)",
  "bank-account": "bank account number",
};

/** Every kind, in the order of {@link SECRET_LABELS}. */
export const SECRET_KINDS: readonly SecretKind[] = Object.keys(SECRET_LABELS) as SecretKind[]; // the record above is exhaustive and has no other keys

/** What stands in the text instead of a secret, for example `[card number]`. */
export function placeholderOf(kind: SecretKind): string {
  return `[${SECRET_LABELS[kind]}]`;
}

/**
 * First of the private use characters that stand for one unit of a secret which was masked in place; two for each kind,
 * taken in turn, so that two secrets side by side stay two.
 */
const FIRST_MARK = 0xf8d0;
const MARKED_SECRET = /([\uf8d0-\uf8ef])\1*/gu;

/** What each unit of a secret becomes when it is masked in place; `turn` counts the secrets of a text. */
export function markOf(kind: SecretKind, turn: number): string {
  return String.fromCharCode(FIRST_MARK + SECRET_KINDS.indexOf(kind) * 2 + (turn % 2));
}

/** Finds the secrets that were masked in place, from left to right. */
export function findMarked(text: string): Finding[] {
  return [...text.matchAll(MARKED_SECRET)].flatMap(({ 0: run, index }) => {
    const kind = SECRET_KINDS[Math.floor((run.charCodeAt(0) - FIRST_MARK) / 2)];
    return kind === undefined ? [] : [{ kind, start: index, end: index + run.length }];
  });
}
