/** The last answers: whatever a person sends, in whatever state, they get one. Must be installed last. */
import { Composer } from "grammy";
import { activeGuide } from "../../core/person/place.ts";
import { type Text, ui } from "../../core/view/view.ts";
import { menuView } from "../../screens/menu.ts";
import { showCard } from "../cards/card.ts";
import type { BotContext } from "../context.ts";
import { play } from "../guide/turn.ts";
import { isServiceMessage } from "../service-message.ts";

/** Says something and shows where the person is: their step, or the menu. */
async function sayWithPlace(ctx: BotContext, notice: Text): Promise<void> {
  const guide = activeGuide(ctx.deps.content.guides, ctx.visit.person);
  if (guide && !ctx.visit.person.active?.paused) {
    await play(ctx, guide, { kind: "open" }, [notice]);
    return;
  }
  await showCard(ctx, menuView(ctx.deps.content, ctx.visit.person, [notice]));
}

/** A button of a message that this version does not know any more. */
export async function oldButton(ctx: BotContext): Promise<void> {
  ctx.toast = ui("toast-old-button");
  await showCard(ctx, menuView(ctx.deps.content, ctx.visit.person));
}

export function fallbackFeature(): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.on("message:entities:bot_command", (ctx) =>
    showCard(ctx, menuView(ctx.deps.content, ctx.visit.person, [ui("unknown-command")])),
  );
  feature.on("message:text", (ctx) =>
    showCard(ctx, menuView(ctx.deps.content, ctx.visit.person, [ui("no-guide")])),
  );
  feature.on(["message:photo", "message:document", "message:video"], (ctx) =>
    sayWithPlace(ctx, ui("not-picture")),
  );
  feature.on("message", async function notText(ctx) {
    if (isServiceMessage(ctx.message)) return;
    await sayWithPlace(ctx, ui("not-text"));
  });
  return feature;
}
