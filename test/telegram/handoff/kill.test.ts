/** The bot's process is killed in the middle of a hand-off; after a restart nothing is missing. */
import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PersonClient } from "../../../src/playground/control/client.ts";
import { tempDir } from "../../support/bot-harness.ts";
import { type BotProcess, startBotProcess } from "../../support/bot-process.ts";
import { startTown, type Town } from "../../support/fleet-harness.ts";
import { line, START_MS, type TopicClient, until } from "../../support/handoff-harness.ts";

let town: Town;
let bot: BotProcess | undefined;
const dataDir = tempDir();
beforeAll(async () => {
  town = await startTown();
}, START_MS);
afterAll(async () => {
  await bot?.kill();
  await town.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Waits until Telegram has refused a call with these words in it. */
async function refused(method: string, part: string): Promise<void> {
  await until(async () => {
    const calls = (await town.telegram.calls()).filter(({ ok }) => !ok);
    return (
      calls.some((call) => call.method === method && JSON.stringify(call.payload).includes(part)) || undefined
    );
  }, method);
}

// P0 7
describe("kill -9 in the middle of it", () => {
  let talking: PersonClient;
  let topic: TopicClient;
  let calling: PersonClient;

  /** Everything at once, and then the bot is gone and comes back. */
  beforeAll(async () => {
    const env = { ...town.env, DATA_DIR: dataDir };
    const wait = { errorCode: 429, retryAfterSeconds: 600 };
    bot = await startBotProcess(env);
    [talking, calling] = [await town.person(), await town.person()];
    topic = await town.talksWithSam(talking);
    // Somebody whose chat Telegram asked to leave alone for long ...
    await town.telegram.fault({ method: "copyMessage", chatId: talking.chatId, ...wait });
    await topic.says("an answer that waits");
    await topic.says("a second answer that waits");
    await refused("copyMessage", `"chat_id":${talking.chatId}`);
    // ... who writes while the staff group has no time either ...
    await town.telegram.fault({ method: "copyMessage", chatId: town.team.id, delayMs: 400 });
    await talking.says("under way");
    await talking.says("behind it");
    // ... and somebody whose topic is not made yet, and who was not told yet.
    await town.telegram.fault({ method: "createForumTopic", payloadIncludes: calling.firstName, ...wait });
    await town.telegram.fault({ method: "sendMessage", chatId: calling.chatId, ...wait });
    await calling.says("/human");
    await refused("createForumTopic", calling.firstName);
    await bot.kill();
    await town.telegram.clearFaults();
    bot = await startBotProcess(env);
  }, 60_000);

  it("nothing that was written on either side is missing, and the order is kept", async () => {
    await topic.waitFor("behind it");
    await town.waitFor(talking, "a second answer that waits");
    // What Telegram had done, and could not say any more, is sent again, rather than lost.
    const there = (await topic.sees()).filter(({ from }) => from === "bot").map(({ text }) => text);
    const words = there.filter((text) => text === "under way" || text === "behind it");
    expect([...new Set(words)]).toEqual(["under way", "behind it"]);
    const here = (await talking.sees()).filter(({ from }) => from === "bot").map(({ text }) => text);
    expect(here.slice(-2)).toEqual(["an answer that waits", "a second answer that waits"]);
    expect(town.count(await talking.sees(), "an answer that waits")).toBe(1);
  });

  it("who was calling people has called them once", async () => {
    const made = await town.topicOf(calling);
    await made.waitFor(line("ui-staff-called-asked"));
    await town.waitFor(calling, line("ui-people-called"));
    await calling.says("here I am");
    await made.waitFor("here I am");
    expect((await made.sees()).filter(({ rows }) => rows.length > 0)).toHaveLength(1);
    expect((await town.topics()).filter(({ name }) => name.startsWith(`${calling.firstName} `))).toHaveLength(
      1,
    );
    expect(town.count(await calling.sees(), line("ui-people-called-already"))).toBe(0);
  });

  it("and it stops in order when it is asked to", async () => {
    expect(await bot?.stop()).toBe(0);
    bot = undefined;
  });
});
