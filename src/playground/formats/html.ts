// Telegram's HTML dialect (Bot API "HTML style") -> plain text + entities, or the error that Telegram would give.
// The dialect is not HTML: few tags, strict nesting, any stray `<` is an error, unknown `&names;` are plain text.
// Rules and error texts were read from TDLib's parser (Bot API server) in 2026.

import type { Entity, FormattedText } from "./entity.ts";
import { badRequest } from "./errors.ts";
import { checkedLink } from "./link.ts";

/** Whether a half of a surrogate pair stands without its other half: no character, and not to be sent as UTF-8. */
export const hasLoneSurrogate = (text: string) => /\p{Surrogate}/u.test(text);

interface OpenTag {
  name: string;
  argument: string;
  offset: number;
}

const TAGS = new Map<string, string>([
  ["b", "bold"],
  ["strong", "bold"],
  ["i", "italic"],
  ["em", "italic"],
  ["u", "underline"],
  ["ins", "underline"],
  ["s", "strikethrough"],
  ["strike", "strikethrough"],
  ["del", "strikethrough"],
  ["tg-spoiler", "spoiler"],
  ["span", "spoiler"],
  ["tg-emoji", "custom_emoji"],
  ["a", "text_link"],
  ["pre", "pre"],
  ["code", "code"],
  ["blockquote", "blockquote"],
]);

const NAMED = new Map<string, string>([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
]);

/** The end of the text counts as a space, as in the original where a zero byte ends it. */
const isSpace = (c: string | undefined) => c === undefined || /[ \t\r\n\0\v]/.test(c);
const asciiLower = (s: string) => s.replace(/[A-Z]/g, (c) => c.toLowerCase());

/** Reads `&...;` at `at`: what it stands for and where the text goes on; `undefined` means plain text. */
function readReference(text: string, at: number): { char: string; end: number } | undefined {
  const numeric = /^&#(?:x([0-9a-fA-F]*)|([0-9]*))/.exec(text.slice(at, at + 12));
  const skipSemicolon = (end: number) => (text[end] === ";" ? end + 1 : end);
  if (numeric !== null) {
    const code = numeric[1] !== undefined ? Number.parseInt(numeric[1], 16) : Number(numeric[2] ?? "");
    const end = at + numeric[0].length;
    if (!Number.isFinite(code) || code === 0 || code >= 0x10ffff || numeric[0].length >= 10) return undefined;
    return { char: String.fromCodePoint(code), end: skipSemicolon(end) };
  }
  const name = /^&([a-zA-Z]*)/.exec(text.slice(at, at + 8))?.[1] ?? "";
  const char = NAMED.get(name);
  if (char === undefined || /[a-zA-Z]/.test(text[at + 1 + name.length] ?? "")) return undefined;
  return { char, end: skipSemicolon(at + 1 + name.length) };
}

/**
 * Parses a text sent with `parse_mode: "HTML"`. Nothing is trimmed here (see `text.ts`).
 *
 * @throws {ApiError} 400 "can't parse entities: ..." with the UTF-8 byte offset of what is wrong
 */
export function parseHtml(source: string): FormattedText {
  let text = "";
  const entities: Entity[] = [];
  const open: OpenTag[] = [];
  const fail = (what: string) => badRequest(`can't parse entities: ${what}`);
  const bytesBefore = (index: number) => Buffer.byteLength(source.slice(0, index), "utf8");
  /** Halves are refused even when two of them would make a whole. */
  let halfCharacter = false;
  let i = 0;

  while (i < source.length) {
    const c = source[i];
    if (c === "&") {
      const reference = readReference(source, i);
      if (reference !== undefined) {
        text += reference.char;
        halfCharacter ||= hasLoneSurrogate(reference.char);
        i = reference.end;
        continue;
      }
    }
    if (c !== "<") {
      text += c;
      i += 1;
      continue;
    }
    const begin = i;
    i += 1;
    if (source[i] === "/") {
      i = closeTag(begin, i);
    } else {
      i = openTag(begin, i);
    }
    i += 1;
  }
  const last = open.at(-1);
  if (last !== undefined) throw fail(`Can't find end tag corresponding to start tag "${last.name}"`);
  if (halfCharacter || hasLoneSurrogate(text)) {
    throw fail(
      "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units",
    );
  }
  return {
    text,
    entities: entities.map(({ language, ...e }) => (e.type === "pre" && language ? { ...e, language } : e)),
  };

  /** Returns the index of the `>` that ends the start tag. */
  function openTag(begin: number, from: number): number {
    const where = ` at byte offset ${bytesBefore(begin)}`;
    let at = from;
    while (!isSpace(source[at]) && source[at] !== ">") at += 1;
    if (at >= source.length) throw fail(`Unclosed start tag${where}`);
    const name = asciiLower(source.slice(begin + 1, at));
    if (!TAGS.has(name)) throw fail(`Unsupported start tag "${name}"${where}`);
    let argument = "";
    while (source[at] !== ">") {
      while (at < source.length && isSpace(source[at])) at += 1;
      if (source[at] === ">") break;
      const attributeBegin = at;
      while (!isSpace(source[at]) && !/[=>/"']/.test(source[at] ?? "")) at += 1;
      const attribute = source.slice(attributeBegin, at);
      if (attribute === "") throw fail(`Empty attribute name in the tag "${name}"${where}`);
      while (at < source.length && isSpace(source[at])) at += 1;
      if (source[at] !== "=") {
        if (at >= source.length) throw fail(`Unclosed start tag "${name}"${where}`);
        if (name === "blockquote" && attribute === "expandable") argument = "1";
        continue;
      }
      at += 1;
      while (at < source.length && isSpace(source[at])) at += 1;
      if (at >= source.length) throw fail(`Unclosed start tag "${name}"${where}`);
      const value = readValue(at);
      at = value.end;
      if (at >= source.length) throw fail(`Unclosed start tag${where}`);
      argument = argumentOf(name, attribute, value.value) ?? argument;
    }
    if (name === "span" && argument !== "spoiler") {
      throw fail(`Tag "span" must have class "tg-spoiler"${where}`);
    }
    open.push({ name, argument, offset: text.length });
    return at;
  }

  /** An attribute's value: quoted, or a bare word of letters, digits, dots and hyphens. */
  function readValue(from: number): { value: string; end: number } {
    let at = from;
    const quote = source[at];
    if (quote !== "'" && quote !== '"') {
      while (/[a-zA-Z0-9.-]/.test(source[at] ?? "")) at += 1;
      if (!isSpace(source[at]) && source[at] !== ">") {
        throw fail(`Unexpected end of name token at byte offset ${bytesBefore(from)}`);
      }
      return { value: asciiLower(source.slice(from, at)), end: at };
    }
    at += 1;
    let value = "";
    while (at < source.length && source[at] !== quote) {
      const reference = source[at] === "&" ? readReference(source, at) : undefined;
      value += reference?.char ?? source[at];
      at = reference?.end ?? at + 1;
    }
    return { value, end: at < source.length ? at + 1 : at };
  }

  /** Returns the index of the `>` that ends the end tag. */
  function closeTag(begin: number, from: number): number {
    const offsetBytes = bytesBefore(begin);
    const tag = open.at(-1);
    if (tag === undefined) throw fail(`Unexpected end tag at byte offset ${offsetBytes}`);
    let at = from;
    while (!isSpace(source[at]) && source[at] !== ">") at += 1;
    const name = asciiLower(source.slice(begin + 2, at));
    while (at < source.length && isSpace(source[at])) at += 1;
    if (source[at] !== ">") throw fail(`Unclosed end tag at byte offset ${offsetBytes}`);
    if (name !== "" && name !== tag.name) {
      throw fail(
        `Unmatched end tag at byte offset ${offsetBytes}, expected "</${tag.name}>", found "</${name}>"`,
      );
    }
    open.pop();
    if (text.length > tag.offset) addEntity(tag, text.length - tag.offset);
    return at;
  }

  function addEntity(tag: OpenTag, length: number): void {
    const base = { offset: tag.offset, length };
    const before = entities.at(-1);
    const sameSpan = before !== undefined && before.offset === base.offset && before.length === length;
    switch (tag.name) {
      case "tg-emoji":
        if (!/^-?\d{1,19}$/.test(tag.argument) || BigInt(tag.argument) === 0n) {
          throw fail("Invalid custom emoji identifier specified");
        }
        entities.push({ type: "custom_emoji", ...base, custom_emoji_id: tag.argument });
        return;
      case "a": {
        const target = checkedLink(tag.argument === "" ? text.slice(tag.offset) : tag.argument);
        // A link that Telegram cannot read is dropped without an error; the text stays.
        if (target.kind === "person")
          entities.push({ type: "text_mention", ...base, user_id: target.userId });
        if (target.kind === "url") entities.push({ type: "text_link", ...base, url: target.url });
        return;
      }
      case "pre":
        if (sameSpan && before.type === "code" && before.language) before.type = "pre";
        else entities.push({ type: "pre", ...base });
        return;
      case "code":
        if (sameSpan && before.type === "pre" && tag.argument) before.language = tag.argument;
        else entities.push({ type: "code", ...base, language: tag.argument });
        return;
      case "blockquote":
        entities.push({ type: tag.argument ? "expandable_blockquote" : "blockquote", ...base });
        return;
      default:
        entities.push({ type: TAGS.get(tag.name) ?? tag.name, ...base });
    }
  }
}

function argumentOf(tag: string, attribute: string, value: string): string | undefined {
  if (tag === "a" && attribute === "href") return value;
  if (tag === "tg-emoji" && attribute === "emoji-id") return value;
  if (tag === "blockquote" && attribute === "expandable") return "1";
  if (tag === "code" && attribute === "class" && value.startsWith("language-")) return value.slice(9);
  if (tag === "span" && attribute === "class" && value.startsWith("tg-")) return value.slice(3);
  return undefined;
}
