/** Telegram HTML as texts may use it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeHtml, readHtml } from "../../src/content/html.ts";

describe("HTML in a text", () => {
  it.each([
    ["<b>bold <i>both</i></b> &amp; 5 &lt; 6 &gt; 4", "bold both & 5 & 6 & 4"],
    ['<a href="https://example.org/?a=1&amp;b=2">here</a>', "here"],
    ["<code>123</code>", "123"],
    ["plain", "plain"],
  ])("%s is shown as as many characters as %s", (html, visible) => {
    expect(readHtml(html)).toEqual({ kind: "ok", visible });
  });

  it.each([
    "<b>open",
    "closed</b>",
    "<b><i>crossed</b></i>",
    "<u>underlined</u>",
    "<script>alert()</script>",
    "a & b",
    "a &nbsp; b",
    "1 < 2",
    "2 > 1",
    "<b class='x'>attributes</b>",
    "<a>no address</a>",
    '<a href="javascript:x y">space</a>',
    "<code><b>inside code</b></code>",
    '<a href="https://a.org"><a href="https://b.org">twice</a></a>',
    "<B>capital</B>",
    "<br/>",
  ])("%s is refused", (html) => {
    expect(readHtml(html).kind).toBe("broken");
  });

  it("shows whatever a person wrote exactly as it was, once it is escaped", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const read = readHtml(`<b>${escapeHtml(text)}</b>`);
        expect(read).toMatchObject({ kind: "ok" });
        expect(read.kind === "ok" && read.visible.length).toBe(text.length);
      }),
    );
  });
});
