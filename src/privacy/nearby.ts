/**
 * Finds numbers that no grammar announces but whose neighbourhood gives them away: six digits told together with a
 * text message, three beside "CVV", eleven beside "NIN". The nearest phrase owns a number; an order or a call frees it.
 */
import { ANNOUNCERS } from "./announcers.ts";
import { BYSTANDERS } from "./bystanders.ts";
import { type Claim, ownerOf } from "./claims.ts";
import type { SecretKind } from "./kinds.ts";
import {
  digitsOf,
  findGroups,
  isCompactDate,
  isEmbedded,
  isFree,
  isInAddress,
  isServiceNumber,
  isYear,
  type Stretch,
} from "./numbers.ts";
import { type ClaimLabel, findPhrases, phraseBook } from "./phrases.ts";
import { readPlainNumber } from "./values.ts";
import { isSeal, type Span, type View } from "./view.ts";

const SHORT_DIGITS = { min: 3, max: 8 };
const SENT_CODE_DIGITS = 6;
const LONG_ID_DIGITS = { min: 8, max: 18 };
const PASSPORT_DIGITS = 9;
/** How far from the word "SMS" a bare six-digit number still is the one that was sent, in view units. */
const MESSAGE_REACH_UNITS = 60;
/** How far behind a card its security code still stands, in view units. */
const CARD_REACH_UNITS = 60;

const ALL_LABELS = [...Object.keys(ANNOUNCERS), ...Object.keys(BYSTANDERS)] as ClaimLabel[]; // exactly the tables' labels
const OWNERS: ReadonlySet<ClaimLabel> = new Set(ALL_LABELS);
/** Talk of paying surrounds every code and password here; a real amount shows by its currency. */
const OWNERS_OF_CODES: ReadonlySet<ClaimLabel> = new Set(ALL_LABELS.filter((label) => label !== "money"));

/** Secrets by neighbourhood; `claims` are the phrases of the same view. */
export function findNearby(view: View, claims: readonly Claim[]): Span[] {
  const { text } = view;
  const messages = findPhrases(text, phraseBook().messages);
  return findGroups(text).flatMap((group): Span[] => {
    if (isInAddress(text, group.from)) return [];
    const short = readPlainNumber(text, { at: group.from, from: 0, broken: false }, SHORT_DIGITS);
    const kind =
      short !== undefined && isPlain(text, short)
        ? kindOfShort(text, short, claims, messages)
        : kindOfLong(text, group, claims);
    return kind === undefined ? [] : [{ kind, ...(short ?? group) }];
  });
}

/** Nothing counted, paid, dated or dialled. */
function isPlain(text: string, number: Stretch): boolean {
  const digits = digitsOf(text, number);
  return !isYear(digits) && !isServiceNumber(digits) && !isPartOfSeries(text, number) && isFree(text, number);
}

/** A telephone number goes on in further groups, or hides some ("138****8000"). */
function isPartOfSeries(text: string, { from, to }: Stretch): boolean {
  return (
    /[0-9)] $|\*\*$/.test(text.slice(Math.max(0, from - 2), from)) ||
    /^(?: [0-9]|\*\*)/.test(text.slice(to, to + 2))
  );
}

function kindOfShort(
  text: string,
  number: Stretch,
  claims: readonly Claim[],
  messages: readonly Stretch[],
): SecretKind | undefined {
  const digits = digitsOf(text, number);
  if (digits.length !== SENT_CODE_DIGITS)
    return kindOfOddLength(text, number, ownerOf(text, claims, number, OWNERS), claims);
  // Thousands are amounts.
  if (digits.endsWith("000")) return undefined;
  switch (ownerOf(text, claims, number, OWNERS_OF_CODES)) {
    case "password":
    case "pin":
      return "password";
    case "code":
    case "weak-code":
    case "security-code":
      return "one-time-code";
    case undefined:
      return isAlone(text, number) || messages.some((message) => isWithin(message, number))
        ? "one-time-code"
        : undefined;
    default:
      return undefined;
  }
}

function isAlone(text: string, { from, to }: Stretch): boolean {
  return text.slice(0, from).trim() === "" && text.slice(to).trim() === "";
}

function isWithin(message: Stretch, { from, to }: Stretch): boolean {
  return message.from - to <= MESSAGE_REACH_UNITS && from - message.to <= MESSAGE_REACH_UNITS;
}

function kindOfOddLength(
  text: string,
  number: Stretch,
  owner: ClaimLabel | undefined,
  claims: readonly Claim[],
): SecretKind | undefined {
  const count = digitsOf(text, number).length;
  const couldBeCvv = count === 3 || count === 4;
  if (owner === "cvv") return couldBeCvv ? "cvv" : undefined;
  if (owner === "weak-code" || owner === "security-code")
    return count === 3 && isBehindCard(text, number) ? "cvv" : undefined;
  const announcedBefore = claims.some(({ label, to }) => label === "code" && to <= number.from);
  return owner === "code" && count > 3 && announcedBefore ? "one-time-code" : undefined;
}

function isBehindCard(text: string, { from }: Stretch): boolean {
  return [...text.slice(Math.max(0, from - CARD_REACH_UNITS), from)].some(isSeal);
}

function kindOfLong(text: string, group: Stretch, claims: readonly Claim[]): SecretKind | undefined {
  const digits = digitsOf(text, group);
  const count = digits.length;
  // A leading zero is how telephone numbers at home begin.
  if (count < LONG_ID_DIGITS.min || count > LONG_ID_DIGITS.max || digits.startsWith("0")) return undefined;
  if (isEmbedded(text, group) || isPartOfSeries(text, group) || isCompactDate(digits) || !isFree(text, group))
    return undefined;
  const owner = ownerOf(text, claims, group, OWNERS);
  if (owner === "id") return "national-id";
  return owner === "passport" && count === PASSPORT_DIGITS ? "passport" : undefined;
}
