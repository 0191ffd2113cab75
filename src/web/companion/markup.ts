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
/** "1. Open", "1、打开"; not "1.5 yuan". */
const NUMBERED = /^\s*(\p{Nd}{1,2})(?:[.)．]\s+|、\s*)/u;

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
  let items: string[] = [];
  /** The tag that the items stand in, e.g. `<ol start="2">`. */
  let open = "";
  const endLines = () => {
    if (lines.length > 0) parts.push(`<p>${lines.join("<br>")}</p>`);
    lines = [];
  };
  const endList = () => {
    const close = open.startsWith("<ul") ? "</ul>" : "</ol>";
    if (items.length > 0) parts.push(open + items.map((item) => `<li>${item}</li>`).join("") + close);
    items = [];
    open = "";
  };
  for (const line of text.split("\n").map(safeLinks)) {
    const number = NUMBERED.exec(line)?.[1];
    if (number === undefined && !BULLET.test(line)) {
      endList();
      lines.push(line);
      continue;
    }
    endLines();
    if (open.startsWith("<ul") !== (number === undefined)) endList();
    if (open === "")
      open = number === undefined ? "<ul>" : number === "1" ? "<ol>" : `<ol start="${number}">`;
    items.push(line.replace(number === undefined ? BULLET : NUMBERED, ""));
  }
  endLines();
  endList();
  return parts.join("");
}

/** A link in a text leads away from the page, and takes nothing of its address along. */
const safeLinks = (html: string) =>
  html.replaceAll("<a href=", '<a rel="noreferrer noopener" target="_blank" href=');
