/**
 * The same engine for presses and words that no conversation took: it was lost, is of another version, was
 * dropped by an error, or does not run yet (menu, link, old card, another device).
 */
import { Composer } from "grammy";
import type { BotContext } from "../context.ts";
import { GUIDE_TALK } from "../guide/conversation.ts";
import { guideTurn } from "../guide/turn.ts";

export function guideFeature(): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.use(async function withoutConversation(ctx, next) {
    const turn = await guideTurn(ctx);
    if (turn === "pass") return next();
    if (turn === "stay") await ctx.conversation.enter(GUIDE_TALK);
  });
  return feature;
}
