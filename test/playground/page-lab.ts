// The playground's page in a browser, as a visitor opens it: sizes of screens, a fresh page, what the browser complains of.

import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

export const PAGE_DIR = fileURLToPath(new URL("../../src/playground/page", import.meta.url));
export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
};
export const LAPTOP: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };

/**
 * A page of a new visitor.
 *
 * @param problems collects errors and warnings of the browser's console, and requests to other hosts
 */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions,
  problems: string[],
): Promise<Page> {
  const isElsewhere = (address: string) => address.startsWith("http") && !address.startsWith(url);
  const context = await browser.newContext({ locale: "en-GB", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on("console", (line) => ["error", "warning"].includes(line.type()) && problems.push(line.text()));
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("request", (request) => isElsewhere(request.url()) && problems.push(`asked ${request.url()}`));
  await page.goto(url);
  return page;
}
