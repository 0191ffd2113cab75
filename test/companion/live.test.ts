/** A guide on two sides, without a browser: live, one transition, language, forms, words, held, and what never shows. */
import { describe, expect, it } from "vitest";
import { createCompanion } from "../../src/companion/companion.ts";
import { createRecordChanges } from "../../src/companion/record-changes.ts";
import { buildMatcher } from "../../src/core/matcher/matcher.ts";
import { learntMatcher } from "../../src/core/matcher/matcher-port.ts";
import { createPairings } from "../../src/records/pairings.ts";
import { createPeople } from "../../src/records/people.ts";
import { createRateLimits } from "../../src/records/rate-limits.ts";
import { openEmbeddedStore } from "../../src/store/embedded/store.ts";
import { companionRoutes } from "../../src/web/companion/routes.ts";
import { MAX_STREAMS_OF_LINK } from "../../src/web/companion/streams.ts";
import { configFor, logSink, useBotHarness } from "../support/bot-harness.ts";
import {
  atStep,
  isStep,
  letStaffTakeOver,
  link,
  openEvents,
  personWithOpenGuide,
  post,
  readForm,
  stepCard,
} from "../support/companion-harness.ts";
import { say } from "../support/reading.ts";
import { realContent } from "../support/real-content.ts";
import { storedText } from "../support/stored-rows.ts";
import { tempDir } from "../support/temp-dir.ts";

const { texts } = realContent();
const DONE = say("ui-done");

const harness = useBotHarness();

/** The step that an event shows. */
const place = ({ data }: { data: string }) => /Step (\d+) of/.exec(data)?.[1];
const isAt = (step: number) => (event: { event: string; data: string }) =>
  event.event === "step" && place(event) === String(step);

describe("both sides move together", () => {
  it("a tap in Telegram shows on the page, a press on the page shows in Telegram, in the same card", async () => {
    const person = await personWithOpenGuide(harness);
    const { url } = await link(harness, person);
    const events = await openEvents(url);
    await events.waitFor(isAt(1));
    await person.taps(DONE);
    await events.waitFor(isAt(2));
    const { messageId } = await stepCard(person);

    const form = await readForm(url);
    const pressed = await post(url, { step: form.step, rev: form.rev, choose: "visa" });
    expect(pressed.status).toBe(303);
    await events.waitFor(isAt(3));
    const card = await person.waitFor(atStep(3));
    expect(card.messageId).toBe(messageId);
    await events.close();
  });

  it("presses of the same button on both sides at once make one transition", async () => {
    for (let round = 0; round < 5; round += 1) {
      const person = await personWithOpenGuide(harness);
      const { url } = await link(harness, person);
      const form = await readForm(url);
      const { messageId, rows } = await stepCard(person);
      const data = rows.flat().find(({ label }) => label === DONE)?.data ?? "";
      await Promise.all([
        harness.telegram.press(person.chatId, messageId, { by: person.id, data, late: true }),
        ...Array.from({ length: 5 }, () => post(url, { ...form, html: "", choose: "done" })),
      ]);
      await harness.telegram.settled();
      expect((await readForm(url)).html).toContain("Step 2 of");
      const card = await person.waitFor(atStep(2));
      expect(card.text).toContain("step 2 of");
    }
  });

  it("fast presses on both sides end at the same step on both, the newest", async () => {
    const person = await personWithOpenGuide(harness, "registration");
    const { url } = await link(harness, person);
    const events = await openEvents(url);
    for (let n = 0; n < 12; n += 1) {
      const form = await readForm(url);
      const back = { step: form.step, rev: form.rev, back: "1" };
      const choose = /name="choose" value="([^"]*)"/.exec(form.html)?.[1];
      const move = choose === undefined ? back : { step: form.step, rev: form.rev, choose };
      await Promise.all([post(url, move), person.says(n % 3 === 2 ? "back" : "done")]);
    }
    await harness.telegram.settled();
    const now = /Step (\d+) of/.exec((await readForm(url)).html)?.[1] ?? "?";
    await person.waitFor((message) => isStep(message) && message.text.includes(`step ${now} of`));
    await harness.telegram.settled();
    const cards = (await person.sees()).filter(isStep);
    expect(cards.map(({ text }) => /step (\d+) of/.exec(text)?.[1])).toEqual([now]);
    await events.waitFor((event) => event.event === "step" && place(event) === now);
    const revisions = events.events
      .filter(({ event }) => event === "step")
      .map(({ data }) => JSON.parse(data).revision);
    expect(revisions).toEqual([...revisions].sort((a, b) => a - b));
    await events.close();
  });

  it("a press on the page goes on after a pause, and leaves another guide that is open alone", async () => {
    const person = await personWithOpenGuide(harness);
    const { url } = await link(harness, person);
    await person.says("/cancel");
    await harness.telegram.settled();
    let form = await readForm(url);
    await post(url, { step: form.step, rev: form.rev, choose: "done" });
    await person.waitFor(atStep(2));

    await person.says("/start g-payment");
    await harness.telegram.settled();
    const before = await stepCard(person);
    form = await readForm(url);
    await post(url, { step: form.step, rev: form.rev, choose: "unionpay" });
    await harness.telegram.settled();
    expect((await readForm(url)).html).toContain("Step 3 of");
    expect((await stepCard(person)).text).toBe(before.text);
  });

  it("draws a new card when the old one was deleted", async () => {
    const person = await personWithOpenGuide(harness);
    const { url } = await link(harness, person);
    await person.deletes((await stepCard(person)).messageId);
    const form = await readForm(url);
    await post(url, { step: form.step, rev: form.rev, choose: "done" });
    await person.waitFor(atStep(2));
  });
});

describe("while people help", () => {
  it("the step can be read but not moved, on the page and by who follows", async () => {
    const person = await personWithOpenGuide(harness);
    const linked = await link(harness, person);
    const friend = await harness.telegram.person({ firstName: "Bo", languageCode: "en" });
    await friend.says(linked.start);
    const followed = await friend.waitFor(isStep);
    const form = await readForm(linked.url);
    await letStaffTakeOver(harness, person);

    const { html } = await readForm(linked.url);
    expect(html).toContain(say("ui-companion-held"));
    expect(html).toContain(say("step-card-direct-link.title"));
    expect(html).not.toContain('name="choose"');
    const pressed = await post(linked.url, { step: form.step, rev: form.rev, choose: "done" });
    expect(pressed.headers.get("location")).toContain("note=held");
    const data = followed.rows.flat().find(({ label }) => label === DONE)?.data ?? "";
    const press = await harness.telegram.press(friend.chatId, followed.messageId, { by: friend.id, data });
    expect(press.toast).toBe(say("ui-follow-toast-held"));
    await friend.waitFor(({ text }) => text.includes(say("ui-follow-held")));
    expect((await readForm(linked.url)).html).toContain("Step 1 of");
  });
});

describe("what the page says", () => {
  it.each(texts.locales)(
    "it begins in the language of the person and can be read in any other: %s",
    async (locale) => {
      const person = await personWithOpenGuide(harness, "card", { languageCode: locale });
      const { url } = await link(harness, person);
      const { html } = await readForm(url);
      expect(html).toContain(`<html lang="${locale}" dir="${locale === "ar" ? "rtl" : "ltr"}">`);
      expect(html).toContain(say("step-card-direct-link.title", locale));
      expect((await readForm(`${url}?lang=ar`)).html).toContain(say("step-card-direct-link.title", "ar"));
    },
  );

  it("no name, no id, and no answer about the person, also where it is asked again", async () => {
    const person = await personWithOpenGuide(harness, "registration", { firstName: "Ximena" });
    await person.taps(DONE);
    await harness.telegram.settled();
    const iphone = (await stepCard(person)).rows.flat().find(({ label }) => label.includes("iPhone"));
    await person.taps(iphone?.data ?? "");
    await person.says("back");
    await harness.telegram.settled();
    expect((await stepCard(person)).rows.flat().map(({ label }) => label)).toContain("✓ iPhone");
    const { url } = await link(harness, person);
    const { html } = await readForm(url);
    expect(html).toContain("iPhone");
    expect(html).not.toContain("✓ iPhone");
    expect(html).not.toContain("Ximena");
    expect(html).not.toContain(String(person.id));
  });

  it("answers words like the chat, keeps none of them, and leaves the card where it is", async () => {
    const person = await personWithOpenGuide(harness);
    const { url } = await link(harness, person);
    const card = await stepCard(person);
    const told = "my card 4111 1111 1111 1111 was declined by the app zqxw";
    const answered = await post(url, { words: told });
    const address = answered.headers.get("location") ?? "";
    expect(address).toContain("note=secret");
    expect(address).not.toContain("4111");
    const { html } = await readForm(new URL(address, url).href);
    expect(html).toContain("seems to hold something secret");

    const clear = await post(url, { words: "the sms verification code never arrives" });
    expect(clear.headers.get("location")).toContain("topic=registration.sms-code-missing");
    const unclear = await post(url, { words: "blue bananas" });
    expect(unclear.headers.get("location")).toMatch(/note=(unknown|meant)|outofscope/);
    expect((await post(url, { words: "  " })).headers.get("location")).toContain("note=empty");

    await harness.telegram.settled();
    expect(await stepCard(person)).toEqual(card);
    expect(storedText(harness.dataDir)).not.toMatch(/zqxw|bananas/);
    expect(harness.log()).not.toMatch(/zqxw|bananas/);
  });

  it("a topic's question is asked and its answers lead on", async () => {
    const person = await personWithOpenGuide(harness);
    const { url } = await link(harness, person);
    const asking = [...realContent().topics.values()].find(({ followUp }) => followUp !== undefined);
    if (asking?.followUp === undefined) throw new Error("no topic asks anything");
    const { html } = await readForm(`${url}?lang=en&topic=${asking.id}`);
    const [option] = asking.followUp.options;
    expect(html).toContain(`topic=${option?.to}`);
  });
});

describe("who may not", () => {
  it("an expired, an ended and a made-up link give the same page, byte for byte", async () => {
    const person = await personWithOpenGuide(harness);
    const ended = await link(harness, person);
    await person.taps(say("ui-device-joined-end"));
    await harness.telegram.settled();
    const pages = await Promise.all(
      [ended.url, `${harness.app.url}/c/${"A".repeat(24)}`, `${harness.app.url}/c/x`].map(async (url) => {
        const response = await fetch(url);
        const events = await openEvents(url);
        await events.ended;
        return {
          status: response.status,
          text: await response.text(),
          headers: [...response.headers].filter(([name]) => name !== "date"),
          events: events.events.map(({ event }) => event),
        };
      }),
    );
    expect(pages[0]?.status).toBe(404);
    expect(pages[0]?.text).toContain(say("ui-companion-gone-title"));
    expect(pages[0]?.events).toEqual(["gone"]);
    expect(pages[1]).toEqual(pages[0]);
    expect(pages[2]).toEqual(pages[0]);
    expect((await post(ended.url, { rev: "0", step: "direct-link", choose: "done" })).status).toBe(404);
  });

  it("a page that is open is told when its link ends, and when the data goes", async () => {
    const person = await personWithOpenGuide(harness);
    const first = await link(harness, person);
    const events = await openEvents(first.url);
    await events.waitFor(isAt(1));
    await person.taps(say("ui-device-joined-end"));
    await events.waitFor(({ event }) => event === "gone");
    await events.ended;

    const second = await link(harness, person);
    const others = await openEvents(second.url);
    await others.waitFor(isAt(1));
    await person.says("/delete_my_data");
    await harness.telegram.settled();
    await person.taps(say("ui-delete-yes"));
    await others.waitFor(({ event }) => event === "gone");
    expect((await fetch(second.url)).status).toBe(404);
  });

  it("every answer keeps its address to itself", async () => {
    const person = await personWithOpenGuide(harness);
    const { url, token } = await link(harness, person);
    const response = await fetch(url);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "referrer-policy": "no-referrer",
      "x-frame-options": "DENY",
      "x-content-type-options": "nosniff",
      "x-robots-tag": "noindex, nofollow",
      "cache-control": "no-store",
    });
    const events = await openEvents(url);
    expect(events.headers.get("cache-control")).toBe("no-store");
    await events.close();
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
    expect(response.headers.get("set-cookie")).toBeNull();
    const html = await response.text();
    expect(html).not.toContain(token);
    expect(html).not.toMatch(/<script(?![^>]* src=)|<style| style=| on[a-z]+=/);
    const form = await readForm(url);
    await post(url, { step: form.step, rev: form.rev, choose: "done" });
    const metrics = await (await fetch(`${harness.app.url}/metrics`)).text();
    expect(harness.log() + metrics).not.toContain(token);
  });

  it("an address that was copied with a slash opens the same page", async () => {
    const { url } = await link(harness, await personWithOpenGuide(harness));
    const response = await fetch(`${url}/?lang=ar`);
    expect(response.url).toBe(`${url}?lang=ar`);
    expect(await response.text()).toContain(say("step-card-direct-link.title", "ar"));
    const gone = await fetch(`${harness.app.url}/c/${"A".repeat(24)}/`);
    expect(gone.status).toBe(404);
    expect(await gone.text()).toContain(say("ui-companion-gone-title"));
  });

  it("forms of other pages, odd bodies and too many presses do nothing", async () => {
    const person = await personWithOpenGuide(harness);
    const { url } = await link(harness, person);
    const form = { step: "direct-link", rev: "0", choose: "done" };
    expect((await post(url, form, { "sec-fetch-site": "cross-site" })).status).toBe(403);
    const old = { method: "POST", body: new URLSearchParams(form), redirect: "manual" } as const;
    expect((await fetch(url, { ...old, headers: { origin: "https://evil.example" } })).status).toBe(403);
    expect((await post(url, { words: "x".repeat(20_000) })).status).toBe(413);
    expect(
      (await fetch(url, { method: "POST", body: "{}", headers: { "content-type": "application/json" } }))
        .status,
    ).toBe(415);
    expect((await readForm(url)).html).toContain("Step 1 of");
    // Browsers that are too old to say where a form comes from may still use the page.
    expect((await fetch(url, { ...old, headers: { origin: "null" } })).status).toBe(303);
    expect((await readForm(url)).html).toContain("Step 2 of");

    const presses = await Promise.all(
      Array.from({ length: 120 }, () =>
        post(url, { step: "x", rev: "1", choose: "done" }, { accept: "application/json" }),
      ),
    );
    expect(presses.filter(({ status }) => status === 429).length).toBeGreaterThan(0);
    expect((await fetch(url)).status).toBe(200);
  });

  it("asking for the events' headers alone holds nothing open, and one link cannot shut out the others", async () => {
    const busy = await link(harness, await personWithOpenGuide(harness));
    const calm = await link(harness, await personWithOpenGuide(harness));
    const heads = await Promise.all(
      Array.from({ length: MAX_STREAMS_OF_LINK }, () => fetch(`${busy.url}/events`, { method: "HEAD" })),
    );
    expect(new Set(heads.map(({ status }) => status))).toEqual(new Set([200]));
    expect(heads[0]?.headers.get("content-type")).toContain("text/event-stream");

    const streams = await Promise.all(
      Array.from({ length: MAX_STREAMS_OF_LINK }, () => openEvents(busy.url)),
    );
    expect(new Set(streams.map(({ status }) => status))).toEqual(new Set([200]));
    const late = await openEvents(busy.url);
    expect(late.status).toBe(503);
    expect((await readForm(busy.url)).html).toContain("Step 1 of");
    const other = await openEvents(calm.url);
    await other.waitFor(isAt(1));

    await streams[0]?.close();
    await expect
      .poll(
        async () => {
          const next = await openEvents(busy.url);
          await next.close();
          return next.status;
        },
        { timeout: 10_000 },
      )
      .toBe(200);
    await Promise.all([...streams, late, other].map((stream) => stream.close()));
  });

  it("what no button of the step says moves nobody, and is neither kept nor logged", async () => {
    const person = await personWithOpenGuide(harness);
    const { url } = await link(harness, person);
    await person.taps(DONE);
    await person.waitFor(atStep(2));
    const { step, rev } = await readForm(url);
    for (const rubbish of [{ choose: "my secret qwxz" }, { choose: "qwxz" }, { tick: "qwxz:1" }]) {
      const posted = await post(url, { step, rev, ...rubbish });
      expect(posted.headers.get("location")).toContain("note=stale");
    }
    expect((await readForm(url)).html).toContain("Step 2 of");
    expect(storedText(harness.dataDir)).not.toContain("qwxz");
    expect(harness.log()).not.toContain("qwxz");
  });

  it("while the store is away the page says so, with the same protection", async () => {
    const folder = tempDir();
    const away = await openEmbeddedStore({ dataDir: folder, now: Date.now });
    const deps = { store: away, botId: 1, now: Date.now };
    const people = createPeople({ ...deps, retentionDays: 1 });
    const pairings = createPairings({ ...deps, hours: 1 });
    const log = logSink().logger;
    const content = realContent();
    const live = createRecordChanges(deps);
    const matcher = learntMatcher(buildMatcher([]));
    const { app } = companionRoutes({
      companion: createCompanion({ content, people, pairings, live, matcher, log, record: () => {} }),
      pairings,
      content,
      log,
      rateLimits: createRateLimits(away, 1),
      secret: "s",
      pageDir: "src/web/companion/page",
    });
    await away.close();
    const response = await app.request(`/c/${"A".repeat(24)}`);
    expect(response.status).toBe(503);
    expect(await response.text()).toContain(say("ui-companion-down-title"));
    expect(response.headers.get("referrer-policy")).toBe("no-referrer");
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  it("a lifetime of links that makes no sense stops the start", () => {
    expect(configFor({ PAIRING_HOURS: "168" }).pairingHours).toBe(168);
    expect(configFor({}).pairingHours).toBe(24);
    expect(() => configFor({ PAIRING_HOURS: "0" })).toThrow(/PAIRING_HOURS must be .* 1 to 168/);
  });

  it("who guesses links is asked to wait", async () => {
    const guess = (n: number) =>
      fetch(`${harness.app.url}/c/${String(n).padStart(24, "0")}`, {
        headers: { "x-forwarded-for": "203.0.113.7" },
      });
    const statuses = (await Promise.all(Array.from({ length: 40 }, (_, n) => guess(n)))).map(
      ({ status }) => status,
    );
    expect(new Set(statuses)).toEqual(new Set([404, 429]));
    const other = await fetch(`${harness.app.url}/c/x`, { headers: { "x-forwarded-for": "203.0.113.8" } });
    expect(other.status).toBe(404);
  });
});
