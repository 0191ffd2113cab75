// One formatted piece of a text, and the order in which Telegram lists such pieces.

/** As the Bot API's `MessageEntity`; `offset` and `length` count UTF-16 units. */
export interface Entity {
  type: string;
  offset: number;
  length: number;
  url?: string;
  language?: string;
  /** Of a `text_mention`; the Bot API has the whole `User` here. */
  user_id?: number;
  custom_emoji_id?: string;
}

/** A text together with its entities. */
export interface FormattedText {
  text: string;
  entities: Entity[];
}

/** May overlap each other, so equal neighbours are merged. */
const SPLITTABLE = new Set(["bold", "italic", "underline", "strikethrough", "spoiler"]);
const QUOTES = new Set(["blockquote", "expandable_blockquote"]);
const CODE = new Set(["code", "pre"]);

/** Outer before inner when two entities cover the same piece; lower comes first (TDLib's order). */
const RANK = new Map<string, number>([
  ["blockquote", 0],
  ["expandable_blockquote", 0],
  ["pre", 10],
  ["code", 20],
  ["text_link", 49],
  ["text_mention", 49],
  ["bold", 90],
  ["italic", 91],
  ["underline", 92],
  ["strikethrough", 93],
  ["spoiler", 94],
  ["custom_emoji", 99],
]);
const FOUND_RANK = 50;

/** Sorts by offset, longer first, then outer kinds first. */
export function sortEntities(entities: readonly Entity[]): Entity[] {
  const rank = (e: Entity) => RANK.get(e.type) ?? FOUND_RANK;
  return [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length || rank(a) - rank(b));
}

function overlaps(a: Entity, b: Entity): boolean {
  return a.offset < b.offset + b.length && b.offset < a.offset + a.length;
}

/** Drops empty entities, merges touching ones of one splittable kind, and clears formatting inside code. */
export function tidyEntities(entities: readonly Entity[]): Entity[] {
  const code = entities.filter((e) => CODE.has(e.type) && e.length > 0);
  const kept: Entity[] = [];
  for (const entity of sortEntities(entities.filter((e) => e.length > 0))) {
    if (!CODE.has(entity.type) && !QUOTES.has(entity.type) && code.some((c) => overlaps(c, entity))) continue;
    if (SPLITTABLE.has(entity.type)) {
      const before = kept.findLast((k) => k.type === entity.type);
      if (before !== undefined && before.offset + before.length >= entity.offset) {
        const end = Math.max(before.offset + before.length, entity.offset + entity.length);
        before.length = end - before.offset;
        continue;
      }
    } else if (kept.some((k) => !SPLITTABLE.has(k.type) && clash(k, entity))) continue;
    kept.push({ ...entity });
  }
  return sortEntities(kept);
}

/** Links, code and the like never overlap; a quote may hold them, but no other quote. */
function clash(outer: Entity, inner: Entity): boolean {
  if (QUOTES.has(outer.type) !== QUOTES.has(inner.type)) return false;
  return overlaps(outer, inner);
}

/** Adds what was found in the plain text (links, commands ...) where nothing of the kind stands yet. */
export function mergeFound(entities: readonly Entity[], found: readonly Entity[]): Entity[] {
  const solid = entities.filter((e) => !SPLITTABLE.has(e.type) && !QUOTES.has(e.type));
  return sortEntities([...entities, ...found.filter((f) => !solid.some((s) => overlaps(s, f)))]);
}
