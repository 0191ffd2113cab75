/** The playground's page in a real browser, for the tests of one file. */
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from "vitest";
import { launchBrowser, openPage } from "./browser-harness.ts";
import { type PlaygroundHarness, startPlayground } from "./playground-harness.ts";

export const PAGE_DIR = fileURLToPath(new URL("../../src/playground/page", import.meta.url));

/** Whether no browser is there and none is needed; on CI there must be one. */
export const maySkipBrowser = inject("browserPath") === undefined && process.env.CI === undefined;

/**
 * Starts one browser for the file and a playground with its page for each test. A test fails when the browser
 * complains of anything, or the page asks another host.
 *
 * @returns the parts of the running test
 */
export function usePlaygroundPage(options: Parameters<typeof startPlayground>[0] = {}) {
  let browser: Browser;
  let playground: PlaygroundHarness;
  const complaints: string[] = [];

  beforeAll(async () => {
    const path = inject("browserPath");
    if (path === undefined) throw new Error("CI needs Chromium for the page test");
    browser = await launchBrowser(path);
  }, 30_000);
  beforeEach(async () => {
    playground = await startPlayground({ pageDir: PAGE_DIR, ...options });
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    await playground.close();
    expect(complaints.splice(0), "the browser's console").toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
  });

  return {
    playground: () => playground,
    open: (device?: BrowserContextOptions): Promise<Page> =>
      openPage(browser, playground.url, complaints, { device }),
    /** What the browser complained of since the last call, for a test that breaks something on purpose. */
    takeComplaints: () => complaints.splice(0),
  };
}
