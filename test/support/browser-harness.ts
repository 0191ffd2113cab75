/** Gives a test a real Chromium with nothing of its own: no profile, no calls home. */
import { existsSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { findProgram, installDebian } from "./debian.ts";

const PROGRAMS = ["chromium", "chromium-browser", "google-chrome"];
const PATHS = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];
/** Without the last three Chromium looks up its maker's hosts at every start. */
const QUIET_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const FONTS = ["fonts-noto-core", "fonts-noto-cjk", "fonts-noto-color-emoji"];
/** Longer than a page ever takes, shorter than a test may. */
const PAGE_TIMEOUT_MS = 15_000;

export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
};
export const LAPTOP: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };

/** The path of Chromium: `CHROMIUM_PATH`, one that is installed, or one that could be installed now. */
export function findBrowser(): string | undefined {
  const present = () => findProgram(...PROGRAMS) ?? PATHS.find((path) => existsSync(path));
  const path = process.env.CHROMIUM_PATH ?? present();
  if (path !== undefined) return path;
  return installDebian("chromium", ...FONTS) ? present() : undefined;
}

/** @param path from `findBrowser`, by `inject("browserPath")` */
export function launchBrowser(path: string): Promise<Browser> {
  return chromium.launch({ executablePath: path, args: QUIET_FLAGS });
}

export interface PageOptions {
  /** Size and kind of the screen, default a laptop's; also locale, colours ... */
  device?: BrowserContextOptions | undefined;
  /** Runs in the page before its own script, e.g. to make the browser an older one. */
  before?: string | undefined;
}

/**
 * Opens an address as somebody who was never there, on a device of their own.
 *
 * @param complaints collects errors and warnings of the browser's console, and requests to other hosts
 */
export async function openPage(
  browser: Browser,
  url: string,
  complaints: string[],
  { device = LAPTOP, before }: PageOptions = {},
): Promise<Page> {
  const { origin } = new URL(url);
  const isElsewhere = (address: string) => new URL(address).origin !== origin;
  const context = await browser.newContext({ locale: "en-GB", ...device });
  if (before !== undefined) await context.addInitScript(before);
  const page = await context.newPage();
  page.setDefaultTimeout(PAGE_TIMEOUT_MS);
  page.on("console", (line) => ["error", "warning"].includes(line.type()) && complaints.push(line.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => isElsewhere(request.url()) && complaints.push(`asked ${request.url()}`));
  await page.goto(url);
  return page;
}
