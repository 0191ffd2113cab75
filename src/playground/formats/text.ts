// The text of a call -> the text that Telegram stores: parsed, cleaned, trimmed, with all entities.

import { type Entity, type FormattedText, mergeFound, tidyEntities } from "./entity.ts";
import { badRequest } from "./errors.ts";
import { findEntities } from "./find-entities.ts";
import { hasLoneSurrogate, parseHtml } from "./html.ts";
import { MAX_ENTITIES } from "./limits.ts";

/** Line and paragraph separators, direction overrides and a few lines that Telegram removes. */
const REMOVED = /\r|[\u2028-\u202e]|\u0333|\u033f|\u030a/u;
/** Everything below a space except the line feed becomes a space. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the point
const BLANKED = /[\u0000-\u0009\u000b\u000c\u000e-\u001f]/u;
const BLANK = /[ \n]/;
/** Characters without a picture; a text of nothing else is empty for Telegram. */
const INVISIBLE = /^[\s\p{Default_Ignorable_Code_Point}]*$/u;

/** Removes and replaces characters, and moves the entities along. */
function clean(input: FormattedText): FormattedText {
  const moved: number[] = [];
  let text = "";
  for (let i = 0; i < input.text.length; i += 1) {
    moved.push(text.length);
    const c = input.text[i] ?? "";
    if (REMOVED.test(c)) continue;
    text += BLANKED.test(c) ? " " : c;
  }
  moved.push(text.length);
  const at = (index: number) => moved[index] ?? text.length;
  const entities = input.entities.map((e) => {
    const offset = at(e.offset);
    return { ...e, offset, length: at(e.offset + e.length) - offset };
  });
  return { text, entities: tidyEntities(entities) };
}

/** Cuts blanks at the end, and at the start up to the first entity. */
function trim(input: FormattedText): FormattedText {
  const end = input.text.length - (/[ \n]*$/.exec(input.text)?.[0].length ?? 0);
  const cut = input.entities
    .filter((e) => e.offset < end)
    .map((e) => ({ ...e, length: Math.min(e.length, end - e.offset) }));
  const firstEntity = cut[0]?.offset ?? end;
  let start = 0;
  while (start < firstEntity && BLANK.test(input.text[start] ?? "")) start += 1;
  return {
    text: input.text.slice(start, end),
    entities: cut.map((e) => ({ ...e, offset: e.offset - start })),
  };
}

/** Whether Telegram would call the text empty: blanks and characters without a picture do not count. */
export function isEmptyText(text: string): boolean {
  return INVISIBLE.test(text);
}

/** What a text is parsed with: a parse mode, or entities given by the caller. */
export interface TextFormat {
  /** `HTML` in any case, or nothing; the playground knows no Markdown. */
  parseMode?: string | undefined;
  entities?: readonly Entity[] | undefined;
}

/**
 * Turns a text argument into the stored text. Lengths are checked by the caller, emptiness too.
 *
 * @throws {ApiError} 400 for text that cannot be parsed or an unsupported parse mode
 */
export function formatText(source: string, format: TextFormat = {}): FormattedText {
  if (hasLoneSurrogate(source)) throw badRequest("strings must be encoded in UTF-8");
  const parsed = parse(source, format);
  const stored = trim(clean(parsed));
  const kept = stored.entities.slice(0, MAX_ENTITIES);
  return { text: stored.text, entities: mergeFound(kept, findEntities(stored.text)) };
}

function parse(source: string, format: TextFormat): FormattedText {
  const mode = (format.parseMode ?? "").toLowerCase();
  if (mode === "html") return parseHtml(source);
  if (mode === "markdown" || mode === "markdownv2") {
    throw badRequest("can't parse entities: the playground knows only the HTML parse mode");
  }
  if (mode !== "" && mode !== "none") throw badRequest("unsupported parse_mode");
  const given = format.entities ?? [];
  for (const e of given) {
    if (e.offset < 0 || e.length < 0) throw badRequest("receive an entity with incorrect offset or length");
    if (e.offset >= source.length) {
      throw badRequest(`entity begins after the end of the text at UTF-16 offset ${e.offset}`);
    }
    if (e.offset + e.length > source.length) {
      const end = e.offset + e.length;
      throw badRequest(
        `entity beginning at UTF-16 offset ${e.offset} ends after the end of the text at UTF-16 offset ${end}`,
      );
    }
  }
  return { text: source, entities: tidyEntities(given) };
}
