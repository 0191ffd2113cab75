/** Over HTTP, each bot a process of its own: what a press costs beside a stateless echo under the same load. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { Update } from "grammy/types";
import { tempDir } from "../support/bot-harness.ts";
import { freePort } from "../support/bot-process.ts";
import { type QuickTelegram, startQuickTelegram } from "./quick-telegram.ts";
import { pressUpdate, textUpdate } from "./updates.ts";

export interface WebhookCost {
  readonly perSecond: number;
  /** CPU of the bot's process alone. */
  readonly cpuMs: number;
}

/** As in `npm start`; the echo gets it too. */
const NEW_SPACE = "--max-semi-space-size=32";
const SECRET = "bench-secret-of-sixteen";
/** People who press at the same time. */
const WIDTH = 32;
const WARM_UP = 3_200;
const UPDATES = 6_400;

const agent = new Agent({ keepAlive: true, maxSockets: WIDTH });

function deliver(url: string, update: Update): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = {
      "content-type": "application/json",
      "x-telegram-bot-api-secret-token": SECRET,
    };
    const call = request(url, { method: "POST", agent, headers }, (response) => {
      response.resume();
      response.once("end", () =>
        response.statusCode === 200 ? resolve() : reject(new Error(`status ${response.statusCode}`)),
      );
    });
    call.once("error", reject);
    call.end(JSON.stringify(update));
  });
}

async function cpuSeconds(origin: string): Promise<number> {
  const text = await (await fetch(`${origin}/metrics`)).text();
  return Number(/^process_cpu_seconds_total (\S+)/m.exec(text)?.[1]);
}

interface Subject {
  readonly origin: string;
  readonly webhook: string;
  stop(): Promise<void>;
}

async function startSubject(script: string, path: string, env: Record<string, string>): Promise<Subject> {
  const port = await freePort();
  const child = spawn(process.execPath, [NEW_SPACE, "--import", "tsx", script], {
    env: { PATH: process.env.PATH, NODE_ENV: "production", PORT: String(port), ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const origin = `http://127.0.0.1:${port}`;
  while ((await fetch(`${origin}/readyz`).catch(() => undefined))?.status !== 200) {
    if (child.exitCode !== null) throw new Error(`${script} ended with ${child.exitCode}`);
    await sleep(50);
  }
  return {
    origin,
    webhook: `${origin}${path}`,
    async stop() {
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}

/** @param next the next update of a person (0 .. WIDTH-1) */
async function load({ origin, webhook }: Subject, next: (person: number) => Update): Promise<WebhookCost> {
  const run = (count: number) =>
    Promise.all(
      Array.from({ length: WIDTH }, async (_, person) => {
        for (let sent = 0; sent < count / WIDTH; sent++) await deliver(webhook, next(person));
      }),
    );
  await run(WARM_UP);
  const cpuBefore = await cpuSeconds(origin);
  const startedMs = performance.now();
  await run(UPDATES);
  const seconds = (performance.now() - startedMs) / 1000;
  return {
    perSecond: UPDATES / seconds,
    cpuMs: (((await cpuSeconds(origin)) - cpuBefore) * 1000) / UPDATES,
  };
}

async function measureEcho(telegram: QuickTelegram): Promise<WebhookCost> {
  const echo = await startSubject("test/bench/echo-bot.ts", "/", { TELEGRAM_API_ROOT: telegram.url });
  try {
    return await load(echo, (person) => textUpdate(person + 1, "hello"));
  } finally {
    await echo.stop();
  }
}

async function measureGuide(telegram: QuickTelegram, redisUrl: string): Promise<WebhookCost> {
  const dataDir = tempDir();
  const bot = await startSubject("src/main.ts", "/telegram/webhook", {
    BOT_TOKEN: "123456789:AAExampleExampleExampleExample",
    BOT_MODE: "webhook",
    PUBLIC_URL: "https://help.example.org",
    WEBHOOK_SECRET: SECRET,
    TELEGRAM_API_ROOT: telegram.url,
    DATA_DIR: dataDir,
    REDIS_URL: redisUrl,
    LOG_LEVEL: "warn",
  });
  try {
    const firstPerson = Math.floor(Date.now() / 1000) * 100;
    const presses = new Map<number, number>();
    for (let person = 0; person < WIDTH; person++)
      await deliver(bot.webhook, textUpdate(firstPerson + person, "/start g-card"));
    return await load(bot, (person) => {
      const done = presses.get(person) ?? 0;
      presses.set(person, done + 1);
      return pressUpdate(firstPerson + person, done);
    });
  } finally {
    await bot.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

export interface WebhookResult {
  readonly echo: WebhookCost;
  readonly embedded: WebhookCost;
  readonly redis: WebhookCost;
}

export async function benchWebhook(redisUrl: string): Promise<WebhookResult> {
  const telegram = await startQuickTelegram();
  try {
    const echo = await measureEcho(telegram);
    const embedded = await measureGuide(telegram, "");
    const redis = await measureGuide(telegram, redisUrl);
    return { echo, embedded, redis };
  } finally {
    telegram.close();
    agent.destroy();
  }
}
