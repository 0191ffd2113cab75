/** Starts the product from a checked configuration, as a list from top to bottom; and stops it in the reverse order. */
import { randomUUID } from "node:crypto";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Api, type ApiClientOptions } from "grammy";
import { Hono } from "hono";
import type { Config } from "../config.ts";
import { createLearning, type Learning } from "../content/matcher/learning.ts";
import type { Logger } from "../log.ts";
import { createPlayground } from "../playground/server.ts";
import { createInbox } from "../records/inbox.ts";
import { createBot } from "../telegram/bot.ts";
import { startWorker } from "../telegram/handoff/worker.ts";
import { answerPressAgain } from "../telegram/receive/answer-press-again.ts";
import { httpFetch } from "../telegram/receive/api-client.ts";
import { createDispatcher } from "../telegram/receive/dispatcher.ts";
import { publishProfile } from "../telegram/receive/profile.ts";
import { companionRoutes } from "../web/companion/routes.ts";
import { healthRoutes } from "../web/health.ts";
import { createMetrics } from "../web/metrics.ts";
import { webhookRoutes } from "../web/webhook.ts";
import { type ContentDirs, checkStaffGroup, openPort, openTheStore, readContent, whoAmI } from "./checks.ts";
import { logLearning, showLearning } from "./learning-lines.ts";
import { receiveByPolling, receiveByWebhook, watched } from "./receive.ts";
import { buildServices } from "./services.ts";

/** What tests put elsewhere. */
export interface StartOptions extends ContentDirs {
  /** Where trained languages lie; an image is built with them, so that this folder may be read-only. */
  readonly cacheDir: string;
  /** See `LearningOptions`. */
  readonly reportWaitMs?: number;
  /** Unix time in milliseconds, for the bot; the store keeps the real one. */
  readonly now: () => number;
}

export interface App {
  /** Where the HTTP server listens. */
  readonly url: string;
  /** Whether this is the playground. */
  readonly playground: boolean;
  /** Resolves when Telegram refused the bot for good (wrong token), which ends the product. */
  readonly refused: Promise<void>;
  /** What the bot has learnt to read, and what it still learns. */
  readonly learning: Pick<Learning, "languages" | "isLearnt" | "onEvent" | "whole">;
  /** Resolves when every update that was taken is handled. */
  idle(): Promise<void>;
  /** Finishes what is in work, then closes bot, server and store. */
  stop(): Promise<void>;
}

/** The folder that holds `flows` and `locales`: the project's, whether this runs from `src` or from `dist`. */
const SRC_DIR = join(dirname(fileURLToPath(import.meta.url)), "..");
const PROJECT_DIR = join(SRC_DIR, "..");
const DEFAULTS: StartOptions = {
  flowsDir: join(PROJECT_DIR, "flows"),
  localesDir: join(PROJECT_DIR, "locales"),
  cacheDir: join(PROJECT_DIR, ".cache"),
  now: Date.now,
};

/** The playground's bot; its server accepts this token and no other. */
const PLAYGROUND_BOT = {
  token: "1000001:AAPlaygroundOnlyOpensNothingElse",
  info: { id: 1_000_001, username: "AlipayAbroadBot", firstName: "Alipay Abroad" },
};

/** Seconds after which somebody who came during the start may come again. */
const RETRY_AFTER_SECONDS = "2";

function togetherAtOneAddress(parts: readonly (Hono | undefined)[]): Hono {
  const together = new Hono();
  for (const part of parts) if (part !== undefined) together.route("/", part);
  return together;
}

function clientFor(apiRoot: string): ApiClientOptions {
  return {
    apiRoot,
    timeoutSeconds: 60,
    // Behind a webhook the answer to a press costs no request; everything else needs Telegram's result.
    canUseWebhookReply: (method) => method === "answerCallbackQuery",
    // grammY's type is that of node-fetch, of which it uses no more than this.
    fetch: httpFetch as unknown as NonNullable<ApiClientOptions["fetch"]>,
  };
}

/** @throws {StartError} with one line per problem */
export async function startApp(
  config: Config,
  log: Logger,
  options: Partial<StartOptions> = {},
): Promise<App> {
  const { now, ...settings } = { ...DEFAULTS, ...options };
  const content = readContent(config, log, settings);
  const matcher = createLearning(content.phrases, { ...settings, defaultLocale: config.defaultLocale });
  logLearning(matcher, log);
  const metrics = createMetrics();
  const store = await openTheStore(config, log);

  // Behind the open port stands health first, and everything as soon as it is built.
  let isStarted = false;
  const health = healthRoutes({
    store,
    isStarted: () => isStarted,
    languages: () =>
      Object.fromEntries(
        matcher.languages.map((language) => [language, matcher.isLearnt(language) ? "ready" : "learning"]),
      ),
    metrics: metrics.registry,
  });
  const playground =
    config.botToken === undefined
      ? createPlayground({
          token: PLAYGROUND_BOT.token,
          bot: PLAYGROUND_BOT.info,
          pageDir: join(SRC_DIR, "playground/page"),
          staffGroup: true,
        })
      : undefined;
  if (playground !== undefined) showLearning(matcher, playground.showNotice);
  let served = togetherAtOneAddress([health, playground?.app]);
  served.notFound((c) => c.text("the bot is starting", 503, { "Retry-After": RETRY_AFTER_SECONDS }));
  const http = await openPort({ fetch: (request, env) => served.fetch(request, env) }, config);
  const localHost = config.host === "0.0.0.0" || config.host === "::" ? "127.0.0.1" : config.host;
  const url = `http://${localHost}:${http.port}`;

  const token = config.botToken ?? PLAYGROUND_BOT.token;
  const client = clientFor(playground === undefined ? config.telegramApiRoot : url);
  const api = new Api(token, client);
  const botInfo = await whoAmI(api);
  const botId = botInfo.id;
  const supportChatId = config.supportChatId ?? playground?.supportChatId;
  if (supportChatId !== undefined) await checkStaffGroup(api, supportChatId, botId);

  const publicUrl = config.publicUrl ?? url;
  const { deps, pairings, companion, liveCards } = buildServices({
    config,
    content,
    matcher,
    metrics,
    store,
    log,
    token,
    client,
    botId,
    publicUrl,
    supportChatId,
    now,
  });
  const polls = playground !== undefined || config.mode === "polling";
  const bot = createBot(deps, { token, client, botInfo });
  const dispatcher = createDispatcher({
    inbox: createInbox({ store, botId, owner: randomUUID(), now: Date.now }),
    handle: watched((update, reply) => bot.handleUpdate(update, reply), metrics),
    answerAgain: (update) => answerPressAgain(api, update),
    log,
    record: deps.record,
    now: Date.now,
  });
  const { people, rateLimits, support } = deps;
  const worker = support && startWorker({ api, handoff: support, people, content, log, takesOver: polls });

  const { webhookSecret } = config;
  const pageDir = join(SRC_DIR, "web/companion/page");
  const pages = companionRoutes({ companion, pairings, content, rateLimits, secret: token, log, pageDir });
  const webhook =
    polls || webhookSecret === undefined
      ? undefined
      : webhookRoutes({ secret: webhookSecret, accept: dispatcher.accept, log });
  served = togetherAtOneAddress([health, pages.app, webhook, playground?.app]);

  const receiving = polls
    ? await receiveByPolling(api, dispatcher, log)
    : await receiveByWebhook(api, publicUrl, webhookSecret);
  isStarted = true;
  matcher.begin();
  void publishProfile(api, content, log);
  log.info({
    event: "app.started",
    mode: playground === undefined ? config.mode : "playground",
    store: config.redisUrls.length > 0 ? "redis" : "embedded",
  });

  return {
    url,
    playground: playground !== undefined,
    learning: matcher,
    refused: receiving.refused,
    idle: () => dispatcher.idle(),
    async stop() {
      isStarted = false;
      // First: a report that waits for its language is told so, and does not hold up the stop.
      await matcher.stop();
      await receiving.stop();
      await dispatcher.stop();
      await worker?.stop();
      pages.close();
      await http.close();
      await liveCards.idle();
      await playground?.close();
      await store.close();
      log.info({ event: "app.stopped" });
    },
  };
}
