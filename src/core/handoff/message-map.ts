/**
 * Which message of the person is which message of the staff group: what replies and edits go by.
 *
 * Newest last, at most `MOST_PAIRS`; a reply to something older is delivered without its quotation.
 */

/** `[message in the person's chat, message in the staff group]`; 0 on the person's side: never leaves the group. */
export type Pair = readonly [person: number, staff: number];

export const MOST_PAIRS = 300;

/** @returns the very same pairs when all are known */
export function withPairs(pairs: readonly Pair[], added: readonly Pair[]): readonly Pair[] {
  const isKnown = ([person, staff]: Pair) => pairs.some(([p, s]) => p === person && s === staff);
  const fresh = added.filter((pair) => !isKnown(pair));
  return fresh.length === 0 ? pairs : [...pairs, ...fresh].slice(-MOST_PAIRS);
}

export const staffSide = (pairs: readonly Pair[], person: number): number | undefined =>
  pairs.findLast(([id]) => id === person)?.[1];

export function personSide(pairs: readonly Pair[], staff: number): number | undefined {
  const found = pairs.findLast(([, id]) => id === staff)?.[0];
  return found === 0 ? undefined : found;
}

/** Whether it is known to be internal: a note, or an answer to a note. */
export const isInternal = (pairs: readonly Pair[], staff: number): boolean =>
  pairs.some(([person, id]) => person === 0 && id === staff);
