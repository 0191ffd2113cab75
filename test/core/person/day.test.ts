/** Days are all that is kept of time about a person. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { dayOf } from "../../../src/core/person/day.ts";

const DAY_MS = 86_400_000;
/** Until the year 9999, the last that is written with four digits. */
const anyMoment = fc.integer({ min: 0, max: Date.UTC(9999, 11, 31) });

it("a day goes from midnight to midnight, in UTC", () => {
  const midnight = Date.UTC(2026, 10, 25);
  expect([midnight - 1, midnight, midnight + DAY_MS - 1, midnight + DAY_MS].map(dayOf)).toEqual([
    "2026-11-24",
    "2026-11-25",
    "2026-11-25",
    "2026-11-26",
  ]);
});

it("days sort as time does, and tell nothing finer", () => {
  fc.assert(
    fc.property(anyMoment, anyMoment, (a, b) => {
      expect(dayOf(a)).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(Math.sign(dayOf(a).localeCompare(dayOf(b)))).toBe(
        Math.sign(Math.floor(a / DAY_MS) - Math.floor(b / DAY_MS)),
      );
    }),
  );
});
