/** What the bot says in a group, as words with buttons that lead to the direct chat. */
import { type Text, ui, type View } from "../../core/view/view.ts";
import { plainView } from "../../screens/group.ts";
import { render } from "../cards/render.ts";
import type { BotContext } from "../context.ts";
import { type StartTarget, startLink } from "../deep-links.ts";
import type { Saying } from "./group-sender.ts";

/** Text with buttons, before it is decided who sees it. */
export type Words = Pick<Saying, "html" | "keyboard">;

/** A button that opens the direct chat; without `target` at its menu. */
export interface Link {
  readonly label: Text;
  readonly target?: StartTarget;
}

/** A view with buttons under it that open the direct chat. */
export function words(ctx: BotContext, locale: string, view: View, links: readonly Link[] = []): Words {
  const { content } = ctx.deps;
  const { html, keyboard } = render(content, locale, view);
  const linkRows = links.map(({ label, target }) => [
    { text: content.texts.plain(locale, label), url: startLink(ctx.me.username, target) },
  ]);
  const rows = [...keyboard.inline_keyboard, ...linkRows];
  return { html, ...(rows.length === 0 ? {} : { keyboard: { inline_keyboard: rows } }) };
}

export const privateChat = (ctx: BotContext, locale: string, ...texts: readonly Text[]): Words =>
  words(ctx, locale, plainView(...texts), [{ label: ui("group-open") }]);
