/** The bot's process is killed in the middle of a hand-off; after a restart nothing is missing. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PersonClient } from "../../../src/playground/control/client.ts";
import { type BotProcess, startBotProcess } from "../../support/bot-process.ts";
import { useFleetHarness } from "../../support/fleet-harness.ts";
import { countOf, line } from "../../support/reading.ts";
import type { TopicClient } from "../../support/staff-harness.ts";
import { START_MS, untilTrue } from "../../support/waiting.ts";

const fleet = useFleetHarness();
let bot: BotProcess | undefined;
afterAll(() => bot?.kill());

/** Waits until Telegram has refused a call with these words in it. */
async function refused(method: string, part: string): Promise<void> {
  await untilTrue(async () => {
    const calls = (await fleet.telegram.calls()).filter(({ ok }) => !ok);
    return calls.some((call) => call.method === method && JSON.stringify(call.payload).includes(part));
  }, method);
}

describe("kill -9 in the middle of it", () => {
  let talking: PersonClient;
  let topic: TopicClient;
  let calling: PersonClient;

  /** Everything at once, and then the bot is gone and comes back. */
  beforeAll(async () => {
    const wait = { errorCode: 429, retryAfterSeconds: 600 };
    bot = await startBotProcess(fleet.env);
    [talking, calling] = [await fleet.person(), await fleet.person()];
    topic = await fleet.talksWithSam(talking);
    // Somebody whose chat Telegram asked to leave alone for long ...
    await fleet.telegram.fault({ method: "copyMessage", chatId: talking.chatId, ...wait });
    await topic.says("an answer that waits");
    await topic.says("a second answer that waits");
    await refused("copyMessage", `"chat_id":${talking.chatId}`);
    // ... who writes while the staff group has no time either ...
    await fleet.telegram.fault({ method: "copyMessage", chatId: fleet.team.id, delayMs: 400 });
    await talking.says("under way");
    await talking.says("behind it");
    // ... and somebody whose topic is not made yet, and who was not told yet.
    await fleet.telegram.fault({ method: "createForumTopic", payloadIncludes: calling.firstName, ...wait });
    await fleet.telegram.fault({ method: "sendMessage", chatId: calling.chatId, ...wait });
    await calling.says("/human");
    await refused("createForumTopic", calling.firstName);
    await bot.kill();
    await fleet.telegram.clearFaults();
    bot = await startBotProcess(fleet.env);
  }, START_MS);

  it("nothing that was written on either side is missing, and the order is kept", async () => {
    await topic.waitFor("behind it");
    await fleet.waitFor(talking, "a second answer that waits");
    // What Telegram had done, and could not say any more, is sent again, rather than lost.
    const there = (await topic.sees()).filter(({ from }) => from === "bot").map(({ text }) => text);
    const words = there.filter((text) => text === "under way" || text === "behind it");
    expect([...new Set(words)]).toEqual(["under way", "behind it"]);
    const here = (await talking.sees()).filter(({ from }) => from === "bot").map(({ text }) => text);
    expect(here.slice(-2)).toEqual(["an answer that waits", "a second answer that waits"]);
    expect(countOf(await talking.sees(), "an answer that waits")).toBe(1);
  });

  it("who was calling people has called them once", async () => {
    const made = await fleet.topicOf(calling);
    await made.waitFor(line("ui-staff-called-asked"));
    await fleet.waitFor(calling, line("ui-people-called"));
    await calling.says("here I am");
    await made.waitFor("here I am");
    expect((await made.sees()).filter(({ rows }) => rows.length > 0)).toHaveLength(1);
    expect(
      (await fleet.topics()).filter(({ name }) => name.startsWith(`${calling.firstName} `)),
    ).toHaveLength(1);
    expect(countOf(await calling.sees(), line("ui-people-called-already"))).toBe(0);
  });

  it("and it stops in order when it is asked to", async () => {
    expect(await bot?.stop()).toBe(0);
    bot = undefined;
  });
});
