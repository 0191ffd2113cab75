/** The bot as a list: every update walks it from top to bottom until something takes it. */
import { autoRetry } from "@grammyjs/auto-retry";
import { type ApiClientOptions, Bot, Composer } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import type { BotContext, BotDeps } from "./context.ts";
import { damagedRecord } from "./features/damaged-record.ts";
import { deviceFeature } from "./features/device.ts";
import { fallbackFeature } from "./features/fallback.ts";
import { followFeature } from "./features/follow.ts";
import { pressButton } from "./features/presses.ts";
import { privacyFeature } from "./features/privacy.ts";
import { reportFeature } from "./features/report.ts";
import { settingsFeature } from "./features/settings.ts";
import { startFeature } from "./features/start.ts";
import { topicsFeature } from "./features/topics.ts";
import { groupFeature } from "./groups/feature.ts";
import { createGroupSender } from "./groups/group-sender.ts";
import { guideFeature } from "./guide/conversation.ts";
import { typedCallForStaff, whileStaffHelp } from "./handoff/person-side.ts";
import { staffFeature } from "./handoff/staff-side.ts";
import { errorBoundary } from "./middleware/error-boundary.ts";
import { readPress } from "./middleware/press.ts";
import { limitRate, meetPerson } from "./middleware/visit.ts";

export interface BotOptions {
  readonly token: string;
  readonly client: ApiClientOptions;
  readonly botInfo: UserFromGetMe;
}

/**
 * A send waits this long at most for Telegram's `retry_after`. Beyond it the whole update waits, which a stop can end and
 * another process can take over; what of its answer is out already is then sent once more.
 */
const MAX_RETRY_AFTER_SECONDS = 5;

/** Waits as long as Telegram asks, if that is not too long. */
export const patience = () =>
  autoRetry({
    maxDelaySeconds: MAX_RETRY_AFTER_SECONDS,
    maxRetryAttempts: 3,
    // A call that may have got through is not repeated blindly: the whole update is delivered again.
    rethrowHttpErrors: true,
    rethrowInternalServerErrors: true,
  });

type ChatKind = "staff" | "group" | "direct";

/** Whose rules apply: those of the staff group, of other groups and channels, or of a direct chat with one person. */
function chatKindOf(ctx: BotContext): ChatKind {
  if (ctx.deps.support?.isStaffChat(ctx.chat?.id)) return "staff";
  return ctx.chat?.type === "private" ? "direct" : "group";
}

/** The order of updates, and that each has its effect once, are the dispatcher's (`receive/dispatcher.ts`). */
export function createBot(deps: BotDeps, { token, client, botInfo }: BotOptions): Bot<BotContext> {
  const bot = new Bot<BotContext>(token, { client, botInfo });
  bot.api.config.use(patience());
  const { rateLimits, log, now } = deps;
  const groupSender = createGroupSender({ api: bot.api, rateLimits, log, now });

  bot.use(errorBoundary(deps));
  bot.use(async function provide(ctx, next) {
    Object.assign(ctx, { deps, groupSender });
    await next();
  });
  bot.route(chatKindOf, { staff: staffFeature(), group: groupFeature(), direct: directChat(deps) });
  return bot;
}

/** Who it is and what may not act come first, then presses by the table and typed words, then the guide. */
function directChat(deps: BotDeps): Composer<BotContext> {
  const direct = new Composer<BotContext>();
  direct.use(meetPerson(deps));
  direct.use(limitRate);
  direct.use(readPress);
  direct.use(damagedRecord); // before all that would act on a record
  direct.use(whileStaffHelp); // while people own a ticket, the bot is silent
  direct.branch((ctx) => ctx.callbackQuery !== undefined, pressButton, typedCommands());
  direct.use(guideFeature(deps)); // commands and error reports work in the middle of it: they stand before
  direct.use(reportFeature());
  direct.use(fallbackFeature()); // must be the last
  return direct;
}

function typedCommands(): Composer<BotContext> {
  return new Composer<BotContext>(
    privacyFeature(),
    followFeature(),
    typedCallForStaff,
    startFeature(),
    settingsFeature(),
    deviceFeature(),
    topicsFeature(),
  );
}
