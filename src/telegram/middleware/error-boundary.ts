/**
 * Middleware: a failing handler never ends the process and never leaves a person without an answer.
 *
 * Trouble that a second delivery can heal goes on as `DeliverAgainError`; everything else is answered here.
 */
import { BotError, type NextFunction } from "grammy";
import { type Text, ui } from "../../core/view/view.ts";
import { updateKind } from "../../log.ts";
import { NotSavedError } from "../../records/not-saved-error.ts";
import { StoreUnavailableError } from "../../store/store.ts";
import type { BotContext, BotDeps } from "../context.ts";
import { DeliverAgainError } from "../deliver-again-error.ts";
import { isNetworkTrouble, isTooManyRequests, isUnreachable } from "../telegram-errors.ts";
import { answerPress } from "./press.ts";

/** Middleware stacks wrap errors; what counts is what was thrown first. */
function unwrap(error: unknown): unknown {
  return error instanceof BotError ? unwrap(error.error) : error;
}

export function errorBoundary(deps: BotDeps) {
  return async function boundary(ctx: BotContext, next: NextFunction): Promise<void> {
    try {
      await next();
    } catch (thrown) {
      const error = unwrap(thrown);
      const about = { updateId: ctx.update.update_id, kind: updateKind(ctx.update), error };
      if (error instanceof DeliverAgainError) throw error;
      if (isNetworkTrouble(error) || isTooManyRequests(error)) {
        deps.log.warn({ event: "telegram.unavailable", ...about });
        throw new DeliverAgainError("Telegram did not take the answer", { cause: error });
      }
      if (isUnreachable(error)) {
        deps.log.info({ event: "telegram.person_unreachable", ...about });
        return;
      }
      const incident = deps.newIncident();
      deps.log.error({ event: "bot.update_failed", incident, ...about });
      await apologise(ctx, deps, apology(error, incident));
    }
  };
}

function apology(error: unknown, incident: string): Text {
  if (error instanceof StoreUnavailableError) return ui("store-down");
  if (error instanceof NotSavedError) return ui("toast-try-again");
  return ui("broken", { incident });
}

async function apologise(ctx: BotContext, deps: BotDeps, text: Text): Promise<void> {
  if (!ctx.visit || ctx.chat?.type !== "private") return;
  try {
    ctx.toast = undefined;
    await answerPress(ctx);
    await ctx.reply(deps.content.texts.t(ctx.visit.locale, text), { parse_mode: "HTML" });
  } catch (error) {
    // The person cannot be reached now; the failure itself is logged above.
    deps.log.warn({ event: "bot.apology_failed", updateId: ctx.update.update_id, error });
  }
}
