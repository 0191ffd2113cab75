/** The bot's process dies at the worst moments; the person goes on as if nothing had happened. */
import { afterEach, describe, expect, it } from "vitest";
import type { PersonClient } from "../../src/playground/control/client.ts";
import { type BotProcess, startBotProcess } from "../support/bot-process.ts";
import { useFleetHarness } from "../support/fleet-harness.ts";
import { newestCard } from "../support/reading.ts";
import { untilTrue } from "../support/waiting.ts";
import { walkToPhoneQuestion } from "../support/walks.ts";

const fleet = useFleetHarness({ pressTimeoutMs: 300 });

/** All that were started; whoever is still there at the end of a test is ended. */
const bots: BotProcess[] = [];
async function start(env: Record<string, string> = {}): Promise<BotProcess> {
  const bot = await startBotProcess({ ...fleet.env, ...env });
  bots.push(bot);
  return bot;
}
afterEach(async () => {
  for (const { child, kill } of bots.splice(0))
    if (child.exitCode === null && child.signalCode === null) await kill();
});

const card = async (person: PersonClient) => (await newestCard(fleet.telegram, person)).text;

/** Waits until the bot has made a call that began after `since`. */
const called = (method: string, since: number) =>
  untilTrue(
    async () => (await fleet.telegram.calls(since)).some((call) => call.method === method),
    `a call of ${method}`,
  );

const personAtPhoneQuestion = async () => walkToPhoneQuestion(fleet.telegram, await fleet.person());

const tapsIPhone = (person: PersonClient) => person.taps("iPhone");
const saysBack = (person: PersonClient) => person.says("back");

describe("kill -9", () => {
  it.each([
    ["while the press is being answered", "answerCallbackQuery", tapsIPhone, "step 3 of"],
    ["while the card is being edited", "editMessageText", tapsIPhone, "step 3 of"],
    ["while the answer to a word is being sent", "sendMessage", saysBack, "step 1 of"],
    ["between a new card and making the old one inert", "editMessageReplyMarkup", saysBack, "step 1 of"],
  ] as const)("%s: no step is lost, skipped or repeated", async (_when, method, act, next) => {
    const bot = await start();
    const person = await personAtPhoneQuestion();
    const since = (await fleet.telegram.calls()).length;
    // The effect has happened at Telegram, its answer never reaches the bot.
    await fleet.telegram.fault({ method, chatId: person.chatId, delayMs: 3_000 });
    const acting = act(person);
    await called(method, since);
    await bot.kill();
    await fleet.telegram.clearFaults();
    await acting;
    await start();
    expect(await card(person)).toContain(next);
    await person.says("continue");
    expect(await card(person)).toContain(next);
  });
});

describe("SIGTERM", () => {
  it("finishes what is in work, then ends without an error", async () => {
    const bot = await start();
    const person = await personAtPhoneQuestion();
    const since = (await fleet.telegram.calls()).length;
    await fleet.telegram.fault({ method: "editMessageText", chatId: person.chatId, delayMs: 700 });
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
    await expect(start({ BOT_TOKEN: `${fleet.botId}:AAWrongWrongWrongWrongWrong` })).rejects.toThrow(
      /BOT_TOKEN/,
    );
  });
});
