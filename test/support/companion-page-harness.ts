/** The companion page in a real browser beside the real bot, for tests of the page. */
import type { BrowserContextOptions, Page } from "playwright-core";
import { startBotHarness } from "./bot-harness.ts";
import { launchBrowser, openPage } from "./browser-harness.ts";
import { type Linked, link, personWithOpenGuide } from "./companion-harness.ts";
import { sayExactly as say } from "./reading.ts";

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

/**
 * Starts a browser and the real bot; for the whole file.
 *
 * @param browserPath from `inject("browserPath")`
 */
export async function startCompanionPage(browserPath: string) {
  let aheadMs = 0;
  const complaints: string[] = [];
  const [browser, bot] = await Promise.all([
    launchBrowser(browserPath),
    startBotHarness({ now: () => Date.now() + aheadMs }),
  ]);

  const openOn = (url: string, device?: BrowserContextOptions, before?: string): Promise<Page> =>
    openPage(browser, url, complaints, { device, before });

  return {
    bot,
    openPage: openOn,
    async open(guide = "card", device?: BrowserContextOptions, languageCode = "en", before?: string) {
      const person = await personWithOpenGuide(bot, guide, { languageCode });
      const linked: Linked = await link(bot, person);
      return { person, linked, page: await openOn(linked.url, device, before) };
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
      await bot.stop();
    },
  };
}
export type CompanionPageHarness = Awaited<ReturnType<typeof startCompanionPage>>;
