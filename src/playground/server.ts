// Options -> a running playground: a local Telegram for one bot, with people who live in memory.
// Serves the Bot API for the bot, the control API (protocol.ts) for page and tests, and the page's files.
//
// The folders know each other one way:  server -> control -> bot-api -> actions -> json -> world -> formats
//   control/  what page and tests ask         json/     what the bot and the page are told of the world
//   bot-api/  what the bot asks               world/    people, chats, messages, updates; in memory
//   actions/  what changes the world          formats/  texts, keyboards, files, errors, Telegram's numbers
// `page/` is the chat page: plain scripts without a build step, which know the control API only.

import { serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { seedStaff } from "./actions/seed.ts";
import { createCallLog } from "./bot-api/call-log.ts";
import { createFaults } from "./bot-api/faults.ts";
import { type BotApiDeps, botApiRoutes, runCall } from "./bot-api/routes.ts";
import { controlRoutes } from "./control/routes.ts";
import type { Backend, BotIdentity } from "./world/backend.ts";
import { createCallbackQueries } from "./world/callback-queries.ts";
import { createCommandMenus } from "./world/command-menus.ts";
import { createEvents } from "./world/events.ts";
import { createFiles } from "./world/files.ts";
import { createFloodLimiter, type FloodLimit } from "./world/flood-limiter.ts";
import { createUpdateQueue } from "./world/updates.ts";
import { createWebhook } from "./world/webhook.ts";
import { createWorld } from "./world/world.ts";

/** How a playground behaves; everything but the bot has a default. */
export interface PlaygroundOptions {
  /** The token that the bot must use, e.g. `7000000001:playground`. */
  token: string;
  bot: BotIdentity;
  /** Unix time in milliseconds; default the system's. Waiting uses real time in any case. */
  nowMs?: () => number;
  /** Folder with the page, served at `/`. */
  pageDir?: string;
  /** Telegram's default for bots; `false` lets the bot read all group messages. */
  privacyMode?: boolean;
  /** How long a press waits for the bot's answer; default 10,000. */
  pressTimeoutMs?: number;
  /** How long a callback query can be answered; default 60,000. */
  callbackLifetimeMs?: number;
  /** What one second of webhook repetition lasts; default 1000, less in tests. */
  webhookRetryUnitMs?: number;
  /** Per-chat flood limit; none by default. */
  flood?: FloodLimit;
  /** Starts with staff in a support group with topics, and with a group of travellers; the bot is not told. */
  staffGroup?: boolean;
  /** Called with unexpected errors of the playground itself; nobody by default. */
  onCrash?: (error: unknown) => void;
}

export interface Listening {
  url: string;
  port: number;
  /** Stops listening and cuts open connections. */
  close(): Promise<void>;
}

export interface Playground {
  /** All routes; can be mounted into another hono application at its root. */
  app: Hono;
  /** The staff's forum group; only with `staffGroup`. */
  supportChatId: number | undefined;
  /**
   * Serves over HTTP.
   *
   * @param at.host  default `127.0.0.1`
   * @param at.port  0 picks a free port
   * @throws when the port is taken
   */
  listen(at: { host?: string; port: number }): Promise<Listening>;
  /** Whether the bot waits in a long poll right now. */
  isPolled(): boolean;
  /** Shows a line about the bot's process above everything on the page; an empty one takes it away. */
  showNotice(text: string): void;
  /** Ends waiting polls, presses and webhook requests. */
  close(): void;
}

/** 2023-11-14; ids count from here, so that they grow from run to run and stay short. */
const COUNTING_SINCE_SECONDS = 1_700_000_000;
/** Room for ten updates in each second between two starts. */
const IDS_PER_SECOND = 10;

/** Makes a playground; nothing listens yet. */
export function createPlayground(options: PlaygroundOptions): Playground {
  const nowMs = options.nowMs ?? Date.now;
  const startNumber = Math.max(1, Math.floor((nowMs() / 1000 - COUNTING_SINCE_SECONDS) * IDS_PER_SECOND));
  const onCrash = options.onCrash ?? (() => {});
  const updates = createUpdateQueue({ nowMs, firstUpdateId: startNumber });
  const calls = createCallLog();
  const faults = createFaults();
  const backend: Backend = {
    bot: options.bot,
    nowMs,
    privacyMode: options.privacyMode ?? true,
    world: createWorld(startNumber),
    updates,
    webhook: createWebhook({
      updates,
      nowMs,
      retryUnitMs: options.webhookRetryUnitMs ?? 1000,
      onReply: (method, fields) => void runCall(botApi, method, { fields, uploads: new Map() }),
    }),
    events: createEvents(),
    callbackQueries: createCallbackQueries({
      nowMs,
      lifetimeMs: options.callbackLifetimeMs ?? 60_000,
      firstNumber: startNumber,
    }),
    files: createFiles(startNumber),
    commandMenus: createCommandMenus(),
    profile: new Map(),
    floodLimiter: createFloodLimiter(options.flood, nowMs),
  };
  const botApi: BotApiDeps = { token: options.token, backend, calls, faults, onCrash };

  let notice = "";
  function showNotice(text: string): void {
    notice = text;
    backend.events.emit({ kind: "notice", notice });
  }

  const support = options.staffGroup ? seedStaff(backend) : undefined;
  const app = new Hono();
  const pressTimeoutMs = options.pressTimeoutMs ?? 10_000;
  app.route(
    "/playground/api",
    controlRoutes({ backend, calls, faults, support, notice: () => notice, pressTimeoutMs, onCrash }),
  );
  app.route("/", botApiRoutes(botApi));
  if (options.pageDir !== undefined) app.get("/*", serveStatic({ root: options.pageDir }));

  function close(): void {
    backend.webhook.close();
    backend.callbackQueries.close();
    updates.endPoll(new Error("the playground was closed"));
  }

  return {
    app,
    supportChatId: support?.chatId,
    isPolled: updates.isPolled,
    showNotice,
    close,
    listen: ({ host = "127.0.0.1", port }) => listen(app, host, port, close),
  };
}

async function listen(app: Hono, host: string, port: number, onClose: () => void): Promise<Listening> {
  return await new Promise<Listening>((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, (info) => {
      const shownHost = host.includes(":") ? `[${host}]` : host;
      resolve({
        url: `http://${shownHost}:${info.port}`,
        port: info.port,
        close: () =>
          new Promise<void>((closed) => {
            onClose();
            server.close(() => closed());
            if ("closeAllConnections" in server) server.closeAllConnections();
          }),
      });
    });
    server.once("error", reject);
  });
}
