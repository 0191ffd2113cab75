/** Two processes behind one webhook on one Redis: whoever gets an update, and however often, people see one bot. */
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { App } from "../../../src/app/start.ts";
import { personKeysPrefix } from "../../../src/store/keys.ts";
import { openRedisStore } from "../../../src/store/redis/store.ts";
import type { Store } from "../../../src/store/store.ts";
import { freePort } from "../../support/bot-process.ts";
import { useFleetHarness } from "../../support/fleet-harness.ts";
import { openProxy } from "../../support/outage-harness.ts";
import { countOf, line, say } from "../../support/reading.ts";
import { sharedRedisUrl } from "../../support/shared-redis.ts";
import { START_MS, untilPassedOn, untilTrue } from "../../support/waiting.ts";

const SECRET = "webhook-secret-of-the-tests";
interface Update {
  readonly update_id: number;
  readonly message?: { readonly text?: string };
}
/** Hands one update to the processes, as a balancer in front of them might. */
type Balance = (update: Update) => Promise<void>;

const fleet = useFleetHarness();
let store: Store;
let balancer: Server;
let publicUrl: string;
const apps: App[] = [];
const [A, B] = [0, 1];
let balance: Balance;
const underWay = new Set<Promise<void>>();

beforeAll(async () => {
  balancer = createServer(async (request, response) => {
    const parts: Uint8Array[] = [];
    for await (const part of request) parts.push(part);
    // As Telegram sees it the update was taken; that nothing is lost after this is up to the test.
    response.end();
    const handing = balance(JSON.parse(Buffer.concat(parts).toString())).finally(() =>
      underWay.delete(handing),
    );
    underWay.add(handing);
  });
  balancer.listen(0, "127.0.0.1");
  await once(balancer, "listening");
  const address = balancer.address();
  publicUrl = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  apps.push(await startProcess(), await startProcess());
  store = await openRedisStore({ urls: [sharedRedisUrl()], onError: () => undefined });
}, START_MS);
afterEach(async () => void (await Promise.all(underWay)));
afterAll(async () => {
  for (const app of apps) await app.stop();
  await store?.close();
  balancer.close();
});

const startProcess = async () =>
  fleet.startBot({
    BOT_MODE: "webhook",
    WEBHOOK_SECRET: SECRET,
    PORT: String(await freePort()),
    PUBLIC_URL: publicUrl,
    REDIS_URL: sharedRedisUrl(),
  });

/** Hands an update over until it is taken, as Telegram does. */
async function give(process: number, update: Update): Promise<void> {
  await untilTrue(async () => {
    const { status } = await fetch(`${apps[process]?.url}/telegram/webhook`, {
      method: "POST",
      headers: { "x-telegram-bot-api-secret-token": SECRET },
      body: JSON.stringify(update),
    });
    return status === 200;
  }, "the end of an update");
}
const toBoth: Balance = async (update) => void (await Promise.all([give(A, update), give(B, update)]));
const inTurn: Balance = (update) => give(update.update_id % 2, update);
const passedOn = async () => {
  await Promise.all(underWay);
  await untilPassedOn(fleet.telegram, store, personKeysPrefix(fleet.botId));
};
const says = ({ message }: Update, text: string) => message?.text === text;

describe("the same update", () => {
  it("at both processes at once, and again later, has one effect on both sides", async () => {
    balance = toBoth;
    const seen: Update[] = [];
    const ana = await fleet.person();
    await ana.says("/human");
    const topic = await fleet.topicOf(ana);
    await passedOn();
    balance = async (update) => {
      seen.push(update);
      await toBoth(update);
    };
    const numbers = Array.from({ length: 5 }, (_, n) => `number ${n};`);
    for (const text of numbers) {
      await ana.says(text);
      await topic.says(`reply to ${text}`);
    }
    await topic.says("/answer payment.wrong-password");
    await passedOn();
    for (const update of seen) await toBoth(update);
    await passedOn();
    const bots = (messages: { from: string; text: string }[]) =>
      messages.filter(({ from }) => from === "bot").map(({ text }) => text);
    const there = bots(await topic.sees());
    expect(there.filter((text) => text.startsWith("number")).sort()).toEqual(numbers);
    expect(there.filter((text) => text.startsWith("📤"))).toHaveLength(1);
    const here = bots(await ana.sees());
    expect(here.filter((text) => text.startsWith("reply")).sort()).toEqual(
      numbers.map((text) => `reply to ${text}`),
    );
    expect(here.filter((text) => text.includes(say("topic-payment-wrong-password.title")))).toHaveLength(1);
    expect(countOf(await ana.sees(), line("ui-people-called"))).toBe(1);
  });
});

describe("updates out of order", () => {
  it("are all handled: the earlier one comes after the later one", async () => {
    balance = inTurn;
    const ana = await fleet.person();
    const topic = await fleet.talksWithSam(ana);
    await passedOn();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    balance = async (update) => {
      if (says(update, "the earlier one")) await held;
      await give(A, update);
    };
    await ana.says("the earlier one");
    await ana.says("the later one");
    await topic.waitFor("the later one");
    expect(countOf(await topic.sees(), "the earlier one")).toBe(0);
    release();
    await topic.waitFor("the earlier one");
  });
});

describe("two first messages at almost the same time, at two processes", () => {
  it("make one topic, and both arrive in order", async () => {
    balance = (update) => give(A, update);
    const ana = await fleet.person();
    const { length } = await fleet.topics();
    await fleet.telegram.fault({ method: "createForumTopic", delayMs: 700 });
    await ana.says("/human");
    await fleet.waitFor(ana, line("ui-people-called"));
    balance = (update) => give(says(update, "the first words") ? A : B, update);
    await ana.says("the first words");
    await sleep(50); // the case itself: 50 ms apart
    await ana.says("the second words");
    const topic = await fleet.topicOf(ana);
    await topic.waitFor("the second words");
    await passedOn();
    const said = (await topic.sees()).map(({ text }) => text);
    expect(said.slice(1)).toEqual(["the first words", "the second words"]);
    expect(said[0]).toContain(line("ui-staff-called-asked"));
    expect(await fleet.topics()).toHaveLength(length + 1);
  });

  it("two calls at once make one topic with one head", async () => {
    for (let round = 0; round < 5; round++) {
      const ana = await fleet.person();
      const { length } = await fleet.topics();
      balance = inTurn;
      await Promise.all([ana.says("/human"), ana.says("/human")]);
      const topic = await fleet.topicOf(ana);
      await topic.waitFor(line("ui-staff-called-asked"));
      await passedOn();
      expect((await topic.sees()).filter(({ rows }) => rows.length > 0)).toHaveLength(1);
      expect(await fleet.topics()).toHaveLength(length + 1);
      expect(countOf(await ana.sees(), line("ui-people-called"))).toBe(1);
      expect(countOf(await ana.sees(), line("ui-people-called-already"))).toBe(1);
    }
  });

  it("two staff who write at once: both arrive, and one has it", async () => {
    balance = inTurn;
    const ana = await fleet.person();
    const topic = await fleet.callsPeople(ana);
    await topic.waitFor(line("ui-staff-called-asked"));
    await passedOn();
    await Promise.all([topic.says("from Sam"), topic.says("from Mei", fleet.mei)]);
    await fleet.waitFor(ana, "from Sam");
    await fleet.waitFor(ana, "from Mei");
    await passedOn();
    const owned = (await topic.sees()).filter(({ text }) =>
      ["Sam", "Mei"].some((staff) => text === line("ui-staff-owned", "en", { staff })),
    );
    expect(owned).toHaveLength(1);
  });
});

describe("a process that is stopped in the middle of it", () => {
  it("hands over what waits: all arrives once, in order", async () => {
    balance = (update) => give(A, update);
    const ana = await fleet.person();
    const topic = await fleet.talksWithSam(ana);
    await passedOn();
    await fleet.telegram.fault({ method: "copyMessage", chatId: fleet.team.id, delayMs: 150, times: 100 });
    const numbers = Array.from({ length: 12 }, (_, n) => `number ${n};`);
    for (const text of numbers) await ana.says(text);
    await topic.waitFor("number 2;");
    await Promise.all(underWay);
    await apps[A]?.stop();
    apps[A] = await startProcess();
    await topic.waitFor("number 11;");
    await passedOn();
    const said = (await topic.sees()).filter(({ from, text }) => from === "bot" && text.startsWith("number"));
    expect(said.map(({ text }) => text)).toEqual(numbers);
  });
});

describe("a Redis that is in trouble", () => {
  let bot: App | undefined;
  let proxy: Awaited<ReturnType<typeof openProxy>>;
  const start = async () => {
    for (const app of apps.splice(0)) await app.stop();
    proxy = await openProxy(Number(new URL(sharedRedisUrl()).port));
    bot = await fleet.startBot({ REDIS_URL: `redis://127.0.0.1:${proxy.port}` });
  };
  const stop = async () => {
    await bot?.stop();
    bot = undefined;
  };
  afterAll(stop);

  it("does not answer for a moment: what staff write then arrives all the same", async () => {
    await start();
    const ana = await fleet.person();
    const topic = await fleet.talksWithSam(ana);
    await fleet.telegram.settled();
    proxy.fallSilent();
    await topic.says("words in the storm");
    await fleet.waitFor(ana, "words in the storm");
    expect(fleet.log()).toContain("telegram.update_delayed");
    await stop();
  });

  it("loses the reply that hands out the work: it is taken again before long", async () => {
    await start();
    const ana = await fleet.person();
    const topic = await fleet.talksWithSam(ana);
    await passedOn();
    proxy.loseNextReply(`person:${ana.id}`);
    await topic.says("words that nobody took");
    await fleet.waitFor(ana, "words that nobody took");
    expect(proxy.lost()).toBe(1);
    await stop();
  });
});
