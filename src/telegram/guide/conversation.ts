/**
 * The guided conversation: waits for the next press or word and hands it to the engine, for as long as the
 * person is in a guide.
 *
 * ! Everything happens in `external`, on the outer context, and the record is rewound after each turn: the
 * stored conversation holds one pending wait and nothing a person wrote, however long they walk. The truth
 * is the person's progress in the store, so losing this record costs nothing.
 */
import type { Conversation } from "@grammyjs/conversations";
import type { NextFunction } from "grammy";
import type { BotContext, InnerContext } from "../context.ts";
import { guideTurn, type Turn } from "./turn.ts";

export const GUIDE_TALK = "guide";
/** Raise when the order of waits or the result of `external` changes; old records are then dropped, at no loss. */
export const GUIDE_TALK_VERSION = "1";

export async function guideTalk(conversation: Conversation<BotContext, InnerContext>): Promise<void> {
  const top = conversation.checkpoint();
  await conversation.wait();
  const turn = await conversation.external(takeTurn);
  // A failed turn leaves the conversation as it was; the error is thrown outside by `throwTurnError`.
  if (turn === "failed") await conversation.skip();
  if (turn === "pass") await conversation.skip({ next: true });
  if (turn === "stay") await conversation.rewind(top);
}

/** ! An error that leaves `external` is copied and loses its class, so it goes around the conversation. */
async function takeTurn(outer: BotContext): Promise<Turn | "failed"> {
  try {
    return await guideTurn(outer);
  } catch (error) {
    outer.turnError = error;
    return "failed";
  }
}

/** Middleware around the conversation: lets its errors reach the error boundary as they were. */
export async function throwTurnError(ctx: BotContext, next: NextFunction): Promise<void> {
  ctx.turnError = undefined;
  await next();
  if (ctx.turnError !== undefined) throw ctx.turnError;
}
