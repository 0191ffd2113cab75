/** The companion page in a real browser, beside the real bot: what a person with two screens sees and can do. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { BrowserContextOptions } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { LAPTOP, PHONE } from "../support/browser-harness.ts";
import { isStep, link, personWithOpenGuide, post, readForm, stepCard } from "../support/companion-harness.ts";
import {
  type CompanionPageHarness,
  heading,
  live,
  startCompanionPage,
} from "../support/companion-page-harness.ts";
import { sayExactly as say } from "../support/reading.ts";

const MAX_BYTES = 60_000;
const HOUR_MS = 3_600_000;
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const DONE = say("ui-done");

const browserPath = inject("browserPath");
const maySkip = browserPath === undefined && process.env.CI === undefined;

describe.skipIf(maySkip)("the companion page", { timeout: 60_000 }, () => {
  let pages: CompanionPageHarness;
  beforeAll(async () => {
    if (browserPath === undefined) throw new Error("CI needs Chromium for the page test");
    pages = await startCompanionPage(browserPath);
  }, 60_000);
  afterAll(() => pages?.stop());
  afterEach(async () => {
    await pages.closePages();
    expect(pages.takeComplaints(), "the browser's console, and requests elsewhere").toEqual([]);
  });
  const open = (guide?: string, options?: BrowserContextOptions, languageCode?: string) =>
    pages.open(guide, options, languageCode);

  it("moves with Telegram, and Telegram with it, on two devices at once", async () => {
    const { person, linked, page } = await open();
    const phone = await pages.openPage(linked.url, PHONE);
    await Promise.all([live(page), live(phone)]);
    await person.taps(DONE);
    await Promise.all([heading(page, "fact-card.ask"), heading(phone, "fact-card.ask")]);
    await phone.getByRole("button", { name: "Visa" }).tap();
    await Promise.all([heading(page, "step-card-costs.title"), heading(phone, "step-card-costs.title")]);
    await person.waitFor((message) => isStep(message) && message.text.includes(say("step-card-costs.title")));
    expect(await page.locator(".way .done").count()).toBe(2);
    expect(await page.title()).toContain("3/");
    await page.getByRole("button", { name: "Back" }).click();
    await heading(phone, "fact-card.ask");
  });

  it("ticks a checklist on either side and keeps the focus on the item", async () => {
    const { person, page } = await open();
    await person.taps(DONE);
    await page.getByRole("button", { name: "Visa" }).click();
    await page.getByRole("button", { name: "Done" }).click();
    await heading(page, "step-card-prepare-card.title");
    const first = page.locator("[name=tick]").first();
    await first.press("Enter");
    await page.locator('[name=tick][aria-pressed="true"]').first().waitFor();
    expect(await page.evaluate("document.activeElement.name")).toBe("tick");
    const card = await person.waitFor((message) =>
      message.rows.flat().some(({ label }) => label.includes("☑️")),
    );
    const second = card.rows.flat().find(({ label }) => label.includes("⬜"));
    await person.taps(second?.data ?? "");
    await page.locator('[name=tick][aria-pressed="true"]').nth(1).waitFor();
  });

  it("changes its language without touching the person's", async () => {
    const { person, page } = await open();
    await page.getByRole("link", { name: "العربية" }).click();
    await heading(page, "step-card-direct-link.title", "ar");
    await live(page, "ar");
    expect(await page.evaluate("getComputedStyle(document.querySelector('h1')).direction")).toBe("rtl");
    await page.getByRole("button", { name: say("ui-done", "ar") }).click();
    await heading(page, "fact-card.ask", "ar");
    await person.waitFor((message) => isStep(message) && message.text.includes(say("fact-card.ask")));
    expect(await page.context().cookies()).toEqual([]);
  });

  it("works without JavaScript: buttons, restart, problems, words", async () => {
    const { person, page } = await open("card", { ...PHONE, javaScriptEnabled: false });
    await page.getByRole("button", { name: "Done" }).click();
    await heading(page, "fact-card.ask");
    await person.waitFor((message) => isStep(message) && message.text.includes("step 2 of"));
    await person.taps("Visa");
    await pages.bot.telegram.settled();
    await page.getByRole("button", { name: "Back" }).click(); // of a step that Telegram has left meanwhile
    await page.getByText(say("ui-companion-moved-on")).waitFor();
    await heading(page, "step-card-costs.title");
    await page.getByText(say("ui-does-not-work")).click();
    await page.locator("#problems a").first().click();
    await page.locator("#answer h3").waitFor();
    await page.getByRole("link", { name: say("ui-companion-close") }).click();
    await page.locator("textarea").fill("my bank declined the card");
    await page.getByRole("button", { name: say("ui-companion-write-send") }).click();
    await page.locator("#answer h3, #answer .links").first().waitFor();
    await heading(page, "step-card-costs.title");
    await page.getByText(say("ui-restart"), { exact: true }).click();
    await page.getByRole("button", { name: say("ui-restart-yes") }).click();
    await heading(page, "step-card-direct-link.title");
  });

  it("says plainly that the connection is lost, comes back by itself, and shows the newest step", async () => {
    const { person, page } = await open();
    await live(page);
    await page.context().setOffline(true);
    await page
      .locator("#line.lost")
      .filter({ hasText: say("ui-companion-lost") })
      .waitFor();
    await person.taps(DONE);
    await person.waitFor((message) => isStep(message) && message.text.includes("step 2 of"));
    await page.getByRole("button", { name: "Done" }).click();
    await page.getByText(say("ui-companion-not-sent")).waitFor();
    await heading(page, "step-card-direct-link.title");
    await page.context().setOffline(false);
    await heading(page, "fact-card.ask");
    await live(page);
    const others = pages.takeComplaints().filter((line) => !line.includes("ERR_INTERNET_DISCONNECTED"));
    expect(others).toEqual([]);
  });

  it("ends before the reader's eyes when the link is ended or expires", async () => {
    const { person, page } = await open();
    await live(page);
    await person.taps(say("ui-device-joined-end"));
    await heading(page, "ui-companion-gone-title");
    expect(pages.takeComplaints()).toHaveLength(1); // the browser names the page's 404

    const second = await link(pages.bot, person);
    const expiring = await pages.openPage(second.url);
    await live(expiring);
    pages.putForward(25 * HOUR_MS);
    await heading(expiring, "ui-companion-gone-title");
    expect(pages.takeComplaints()).toHaveLength(1);
  });

  it("is walked to the end with the keyboard alone, and says each step aloud", async () => {
    const { person, page } = await open();
    await live(page);
    await person.taps(DONE);
    await page
      .locator("#news")
      .filter({ hasText: say("fact-card.ask") })
      .waitFor({ state: "attached" });
    for (let steps = 0; steps < 40; steps += 1) {
      const before = await page.locator("#step").getAttribute("data-revision");
      const isDone = (await page.locator("[name=choose]").count()) === 0;
      if (isDone) break;
      await page.keyboard.press("Tab");
      const at = String(await page.evaluate("document.activeElement.name"));
      if (at !== "choose") continue;
      await page.keyboard.press("Enter");
      await page.locator(`#step:not([data-revision="${before}"])`).waitFor();
      expect(await page.evaluate("document.activeElement.id")).toBe("title");
    }
    await page
      .locator(".place")
      .filter({ hasText: say("ui-companion-finished") })
      .waitFor();
    await person.waitFor((message) => message.text.includes("finished"));
  });

  it.each([
    ["a phone", PHONE, "en"],
    ["a laptop in the dark", { ...LAPTOP, colorScheme: "dark" }, "en"],
    ["a phone in Arabic", PHONE, "ar"],
    ["a laptop in Arabic in the dark", { ...LAPTOP, colorScheme: "dark" }, "ar"],
    ["a laptop in Chinese", LAPTOP, "zh"],
  ] as const)(
    "has no barrier that axe finds, and nothing wider than the screen: %s",
    async (_, options, locale) => {
      const { person, page } = await open("card", options, locale);
      await live(page, locale);
      const check = async () => {
        // The page's own policy lets no other script in, so it is put in by the debugger.
        await page.evaluate(AXE);
        const found = await page.evaluate(
          'axe.run({ resultTypes: ["violations"] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" | ")))',
        );
        expect(found).toEqual([]);
        expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(
          0,
        );
      };
      await check();
      for (const details of await page.locator("details summary").all()) await details.click();
      await check();
      await page.locator("#problems a").first().click();
      await page.locator("#answer h3").first().waitFor();
      await live(page, locale);
      await check();
      await person.taps(say("ui-done", locale));
      await heading(page, "fact-card.ask", locale);
      await check();
    },
  );

  it("stays below 60 kB with everything it loads, with the step's picture, which is described", async () => {
    const person = await personWithOpenGuide(pages.bot, "payment");
    const { url } = await link(pages.bot, person);
    for (let steps = 0; steps < 12 && (await stepCard(person)).kind !== "photo"; steps += 1) {
      const form = await readForm(url);
      const choose = /name="choose" value="([^"]*)"/.exec(form.html)?.[1] ?? "";
      await post(url, { step: form.step, rev: form.rev, choose });
      await pages.bot.telegram.settled();
    }
    const page = await pages.openPage(url);
    await live(page);
    const picture = page.locator("#step img");
    expect(await picture.getAttribute("alt")).toContain(await page.locator("h1").innerText());
    const width = await page.evaluate(
      'document.querySelector("#step img").decode().then(() => document.querySelector("#step img").naturalWidth)',
    );
    expect(width).toBeGreaterThan(100);
    // As they travel, with 300 bytes of headers for each; the stream of events is left out: it has no end, or
    // when it broke and began anew, no body.
    const sizes = await page.evaluate(
      '[...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")].filter(({ name }) => !name.includes("/events")).map(({ encodedBodySize }) => encodedBodySize + 300)',
    );
    const bytes = sizes as number[]; // what the line above makes
    expect(bytes.length).toBeGreaterThanOrEqual(4);
    expect(bytes.reduce((sum, size) => sum + size)).toBeLessThan(MAX_BYTES);
    expect(Math.min(...bytes)).toBeGreaterThan(300);
  });
});
