/** Many companions at once, and two processes of the bot on one Redis. */
import { afterEach, describe, expect, it } from "vitest";
import { startBotHarness } from "../support/bot-harness.ts";
import { startBotProcess } from "../support/bot-process.ts";
import {
  atStep,
  isStep,
  link,
  openEvents,
  personWithOpenGuide,
  post,
  readForm,
  readLink,
} from "../support/companion-harness.ts";
import { startFleetHarness } from "../support/fleet-harness.ts";
import { say } from "../support/reading.ts";
import { sharedRedisUrl } from "../support/shared-redis.ts";

const DONE = say("ui-done");
const COMPANIONS = 200;

const closing: (() => Promise<unknown> | undefined)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

type Event = { event: string; data: string };
const isAt =
  (step: number) =>
  ({ event, data }: Event) =>
    event === "step" && data.includes(`Step ${step} of`);

describe("200 companions", { timeout: 60_000 }, () => {
  it("of one guide all move with it, and of as many guides each with its own", async () => {
    const harness = await startBotHarness();
    closing.push(harness.stop);
    const person = await personWithOpenGuide(harness);
    const { url } = await link(harness, person);
    const others = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const other = await personWithOpenGuide(harness);
        await other.says("/device");
        return other;
      }),
    );
    await harness.telegram.settled();
    const otherLinks = await Promise.all(
      others.map(async (other) => readLink(await other.waitFor(({ kind }) => kind === "photo")).url),
    );
    const streams = await Promise.all(
      Array.from({ length: COMPANIONS }, (_, n) => openEvents(n < 160 ? url : (otherLinks[n % 4] ?? ""))),
    );
    await Promise.all(streams.map((stream) => stream.waitFor(isAt(1))));
    await person.taps(DONE);
    await Promise.all(streams.slice(0, 160).map((stream) => stream.waitFor(isAt(2))));
    for (const stream of streams.slice(160)) expect(stream.events.some(isAt(2))).toBe(false);
    await others[1]?.taps(DONE);
    const hers = streams.filter((_, n) => n >= 160 && n % 4 === 1);
    await Promise.all(hers.map((stream) => stream.waitFor(isAt(2))));
    expect((await fetch(`${harness.app.url}/readyz`)).status).toBe(200);
    // Pages that are open do not keep the product from stopping.
    await harness.stop();
    closing.length = 0;
    await Promise.all(streams.map((stream) => stream.ended));
  });
});

describe("two processes on one Redis", { timeout: 60_000 }, () => {
  it("a tap that one handles shows on a page that the other serves, and back", async () => {
    const fleet = await startFleetHarness();
    closing.push(() => fleet.stop());
    const { telegram, token } = fleet;
    const env = {
      ...fleet.env,
      BOT_MODE: "webhook",
      WEBHOOK_SECRET: "webhook-secret-of-the-tests",
      REDIS_URL: sharedRedisUrl(),
    };
    const start = async () => {
      const process = await startBotProcess({ ...env, PUBLIC_URL: "http://127.0.0.1:9" });
      closing.push(() => process.stop());
      return process;
    };
    const [pages, updates] = [await start(), await start()];
    await fetch(`${fleet.env.TELEGRAM_API_ROOT}/bot${token}/setWebhook`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        url: `http://127.0.0.1:${updates.port}/telegram/webhook`,
        secret_token: env.WEBHOOK_SECRET,
      }),
    });
    const person = await telegram.person({ languageCode: "en" });
    await person.says("/start g-card");
    await person.waitFor(isStep);
    await person.says("/device");
    const linked = readLink(await person.waitFor(({ kind }) => kind === "photo"));
    const url = `http://127.0.0.1:${pages.port}/c/${linked.token}`;
    const events = await openEvents(url);
    await events.waitFor(isAt(1));
    await person.taps(DONE);
    await events.waitFor(isAt(2));
    const form = await readForm(url);
    expect((await post(url, { step: form.step, rev: form.rev, choose: "visa" })).status).toBe(303);
    await person.waitFor(atStep(3));
    const there = await openEvents(`http://127.0.0.1:${updates.port}/c/${linked.token}`);
    await there.waitFor(isAt(3));

    // Both sides at once, each in its own process: one transition.
    const now = await readForm(url);
    await Promise.all([
      person.taps(DONE),
      post(url, { step: now.step, rev: now.rev, choose: "done" }),
      post(url.replace(String(pages.port), String(updates.port)), {
        step: now.step,
        rev: now.rev,
        choose: "done",
      }),
    ]);
    await Promise.all([events.waitFor(isAt(4)), there.waitFor(isAt(4))]);
    await person.waitFor(atStep(4));
    await telegram.settled();
    expect((await readForm(url)).html).toContain("Step 4 of");
    expect(pages.log() + updates.log()).not.toContain(linked.token);

    await person.taps(say("ui-device-joined-end"));
    await Promise.all([events.waitFor(({ event }) => event === "gone"), there.ended]);
    await events.close();
  });
});
