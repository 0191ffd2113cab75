/** The bot's process dies at the worst moments; the person goes on as if nothing had happened. */
import { rmSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  createPlaygroundClient,
  type PersonClient,
  type PlaygroundClient,
} from "../../src/playground/control/client.ts";
import { createPlayground, type Listening, type Playground } from "../../src/playground/server.ts";
import { realContent, tempDir } from "../support/bot-harness.ts";
import { type BotProcess, startBotProcess } from "../support/bot-process.ts";

const TOKEN = "1000002:AAOnlyForTestsOnlyForTestsOnly";
const { texts } = realContent();
const DONE = texts.plain("en", { key: "ui-done" });

let playground: Playground;
let server: Listening;
let telegram: PlaygroundClient;
const dataDir = tempDir();
beforeAll(async () => {
  playground = createPlayground({
    token: TOKEN,
    bot: { id: 1_000_002, username: "CrashBot", firstName: "Crash" },
    pressTimeoutMs: 300,
  });
  server = await playground.listen({ port: 0 });
  telegram = createPlaygroundClient(server.url);
});
afterAll(async () => {
  await server.close();
  playground.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const start = (env: Record<string, string> = {}) =>
  startBotProcess({ BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: server.url, DATA_DIR: dataDir, ...env });

async function card(person: PersonClient): Promise<string> {
  await telegram.settled(20_000);
  return (await person.sees()).findLast(({ from, rows }) => from === "bot" && rows.length > 0)?.text ?? "";
}

/** Waits until the bot has made a call that began after `since`. */
async function called(method: string, since: number): Promise<void> {
  for (const endMs = Date.now() + 10_000; Date.now() < endMs; await sleep(10)) {
    const calls = await telegram.calls(since);
    if (calls.some((call) => call.method === method)) return;
  }
  throw new Error(`no ${method} came`);
}

async function personAtStepTwo(): Promise<PersonClient> {
  const person = await telegram.person({ languageCode: "en" });
  await person.says("/start g-registration");
  await card(person);
  await person.taps(DONE);
  expect(await card(person)).toContain("step 2 of");
  return person;
}

describe("kill -9", () => {
  it.each([
    {
      method: "answerCallbackQuery",
      when: "while the press is being answered",
      act: (person: PersonClient) => person.taps("iPhone"),
      next: "step 3 of",
    },
    {
      method: "editMessageText",
      when: "while the card is being edited",
      act: (person: PersonClient) => person.taps("iPhone"),
      next: "step 3 of",
    },
    {
      method: "sendMessage",
      when: "while the answer to a word is being sent",
      act: (person: PersonClient) => person.says("back"),
      next: "step 1 of",
    },
    {
      method: "editMessageReplyMarkup",
      when: "between a new card and making the old one inert",
      act: (person: PersonClient) => person.says("back"),
      next: "step 1 of",
    },
  ])("$when: no step is lost, skipped or repeated", async ({ method, act, next }) => {
    let bot: BotProcess = await start();
    const person = await personAtStepTwo();
    const since = (await telegram.calls()).length;
    // The effect has happened at Telegram, its answer never reaches the bot.
    await telegram.fault({ method, chatId: person.chatId, delayMs: 3_000 });
    const acting = act(person);
    await called(method, since);
    await bot.kill();
    await telegram.clearFaults();
    await acting;
    bot = await start();
    expect(await card(person)).toContain(next);
    await person.says("continue");
    expect(await card(person)).toContain(next);
    await bot.kill();
  });
});

describe("SIGTERM", () => {
  it("finishes what is in work, then ends without an error", async () => {
    const bot = await start();
    const person = await personAtStepTwo();
    const since = (await telegram.calls()).length;
    await telegram.fault({ method: "editMessageText", chatId: person.chatId, delayMs: 700 });
    const pressing = person.taps("iPhone");
    await called("answerCallbackQuery", since);
    expect(await bot.stop()).toBe(0);
    await pressing;
    expect((await person.sees()).at(-1)?.text).toContain("step 3 of");
    expect(bot.log()).toContain("app.stopped");
  });
});

describe("a start that cannot work", () => {
  it("ends with one line per problem, and no secret in it", async () => {
    await expect(
      start({ PORT: "99999", BOT_MODE: "webhook", REDIS_URL: "http://user:hunter2@x" }),
    ).rejects.toThrow(
      /ended with 1[\s\S]*PORT must be[\s\S]*REDIS_URL must be[\s\S]*WEBHOOK_SECRET is missing/,
    );
    await expect(start({ REDIS_URL: "http://user:hunter2@x" })).rejects.not.toThrow(/hunter2/);
    await expect(start({ BOT_TOKEN: "1000002:AAWrongWrongWrongWrongWrong" })).rejects.toThrow(/BOT_TOKEN/);
  });
});
