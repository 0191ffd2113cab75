/** Small pieces of HTML: escaping, and the bot's texts as paragraphs and lists that a screen reader can walk. */

const ESCAPES = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);

/** For text and for attribute values in double quotes. */
export const escapeText = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => ESCAPES.get(char) ?? char);

const BULLET = /^\s*•\s+/;
/** Also with the digits and the full stops of other scripts. */
const NUMBERED = /^\s*\p{Nd}{1,2}[.)．、]\s*/u;

/** @param html a text as `Texts.t` gives it: the few tags of Telegram, newlines, "• " and "1. " at the start of lines */
export function paragraphs(html: string): string {
  return html
    .split(/\n{2,}/)
    .map(paragraph)
    .join("");
}

function paragraph(text: string): string {
  const parts: string[] = [];
  let lines: string[] = [];
  let list: { readonly tag: "ul" | "ol"; readonly items: string[] } | undefined;
  const endLines = () => {
    if (lines.length > 0) parts.push(`<p>${lines.join("<br>")}</p>`);
    lines = [];
  };
  const endList = () => {
    if (list)
      parts.push(`<${list.tag}>${list.items.map((item) => `<li>${item}</li>`).join("")}</${list.tag}>`);
    list = undefined;
  };
  for (const line of text.split("\n").map(safeLinks)) {
    const tag = BULLET.test(line) ? "ul" : NUMBERED.test(line) ? "ol" : undefined;
    if (tag === undefined) {
      endList();
      lines.push(line);
      continue;
    }
    endLines();
    if (list?.tag !== tag) {
      endList();
      list = { tag, items: [] };
    }
    list?.items.push(line.replace(tag === "ul" ? BULLET : NUMBERED, ""));
  }
  endLines();
  endList();
  return parts.join("");
}

/** A link in a text leads away from the page, and takes nothing of its address along. */
const safeLinks = (html: string) =>
  html.replaceAll("<a href=", '<a rel="noreferrer noopener" target="_blank" href=');
