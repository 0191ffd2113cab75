/** Free text in which a person describes a problem: protects secrets, then offers what is known about it. */
import { Composer } from "grammy";
import { body, ui } from "../../guide/view.ts";

const findSecrets = (_text: string): string[] => []; // TEMP

import { say } from "../card.ts";
import type { BotContext } from "../context.ts";
import { askProblem, closing } from "./topics.ts";

export function reportFeature(): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.on("message:text", async function onReport(ctx, next) {
    if (ctx.message.text.startsWith("/") || ctx.word !== undefined) return next();
    if (findSecrets(ctx.message.text).length > 0) {
      const { rows } = closing(ctx, "handoff-none");
      return say(ctx, { blocks: [body(ui("secret-warning"))], domainFacts: [], rows });
    }
    const known = askProblem(ctx);
    await say(ctx, { ...known, blocks: [body(ui("report-unknown")), ...known.blocks.slice(1)] });
  });
  return feature;
}
