/** Which message is which on the other side, and what never leaves the staff group. */
import { expect, test } from "vitest";
import {
  isInternal,
  MOST_PAIRS,
  type Pair,
  personSide,
  staffSide,
  withPairs,
} from "../../../src/core/handoff/message-map.ts";

const pairs: readonly Pair[] = [
  [11, 501],
  [0, 502],
  [12, 503],
];

test("a message leads to the one that stands for it, in both directions", () => {
  expect(staffSide(pairs, 12)).toBe(503);
  expect(personSide(pairs, 501)).toBe(11);
  expect(staffSide(pairs, 99)).toBeUndefined();
  expect(personSide(pairs, 99)).toBeUndefined();
});

test("a note of the staff leads to nobody, and is known to be internal", () => {
  expect(personSide(pairs, 502)).toBeUndefined();
  expect(isInternal(pairs, 502)).toBe(true);
  expect(isInternal(pairs, 501)).toBe(false);
  expect(isInternal(pairs, 99)).toBe(false);
});

test("of a message that was sent twice the last one counts", () => {
  const twice = withPairs(pairs, [[12, 504]]);
  expect(staffSide(twice, 12)).toBe(504);
  expect(personSide(twice, 503)).toBe(12);
});

test("what is known adds nothing", () => {
  expect(withPairs(pairs, [[0, 502]])).toBe(pairs);
  expect(withPairs(pairs, [])).toBe(pairs);
  expect(
    withPairs(pairs, [
      [11, 501],
      [13, 505],
    ]),
  ).toEqual([...pairs, [13, 505]]);
});

test("there are never more than so many, the oldest go first", () => {
  const many = Array.from({ length: MOST_PAIRS + 10 }, (_, index): Pair => [index + 1, index + 1_001]);
  const kept = many.reduce<readonly Pair[]>((known, pair) => withPairs(known, [pair]), []);
  expect(kept).toEqual(many.slice(-MOST_PAIRS));
  expect(withPairs([], many)).toEqual(many.slice(-MOST_PAIRS));
});
