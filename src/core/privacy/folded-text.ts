/** Turns free text in any script into plain text (ASCII digits, lower case, no accents) that remembers the original offsets. */
import { findMarked, placeholderOf, SECRET_KINDS, type SecretKind } from "./kinds.ts";

/**
 * The text as the detectors read it. `text` (folded, lower case) and `cased` (folded, case kept) have the same
 * length; unit `i` of both comes from `starts[i]` up to `ends[i]` of the original.
 * Whitespace is one space or one line break, invisible characters are gone, and every masked secret is one
 * placeholder character (see {@link placeholderCharOf}), so a masked text and a text with its findings replaced look the same.
 */
export interface FoldedText {
  readonly text: string;
  readonly cased: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A part of a folded text, in its own UTF-16 units (not offsets of the original). */
export interface Span {
  readonly kind: SecretKind;
  readonly from: number;
  readonly to: number;
}

const FIRST_PLACEHOLDER_CHAR = 0xe000;
const PLACEHOLDER_CHARS: ReadonlyMap<SecretKind, string> = new Map(
  SECRET_KINDS.map((kind, index) => [kind, String.fromCharCode(FIRST_PLACEHOLDER_CHAR + index)]),
);
const PLACEHOLDERS: readonly (readonly [string, SecretKind])[] = SECRET_KINDS.map((kind) => [
  placeholderOf(kind),
  kind,
]);

/** The single character that stands for a secret of this kind in a folded text. */
export function placeholderCharOf(kind: SecretKind): string {
  return PLACEHOLDER_CHARS.get(kind) ?? "\ue000";
}

/** True for any placeholder character. */
export function isPlaceholderChar(char: string): boolean {
  const code = char.charCodeAt(0);
  return code >= FIRST_PLACEHOLDER_CHAR && code < FIRST_PLACEHOLDER_CHAR + SECRET_KINDS.length;
}

/** Every place of a character, from left to right. */
export function positionsOf(text: string, char: string): number[] {
  const positions: number[] = [];
  for (let at = text.indexOf(char); at >= 0; at = text.indexOf(char, at + 1)) positions.push(at);
  return positions;
}

// Accents, vowel points, nuktas, variation selectors and keycap rings: written or left out at will.
const DROPPED_MARKS: readonly (readonly [number, number])[] = [
  [0x300, 0x36f],
  [0x483, 0x489],
  [0x591, 0x5bd],
  [0x5bf, 0x5c7],
  [0x640, 0x640],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6ed],
  [0x93c, 0x93c],
  [0x9bc, 0x9bc],
  [0xa3c, 0xa3c],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  [0xe0100, 0xe01ef],
];
const FORMAT = /^\p{Cf}$/u;
/** Blank letters and joiners that are not in the format category. */
const BLANK_POINTS: ReadonlySet<number> = new Set([
  0x34f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b, 0x180c, 0x180d, 0x180e, 0x180f, 0x2800, 0x3164, 0xffa0,
]);
const LINE_BREAK = /^[\n\v\f\r\u0085\u2028\u2029]$/u;
const SPACE = /^[\s\p{Zs}]$/u;
const DIGIT = /^\p{Nd}$/u;
const DASH = /^[\p{Pd}\u2212\u2500\u02d7\u2043]$/u;
const PRIVATE_USE = /^\p{Co}$/u;

/** Same letter for a reader, another code point: after removing accents. */
const SAME_LETTER: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ى: "ي",
    ی: "ي",
    ۍ: "ي",
    ې: "ي",
    ک: "ك",
    ڪ: "ك",
    ة: "ه",
    ہ: "ه",
    ۂ: "ه",
    ۃ: "ه",
    ھ: "ه",
    ە: "ه",
    ٱ: "ا",
    đ: "d",
    Đ: "D",
    ı: "i",
    ł: "l",
    Ł: "L",
    ø: "o",
    Ø: "O",
    ɗ: "d",
    Ɗ: "D",
    ƙ: "k",
    Ƙ: "K",
    ɓ: "b",
    Ɓ: "B",
    "٫": ".",
    "٬": ",",
    "،": ";",
    "·": ".",
    "•": ".",
    "∙": ".",
    "⋅": ".",
    "・": ".",
    "۔": "!",
    "।": "!",
    "。": "!",
    "、": ";",
    // Not a comma: between a code and a count ("483920，5分钟") it never joins digits.
    "，": ";",
    "؛": ";",
    "؟": "?",
    "⁄": "/",
    "∕": "/",
    "“": '"',
    "”": '"',
    "„": '"',
    "«": '"',
    "»": '"',
    "「": '"',
    "」": '"',
    "『": '"',
    "』": '"',
    "‘": "'",
    "’": "'",
    ʼ: "'",
    "【": "[",
    "】": "]",
  }),
);

const CHINESE_DIGIT_VALUES: ReadonlyMap<string, string> = new Map(
  ["〇零○", "一壹幺", "二贰", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖"].flatMap(
    (forms, value) => [...forms].map((form) => [form, String(value)] as const),
  ),
);
/** Fewer in a row are words (一二 "one or two"), more are somebody spelling a number. */
const MIN_CHINESE_DIGITS = 4;

/** The value of a decimal digit of any script. Unicode keeps each script's ten digits in one block, in order. */
function digitValue(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  let first = code;
  while (first > 0 && DIGIT.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((code - first) % 10);
}

function isDroppedMark(point: string): boolean {
  const code = point.codePointAt(0) ?? 0;
  return code >= 0x300 && DROPPED_MARKS.some(([first, last]) => code >= first && code <= last);
}

function isInvisible(point: string): boolean {
  // The numero sign stands between a word and its number, or in the number ("71 №1234567").
  return point === "№" || FORMAT.test(point) || BLANK_POINTS.has(point.codePointAt(0) ?? 0);
}

const MAX_PARTS = 4;

function foldPoint(point: string): string {
  if (DASH.test(point)) return "-";
  if (DIGIT.test(point)) return digitValue(point);
  if (PRIVATE_USE.test(point)) return "\ufffd";
  const same = SAME_LETTER.get(point);
  if (same !== undefined) return same;
  const parts = point.normalize("NFKD");
  // One Arabic ligature stands for eighteen letters; no number or trigger phrase is written that way.
  if (parts.length > MAX_PARTS) return point;
  let folded = "";
  for (const part of parts) {
    if (isDroppedMark(part) || isInvisible(part)) continue;
    folded += DASH.test(part) ? "-" : DIGIT.test(part) ? digitValue(part) : (SAME_LETTER.get(part) ?? part);
  }
  return folded;
}

function isAscii(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}

/**
 * Folds a text. Work grows linearly with its length; any sequence of UTF-16 units is accepted, lone surrogates too.
 */
export function foldText(original: string): FoldedText {
  const cased: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (units: string, start: number, end: number): void => {
    for (const unit of units.split("")) {
      cased.push(unit);
      starts.push(start);
      ends.push(end);
    }
  };
  const marked = new Map(findMarked(original).map((found) => [found.start, found]));
  let at = 0;
  while (at < original.length) {
    const mark = marked.get(at);
    if (mark !== undefined) {
      push(placeholderCharOf(mark.kind), mark.start, mark.end);
      at = mark.end;
      continue;
    }
    const code = original.codePointAt(at) ?? 0;
    const point = String.fromCodePoint(code);
    const end = at + point.length;
    if (point === "[") {
      const known = PLACEHOLDERS.find(([placeholder]) => original.startsWith(placeholder, at));
      if (known !== undefined) {
        push(placeholderCharOf(known[1]), at, at + known[0].length);
        at += known[0].length;
        continue;
      }
    }
    if (isAscii(code)) push(point, at, end);
    else if (LINE_BREAK.test(point) || SPACE.test(point))
      pushSpace(LINE_BREAK.test(point) ? "\n" : " ", at, end);
    else if (isDroppedMark(point)) {
      // The mark belongs to the character before it, so a masked keycap digit leaves no ring behind.
      if (ends.length > 0) ends[ends.length - 1] = end;
    } else if (!isInvisible(point)) push(foldPoint(point), at, end);
    at = end;
  }
  function pushSpace(space: string, start: number, end: number): void {
    const last = cased.length - 1;
    if (cased[last] === " " || cased[last] === "\n") {
      if (space === "\n") cased[last] = space;
      ends[last] = end;
    } else push(space, start, end);
  }
  return finish(readChineseDigits(cased), starts, ends);
}

function readChineseDigits(units: string[]): string[] {
  let from = 0;
  while (from < units.length) {
    let to = from;
    while (to < units.length && CHINESE_DIGIT_VALUES.has(units[to] ?? "")) to += 1;
    if (to - from >= MIN_CHINESE_DIGITS)
      for (let i = from; i < to; i += 1) units[i] = CHINESE_DIGIT_VALUES.get(units[i] ?? "") ?? "";
    from = Math.max(to, from + 1);
  }
  return units;
}

function finish(units: readonly string[], starts: readonly number[], ends: readonly number[]): FoldedText {
  const lower = units.map((unit) => {
    const low = unit.toLowerCase();
    return low.length === 1 ? low : unit;
  });
  return { text: lower.join(""), cased: units.join(""), starts, ends };
}

/** Widens a span to whole characters of the original: one character ("\u210c", "\ufb01") may be several units. */
export function snapToCharacters(folded: FoldedText, span: Span): Span {
  let { from, to } = span;
  while (from > 0 && folded.starts[from - 1] === folded.starts[from]) from -= 1;
  while (to < folded.text.length && folded.starts[to] === folded.starts[to - 1]) to += 1;
  return { kind: span.kind, from, to };
}

/** Replaces parts of a folded text by placeholder characters. `spans` are sorted and do not overlap. */
export function withPlaceholders(folded: FoldedText, spans: readonly Span[]): FoldedText {
  let text = "";
  let cased = "";
  const starts: number[] = [];
  const ends: number[] = [];
  let from = 0;
  const copy = (to: number): void => {
    text += folded.text.slice(from, to);
    cased += folded.cased.slice(from, to);
    for (let i = from; i < to; i += 1) {
      starts.push(folded.starts[i] ?? 0);
      ends.push(folded.ends[i] ?? 0);
    }
  };
  for (const span of spans) {
    copy(span.from);
    text += placeholderCharOf(span.kind);
    cased += placeholderCharOf(span.kind);
    starts.push(folded.starts[span.from] ?? 0);
    ends.push(folded.ends[span.to - 1] ?? 0);
    from = span.to;
  }
  copy(folded.text.length);
  return { text, cased, starts, ends };
}

/** Folds a phrase exactly as the texts it will be looked for in. */
export function foldPhrase(phrase: string): string {
  return foldText(phrase).text;
}
