/** /start (with deep links), /menu, /guide, /help, and the commands that act on the open guide. */
import { Composer, type NextFunction } from "grammy";
import { body, ui } from "../../core/view/view.ts";
import { menuView } from "../../screens/menu.ts";
import { showCard } from "../cards/card.ts";
import type { BotContext } from "../context.ts";
import { readStartPayload } from "../deep-links.ts";
import type { GuideAction } from "../guide/turn.ts";
import { showTopic } from "./topics.ts";

async function showMenu(ctx: BotContext): Promise<void> {
  await showCard(ctx, menuView(ctx.deps.content, ctx.visit.person));
}

async function showHelp(ctx: BotContext): Promise<void> {
  await showCard(ctx, { ...menuView(ctx.deps.content, ctx.visit.person), blocks: [body(ui("help"))] });
}

/** Hands an action on the open guide to the conversation, or to what stands in for it. */
function onOpenGuide(kind: "open" | "pause" | "ask-restart") {
  return async function hand(ctx: BotContext, next: NextFunction): Promise<void> {
    const guide = ctx.visit.person.active?.guide;
    if (guide === undefined)
      return showCard(ctx, menuView(ctx.deps.content, ctx.visit.person, [ui("no-guide")]));
    ctx.action = { kind, guide } satisfies GuideAction;
    return next();
  };
}

export function startFeature(): Composer<BotContext> {
  const feature = new Composer<BotContext>();

  const typed = feature.on("message"); // a press passes them all in one step

  typed.command("start", async function start(ctx, next) {
    const target = readStartPayload(ctx.match);
    if (target?.kind === "guide") {
      ctx.action = { kind: "open", guide: target.guide };
      return next();
    }
    // Somebody's own link to a second device: `followFeature` said which guide to open.
    if (target?.kind === "follow") return next();
    if (target?.kind === "topic" && ctx.deps.content.topics.has(target.topic))
      return showTopic(ctx, target.topic);
    const again = ctx.visit.standing === "known" ? [ui("menu-later")] : [];
    await showCard(ctx, menuView(ctx.deps.content, ctx.visit.person, [ui("start"), ...again]));
  });
  typed.command(["menu", "guide"], showMenu);
  typed.command("help", showHelp);
  typed.command("continue", onOpenGuide("open"));
  typed.command("cancel", onOpenGuide("pause"));
  typed.command("restart", onOpenGuide("ask-restart"));

  typed.filter((ctx) => ctx.word === "menu", showMenu);
  typed.filter((ctx) => ctx.word === "help", showHelp);
  feature.on("callback_query").filter((ctx) => ctx.action?.kind === "menu", showMenu);
  return feature;
}
