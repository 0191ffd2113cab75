/** What people experience when Telegram, the store or a process is away for longer than anybody waits. */
import { afterEach, describe, expect, it } from "vitest";
import type { App } from "../../src/app/start.ts";
import type { PersonClient } from "../../src/playground/control/client.ts";
import { openEmbeddedStore } from "../../src/store/embedded/store.ts";
import { KEY_PREFIX } from "../../src/store/keys.ts";
import { type BotProcess, freePort, startBotProcess } from "../support/bot-process.ts";
import { useFleetHarness } from "../support/fleet-harness.ts";
import { start as startRedis } from "../support/outage-harness.ts";
import { say } from "../support/reading.ts";
import { sharedRedisUrl } from "../support/shared-redis.ts";
import { untilTrue } from "../support/waiting.ts";
import { walkToPhoneQuestion } from "../support/walks.ts";

const fleet = useFleetHarness({ webhookRetryUnitMs: 50 });

const apps: App[] = [];
const processes: BotProcess[] = [];
async function startBot(env: Record<string, string> = {}): Promise<App> {
  const app = await fleet.startBot(env);
  apps.push(app);
  return app;
}
async function startProcess(env: Record<string, string>): Promise<BotProcess> {
  const bot = await startBotProcess({ ...fleet.env, ...env });
  processes.push(bot);
  return bot;
}
afterEach(async () => {
  await fleet.telegram.clearFaults();
  for (const app of apps.splice(0)) await app.stop();
  for (const { child, kill } of processes.splice(0))
    if (child.exitCode === null && child.signalCode === null) await kill();
});

const personAtPhoneQuestion = async () => walkToPhoneQuestion(fleet.telegram, await fleet.person());
const sees = (person: PersonClient, part: string) =>
  untilTrue(
    async () => (await person.sees()).some(({ text, from }) => from === "bot" && text.includes(part)),
    part,
  );
const sends = async (person: PersonClient, since: number) =>
  (await fleet.telegram.calls(since)).filter(
    ({ method, payload }) => method === "sendMessage" && payload.chat_id === person.chatId,
  );
const CARD = "4111 1111 1111 1111";
/** More than any limit of attempts that there has ever been. */
const MANY_ATTEMPTS = 7;

describe("Telegram is away", () => {
  it("for as long as it likes: whoever wrote meanwhile is answered when it is back, once", async () => {
    await startBot();
    const people = [await personAtPhoneQuestion(), await personAtPhoneQuestion()];
    const since = (await fleet.telegram.calls()).length;
    await fleet.telegram.fault({ method: "sendMessage", errorCode: 502, times: 10_000 });
    for (const person of people) await person.says("back");
    await untilTrue(async () =>
      (await Promise.all(people.map((person) => sends(person, since)))).every(
        ({ length }) => length > MANY_ATTEMPTS,
      ),
    );
    await fleet.telegram.clearFaults();
    for (const person of people) await sees(person, "step 1 of");
    await fleet.telegram.settled();
    for (const person of people) expect((await sends(person, since)).filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("and what waits for it holds no secret; the warning comes all the same, also from a process that starts anew", async () => {
    const env = { DATA_DIR: fleet.dataDir };
    const bot = await startProcess(env);
    const person = await personAtPhoneQuestion();
    await fleet.telegram.fault({ method: "sendMessage", errorCode: 502, times: 10_000 });
    await person.says(`my card ${CARD} is declined`);
    const store = await openEmbeddedStore({ dataDir: fleet.dataDir, now: Date.now });
    const waiting = async () => {
      const found: string[] = [];
      for await (const queue of store.queueNames(KEY_PREFIX))
        found.push(...(await store.readQueue(queue)).map(({ value }) => value));
      return found.join("\n");
    };
    await untilTrue(async () => (await waiting()).includes("is declined"));
    expect(await waiting()).not.toMatch(/4111[\s-]?1111/);
    await bot.kill();
    await fleet.telegram.clearFaults();
    await startProcess(env);
    await sees(person, say("ui-secret-warning").slice(0, 20));
    await untilTrue(async () => (await waiting()) === "");
    await store.close();
  });
});

describe("a group that Telegram slows down", () => {
  it("holds up nobody's direct chat", async () => {
    await startBot();
    const zoe = await fleet.person();
    const group = await fleet.telegram.group({ title: "Travellers", by: zoe.id, members: [zoe.id] });
    const other = await fleet.person();
    await fleet.telegram.settled();
    const since = (await fleet.telegram.calls()).length;
    await fleet.telegram.fault({
      method: "sendMessage",
      chatId: group.id,
      errorCode: 429,
      retryAfterSeconds: 40,
      times: 1_000,
    });
    for (let n = 0; n < 12; n += 1) await zoe.in(group).says("@FleetBot the code never came");
    await other.says("/start");
    await sees(other, say("ui-menu").slice(0, 12));
    const toGroup = (await fleet.telegram.calls(since)).filter(({ payload }) => payload.chat_id === group.id);
    expect(toGroup.map(({ ok }) => ok)).toContain(false);
    expect(toGroup.map(({ ok }) => ok)).not.toContain(true);
  });
});

describe("the store is away", () => {
  it("people are told at once and once, and what they did has its effect when it is back", async () => {
    const redis = await startRedis();
    await startBot({ REDIS_URL: redis.url });
    const person = await personAtPhoneQuestion();
    const since = (await fleet.telegram.calls()).length;
    redis.pause();
    await person.says("back");
    await sees(person, say("ui-store-down").slice(0, 20));
    await untilTrue(async () => fleet.log().split('"telegram.update_delayed"').length > MANY_ATTEMPTS);
    redis.resume();
    await sees(person, "step 1 of");
    await fleet.telegram.settled();
    expect(
      (await sends(person, since)).filter(({ payload }) =>
        String(payload.text).includes(say("ui-store-down").slice(0, 20)),
      ),
    ).toHaveLength(1);
  });
});

describe("a process dies with an update in hand", () => {
  it("another one takes it over", async () => {
    const hook = async () => {
      const port = String(await freePort());
      return {
        BOT_MODE: "webhook",
        WEBHOOK_SECRET: "webhook-secret-of-the-tests",
        PUBLIC_URL: `http://127.0.0.1:${port}`,
        PORT: port,
        REDIS_URL: sharedRedisUrl(),
      };
    };
    const first = await startProcess(await hook());
    const person = await personAtPhoneQuestion();
    const since = (await fleet.telegram.calls()).length;
    await fleet.telegram.fault({
      method: "sendMessage",
      chatId: person.chatId,
      drop: "before",
      times: 10_000,
    });
    await person.says("back");
    await untilTrue(async () => (await sends(person, since)).length > 0);
    const second = await startProcess(await hook());
    await first.kill();
    await fleet.telegram.clearFaults();
    await sees(person, "step 1 of");
    await untilTrue(async () => second.log().includes("inbox.taken_over"));
  });
});
