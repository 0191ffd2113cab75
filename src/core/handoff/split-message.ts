/** Cuts a formatted text into pieces that Telegram takes; nothing of it is lost. Lengths are UTF-16 units. */

interface Entity {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
}

export interface Piece<E extends Entity> {
  readonly text: string;
  readonly entities: readonly E[];
}

/** Cuts at a line end or a space where one is near, never inside a surrogate pair. */
export function splitFormatted<E extends Entity>(
  text: string,
  entities: readonly E[],
  mostUnits: number,
): readonly Piece<E>[] {
  const pieces: Piece<E>[] = [];
  let from = 0;
  while (from < text.length) {
    const to = text.length - from <= mostUnits ? text.length : cutBefore(text, from, from + mostUnits);
    pieces.push({ text: text.slice(from, to), entities: within(entities, from, to) });
    from = to;
  }
  return pieces;
}

function cutBefore(text: string, from: number, limit: number): number {
  const near = from + Math.floor((limit - from) / 2);
  for (const mark of ["\n", " "]) {
    const at = text.lastIndexOf(mark, limit - 1);
    if (at >= near) return at + 1;
  }
  const isHighSurrogate = /[\uD800-\uDBFF]/.test(text[limit - 1] ?? "");
  return isHighSurrogate && limit - 1 > from ? limit - 1 : limit;
}

function within<E extends Entity>(entities: readonly E[], from: number, to: number): E[] {
  return entities.flatMap((entity) => {
    const start = Math.max(entity.offset, from);
    const end = Math.min(entity.offset + entity.length, to);
    return start < end ? [{ ...entity, offset: start - from, length: end - start }] : [];
  });
}
