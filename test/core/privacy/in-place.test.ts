/** Texts that wait to be handled: their secrets are gone, their length is not, and they read as before. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mask, maskInPlace } from "../../../src/core/privacy/mask.ts";
import { CASES } from "./cases.ts";

describe("a text whose secrets are masked in place", () => {
  test("shows no digit of a card, and keeps every offset behind it", () => {
    const text = "declined 4111 1111 1111 1111 again, see https://example.org";
    const kept = maskInPlace(text);
    expect(kept).not.toMatch(/\d/);
    expect(kept).toHaveLength(text.length);
    expect(kept.indexOf("https")).toBe(text.indexOf("https"));
  });

  test("is read as the original would have been, for every labelled message", () => {
    expect(CASES.length).toBeGreaterThan(500);
    const different = CASES.filter(({ text }) => {
      const [before, after] = [mask(text), mask(maskInPlace(text))];
      return before.masked !== after.masked || JSON.stringify(before.found) !== JSON.stringify(after.found);
    });
    expect(different.map(({ id }) => id)).toEqual([]);
  });

  test("tells two secrets side by side apart", () => {
    const text = "cards 4111111111111111 5500005555555559";
    expect(mask(maskInPlace(text)).found).toEqual(mask(text).found);
  });

  test("has the length of the original, whatever that is", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => maskInPlace(text).length === text.length));
  });
});
