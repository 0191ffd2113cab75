/**
 * Writes HTML: a value in an `html` template is escaped unless it is `Html`.
 *
 * ! Three kinds of strings are HTML already: what `html` wrote, and the bot's texts as `Texts.t` and as `factNotes` give
 * them. `asHtml` and `paragraphs` are for these only. All else (`Texts.plain`, names, ids, addresses) is text.
 */
import { raw, html as template } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";

export type Html = HtmlEscapedString;
/** What may stand in a template; `false` and `undefined` write nothing. */
export type Value = string | number | false | undefined | readonly Value[];

/** Hono's template, which gives a promise only where a value is one. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  const written = template(strings, ...values);
  if (written instanceof Promise) throw new TypeError("a promise stands in a template");
  return written;
}

/** Takes a string for the HTML that it is; see above. */
export const asHtml = (text: string): Html => raw(text);

const BULLET = /^\s*•\s+/;
/** "1. Open", "1、打开"; not "1.5 yuan". */
const NUMBERED = /^\s*(\p{Nd}{1,2})(?:[.)．]\s+|、\s*)/u;

/**
 * Turns a text of the bot into paragraphs and lists that a screen reader can walk.
 *
 * @param text as `Texts.t` gives it: the few tags of Telegram, newlines, "• " and "1. " at the start of lines
 */
export function paragraphs(text: string): Html {
  return asHtml(
    text
      .split(/\n{2,}/)
      .map(paragraph)
      .join(""),
  );
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
