/** This product's bot, and the bare echo, in this process, with a Bot API that answers every call at once. */
import type { ApiClientOptions } from "grammy";
import { Bot } from "grammy";
import { buildServices } from "../../src/app/services.ts";
import { buildMatcher } from "../../src/core/matcher/matcher.ts";
import { learntMatcher } from "../../src/core/matcher/matcher-port.ts";
import { createLogger } from "../../src/log.ts";
import type { Store } from "../../src/store/store.ts";
import { createBot } from "../../src/telegram/bot.ts";
import { createMetrics } from "../../src/web/metrics.ts";
import { configFor } from "../support/bot-harness.ts";
import { realContent } from "../support/real-content.ts";
import { cardMessage } from "./card.ts";

export const INFO = {
  id: 1,
  is_bot: true as const,
  first_name: "B",
  username: "b_bot",
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
  can_manage_bots: false,
  supports_guest_queries: false,
  supports_join_request_queries: false,
};
const ANSWER = { ok: true, result: cardMessage(1) };
/** Answers every call at once, inside conversations too. */
const client: ApiClientOptions = { fetch: (async () => ({ json: async () => ANSWER })) as never };

export function createEcho(): Bot {
  const bot = new Bot("1:echo", { client, botInfo: INFO });
  bot.on("message:text", (ctx) => ctx.reply(ctx.msg.text));
  return bot;
}

export function createGuideBot(store: Store) {
  const token = "1:guide";
  const { deps } = buildServices({
    config: configFor({}),
    content: realContent(),
    matcher: learntMatcher(buildMatcher([])),
    metrics: createMetrics(),
    store,
    log: createLogger("silent"),
    token,
    client,
    botId: INFO.id,
    publicUrl: "http://127.0.0.1",
    supportChatId: undefined,
    now: Date.now,
  });
  return createBot(deps, { token, client, botInfo: INFO });
}
