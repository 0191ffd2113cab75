/** Starts a bot as a process of its own behind a webhook, and tells what CPU it used. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../support/bot-process.ts";

/** As in `npm start`; the other bots get it too. */
const NEW_SPACE = "--max-semi-space-size=32";
const TELL_CPU = join(import.meta.dirname, "tell-cpu.ts");
export const SECRET = "bench-secret-of-sixteen";

export interface Subject {
  readonly origin: string;
  /** Where updates are delivered. */
  readonly webhook: string;
  /** CPU that the process used since it was started, all its threads, in milliseconds. Ask one at a time. */
  cpuMs(): Promise<number>;
  isDead(): boolean;
  stop(): Promise<void>;
}

export interface Start {
  /** The checkout to run in; absent: this one. */
  readonly dir?: string;
  readonly script: string;
  /** The path of the webhook. */
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
  /** Told each line of the standard output. */
  readonly onLine?: (line: string) => void;
}

/** What this product needs to run behind a webhook, beside its store. */
export function guideBotEnv(telegramUrl: string): Record<string, string> {
  return {
    BOT_TOKEN: "123456789:AAExampleExampleExampleExample",
    BOT_MODE: "webhook",
    PUBLIC_URL: "https://help.example.org",
    WEBHOOK_SECRET: SECRET,
    TELEGRAM_API_ROOT: telegramUrl,
  };
}

/** Starts the process and returns at once. */
export async function spawnSubject({ dir = ".", script, path, env, onLine }: Start): Promise<Subject> {
  const port = await freePort();
  const child = spawn(process.execPath, [NEW_SPACE, "--import", "tsx", "--import", TELL_CPU, script], {
    cwd: dir,
    env: { PATH: process.env.PATH, NODE_ENV: "production", PORT: String(port), ...env },
    stdio: ["ignore", onLine ? "pipe" : "ignore", "inherit", "ipc"],
  });
  let rest = "";
  child.stdout?.on("data", (chunk) => {
    const lines = `${rest}${chunk}`.split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) onLine?.(line);
  });
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    webhook: `${origin}${path}`,
    async cpuMs() {
      child.send("cpu");
      const [{ user, system }] = await once(child, "message");
      return (user + system) / 1000;
    },
    isDead: () => child.exitCode !== null,
    async stop() {
      if (child.exitCode !== null) return;
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}

/** Starts the process and waits until it is ready. */
export async function startSubject(start: Start): Promise<Subject> {
  const subject = await spawnSubject(start);
  while (!(await isReady(subject))) {
    if (subject.isDead()) throw new Error(`${start.script} ended before it was ready`);
    await sleep(50);
  }
  return subject;
}

export async function isReady({ origin }: Pick<Subject, "origin">): Promise<boolean> {
  return (await fetch(`${origin}/readyz`).catch(() => undefined))?.status === 200;
}
