/** The bot as a list: every update walks it from top to bottom until a feature takes it. */

import { autoRetry } from "@grammyjs/auto-retry";
import { conversations, createConversation } from "@grammyjs/conversations";
import { sequentialize } from "@grammyjs/runner";
import { type ApiClientOptions, Bot, type Context } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import type { BotContext, BotDeps, InnerContext } from "./context.ts";
import { deviceFeature } from "./features/device.ts";
import { fallbackFeature } from "./features/fallback.ts";
import { followFeature } from "./features/follow.ts";
import { guideFeature } from "./features/guide.ts";
import { damagedFeature, privacyFeature } from "./features/privacy.ts";
import { reportFeature } from "./features/report.ts";
import { settingsFeature } from "./features/settings.ts";
import { startFeature } from "./features/start.ts";
import { topicsFeature } from "./features/topics.ts";
import { groupFeature } from "./groups/feature.ts";
import { createGroupVoice } from "./groups/speak.ts";
import { GUIDE_TALK, GUIDE_TALK_VERSION, guideTalk, throwTurnError } from "./guide/conversation.ts";
import { talkStorage } from "./guide/conversation-storage.ts";
import { peopleFeature } from "./handoff/person-side.ts";
import { staffFeature } from "./handoff/staff-side.ts";
import { type OnceOptions, oncePerUpdate } from "./middleware/deduplicate.ts";
import { errorBoundary } from "./middleware/error-boundary.ts";
import { readPress } from "./middleware/press.ts";
import { limitRate, meetPerson } from "./middleware/visit.ts";

export interface BotOptions extends OnceOptions {
  readonly token: string;
  readonly client: ApiClientOptions;
  readonly botInfo: UserFromGetMe;
}

/** A send waits this long at most for Telegram's `retry_after`; beyond it the update is delivered again. */
const MAX_RETRY_AFTER_SECONDS = 60;

/**
 * Telegram orders messages per chat but presses per person; both keys together give one order per person. In a
 * group nothing of a person changes, so that a wait there holds up nobody's direct chat.
 */
export function orderKeys(ctx: Context): string[] {
  if (ctx.chat !== undefined && ctx.chat.type !== "private") return [String(ctx.chat.id)];
  return [...new Set([ctx.chatId, ctx.from?.id])].filter((id) => id !== undefined).map(String);
}

/** Waits as long as Telegram asks, if that is not too long. */
export const patience = () =>
  autoRetry({
    maxDelaySeconds: MAX_RETRY_AFTER_SECONDS,
    maxRetryAttempts: 3,
    // A call that may have got through is not repeated blindly: the whole update is delivered again.
    rethrowHttpErrors: true,
    rethrowInternalServerErrors: true,
  });

export function createBot(deps: BotDeps, { token, client, botInfo, ...once }: BotOptions): Bot<BotContext> {
  const bot = new Bot<BotContext>(token, { client, botInfo });
  bot.api.config.use(patience());

  bot.use(sequentialize(orderKeys)); // ! first: anything asynchronous before it would break the order
  bot.use(oncePerUpdate(deps, once));
  bot.use(errorBoundary(deps));
  const { rateLimits, log, now } = deps;
  const voice = createGroupVoice({ api: bot.api, rateLimits, log, now });
  bot.use(async function provide(ctx, next) {
    Object.assign(ctx, { deps, voice });
    await next();
  });
  bot.use(staffFeature()); // the whole staff group, also administrators without a name
  bot.use(groupFeature()); // ends everything that is not a direct chat
  bot.use(meetPerson(deps));
  bot.use(limitRate);
  bot.use(readPress);

  bot.use(damagedFeature()); // before all that would act on a record
  bot.use(privacyFeature());
  bot.use(followFeature()); // the guides of others, whatever the person's own state is
  bot.use(peopleFeature()); // while people own a ticket, the bot is silent
  bot.use(startFeature());
  bot.use(settingsFeature());
  bot.use(deviceFeature());
  bot.use(topicsFeature()); // commands and error reports work in the middle of a guide: before the conversation

  bot.use(throwTurnError);
  bot.use(conversations<BotContext, InnerContext>({ storage: talkStorage(deps, GUIDE_TALK_VERSION) }));
  bot.use(createConversation(guideTalk, { id: GUIDE_TALK }));
  bot.use(guideFeature()); // what no conversation took
  bot.use(reportFeature());
  bot.use(fallbackFeature()); // must be the last
  return bot;
}
