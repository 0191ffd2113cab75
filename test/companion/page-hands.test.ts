/** Where the reader's eyes and fingers are on the companion page, also in browsers that are older or give no focus. */
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { LAPTOP, PHONE } from "../support/browser-harness.ts";
import { isStep, letStaffTakeOver } from "../support/companion-harness.ts";
import {
  type CompanionPageHarness,
  heading,
  live,
  startCompanionPage,
} from "../support/companion-page-harness.ts";
import { sayExactly as say } from "../support/reading.ts";
import { realContent } from "../support/real-content.ts";

const DONE = say("ui-done");
/** Safari gives no focus to a tapped button. */
const NO_FOCUS = 'addEventListener("mousedown", (event) => event.preventDefault(), true);';
/** Safari before 15.4 does not say which button sent a form. */
const NO_SUBMITTER = `${NO_FOCUS} delete SubmitEvent.prototype.submitter;`;

const { topics } = realContent();
const browserPath = inject("browserPath");
const maySkip = browserPath === undefined && process.env.CI === undefined;

const focused = (page: Page) => page.evaluate("document.activeElement.id");
/** Resolves when the element's top is on the phone's screen. */
const onScreen = (page: Page, selector: string) =>
  expect
    .poll(() =>
      page.locator(selector).evaluate((element) => {
        const { top, height } = element.getBoundingClientRect();
        return height > 0 && top >= 0 && top < 844;
      }),
    )
    .toBe(true);
const toTheEnd = (page: Page) => page.evaluate("scrollTo(0, document.body.scrollHeight)");

describe.skipIf(maySkip)("on the companion page", { timeout: 60_000 }, () => {
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

  it("a tap moves the guide without leaving the page where the browser does not name the button", async () => {
    const { page } = await pages.open("card", PHONE, "en", NO_SUBMITTER);
    await live(page);
    await page.evaluate("document.body.dataset.stayed = 'yes'");
    await page.getByRole("button", { name: DONE }).tap();
    await heading(page, "fact-card.ask");
    await page.getByRole("button", { name: "Visa" }).tap();
    await heading(page, "step-card-costs.title");
    expect(await page.evaluate("document.body.dataset.stayed")).toBe("yes");
  });

  it("a form goes the browser's own way when the script cannot know the button", async () => {
    const deaf = `${NO_SUBMITTER} addEventListener("click", (event) => event.stopPropagation(), true);`;
    const { page } = await pages.open("card", PHONE, "en", deaf);
    await live(page);
    await page.getByRole("button", { name: DONE }).tap();
    await heading(page, "fact-card.ask");
  });

  it("the next step is before the reader's eyes after a tap, where a tap gives no focus", async () => {
    const { page } = await pages.open("card", PHONE, "en", NO_FOCUS);
    await live(page);
    await page.getByRole("button", { name: DONE }).tap();
    await heading(page, "fact-card.ask");
    await toTheEnd(page);
    await page.getByRole("button", { name: say("ui-back"), exact: true }).tap();
    await heading(page, "step-card-direct-link.title");
    await onScreen(page, "#title");
    expect(await focused(page)).toBe("title");
  });

  it("a ticked item keeps the reader there, where a tap gives no focus", async () => {
    const { person, page } = await pages.open("card", PHONE, "en", NO_FOCUS);
    for (const label of [DONE, "Visa", DONE]) {
      const before = await page.locator("#step").getAttribute("data-revision");
      await person.taps(label);
      await page.locator(`#step:not([data-revision="${before}"])`).waitFor();
    }
    await heading(page, "step-card-prepare-card.title");
    await page.locator("[name=tick]").last().tap();
    await page.locator('[name=tick][aria-pressed="true"]').waitFor();
    expect(await page.evaluate("document.activeElement.getAttribute('aria-pressed')")).toBe("true");
  });

  it("a notice is shown where the reader is, and is what is read next", async () => {
    const { page } = await pages.open("card", PHONE);
    await live(page);
    await page.getByRole("button", { name: DONE }).tap();
    await heading(page, "fact-card.ask");
    // The button of a step that was left meanwhile.
    await page.evaluate("for (const field of document.querySelectorAll('[name=rev]')) field.value = 0");
    await toTheEnd(page);
    await page.getByRole("button", { name: "Visa" }).tap();
    await page
      .locator("#answer")
      .filter({ hasText: say("ui-companion-moved-on") })
      .waitFor();
    await onScreen(page, "#answer");
    expect(await focused(page)).toBe("answer");
  });

  it("an answer is where the reader begins, and names the tab", async () => {
    const { person, page } = await pages.open("card", PHONE);
    await page.locator("textarea").fill("the sms verification code never arrives");
    await page.getByRole("button", { name: say("ui-companion-write-send") }).tap();
    await page.locator("#answer h3").waitFor();
    await live(page);
    expect(await focused(page)).toBe("answer-title");
    await onScreen(page, "#answer h3");
    expect(await page.title()).toMatch(new RegExp(`^${say("ui-companion-answer")} · .* 1/`));
    await person.taps(DONE);
    await heading(page, "fact-card.ask");
    expect(await page.title()).toMatch(new RegExp(`^${say("ui-companion-answer")} · .* 2/`));
    expect(await focused(page)).toBe("answer-title");
  });

  it("the answer stays open in another language, until it is closed", async () => {
    const topic = [...topics.values()].find(({ id, followUp }) =>
      followUp?.options.some(({ to }) => to === id),
    );
    if (topic === undefined) throw new Error("no topic's question leads to the topic itself");
    const { linked } = await pages.open();
    const others = "registration.sms-code-missing";
    const page = await pages.openPage(
      `${linked.url}?lang=en&topic=${topic.id}&asked=1&others=${others}&note=secret`,
    );
    const title = say(`topic-${topic.id.replace(".", "-")}.title`, "fr");
    await page.getByRole("link", { name: "Français" }).click();
    await live(page, "fr");
    await page.locator("#answer").filter({ hasText: title }).waitFor();
    await page
      .locator("#answer .links")
      .filter({ hasText: say(`topic-${others.replace(".", "-")}.title`, "fr") })
      .waitFor();
    const address = new URL(page.url()).searchParams;
    expect(Object.fromEntries(address)).toEqual({
      lang: "fr",
      topic: topic.id,
      asked: "1",
      others,
      note: "secret",
    });

    await page.getByRole("button", { name: say("ui-done", "fr") }).click();
    await page.locator("#answer").waitFor({ state: "hidden" });
    expect(await page.title()).not.toContain(say("ui-companion-answer", "fr"));
    await page.getByRole("link", { name: "English" }).click();
    await live(page);
    expect(await page.locator("#answer").isHidden()).toBe(true);
  });

  it("an open list stays open and keeps the focus while the other side moves within the step", async () => {
    const { person, page } = await pages.open("card", LAPTOP);
    for (const label of [DONE, "Visa", DONE]) {
      const before = await page.locator("#step").getAttribute("data-revision");
      await person.taps(label);
      await page.locator(`#step:not([data-revision="${before}"])`).waitFor();
    }
    await page.getByText(say("ui-does-not-work")).click();
    const problem = page.locator("#problems a").nth(1);
    await problem.focus();
    const address = await problem.getAttribute("href");
    const card = await person.waitFor(
      (message) => isStep(message) && message.rows.flat().some(({ label }) => label.includes("⬜")),
    );
    await person.taps(card.rows.flat().find(({ label }) => label.includes("⬜"))?.data ?? "");
    await page.locator('[name=tick][aria-pressed="true"]').waitFor();
    expect(await page.locator("#problems").getAttribute("open")).not.toBeNull();
    expect(await page.evaluate("document.activeElement.getAttribute('href')")).toBe(address);

    await person.taps(DONE);
    await page.locator(".way .done").nth(3).waitFor();
    expect(await page.locator("#problems").getAttribute("open")).toBeNull();
  });

  it("people begin to help while a list is open that goes away by that", async () => {
    const { person, page } = await pages.open("card", LAPTOP);
    await live(page);
    await page.getByText(say("ui-does-not-work")).click();
    await page.getByText(say("ui-restart"), { exact: true }).click();
    await letStaffTakeOver(pages.bot, person);
    await page
      .locator("#step .notice")
      .filter({ hasText: say("ui-companion-held") })
      .waitFor();
    expect(await page.locator("#problems").getAttribute("open")).not.toBeNull();
    expect(await focused(page)).toBe("title");
  });

  it.each(["en", "fr", "ar", "zh"])(
    "text of twice the size stays inside a phone's screen: %s",
    async (locale) => {
      const { page } = await pages.open("payment", PHONE, locale);
      await live(page, locale);
      for (let steps = 0; steps < 40; steps += 1) {
        await page.evaluate("document.documentElement.style.fontSize = '200%'");
        await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
        const width = await page.evaluate("document.documentElement.scrollWidth");
        expect(width, await page.locator("h1").innerText()).toBeLessThanOrEqual(390);
        const before = await page.locator("#step").getAttribute("data-revision");
        const button = page.locator("[name=choose]").first();
        if ((await button.count()) === 0) break;
        await button.tap();
        await page.locator(`#step:not([data-revision="${before}"])`).waitFor();
      }
      expect(await page.locator("[name=choose]").count()).toBe(0);
    },
  );
});
