/** Middleware: each update has its effect once, however often Telegram delivers it and to whatever process. */

import type { NextFunction } from "grammy";
import { UPDATE_CLAIM_TTL_SECONDS, UPDATE_FINISHED_TTL_SECONDS, updateKey } from "../../store/keys.ts";
import { StoreUnavailableError } from "../../store/store.ts";
import type { BotContext, BotDeps } from "../context.ts";
import { DeliverAgainError } from "../deliver-again-error.ts";
import { isQueryTooOld } from "../telegram-errors.ts";

/** The first answer to the press may have been lost together with the reason for this second delivery. */
async function answerAgain(ctx: BotContext): Promise<void> {
  if (!ctx.callbackQuery) return;
  try {
    await ctx.answerCallbackQuery();
  } catch (error) {
    if (!isQueryTooOld(error)) throw error;
  }
}

export interface OnceOptions {
  /** This process; different for every start. */
  readonly owner: string;
  /**
   * Whether a claim of somebody else may be taken over at once: true for long polling, where Telegram allows
   * one receiver only, so that the other one must be a process that died.
   */
  readonly takesOver: boolean;
}

export function oncePerUpdate(deps: BotDeps, { owner, takesOver }: OnceOptions) {
  const { store, log } = deps;

  /** Without a store nothing can be claimed; the update is handled, and the person is told what cannot be done. */
  async function claim(key: string): Promise<"go" | "finished" | "taken"> {
    try {
      const claimed = await store.claim(key, owner, UPDATE_CLAIM_TTL_SECONDS);
      return claimed === "finished" ? "finished" : claimed === "taken" && !takesOver ? "taken" : "go";
    } catch (error) {
      if (error instanceof StoreUnavailableError) return "go";
      throw error;
    }
  }

  async function quietly(write: Promise<void>, updateId: number): Promise<void> {
    try {
      await write;
    } catch (error) {
      // The effect is in the person's record, which knows its updates too (`applied`).
      if (!(error instanceof StoreUnavailableError)) throw error;
      log.warn({ event: "store.update_not_marked", updateId });
    }
  }

  return async function once(ctx: BotContext, next: NextFunction): Promise<void> {
    const updateId = ctx.update.update_id;
    const key = updateKey(ctx.me.id, updateId);
    const claimed = await claim(key);
    if (claimed === "finished") return answerAgain(ctx);
    if (claimed === "taken") throw new DeliverAgainError(`update ${updateId} is in work elsewhere`);
    try {
      await next();
    } catch (error) {
      await quietly(store.release(key, owner), updateId);
      throw error;
    }
    await quietly(store.finish(key, UPDATE_FINISHED_TTL_SECONDS), updateId);
  };
}
