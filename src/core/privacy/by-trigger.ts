/** Finds the secrets that a trigger phrase announces: "my code is ...", "... is my passport number", a card's expiry. */

import { findByContext } from "./by-context.ts";
import { withoutOverlap } from "./by-shape.ts";
import { findExpiries } from "./expiry.ts";
import type { FoldedText, Span } from "./folded-text.ts";
import type { Keyword } from "./keywords.ts";
import { digitsOf, findGroups, isInAddress, isYear, skipDigits } from "./numbers.ts";
import { findStrongPasswords } from "./password.ts";
import { findPhraseAt, isDigit, phraseBook } from "./phrases.ts";
import { readValue } from "./values.ts";
import { walk } from "./walk.ts";
import type { TriggerLabel } from "./words/triggers.ts";
import { TRIGGER_PHRASES } from "./words/triggers.ts";

/** Secrets by trigger phrase, before or behind it; `keywords` are the phrases of the same text. Sorted, without overlap. */
export function findByTrigger(folded: FoldedText, keywords: readonly Keyword[]): Span[] {
  const found: Span[] = [];
  keywords.forEach((keyword, i) => {
    const label = asTrigger(keyword.label);
    if (
      label === undefined ||
      isInAddress(folded.text, keyword.from) ||
      (label === "weak-code" && isReportedError(folded.text, keywords, i))
    )
      return;
    const span = readAfter(folded, label, keyword);
    if (span !== undefined) found.push(span);
  });
  return withoutOverlap([
    ...found,
    ...findExpiries(folded, keywords),
    ...findBefore(folded, keywords),
    ...findByContext(folded, keywords),
    ...findStrongPasswords(folded, keywords),
  ]);
}

function asTrigger(label: Keyword["label"]): TriggerLabel | undefined {
  return Object.hasOwn(TRIGGER_PHRASES, label) ? (label as TriggerLabel) : undefined; // the keys are exactly that type
}

function readAfter(folded: FoldedText, label: TriggerLabel, keyword: Keyword): Span | undefined {
  for (const path of walk(folded.text, keyword.to)) {
    const span = readValue(folded, label, path);
    if (span !== undefined) return span;
    // A full stop ends what an everyday word can announce, unless the number stands right behind it.
    if (label.startsWith("weak") && path.broken && path.words > 0) return undefined;
  }
  return undefined;
}

const ERROR_REACH_UNITS = 40;

/** "It says code 1004, system error": a code somebody reads to us from an error message. */
function isReportedError(text: string, keywords: readonly Keyword[], index: number): boolean {
  const keyword = keywords[index];
  const path = keyword && [...walk(text, keyword.to)].find(({ at }) => isDigit(text[at]));
  if (keyword === undefined || path === undefined) return false;
  const to = skipDigits(text, path.at);
  if (to - path.at === 6 || path.words > 0) return false;
  const near = (other: Keyword | undefined): boolean =>
    (other?.label === "public-code" || other?.label === "error") &&
    (other.from >= to ? other.from - to : keyword.from - other.to) <= ERROR_REACH_UNITS;
  const before = text.slice(Math.max(0, keyword.from - ERROR_REACH_UNITS), keyword.from);
  return (
    /fail|error|busy|erreur|失败|错误|ошибк|خطا/.test(before) ||
    near(keywords[index - 1]) ||
    near(keywords[index + 1])
  );
}

const BACKWARD_LABELS: ReadonlySet<TriggerLabel> = new Set<TriggerLabel>([
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
function findBefore(folded: FoldedText, keywords: readonly Keyword[]): Span[] {
  const { text } = folded;
  const found: Span[] = [];
  const byStart = new Map(keywords.map((keyword) => [keyword.from, keyword]));
  let covered = 0;
  for (const group of findGroups(text)) {
    if (group.from < covered) continue;
    const from = wordStart(folded, group.from);
    const end = valueEnd(text, group.to);
    for (const path of walk(text, end)) {
      const keyword = byStart.get(path.at);
      // "支付" (pay) begins "支付宝" (Alipay): the longer small word wins.
      const link = findPhraseAt(text, path.at, phraseBook().links);
      if (keyword === undefined || (link !== undefined && link.to > keyword.to)) continue;
      const label = asTrigger(keyword.label);
      const span = label && BACKWARD_LABELS.has(label) ? readAt(folded, label, from) : undefined;
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

function readAt(folded: FoldedText, label: TriggerLabel, at: number): Span | undefined {
  return readValue(folded, label, {
    at,
    from: 0,
    copula: true,
    explicit: false,
    afterCopula: false,
    afterPreposition: false,
    words: 0,
    broken: false,
  });
}

/** No secret but a machine-readable zone is longer. */
const MAX_VALUE_UNITS = 64;

/** The start of the word around `at`; capitals before it may be the initials of a document ("AB 1234567"). */
function wordStart({ text, cased }: FoldedText, at: number): number {
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
