/** Finds six-digit codes that nobody announces: alone in a message, or told together with a text message or a code. */
import { BYSTANDERS, type BystanderLabel } from "./bystanders.ts";
import { type Claim, ownerOf } from "./claims.ts";
import { findGroups, isFree, type Stretch } from "./numbers.ts";
import { type ClaimLabel, findPhrases, phraseBook } from "./phrases.ts";
import { readPlainNumber } from "./values.ts";
import type { Span, View } from "./view.ts";

const SIX_DIGITS = { min: 6, max: 6 };
/** How far from the word "SMS" or "code" a bare number still is the one that was sent, in view units. */
const MENTION_REACH_UNITS = 60;
const CODE_LABELS: readonly ClaimLabel[] = ["code", "weak-code"];
const OWNERS: ReadonlySet<ClaimLabel> = new Set<ClaimLabel>([
  ...CODE_LABELS,
  ...(Object.keys(BYSTANDERS) as BystanderLabel[]), // the record lists exactly these labels
]);

/** One-time codes without an announcement; `claims` are the phrases of the same view. */
export function findStrayCodes(view: View, claims: readonly Claim[]): Span[] {
  const { text } = view;
  const numbers = findGroups(text).flatMap(({ from }) => {
    const number = readPlainNumber(text, { at: from, from: 0, broken: false }, SIX_DIGITS);
    return number === undefined || isRound(text, number) || isPart(text, number) || !isFree(text, number)
      ? []
      : [number];
  });
  if (numbers.length === 0) return [];
  const mentions: readonly Stretch[] = [
    ...findPhrases(text, phraseBook().messages),
    ...claims.filter(({ label }) => CODE_LABELS.includes(label)),
  ];
  return numbers
    .filter((number) => {
      if (text.slice(0, number.from).trim() === "" && text.slice(number.to).trim() === "") return true;
      const owner = ownerOf(text, claims, number, OWNERS);
      return (
        (owner === undefined || CODE_LABELS.includes(owner)) &&
        mentions.some((mention) => distance(mention, number) <= MENTION_REACH_UNITS)
      );
    })
    .map(({ from, to }) => ({ kind: "one-time-code", from, to }));
}

/** Thousands are amounts. */
function isRound(text: string, { from, to }: Stretch): boolean {
  return text.slice(from, to).endsWith("000");
}

/** A telephone number goes on in further groups. */
function isPart(text: string, { from, to }: Stretch): boolean {
  return /[0-9)] $/.test(text.slice(Math.max(0, from - 2), from)) || /^ [0-9]/.test(text.slice(to, to + 2));
}

function distance(a: Stretch, b: Stretch): number {
  return Math.max(a.from - b.to, b.from - a.to);
}
