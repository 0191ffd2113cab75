/** Two processes of the bot behind webhooks on one Redis, as an operator would run them. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { App } from "../../src/app/start.ts";
import type { PersonClient } from "../../src/playground/control/client.ts";
import { freePort } from "../support/bot-process.ts";
import { useFleetHarness } from "../support/fleet-harness.ts";
import { newestCard, say } from "../support/reading.ts";
import { sharedRedisUrl } from "../support/shared-redis.ts";
import { START_MS } from "../support/waiting.ts";

const SECRET = "webhook-secret-of-the-tests";
const DONE = say("ui-done");
const fleet = useFleetHarness();
const apps: App[] = [];

async function startProcess(): Promise<void> {
  const port = String(await freePort());
  const app = await fleet.startBot({
    BOT_MODE: "webhook",
    WEBHOOK_SECRET: SECRET,
    PORT: port,
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    REDIS_URL: sharedRedisUrl(),
  });
  apps.push(app);
}

beforeAll(async () => {
  // The second one registers its address last: Telegram delivers there, and this test to both.
  await startProcess();
  await startProcess();
}, START_MS);
afterAll(async () => {
  for (const app of apps) await app.stop();
});

const card = async (person: PersonClient) => (await newestCard(fleet.telegram, person)).text;
const post = (app: App, update: unknown) =>
  fetch(`${app.url}/telegram/webhook`, {
    method: "POST",
    headers: { "x-telegram-bot-api-secret-token": SECRET },
    body: JSON.stringify(update),
  });

describe("two processes on one Redis", () => {
  it("a person walks on whichever process takes the press", async () => {
    const person = await fleet.telegram.person({ languageCode: "en" });
    await person.says("/start g-registration");
    expect(await card(person)).toContain("step 1 of");
    await person.taps(DONE);
    expect(await card(person)).toContain("step 2 of");
  });

  it("the same update at both processes at once has one effect", async () => {
    const person = await fleet.telegram.person({ languageCode: "en" });
    await person.says("/start g-registration");
    await card(person);
    const from = { id: person.id, is_bot: false, first_name: "Ana", language_code: "en" };
    const chat = { id: person.id, type: "private", first_name: "Ana" };
    for (let n = 1; n <= 5; n++) {
      const text = n % 2 === 1 ? "done" : "back";
      const update = {
        update_id: 500_000_000 + n,
        message: { message_id: 90_000 + n, date: 1, chat, from, text },
      };
      const since = (await fleet.telegram.calls()).length;
      const answers = await Promise.all(apps.map((app) => post(app, update)));
      for (const { status } of answers) expect([200, 503]).toContain(status);
      expect(answers.some(({ status }) => status === 200)).toBe(true);
      expect(await card(person)).toContain(`step ${n % 2 === 1 ? 2 : 1} of`);
      const sent = (await fleet.telegram.calls(since)).filter(({ method }) => method === "sendMessage");
      expect(sent).toHaveLength(1);
    }
  });

  it("presses of one card at both processes at once make one step, and each is answered", async () => {
    const person = await fleet.telegram.person({ languageCode: "en" });
    await person.says("/start g-registration");
    await card(person);
    const shown = (await person.sees()).at(-1);
    const data = shown?.rows.flat().find(({ label }) => label === DONE)?.data;
    const from = { id: person.id, is_bot: false, first_name: "Ana", language_code: "en" };
    const message = {
      message_id: shown?.messageId,
      date: 0,
      chat: { id: person.id, type: "private", first_name: "Ana" },
    };
    const press = (id: number) => ({
      update_id: id,
      callback_query: { id: String(id), from, message, chat_instance: "1", data },
    });
    const since = (await fleet.telegram.calls()).length;
    const ids = apps.map((_, index) => 600_000_000 + index);
    const answers = await Promise.all(apps.map((app, index) => post(app, press(ids[index] ?? 0))));
    expect(await card(person)).toContain("step 2 of");
    // In the response, or by a call of the process that had the chat in hand.
    const responses = await Promise.all(answers.map((answer) => answer.text()));
    const calls = await fleet.telegram.calls(since);
    const said = JSON.stringify([responses, calls.filter(({ method }) => method === "answerCallbackQuery")]);
    for (const id of ids) expect(said).toContain(String(id));
    expect(responses.join("")).toContain("answerCallbackQuery");
  });

  it("is ready and tells metrics without ids of people", async () => {
    const person = await fleet.telegram.person();
    await person.says("/menu");
    await card(person);
    for (const app of apps) expect((await fetch(`${app.url}/readyz`)).status).toBe(200);
    const metrics = await (await fetch(`${apps[1]?.url}/metrics`)).text();
    expect(metrics).toContain('bot_update_seconds_count{kind="message",outcome="done"}');
    expect(metrics).not.toContain(String(person.id));
  });
});
