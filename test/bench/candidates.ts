/** The bots that are compared: this product over each store, and what one would run instead. */
import { rmSync } from "node:fs";
import { personKeys } from "../../src/store/keys.ts";
import { tempDir } from "../support/temp-dir.ts";
import { guideBotEnv, type Subject, startSubject } from "./subject.ts";
import { plainPressUpdate, pressUpdate, textUpdate } from "./updates.ts";
import type { Dialogue } from "./walkers.ts";

/** Where a bot keeps what it knows; the name is what the tables print. */
export type Keeps =
  | { readonly name: "none" }
  | { readonly name: "embedded" }
  | { readonly name: "Redis"; readonly url: string };

export const embedded: Keeps = { name: "embedded" };
export const inRedis = (url: string): Keeps => ({ name: "Redis", url });

export interface Candidate {
  readonly name: string;
  readonly keeps: Keeps;
  readonly subject: Subject;
  readonly dialogue: Dialogue;
  /** What Redis keeps of a person. */
  keysOf(person: number): readonly string[];
}

/** The id that the quick Bot API server gives to every bot. */
export const BOT_ID = 1;

const guideDialogue: Dialogue = {
  open: (person) => textUpdate(person, "/start g-card"),
  press: pressUpdate,
};
const plainDialogue: Dialogue = { open: (person) => textUpdate(person, "/start"), press: plainPressUpdate };

/** @param dir another checkout of this product; absent: this one */
export async function startGuideBot(telegramUrl: string, keeps: Keeps, dir?: string): Promise<Candidate> {
  const dataDir = tempDir();
  const store = { DATA_DIR: dataDir, ...(keeps.name === "Redis" ? { REDIS_URL: keeps.url } : {}) };
  const subject = await startSubject({
    ...(dir === undefined ? {} : { dir }),
    script: "src/main.ts",
    path: "/telegram/webhook",
    env: { ...guideBotEnv(telegramUrl), ...store, LOG_LEVEL: "warn" },
  });
  return {
    name: "this bot",
    keeps,
    subject: {
      ...subject,
      async stop() {
        await subject.stop();
        rmSync(dataDir, { recursive: true, force: true });
      },
    },
    dialogue: guideDialogue,
    keysOf: (person) => personKeys(BOT_ID, person).all,
  };
}

interface Plain {
  readonly name: string;
  /** Its file in `bots/`. */
  readonly script: string;
  readonly keeps: Keeps;
  readonly dialogue?: Dialogue;
  readonly env?: Readonly<Record<string, string>>;
}

async function startPlain(
  telegramUrl: string,
  { name, script, keeps, dialogue = plainDialogue, env = {} }: Plain,
): Promise<Candidate> {
  const keyPrefix = `${name}:`;
  const subject = await startSubject({
    script: `test/bench/bots/${script}`,
    path: "/",
    env: {
      TELEGRAM_API_ROOT: telegramUrl,
      ...(keeps.name === "Redis" ? { REDIS_URL: keeps.url, KEY_PREFIX: keyPrefix } : {}),
      ...env,
    },
  });
  return { name, keeps, subject, dialogue, keysOf: (person) => [`${keyPrefix}${person}`] };
}

export const startEcho = (telegramUrl: string) =>
  startPlain(telegramUrl, {
    name: "stateless grammY echo",
    script: "echo.ts",
    keeps: { name: "none" },
    dialogue: { press: (person) => textUpdate(person, "hello") },
  });

export const startSession = (telegramUrl: string, redisUrl: string) =>
  startPlain(telegramUrl, {
    name: "grammY handler, session",
    script: "session.ts",
    keeps: inRedis(redisUrl),
  });

/** The handler with this product's way to the Bot API server: what is left is the work of the bot itself. */
export const startSessionOurClient = (telegramUrl: string, redisUrl: string) =>
  startPlain(telegramUrl, {
    name: "the same, our HTTP client",
    script: "session.ts",
    keeps: inRedis(redisUrl),
    env: { CLIENT: "ours" },
  });

export const startWaitLoop = (telegramUrl: string, redisUrl: string) =>
  startPlain(telegramUrl, {
    name: "conversation, a loop of waits",
    script: "wait-loop.ts",
    keeps: inRedis(redisUrl),
  });
