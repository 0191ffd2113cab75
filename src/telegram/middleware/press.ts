/** Reads the action of a pressed button and sees to it that every press is answered exactly once. */
import type { NextFunction } from "grammy";
import { MAX_TOAST_UNITS } from "../../telegram-limits.ts";
import { decodeAction } from "../buttons.ts";
import type { BotContext } from "../context.ts";
import { isQueryTooOld } from "../telegram-errors.ts";

/** Answers the press with the toast, if there is a press and it was not answered yet. */
export async function answerPress(ctx: BotContext): Promise<void> {
  if (!ctx.callbackQuery || ctx.pressAnswered) return;
  ctx.pressAnswered = true;
  await toast(ctx, ctx.toast && ctx.deps.content.texts.plain(ctx.visit.locale, ctx.toast));
}

/** A short note that only whoever pressed sees; without a text the button just stops spinning. */
export async function toast(ctx: BotContext, text?: string): Promise<void> {
  try {
    await ctx.answerCallbackQuery(text === undefined ? undefined : { text: text.slice(0, MAX_TOAST_UNITS) });
  } catch (error) {
    // The spinner has stopped by itself by then; what the press did still counts.
    if (!isQueryTooOld(error)) throw error;
  }
}

/** Middleware: decodes the button before the features run, answers what they left unanswered. */
export async function readPress(ctx: BotContext, next: NextFunction): Promise<void> {
  ctx.toast = undefined;
  ctx.pressAnswered = false;
  ctx.action = ctx.callbackQuery?.data === undefined ? undefined : decodeAction(ctx.callbackQuery.data);
  await next();
  await answerPress(ctx);
}
