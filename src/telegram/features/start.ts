/** /start (with deep links), /menu, /guide, /help, and the commands that act on the open guide. */
import { Composer } from "grammy";
import type { Guide } from "../../core/guide/guide.ts";
import { activeGuide } from "../../core/person/place.ts";
import { body, ui } from "../../core/view/view.ts";
import { menuView } from "../../screens/menu.ts";
import { showCard } from "../cards/card.ts";
import type { BotContext } from "../context.ts";
import { readStartPayload } from "../deep-links.ts";
import { askRestart, openGuide, pauseGuide } from "../guide/turn.ts";
import { showTopic } from "./topics.ts";

/** Shows the menu. */
export async function showMenu(ctx: BotContext): Promise<void> {
  await showCard(ctx, menuView(ctx.deps.content, ctx.visit.person));
}

async function showHelp(ctx: BotContext): Promise<void> {
  await showCard(ctx, { ...menuView(ctx.deps.content, ctx.visit.person), blocks: [body(ui("help"))] });
}

/** A command about the open guide. */
function onOpenGuide(act: (ctx: BotContext, guide: Guide) => Promise<unknown>) {
  return async function hand(ctx: BotContext): Promise<void> {
    const { content } = ctx.deps;
    const { person } = ctx.visit;
    if (person.active === undefined) return showCard(ctx, menuView(content, person, [ui("no-guide")]));
    const guide = activeGuide(content.guides, person);
    // A guide that is gone leads to its successor.
    await (guide ? act(ctx, guide) : openGuide(ctx, person.active.guide));
  };
}

export function startFeature(): Composer<BotContext> {
  const feature = new Composer<BotContext>();

  const typed = feature.on("message");

  typed.command("start", async function start(ctx) {
    const target = readStartPayload(ctx.match);
    if (target?.kind === "guide") {
      await openGuide(ctx, target.guide);
      return;
    }
    if (target?.kind === "topic" && ctx.deps.content.topics.has(target.topic))
      return showTopic(ctx, target.topic);
    const again = ctx.visit.standing === "known" ? [ui("menu-later")] : [];
    await showCard(ctx, menuView(ctx.deps.content, ctx.visit.person, [ui("start"), ...again]));
  });
  typed.command(["menu", "guide"], showMenu);
  typed.command("help", showHelp);
  typed.command(
    "continue",
    onOpenGuide((ctx, guide) => openGuide(ctx, guide.id)),
  );
  typed.command("cancel", onOpenGuide(pauseGuide));
  typed.command("restart", onOpenGuide(askRestart));

  typed.filter((ctx) => ctx.word === "menu", showMenu);
  typed.filter((ctx) => ctx.word === "help", showHelp);
  return feature;
}
