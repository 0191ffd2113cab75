/** Finds the secrets that somebody announces: "my code is ...", "... is my passport number", a card's expiry. */

import { findNearby } from "./by-context.ts";
import { withoutOverlap } from "./by-shape.ts";
import { findExpiries } from "./expiry.ts";
import type { Span, View } from "./folded-text.ts";
import type { Claim } from "./keywords.ts";
import { digitsOf, findGroups, isInAddress, isYear, skipDigits } from "./numbers.ts";
import { findStrongPasswords } from "./password.ts";
import { findPhraseAt, isDigit, phraseBook } from "./phrases.ts";
import { readValue } from "./values.ts";
import { walk } from "./walk.ts";
import type { AnnouncedLabel } from "./words/triggers.ts";
import { ANNOUNCERS } from "./words/triggers.ts";

/** Secrets by announcement; `claims` are the phrases of the same view. Sorted, without overlap. */
export function findAnnounced(view: View, claims: readonly Claim[]): Span[] {
  const found: Span[] = [];
  claims.forEach((claim, i) => {
    const label = asAnnounced(claim.label);
    if (
      label === undefined ||
      isInAddress(view.text, claim.from) ||
      (label === "weak-code" && isReportedError(view.text, claims, i))
    )
      return;
    const span = readAfter(view, label, claim);
    if (span !== undefined) found.push(span);
  });
  return withoutOverlap([
    ...found,
    ...findExpiries(view, claims),
    ...findBefore(view, claims),
    ...findNearby(view, claims),
    ...findStrongPasswords(view, claims),
  ]);
}

function asAnnounced(label: Claim["label"]): AnnouncedLabel | undefined {
  return Object.hasOwn(ANNOUNCERS, label) ? (label as AnnouncedLabel) : undefined; // the keys are exactly that type
}

function readAfter(view: View, label: AnnouncedLabel, claim: Claim): Span | undefined {
  for (const path of walk(view.text, claim.to)) {
    const span = readValue(view, label, path);
    if (span !== undefined) return span;
    // A full stop ends what an everyday word can announce, unless the number stands right behind it.
    if (label.startsWith("weak") && path.broken && path.words > 0) return undefined;
  }
  return undefined;
}

const ERROR_REACH_UNITS = 40;

/** "It says code 1004, system error": a code somebody reads to us from an error message. */
function isReportedError(text: string, claims: readonly Claim[], index: number): boolean {
  const claim = claims[index];
  const path = claim && [...walk(text, claim.to)].find(({ at }) => isDigit(text[at]));
  if (claim === undefined || path === undefined) return false;
  const to = skipDigits(text, path.at);
  if (to - path.at === 6 || path.words > 0) return false;
  const near = (other: Claim | undefined): boolean =>
    (other?.label === "public-code" || other?.label === "error") &&
    (other.from >= to ? other.from - to : claim.from - other.to) <= ERROR_REACH_UNITS;
  const before = text.slice(Math.max(0, claim.from - ERROR_REACH_UNITS), claim.from);
  return (
    /fail|error|busy|erreur|失败|错误|ошибк|خطا/.test(before) ||
    near(claims[index - 1]) ||
    near(claims[index + 1])
  );
}

const BACKWARD_LABELS: ReadonlySet<AnnouncedLabel> = new Set<AnnouncedLabel>([
  "code",
  "weak-code",
  "cvv",
  "security-code",
  "passport",
  "id",
  "account",
  "card",
  "password",
  "pin",
]);

/** "483920 is my code": a value first, then what it is. */
function findBefore(view: View, claims: readonly Claim[]): Span[] {
  const { text } = view;
  const found: Span[] = [];
  const byStart = new Map(claims.map((claim) => [claim.from, claim]));
  let covered = 0;
  for (const group of findGroups(text)) {
    if (group.from < covered) continue;
    const from = wordStart(view, group.from);
    const end = valueEnd(text, group.to);
    for (const path of walk(text, end)) {
      const claim = byStart.get(path.at);
      // "支付" (pay) begins "支付宝" (Alipay): the longer small word wins.
      const link = findPhraseAt(text, path.at, phraseBook().links);
      if (claim === undefined || (link !== undefined && link.to > claim.to)) continue;
      const label = asAnnounced(claim.label);
      const span = label && BACKWARD_LABELS.has(label) ? readAt(view, label, from) : undefined;
      const linked = path.copula || /^ ?(?:\(|- )/.test(text.slice(end, end + 3));
      const first = path.words === 0 && label === "weak-code" && isFirst(text, from);
      const clean = span !== undefined && span.to === end && !path.broken && !path.explicit;
      if (clean && (linked || first) && !isYear(digitsOf(text, span))) {
        found.push(span);
        covered = span.to;
      }
      break;
    }
  }
  return found;
}

/** Nothing but punctuation stands before: "6601 code does not work". */
function isFirst(text: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(0, at));
}

function readAt(view: View, label: AnnouncedLabel, at: number): Span | undefined {
  return readValue(view, label, {
    at,
    from: 0,
    copula: true,
    explicit: false,
    afterCopula: false,
    afterAside: false,
    words: 0,
    broken: false,
  });
}

/** No secret but a machine-readable zone is longer. */
const MAX_VALUE_UNITS = 64;

/** The start of the word around `at`; capitals before it may be the initials of a document ("AB 1234567"). */
function wordStart({ text, cased }: View, at: number): number {
  let from = at;
  while (at - from < MAX_VALUE_UNITS && /[a-z0-9]/.test(text[from - 1] ?? " ")) from -= 1;
  const initials =
    /(?<![A-Za-z0-9])[A-Z]{1,3}[ -]$/.exec(cased.slice(Math.max(0, from - 5), from))?.[0] ?? "";
  return /^(?:is|at|to|in|of|on|my|no|it|by|and|the|i|a|id)[ -]$/i.test(initials)
    ? from
    : from - initials.length;
}

/** The end of a value that may go on in chunks with single separators. */
function valueEnd(text: string, at: number): number {
  let to = at;
  while (to - at < MAX_VALUE_UNITS) {
    while (to - at < MAX_VALUE_UNITS && /[a-z0-9@#$!%*&_]/.test(text[to] ?? " ")) to += 1;
    if (!/[ -]/.test(text[to] ?? "") || !isDigit(text[to + 1])) break;
    to += 1;
  }
  return to;
}
