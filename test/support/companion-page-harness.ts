/** The companion page in a real browser beside the real bot, for tests of the page. */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { realContent, startBotLab } from "./bot-harness.ts";
import { launchBrowser } from "./browser-harness.ts";
import { type Linked, link, personInGuide } from "./companion-harness.ts";

export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
};
export const LAPTOP: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };

const { texts } = realContent();
/** A text as it reads on the page. */
export const say = (key: string, locale = "en") => texts.plain(locale, { key }).replace(/<[^>]+>/g, "");

export const heading = (page: Page, key: string, locale = "en") =>
  page
    .locator("h1")
    .filter({ hasText: say(key, locale) })
    .waitFor();

export const live = (page: Page, locale = "en") =>
  page
    .locator("#line.live")
    .filter({ hasText: say("ui-companion-live", locale) })
    .waitFor();

/** @param browserPath from `inject("browserPath")` */
export async function startPageLab(browserPath: string) {
  let aheadMs = 0;
  const complaints: string[] = [];
  const [browser, lab]: [Browser, Awaited<ReturnType<typeof startBotLab>>] = await Promise.all([
    launchBrowser(browserPath),
    startBotLab({}, undefined, () => Date.now() + aheadMs),
  ]);

  /**
   * A page of its own device.
   *
   * @param before runs in the page before its own script, to make the browser an older one
   */
  async function openPage(url: string, options = LAPTOP, before?: string): Promise<Page> {
    const context = await browser.newContext({ locale: "en-GB", ...options });
    if (before !== undefined) await context.addInitScript(before);
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    page.on("console", (line) => ["error", "warning"].includes(line.type()) && complaints.push(line.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("request", (request) => !request.url().startsWith(lab.app.url) && complaints.push(request.url()));
    await page.goto(url);
    return page;
  }

  return {
    lab,
    openPage,
    async open(guide = "card", options?: BrowserContextOptions, languageCode = "en", before?: string) {
      const person = await personInGuide(lab, guide, { languageCode });
      const linked: Linked = await link(lab, person);
      return { person, linked, page: await openPage(linked.url, options, before) };
    },
    /** Puts the bot's clock forward, until the end of the test. */
    putForward(ms: number) {
      aheadMs = ms;
    },
    /** What the browsers complained about and what they asked elsewhere, since the last call. */
    takeComplaints: () => complaints.splice(0),
    /** For the end of each test. */
    async closePages() {
      for (const context of browser.contexts()) await context.close();
      aheadMs = 0;
    },
    async stop() {
      await browser.close();
      await lab.stop();
    },
  };
}
export type PageLab = Awaited<ReturnType<typeof startPageLab>>;
