/** What a browser gets for a text: escaped, unless it is the bot's own HTML. */
import { expect, it } from "vitest";
import { asHtml, html, paragraphs } from "../../src/web/companion/markup.ts";

it("words in a page are words, whatever they look like", () => {
  const words = `<b title="x" data-y='z'>R&D</b>`;
  expect(String(html`<p title="${words}">${words}</p>`)).toBe(
    '<p title="&lt;b title=&quot;x&quot; data-y=&#39;z&#39;&gt;R&amp;D&lt;/b&gt;">' +
      "&lt;b title=&quot;x&quot; data-y=&#39;z&#39;&gt;R&amp;D&lt;/b&gt;</p>",
  );
});

it("the bot's own texts and pieces of the page stay as they were written", () => {
  const items = ["a & b", "c"].map((item) => html`<li>${item}</li>`);
  expect(String(html`<h1>${asHtml("<b>x</b>")}</h1><ul>${items}</ul>`)).toBe(
    "<h1><b>x</b></h1><ul><li>a &amp; b</li><li>c</li></ul>",
  );
});

it("what is not there writes nothing, and a zero is there", () => {
  expect(String(html`<p>${undefined}${false}${[]}${0}</p>`)).toBe("<p>0</p>");
});

it("texts become paragraphs and lists, and links take nothing along", () => {
  expect(String(paragraphs("a\nb\n\n• one\n• <b>two</b>\nc\n1. x\n2. y"))).toBe(
    "<p>a<br>b</p><ul><li>one</li><li><b>two</b></li></ul><p>c</p><ol><li>x</li><li>y</li></ol>",
  );
  expect(String(paragraphs("2. b\n1.5 yuan\n1、打开"))).toBe(
    '<ol start="2"><li>b</li></ol><p>1.5 yuan</p><ol><li>打开</li></ol>',
  );
  expect(String(paragraphs('<a href="https://x.example">x</a>'))).toBe(
    '<p><a rel="noreferrer noopener" target="_blank" href="https://x.example">x</a></p>',
  );
});
