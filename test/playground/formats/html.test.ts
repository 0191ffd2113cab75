// Telegram's HTML dialect: what it accepts, the entities it gives, and its exact complaints.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ApiError } from "../../../src/playground/formats/errors.ts";
import { parseHtml } from "../../../src/playground/formats/html.ts";
import { formatText } from "../../../src/playground/formats/text.ts";

const html = (text: string) => formatText(text, { parseMode: "HTML" });
const complaint = (text: string) => {
  try {
    html(text);
    return "no complaint";
  } catch (error) {
    return error instanceof ApiError
      ? error.description.replace("Bad Request: can't parse entities: ", "")
      : String(error);
  }
};

describe("what Telegram refuses", () => {
  it.each([
    ["<h1>x</h1>", 'Unsupported start tag "h1" at byte offset 0'],
    ["a < b", 'Unsupported start tag "" at byte offset 2'],
    ["1<2", "Unclosed start tag at byte offset 1"],
    ["ف<br>", 'Unsupported start tag "br" at byte offset 2'],
    ["😀<p>x</p>", 'Unsupported start tag "p" at byte offset 4'],
    ["<b>x", 'Can\'t find end tag corresponding to start tag "b"'],
    ["x</b>", "Unexpected end tag at byte offset 1"],
    ["<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'],
    ["<b>x</b", "Unclosed end tag at byte offset 4"],
    ['<a href="x', "Unclosed start tag at byte offset 0"],
    ['<a ="x">y</a>', 'Empty attribute name in the tag "a" at byte offset 0'],
    ["<a href=http://x.y>z</a>", "Unexpected end of name token at byte offset 8"],
    ['<span class="red">x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
    ['<tg-emoji emoji-id="x">y</tg-emoji>', "Invalid custom emoji identifier specified"],
    [
      "&#xD83D;&#xDE00;",
      "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units",
    ],
    ["<br/>", 'Unsupported start tag "br/" at byte offset 0'],
  ])("%s", (text, expected) => {
    expect(complaint(text)).toBe(expected);
  });
});

describe("what Telegram makes of it", () => {
  it.each([
    [
      "plain tags",
      "<b>a</b><i>b</i><u>c</u><s>d</s><code>e</code>",
      "abcde",
      ["bold 0 1", "italic 1 1", "underline 2 1", "strikethrough 3 1", "code 4 1"],
    ],
    [
      "other names of tags",
      "<strong>a</strong><em>b</em><ins>c</ins><del>d</del>",
      "abcd",
      ["bold 0 1", "italic 1 1", "underline 2 1", "strikethrough 3 1"],
    ],
    ["capital tags and the empty end tag", "<B>a</>", "a", ["bold 0 1"]],
    ["offsets after an emoji", "😀 <b>x</b>", "😀 x", ["bold 3 1"]],
    ["offsets after Arabic", "مرحبا <b>بك</b>", "مرحبا بك", ["bold 6 2"]],
    ["an emoji of several code points", "<b>👨‍👩‍👧</b>!", "👨‍👩‍👧!", ["bold 0 8"]],
    ["named and numeric references", "&lt;&gt;&amp;&quot;&#39;&#x1F600;", "<>&\"'😀", []],
    ["references that Telegram does not know", "&nbsp;&copy; & &", "&nbsp;&copy; & &", []],
    [
      "spoiler and quotes",
      "<tg-spoiler>a</tg-spoiler><blockquote expandable>b</blockquote>",
      "ab",
      ["spoiler 0 1", "expandable_blockquote 1 1"],
    ],
    ["spoiler as span", '<span class="tg-spoiler">a</span>', "a", ["spoiler 0 1"]],
    ["nested tags", "<b>a<i>b</i></b>", "ab", ["bold 0 2", "italic 1 1"]],
    ["nothing inside a tag", "<b></b>x", "x", []],
    ["formatting inside code", "<code>a<b>b</b></code>", "ab", ["code 0 2"]],
    ["neighbours of one kind", "<b>a</b><b>b</b>", "ab", ["bold 0 2"]],
    ["a language of code", '<pre><code class="language-ts">x</code></pre>', "x", ["pre 0 1 ts"]],
    ["blanks around are cut, in front only up to the first tag", "  <b> a </b>  ", " a", ["bold 0 2"]],
    [
      "a link",
      '<a href="https://example.com/?a=1&amp;b=2">x</a>',
      "x",
      ["text_link 0 1 https://example.com/?a=1&b=2"],
    ],
    ["a link to nowhere loses its target", '<a href="http://localhost:8080/">x</a>', "x", []],
    ["a person", '<a href="tg://user?id=42">x</a>', "x", ["text_mention 0 1"]],
  ])("%s", (_name, source, text, entities) => {
    const formatted = html(source);
    const shown = formatted.entities.map((e) =>
      [e.type, e.offset, e.length, e.url ?? e.language].filter((p) => p !== undefined).join(" "),
    );
    expect({ text: formatted.text, entities: shown }).toEqual({ text, entities });
  });
});

describe("any text at all", () => {
  const pieces = fc.constantFrom(
    "<",
    ">",
    "</",
    "<b>",
    "</b>",
    "<a href=",
    '"',
    "'",
    "&",
    "&#",
    "x",
    "1",
    ";",
    "=",
    " ",
    "\n",
    "😀",
    "\ud83d",
    "ش",
    "<code>",
    "</code>",
    "<pre>",
    "</pre>",
    "\0",
    "/",
    "lt",
  );

  it("is parsed or refused in Telegram's form, and entities stay inside the text", () => {
    let parsedCount = 0;
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces, { maxLength: 30 }).map((p) => p.join("")),
          fc.string({ unit: "binary" }),
        ),
        (text) => {
          try {
            const parsed = html(text);
            parsedCount += 1;
            for (const e of parsed.entities) {
              expect(e.length).toBeGreaterThan(0);
              expect(e.offset + e.length).toBeLessThanOrEqual(parsed.text.length);
              expect(e.offset).toBeGreaterThanOrEqual(0);
            }
          } catch (error) {
            if (!(error instanceof ApiError)) throw error;
            expect(error.description).toMatch(/^Bad Request: /);
          }
        },
      ),
      { numRuns: 300 },
    );
    expect(parsedCount).toBeGreaterThan(0);
  });

  it("comes back unchanged when it was escaped", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
        expect(parseHtml(escaped)).toEqual({ text, entities: [] });
      }),
    );
  });
});
