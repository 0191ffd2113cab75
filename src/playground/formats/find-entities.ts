// Plain text -> the entities that Telegram finds by itself: commands, mentions, hashtags, links, e-mail addresses.
// Simpler than Telegram's finder (fewer top-level domains, no phone or card numbers).

import { type Entity, sortEntities } from "./entity.ts";

const TOP_LEVEL =
  "com|org|net|io|me|cn|app|dev|info|biz|edu|gov|int|eu|uk|fr|de|ru|in|us|ca|au|jp|kr|hk|tw|sg|my|th|vn|id|br|es|it|nl|ae|sa|eg|ma|co|xyz|site|online|shop";

const PATTERNS: readonly { type: string; pattern: RegExp }[] = [
  { type: "email", pattern: /(?<![\w.@+-])[\w.+-]{1,64}@(?:[a-z0-9-]+\.)+[a-z]{2,24}(?![\w@])/giu },
  {
    type: "url",
    pattern: new RegExp(
      `(?:https?|ftp|tonsite)://[^\\s<>"«»]+|(?<![\\w.@/-])(?:[a-z0-9-]+\\.)+(?:${TOP_LEVEL})(?![\\w.-]*\\w)(?:[/?#][^\\s<>"«»]*)?`,
      "giu",
    ),
  },
  { type: "bot_command", pattern: /(?<![\w/<>@])\/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/<>])/g },
  { type: "mention", pattern: /(?<![\w@])@[A-Za-z][A-Za-z0-9_]{3,31}(?![\w])/g },
  { type: "hashtag", pattern: /(?<![\p{L}\p{N}_#&])#(?=[\p{N}_]*\p{L})[\p{L}\p{N}_·]{1,256}/gu },
  { type: "cashtag", pattern: /(?<![\w$])\$[A-Z]{3,8}(?![\w$])/g },
];

/**
 * Finds entities in plain text, in order of `PATTERNS`; a later kind never overlaps an earlier one.
 *
 * @returns in Telegram's order, offsets in UTF-16 units
 */
export function findEntities(text: string): Entity[] {
  const found: Entity[] = [];
  for (const { type, pattern } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const piece = type === "url" ? match[0].replace(/[.,:;!?'")\]}]+$/u, "") : match[0];
      const entity = { type, offset: match.index, length: piece.length };
      const end = entity.offset + entity.length;
      if (entity.length > 0 && !found.some((f) => f.offset < end && entity.offset < f.offset + f.length)) {
        found.push(entity);
      }
    }
  }
  return sortEntities(found);
}
