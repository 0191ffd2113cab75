/** Repairs a misspelt word towards the words that authors used, so that a typo does not hide the problem. */

const SHORTEST_REPAIRED = 4;
const TWO_SLIPS_FROM = 7;
/** Bounds the work on hostile text: 4,096 characters of noise have some 700 unknown words. */
const MOST_REPAIRS_PER_TEXT = 40;
const MEMORY_ENTRIES = 2_000;

interface Entry {
  readonly word: string;
  readonly count: number;
  /** One bit per letter (code modulo 32): words that differ in many bits cannot be near. */
  readonly letters: number;
}

export interface Speller {
  /** The words of one text, unknown ones replaced by the nearest known word where one is near. */
  repair(words: readonly string[]): string[];
}

const ALPHABETIC =
  /^[\p{Script=Latin}\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}']+$/u;

function letterBits(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index++) bits |= 1 << (word.charCodeAt(index) & 31);
  return bits;
}

function countBits(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * Insertions, deletions, replacements and swaps of neighbours between two words.
 *
 * @returns a number above `most` as soon as it is certain to be exceeded
 */
export function slipsBetween(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    let lowest = row;
    for (let column = 1; column <= to.length; column++) {
      const same = from.charCodeAt(row - 1) === to.charCodeAt(column - 1);
      let slips = Math.min(
        (last[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (last[column - 1] as number) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        from.charCodeAt(row - 1) === to.charCodeAt(column - 2) &&
        from.charCodeAt(row - 2) === to.charCodeAt(column - 1);
      if (swapped) slips = Math.min(slips, (beforeLast[column - 2] as number) + 1);
      current.push(slips);
      if (slips < lowest) lowest = slips;
    }
    if (lowest > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return last[to.length] as number;
}

/**
 * @param counts how often authors used each word
 * @param common words that are right although no author used them
 */
export function createSpeller(counts: ReadonlyMap<string, number>, common: ReadonlySet<string>): Speller {
  const byLength = new Map<number, Entry[]>();
  for (const [word, count] of counts) {
    if (word.length < SHORTEST_REPAIRED - 1 || !ALPHABETIC.test(word)) continue;
    const entries = byLength.get(word.length) ?? [];
    byLength.set(word.length, entries);
    entries.push({ word, count, letters: letterBits(word) });
  }
  const memory = new Map<string, string>();

  function nearest(word: string): string {
    const most = word.length >= TWO_SLIPS_FROM ? 2 : 1;
    const letters = letterBits(word);
    let best = word;
    let bestSlips = most + 1;
    let bestCount = 0;
    for (let length = word.length - most; length <= word.length + most; length++) {
      for (const entry of byLength.get(length) ?? []) {
        if (countBits(entry.letters ^ letters) > 2 * most) continue;
        const slips = slipsBetween(word, entry.word, most);
        if (slips > most || slips > bestSlips || (slips === bestSlips && entry.count <= bestCount)) continue;
        best = entry.word;
        bestSlips = slips;
        bestCount = entry.count;
      }
    }
    return best;
  }

  return {
    repair(words) {
      let repairs = 0;
      return words.map((word) => {
        const known = counts.has(word) || common.has(word) || word.length < SHORTEST_REPAIRED;
        if (known || !ALPHABETIC.test(word) || repairs >= MOST_REPAIRS_PER_TEXT) return word;
        repairs++;
        let repaired = memory.get(word);
        if (repaired === undefined) {
          repaired = nearest(word);
          if (memory.size >= MEMORY_ENTRIES) memory.clear();
          memory.set(word, repaired);
        }
        return repaired;
      });
    },
  };
}
