/**
 * Middleware: a failing handler never ends the process and never leaves a person without an answer.
 *
 * Trouble that waiting can heal goes on as `DeliverAgainError`, and faults of our own as they are.
 */
import { BotError, type NextFunction } from "grammy";
import { type Text, ui } from "../../core/view/view.ts";
import { updateKind } from "../../log.ts";
import { NotSavedError } from "../../records/not-saved-error.ts";
import { StoreUnavailableError } from "../../store/store.ts";
import type { BotContext, BotDeps } from "../context.ts";
import { DeliverAgainError } from "../deliver-again-error.ts";
import { attemptOf } from "../receive/attempt.ts";
import { isNetworkTrouble, isTooManyRequests, isUnreachable, retryAfterSeconds } from "../telegram-errors.ts";
import { answerPress } from "./press.ts";

/** Middleware stacks wrap errors; what counts is what was thrown first. */
function unwrap(error: unknown): unknown {
  return error instanceof BotError ? unwrap(error.error) : error;
}

/**
 * What a handler threw becomes one of two errors for whoever handed the update over: `DeliverAgainError`, which says
 * that waiting helps, or a fault of our own. The person is told of an outage once, of a fault when nothing more is tried.
 */
export function errorBoundary(deps: BotDeps) {
  return async function boundary(ctx: BotContext, next: NextFunction): Promise<void> {
    const attempt = attemptOf(ctx.update);
    try {
      await next();
    } catch (thrown) {
      const error = unwrap(thrown);
      const about = { updateId: ctx.update.update_id, kind: updateKind(ctx.update), error };
      if (error instanceof DeliverAgainError) throw error;
      if (isNetworkTrouble(error) || isTooManyRequests(error)) {
        deps.log.warn({ event: "telegram.unavailable", ...about });
        throw new DeliverAgainError("Telegram did not take the answer", {
          cause: error,
          retryAfterMs: (retryAfterSeconds(error) ?? 0) * 1_000,
        });
      }
      if (isUnreachable(error)) {
        deps.log.info({ event: "telegram.person_unreachable", ...about });
        return;
      }
      if (error instanceof StoreUnavailableError) {
        deps.log.warn({ event: "store.unavailable", ...about });
        if (!attempt.isOutageTold) attempt.isOutageTold = await apologise(ctx, deps, ui("store-down"));
        throw new DeliverAgainError("the store is away", { cause: error });
      }
      const incident = deps.newIncident();
      deps.log.error({ event: "bot.update_failed", incident, ...about });
      // Others wrote again and again: to press once more is the person's to decide.
      const isOver = attempt.isLast || error instanceof NotSavedError;
      if (isOver && !(await apologise(ctx, deps, apology(error, incident))))
        throw new DeliverAgainError("the person was not told", { cause: error });
      if (!(error instanceof NotSavedError)) throw error;
    }
  };
}

function apology(error: unknown, incident: string): Text {
  return error instanceof NotSavedError ? ui("toast-try-again") : ui("broken", { incident });
}

/** @returns whether the person knows, or cannot be told at all */
async function apologise(ctx: BotContext, deps: BotDeps, text: Text): Promise<boolean> {
  if (!ctx.visit || ctx.chat?.type !== "private") return true;
  try {
    ctx.toast = undefined;
    await answerPress(ctx);
    await ctx.reply(deps.content.texts.t(ctx.visit.locale, text), { parse_mode: "HTML" });
    return true;
  } catch (error) {
    deps.log.warn({ event: "bot.apology_failed", updateId: ctx.update.update_id, error });
    return !(isNetworkTrouble(error) || isTooManyRequests(error));
  }
}
