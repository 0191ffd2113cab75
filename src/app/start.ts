/** Builds the running product from a checked configuration: store, content, bot, HTTP server; and stops it. */
import { randomBytes, randomUUID } from "node:crypto";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Api, type ApiClientOptions, GrammyError } from "grammy";
import type { Update, UserFromGetMe } from "grammy/types";
import { type Context, Hono } from "hono";
import { createCompanion } from "../companion/companion.ts";
import { createLive } from "../companion/record-changes.ts";
import type { Config } from "../config.ts";
import type { Content } from "../content/content.ts";
import { loadContent } from "../content/load.ts";
import { openMatcher } from "../content/matcher-cache.ts";
import { type Logger, updateKind } from "../log.ts";
import { createPlayground } from "../playground/server.ts";
import { createAlbums } from "../records/albums.ts";
import { createGroups } from "../records/groups.ts";
import { createRelay } from "../records/outbox.ts";
import { createPairings } from "../records/pairings.ts";
import { createPeople } from "../records/people.ts";
import { createPace } from "../records/rate-limits.ts";
import { createUnanswered } from "../records/unanswered.ts";
import { openStore } from "../store/open.ts";
import { type Store, StoreOpenError } from "../store/store.ts";
import { createBot, patience } from "../telegram/bot.ts";
import { createLiveCards } from "../telegram/cards/live-cards.ts";
import type { BotDeps } from "../telegram/context.ts";
import { DeliverAgainError } from "../telegram/deliver-again-error.ts";
import { staffGroupProblem } from "../telegram/handoff/check-group.ts";
import { createDesk } from "../telegram/handoff/desk.ts";
import { startCourier } from "../telegram/handoff/worker.ts";
import { httpFetch } from "../telegram/receive/api-client.ts";
import { startPolling } from "../telegram/receive/polling.ts";
import { publishProfile } from "../telegram/receive/profile.ts";
import { createWordReader, readOfferWords } from "../telegram/typed-words.ts";
import { companionRoutes } from "../web/companion/routes.ts";
import { healthRoutes } from "../web/health.ts";
import { createMetrics, type Metrics } from "../web/metrics.ts";
import { listen } from "../web/server.ts";
import { webhookRoutes } from "../web/webhook.ts";

/** What stops a start, in lines that an operator can act on. */
export class StartError extends Error {
  override readonly name = "StartError";
  readonly lines: readonly string[];
  constructor(lines: readonly string[], options?: ErrorOptions) {
    super(lines.join("\n"), options);
    this.lines = lines;
  }
}

export interface App {
  /** Where the HTTP server listens. */
  readonly url: string;
  /** Whether this is the playground. */
  readonly playground: boolean;
  /** Resolves when Telegram refused the bot for good (wrong token), which ends the product. */
  readonly refused: Promise<void>;
  /** Finishes what is in work, then closes bot, server and store. */
  stop(): Promise<void>;
}

/** The folder that holds `flows` and `locales`: the project's, whether this runs from `src` or from `dist`. */
const SRC_DIR = join(dirname(fileURLToPath(import.meta.url)), "..");
const PROJECT_DIR = join(SRC_DIR, "..");

/** Where the trained matcher lies; an image is built with it, so that this folder may be read-only. */
const CACHE_DIR = join(PROJECT_DIR, ".cache");

/** The kinds of updates that the bot reads. */
const ALLOWED_UPDATES = ["message", "edited_message", "callback_query", "my_chat_member"] as const;

/** The playground's bot; its server accepts this token and no other. */
const PLAYGROUND_BOT = {
  token: "1000001:AAPlaygroundOnlyOpensNothingElse",
  info: { id: 1_000_001, username: "AlipayAbroadBot", firstName: "Alipay Abroad" },
};

/** Where the content is; tests put an edited copy elsewhere. */
export interface ContentDirs {
  readonly flowsDir: string;
  readonly localesDir: string;
}
const CONTENT_DIRS: ContentDirs = {
  flowsDir: join(PROJECT_DIR, "flows"),
  localesDir: join(PROJECT_DIR, "locales"),
};

function readContent(config: Config, log: Logger, dirs: ContentDirs): Content {
  const loaded = loadContent({
    ...dirs,
    defaultLocale: config.defaultLocale,
    onMissing: (missing) => log.error({ event: "content.text_missing", ...missing }),
  });
  if (loaded.kind === "broken") {
    throw new StartError(
      loaded.problems.map(({ file, line, message, remedy }) => `${file}:${line} ${message}. ${remedy}`),
    );
  }
  return loaded.content;
}

async function whoAmI(api: Api): Promise<UserFromGetMe> {
  try {
    return await api.getMe();
  } catch (error) {
    throw new StartError(
      [
        "BOT_TOKEN or TELEGRAM_API_ROOT: the Bot API server did not accept getMe; check the token with @BotFather and the address",
      ],
      { cause: error },
    );
  }
}

/** ! The error itself is left out: grammY's holds the payload, and that holds the webhook's secret. */
async function tellTelegram(otherwise: string, call: () => Promise<unknown>): Promise<void> {
  try {
    await call();
  } catch (error) {
    throw new StartError([
      `${otherwise} (${error instanceof GrammyError ? error.description : "no answer"})`,
    ]);
  }
}

/** A staff group that cannot take anybody stops the start: people would be called who never hear of it. */
async function checkStaffGroup(api: Api, chatId: number, botId: number): Promise<void> {
  const problem = await staffGroupProblem(api, chatId, botId);
  if (problem !== undefined) throw new StartError([`SUPPORT_CHAT_ID ${problem}`]);
}

async function openTheStore(config: Config, log: Logger): Promise<Store> {
  try {
    return await openStore(config, {
      now: Date.now,
      onError: (error) => log.warn({ event: "store.connection_trouble", error }),
    });
  } catch (error) {
    if (error instanceof StoreOpenError) throw new StartError([error.message], { cause: error });
    throw error;
  }
}

async function openPort(app: Hono, config: Config) {
  try {
    return await listen(app, config.host, config.port);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    throw new StartError(
      [
        `HOST, PORT: cannot listen on ${config.host}:${config.port} (${code}); choose another, e.g. PORT=8081`,
      ],
      {
        cause: error,
      },
    );
  }
}

/** `reply`: see `WebhookDeps.handle`; without it every call is a request of its own. */
type HandleUpdate = (update: Update, reply?: (call: string) => void) => Promise<void>;

/** Measures and counts what the bot does with an update. */
function watched(handle: HandleUpdate, metrics: Metrics): HandleUpdate {
  return async (update, reply) => {
    const startedMs = performance.now();
    const seconds = () => (performance.now() - startedMs) / 1000;
    try {
      await handle(update, reply);
      metrics.updateHandled(updateKind(update), "done", seconds());
    } catch (thrown) {
      // grammY wraps what its middleware throws.
      const error = thrown instanceof Error && "error" in thrown ? thrown.error : thrown;
      metrics.updateHandled(
        updateKind(update),
        error instanceof DeliverAgainError ? "again" : "failed",
        seconds(),
      );
      throw error;
    }
  };
}

/** @throws {StartError} with one line per problem */
export async function startApp(
  config: Config,
  log: Logger,
  dirs: ContentDirs = CONTENT_DIRS,
  now: () => number = Date.now,
): Promise<App> {
  const content = readContent(config, log, dirs);
  const matcher = await openMatcher(content.phrases, {
    cacheDir: CACHE_DIR,
    onNotKept: (error) => log.warn({ event: "matcher.not_kept", error }),
  });
  const metrics = createMetrics();
  const store = await openTheStore(config, log);
  const server = new Hono();
  let started = false;
  server.route("/", healthRoutes({ store, isStarted: () => started, metrics: metrics.registry }));

  const isPlayground = config.botToken === undefined;
  const playground = isPlayground
    ? createPlayground({
        token: PLAYGROUND_BOT.token,
        bot: PLAYGROUND_BOT.info,
        pageDir: join(SRC_DIR, "playground/page"),
        staffGroup: true,
      })
    : undefined;
  // Mounted before the port opens, because Hono's routes are fixed at the first request.
  const pages: { open?: ReturnType<typeof companionRoutes> } = {};
  const toPages = (c: Context) =>
    pages.open?.app.fetch(c.req.raw, c.env) ?? c.text("the bot is starting", 503, { "Retry-After": "2" });
  server.all("/c/*", toPages);
  server.all("/companion/*", toPages);
  if (playground) server.route("/", playground.app);

  // The webhook route is added before the port opens, because Hono's routes are fixed at the first request.
  const webhook: { handle?: HandleUpdate } = {};
  if (config.mode === "webhook" && config.webhookSecret !== undefined && !isPlayground) {
    const handle: HandleUpdate = (update, reply) =>
      webhook.handle?.(update, reply) ?? Promise.reject(new DeliverAgainError("the bot is starting"));
    server.route("/", webhookRoutes({ secret: config.webhookSecret, handle, log }));
  }
  const http = await openPort(server, config);
  const localHost = config.host === "0.0.0.0" || config.host === "::" ? "127.0.0.1" : config.host;
  const url = `http://${localHost}:${http.port}`;

  const token = config.botToken ?? PLAYGROUND_BOT.token;
  const client: ApiClientOptions = {
    apiRoot: isPlayground ? url : config.telegramApiRoot,
    timeoutSeconds: 60,
    // Behind a webhook the answer to a press costs no request; everything else needs Telegram's result.
    canUseWebhookReply: (method) => method === "answerCallbackQuery",
    // grammY's type is that of node-fetch, of which it uses no more than this.
    fetch: httpFetch as unknown as NonNullable<ApiClientOptions["fetch"]>,
  };
  const api = new Api(token, client);
  const botInfo = await whoAmI(api);
  const botId = botInfo.id;
  const live = createLive({ store, botId, now });
  const people = createPeople({ store, botId, now, retentionDays: config.retentionDays });
  people.onChange(live.changed);
  const pairings = createPairings({ store, botId, now, hours: config.pairingHours });
  const cardApi = new Api(token, client);
  cardApi.config.use(patience());
  const liveCards = createLiveCards({ api: cardApi, content, people, pairings, log, now });
  people.onChange(liveCards.changed);
  function record(event: string, about: Readonly<Record<string, string | number>> = {}): void {
    log.info({ event, ...about });
    metrics.happened(event, about);
  }
  const supportChatId = config.supportChatId ?? playground?.supportChatId;
  if (supportChatId !== undefined) await checkStaffGroup(api, supportChatId, botInfo.id);
  const relay = createRelay({ store, botId: botInfo.id, retentionDays: config.retentionDays, now });
  const support =
    supportChatId === undefined
      ? undefined
      : createDesk({
          chatId: supportChatId,
          hours: config.supportHours,
          content,
          people,
          relay,
          log,
          record,
          now,
        });
  const companion = createCompanion({ content, people, pairings, live, matcher, log, record });
  companion.onMoved((personId) => void liveCards.moved(personId));
  pages.open = companionRoutes({
    companion,
    pairings,
    content,
    store,
    botId,
    secret: token,
    log,
    pageDir: join(SRC_DIR, "web/companion/page"),
  });
  const deps: BotDeps = {
    content,
    store,
    people,
    log,
    record,
    ...(support === undefined ? {} : { support }),
    devices: {
      pairings,
      companion,
      live,
      publicUrl: config.publicUrl ?? url,
      hours: config.pairingHours,
    },
    liveCards,
    matcher,
    unanswered: createUnanswered({ store, botId: botInfo.id, retentionDays: config.retentionDays, now }),
    groups: createGroups({ store, botId: botInfo.id, retentionDays: config.retentionDays, now }),
    pace: createPace(store, botInfo.id),
    albums: createAlbums(store, botInfo.id),
    offerWords: readOfferWords(content.texts),
    readWord: createWordReader(content.texts),
    retentionDays: config.retentionDays,
    now,
    newIncident: () => randomBytes(3).toString("hex"),
  };
  const polls = isPlayground || config.mode === "polling";
  const bot = createBot(deps, { token, client, botInfo, owner: randomUUID(), takesOver: polls });
  const handle = watched((update, reply) => bot.handleUpdate(update, reply && { send: reply }), metrics);

  const courier = support && startCourier({ api, desk: support, people, content, log, takesOver: polls });

  let refused: Promise<void> = new Promise(() => undefined);
  let stopReceiving = async () => {};
  if (polls) {
    // A webhook left from before would make Telegram refuse to be polled; waiting updates stay.
    await tellTelegram("BOT_MODE: Telegram did not let the webhook go, so the bot cannot poll", () =>
      api.deleteWebhook(),
    );
    const polling = startPolling({ api, handle, log, allowedUpdates: ALLOWED_UPDATES });
    stopReceiving = () => polling.stop();
    refused = new Promise((resolve) => void polling.ended.then((how) => how === "refused" && resolve()));
  } else {
    webhook.handle = handle;
    await tellTelegram(
      "PUBLIC_URL: Telegram did not take it as the webhook's address; it must be https and reachable",
      () =>
        api.setWebhook(`${config.publicUrl}/telegram/webhook`, {
          secret_token: config.webhookSecret ?? "",
          allowed_updates: ALLOWED_UPDATES,
        }),
    );
  }
  started = true;
  void publishProfile(api, content, log);
  log.info({
    event: "app.started",
    mode: isPlayground ? "playground" : config.mode,
    store: config.redisUrls.length > 0 ? "redis" : "embedded",
  });

  return {
    url,
    playground: isPlayground,
    refused,
    async stop() {
      started = false;
      await stopReceiving();
      await courier?.stop();
      pages.open?.close();
      await http.close();
      await liveCards.idle();
      await playground?.close();
      await store.close();
      log.info({ event: "app.stopped" });
    },
  };
}
