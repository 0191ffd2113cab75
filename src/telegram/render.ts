/** Turns a view into Telegram's terms: HTML text, keyboard, picture. Knows languages, not progress. */
import type { InlineKeyboardButton, InlineKeyboardMarkup } from "grammy/types";
import type { Content } from "../content/content.ts";
import { domainFactArgs } from "../content/domain-facts.ts";
import type { Variables } from "../content/texts.ts";
import { domainFactText } from "../guide/text-ids.ts";
import type { Block, Button, View } from "../guide/view.ts";
import { encodeAction } from "./buttons.ts";

export interface Rendered {
  readonly html: string;
  readonly keyboard: InlineKeyboardMarkup;
  /** Relative to the media folder. */
  readonly media?: string;
}

/** @returns the card as Telegram shall show it; missing optional paragraphs are left out */
export function render(content: Content, locale: string, view: View): Rendered {
  const figures = domainFactArgs(content, view.domainFacts);
  const { texts } = content;
  const paragraphs = view.blocks
    .filter((block) => !block.optional || texts.covers(locale, block.text))
    .map((block) => ({ block, html: renderBlock(content, locale, block, figures) }));
  const text = paragraphs
    .map(({ block, html }, index) => (index === 0 ? "" : block.tight ? "\n" : "\n\n") + html)
    .join("");
  const notes = factNotes(content, locale, view);
  return {
    html: notes.length === 0 ? text : `${text}\n\n<i>${notes.join("\n")}</i>`,
    keyboard: {
      inline_keyboard: view.rows.map((row) => row.map((button) => renderButton(content, locale, button))),
    },
    ...(view.media === undefined ? {} : { media: view.media }),
  };
}

function renderBlock(content: Content, locale: string, block: Block, figures: Variables): string {
  const html = content.texts.t(locale, block.text, figures);
  return block.as === "heading" ? `<b>${html}</b>` : html;
}

function renderButton(
  content: Content,
  locale: string,
  { label, action, style }: Button,
): InlineKeyboardButton {
  return {
    text: content.texts.plain(locale, label),
    callback_data: encodeAction(action),
    ...(style === undefined ? {} : { style }),
  };
}

/**
 * One line per kind of doubt and date: "As of May 2026: fee on a linked card, limits."
 * Facts that may be said plainly have no line.
 */
function factNotes(content: Content, locale: string, view: View): string[] {
  const groups = new Map<string, { kind: "dated" | "open"; date: string; names: string[] }>();
  for (const id of new Set(view.domainFacts)) {
    const fact = content.domainFacts.get(id);
    if (!fact || fact.say === "plain") continue;
    const date = formatMonth(locale, fact.asOf);
    const key = `${fact.say} ${date}`;
    const group = groups.get(key) ?? { kind: fact.say, date, names: [] };
    group.names.push(content.texts.plain(locale, { key: domainFactText(id) }));
    groups.set(key, group);
  }
  return [...groups.values()].map(({ kind, date, names }) =>
    content.texts.t(locale, { key: `ui-fact-${kind}`, args: { date, fact: joinNames(locale, names) } }),
  );
}

// Building an Intl formatter costs about 50 times as much as using it.
const monthFormats = new Map<string, Intl.DateTimeFormat>();
const listFormats = new Map<string, Intl.ListFormat>();

/** "2026-05-04" -> "May 2026" in the person's language, Gregorian calendar. */
export function formatMonth(locale: string, day: string): string {
  const format =
    monthFormats.get(locale) ??
    new Intl.DateTimeFormat(locale, { year: "numeric", month: "long", timeZone: "UTC", calendar: "gregory" });
  monthFormats.set(locale, format);
  return format.format(new Date(`${day}T00:00:00Z`));
}

function joinNames(locale: string, names: readonly string[]): string {
  const format =
    listFormats.get(locale) ?? new Intl.ListFormat(locale, { type: "conjunction", style: "long" });
  listFormats.set(locale, format);
  return format.format(names);
}
