/** Long texts go out in pieces: nothing lost, nothing changed, no character cut in two. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitFormatted } from "../../../src/core/handoff/split-message.ts";

interface Entity {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
  readonly url?: string;
}

const split = (text: string, most: number, entities: readonly Entity[] = []) =>
  splitFormatted(text, entities, most);
const texts = (text: string, most: number) => split(text, most).map((piece) => piece.text);

/** The kinds of formatting on each UTF-16 unit. */
function formats(length: number, entities: readonly Entity[], shift = 0): string[][] {
  const on = Array.from({ length }, (): string[] => []);
  for (const { type, offset, length: units } of entities)
    for (let unit = offset; unit < offset + units; unit += 1) on[unit - shift]?.push(type);
  return on;
}

describe("a text", () => {
  test("that fits stays whole, with its formatting", () => {
    const entities = [{ type: "text_link", offset: 1, length: 2, url: "https://x.example" }];
    expect(split("abcd", 4, entities)).toEqual([{ text: "abcd", entities }]);
    expect(split("", 4)).toEqual([]);
  });

  test("is cut at the end of a line, or else at a space, when one is near", () => {
    expect(texts("one two\nthree four", 12)).toEqual(["one two\n", "three four"]);
    expect(texts("one two three four", 12)).toEqual(["one two ", "three four"]);
    expect(texts("a bcdefghijklmnop", 8)).toEqual(["a bcdefg", "hijklmno", "p"]);
  });

  test("is never cut inside an emoji, a rare character or between the two bytes of it", () => {
    expect(texts("😀😀😀", 3)).toEqual(["😀", "😀", "😀"]);
    expect(texts("a😀😀", 4)).toEqual(["a😀", "😀"]);
    expect(texts("𠀀𠀁𠀂", 2)).toEqual(["𠀀", "𠀁", "𠀂"]);
  });

  test("keeps formatting on both sides of a cut", () => {
    const bold = { type: "bold", offset: 2, length: 6 };
    const link = { type: "text_link", offset: 8, length: 2, url: "https://x.example" };
    expect(split("abcdefghij", 5, [bold, link])).toEqual([
      { text: "abcde", entities: [{ ...bold, offset: 2, length: 3 }] },
      {
        text: "fghij",
        entities: [
          { ...bold, offset: 0, length: 3 },
          { ...link, offset: 3 },
        ],
      },
    ]);
  });
});

describe("whatever the text, its formatting and the limit", () => {
  const letters = fc.constantFrom("a", " ", "\n", "支", "😀", "👨‍👩‍👧", "é", "\u{20000}", "ـ", "0");
  const text = fc.array(letters, { maxLength: 60 }).map((parts) => parts.join(""));
  const entity = fc.record({
    type: fc.constantFrom("bold", "italic", "code"),
    offset: fc.nat(150),
    length: fc.integer({ min: 1, max: 80 }),
  });
  const most = fc.integer({ min: 2, max: 40 });

  test("the pieces are the text, none is too long or empty, and no pair is cut", () => {
    fc.assert(
      fc.property(text, most, (whole, limit) => {
        const pieces = texts(whole, limit);
        expect(pieces.join("")).toBe(whole);
        for (const piece of pieces) {
          expect(piece.length).toBeGreaterThan(0);
          expect(piece.length).toBeLessThanOrEqual(limit);
          expect(piece.isWellFormed()).toBe(true);
        }
      }),
    );
  });

  test("text with halves of pairs in it comes to an end as well, unchanged", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 60 }),
        fc.integer({ min: 1, max: 9 }),
        (whole, limit) => {
          expect(texts(whole, limit).join("")).toBe(whole);
        },
      ),
    );
  });

  test("every character keeps its formatting", () => {
    fc.assert(
      fc.property(text, fc.array(entity, { maxLength: 5 }), most, (whole, entities, limit) => {
        let from = 0;
        const found: string[][] = [];
        for (const piece of split(whole, limit, entities)) {
          for (const { offset, length } of piece.entities) {
            expect(offset).toBeGreaterThanOrEqual(0);
            expect(length).toBeGreaterThan(0);
            expect(offset + length).toBeLessThanOrEqual(piece.text.length);
          }
          found.push(...formats(piece.text.length, piece.entities));
          from += piece.text.length;
        }
        expect(from).toBe(whole.length);
        expect(found).toEqual(formats(whole.length, entities));
      }),
    );
  });
});
