// Options -> a running playground: a local Telegram for one bot, with people who live in memory.
// Serves the Bot API for the bot, the control API (protocol.ts) for page and tests, and the page's files.

import { serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { addStaff } from "./actions/seed.ts";
import { createCallLog } from "./bot-api/call-log.ts";
import { createFaultBook } from "./bot-api/faults.ts";
import { type BotApiParts, botApiRoutes, runCall } from "./bot-api/routes.ts";
import { controlRoutes } from "./control/routes.ts";
import type { BotIdentity, Play } from "./world/backend.ts";
import { createCallbackDesk } from "./world/callback-queries.ts";
import { createCommandBook } from "./world/command-menus.ts";
import { createEventHub } from "./world/events.ts";
import { createFileShelf } from "./world/files.ts";
import { createFloodGate, type FloodLimit } from "./world/flood-limiter.ts";
import { createUpdateQueue } from "./world/updates.ts";
import { createWebhook } from "./world/webhook.ts";
import { createWorld } from "./world/world.ts";

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
  /** How long a press waits for the bot; default 10,000. */
  pressPatienceMs?: number;
  /** How long a callback query can be answered; default 60,000. */
  callbackLifetimeMs?: number;
  /** What one second of webhook repetition lasts; default 1000, less in tests. */
  webhookRetryUnitMs?: number;
  /** Per-chat flood limit; none by default. */
  flood?: FloodLimit;
  /** Starts with staff in a support group with topics, and with a group of travellers; nobody is told. */
  staffGroup?: boolean;
  /** Hears of faults of the playground itself; silent by default. */
  onCrash?: (error: unknown) => void;
}

export interface Listening {
  url: string;
  port: number;
  /** Stops listening and cuts open connections. */
  close(): Promise<void>;
}

export interface Playground {
  /** Can be mounted into another hono application at its root. */
  app: Hono;
  /** The staff's forum group; only with `staffGroup`. */
  supportChatId: number | undefined;
  /** @param at.port  0 picks a free port */
  listen(at: { host?: string; port: number }): Promise<Listening>;
  /** Ends waiting polls, presses and webhook requests. */
  close(): void;
}

/** 2023-11-14; ids count from here, so that they grow from run to run and stay short. */
const COUNTING_SINCE_SECONDS = 1_700_000_000;
/** Room for ten updates in each second between two starts. */
const IDS_PER_SECOND = 10;

export function createPlayground(options: PlaygroundOptions): Playground {
  const nowMs = options.nowMs ?? Date.now;
  const startNumber = Math.max(1, Math.floor((nowMs() / 1000 - COUNTING_SINCE_SECONDS) * IDS_PER_SECOND));
  const onCrash = options.onCrash ?? (() => {});
  const updates = createUpdateQueue({ nowMs, firstUpdateId: startNumber });
  const calls = createCallLog();
  const faults = createFaultBook();
  const play: Play = {
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
    events: createEventHub(),
    callbacks: createCallbackDesk({
      nowMs,
      lifetimeMs: options.callbackLifetimeMs ?? 60_000,
      firstNumber: startNumber,
    }),
    files: createFileShelf(startNumber),
    commands: createCommandBook(),
    profile: new Map(),
    flood: createFloodGate(options.flood, nowMs),
  };
  const botApi: BotApiParts = { token: options.token, play, calls, faults, onCrash };

  const support = options.staffGroup ? addStaff(play) : undefined;
  const app = new Hono();
  const pressPatienceMs = options.pressPatienceMs ?? 10_000;
  app.route("/playground/api", controlRoutes({ play, calls, faults, support, pressPatienceMs, onCrash }));
  app.route("/", botApiRoutes(botApi));
  if (options.pageDir !== undefined) app.get("/*", serveStatic({ root: options.pageDir }));

  function close(): void {
    play.webhook.close();
    play.callbacks.close();
    updates.endPoll(new Error("the playground was closed"));
  }

  return {
    app,
    supportChatId: support?.chatId,
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
