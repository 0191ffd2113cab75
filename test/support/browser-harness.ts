/** Gives a test a real Chromium with nothing of its own: no profile, no calls home. */
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
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
