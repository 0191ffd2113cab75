/**
 * The guided conversation: waits for the next press or word and hands it to the engine, for as long as the
 * person is in a guide.
 *
 * The bot does the same without it: `withoutConversation` takes every turn that no conversation took, so a lost,
 * outdated or broken conversation costs nothing. What it adds is that a person in a guide is in a conversation of
 * grammY's, as its other plugins expect.
 *
 * ! Everything happens in `external`, on the outer context, and the record is rewound after each turn: the
 * stored conversation holds one pending wait and nothing a person wrote, however long they walk. The truth
 * is the person's progress in the store.
 */
import { type Conversation, conversations, createConversation } from "@grammyjs/conversations";
import { Composer, type NextFunction } from "grammy";
import type { BotContext, BotDeps, InnerContext } from "../context.ts";
import { conversationStorage } from "./conversation-storage.ts";
import { guideTurn, type Turn } from "./turn.ts";

/** The name under which records are stored. */
const CONVERSATION = "guide";
/** Raise when the order of waits or the result of `external` changes; old records are then dropped, at no loss. */
const VERSION = "1";

async function guideConversation(conversation: Conversation<BotContext, InnerContext>): Promise<void> {
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
    const turn = await guideTurn(outer);
    outer.guidePassed = turn === "pass";
    return turn;
  } catch (error) {
    outer.turnError = error;
    return "failed";
  }
}

/** Lets the conversation's errors reach the error boundary as they were. */
async function throwTurnError(ctx: BotContext, next: NextFunction): Promise<void> {
  ctx.turnError = undefined;
  await next();
  if (ctx.turnError !== undefined) throw ctx.turnError;
}

/**
 * The same turn for presses and words that no conversation took: it was lost, is of another version, was dropped by
 * an error, or does not run yet (menu, link, old card, another device).
 */
async function withoutConversation(ctx: BotContext, next: NextFunction): Promise<void> {
  // The conversation has looked already: it is not about a guide.
  if (ctx.guidePassed) return next();
  const turn = await guideTurn(ctx);
  if (turn === "pass") return next();
  if (turn === "stay") await ctx.conversation.enter(CONVERSATION);
}

/** Takes presses and words about a guide; everything else goes on. */
export function guideFeature(deps: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.use(throwTurnError);
  feature.use(conversations<BotContext, InnerContext>({ storage: conversationStorage(deps, VERSION) }));
  feature.use(createConversation(guideConversation, { id: CONVERSATION }));
  feature.use(withoutConversation);
  return feature;
}
