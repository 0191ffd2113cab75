/** Turns a view into Telegram's terms: HTML text, keyboard, picture. Knows languages, not progress. */
import type { InlineKeyboardButton, InlineKeyboardMarkup } from "grammy/types";
import type { Content } from "../../content/content.ts";
import { domainFactArgs } from "../../content/domain-facts.ts";
import { factNotes } from "../../content/fact-notes.ts";
import type { Variables } from "../../content/texts.ts";
import type { Block, Button, View } from "../../core/view/view.ts";
import { encodeAction } from "../buttons.ts";

export interface Rendered {
  readonly html: string;
  readonly keyboard: InlineKeyboardMarkup;
  /** Relative to the media folder. */
  readonly media?: string;
}

/**
 * Turns a view into a message as Telegram shall show it, in one language. Missing optional paragraphs are left out.
 *
 * @returns HTML with Telegram's tags, and an inline keyboard whose buttons hold encoded actions
 * @example render(content, "fr", menuView(content, person)).html
 */
export function render(content: Content, locale: string, view: View): Rendered {
  const figures = domainFactArgs(content, view.domainFacts);
  const { texts } = content;
  const paragraphs = view.blocks
    .filter((block) => !block.optional || texts.covers(locale, block.text))
    .map((block) => ({ block, html: renderBlock(content, locale, block, figures) }));
  const text = paragraphs
    .map(({ block, html }, index) => (index === 0 ? "" : block.tight ? "\n" : "\n\n") + html)
    .join("");
  const notes = factNotes(content, locale, view.domainFacts);
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
