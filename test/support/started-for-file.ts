/** What a test file starts once and all its tests use. */
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import type { PlaygroundClient } from "../../src/playground/control/client.ts";
import { shown } from "./reading.ts";
import { START_MS } from "./waiting.ts";

interface Startable {
  readonly telegram: PlaygroundClient;
  stop(): Promise<void>;
}

/** The name of a text, a variable that nobody filled in, a value that is missing. */
const BROKEN_TEXT = /undefined|\[object|NaN|\bui-[a-z]|\{ ?\$/;

/** All that the bot has said to anybody, in whatever chat. */
async function saidToAnybody(telegram: PlaygroundClient): Promise<string[]> {
  const { people, chats } = await telegram.state();
  const ids = new Set([...people, ...chats].map(({ id }) => id));
  const messages = await Promise.all([...ids].map((id) => telegram.messages(id)));
  return messages
    .flat()
    .filter(({ from }) => from === "bot")
    .map(shown);
}

/**
 * Starts something before the tests of a file, takes faults back after each, and stops it after them. At the end
 * no message that anybody saw may have a broken text on it.
 *
 * @returns what was started; there is nothing in it before the first test, so take it apart inside tests only
 */
export function startedForFile<T extends Startable>(start: () => Promise<T>): T {
  // Filled before any test can look at it.
  const holder = {} as T;
  let started: T | undefined;
  beforeAll(async () => {
    started = await start();
    Object.assign(holder, started);
  }, START_MS);
  afterEach(() => started?.telegram.clearFaults());
  afterAll(async () => {
    if (started === undefined) return;
    try {
      const broken = (await saidToAnybody(started.telegram)).filter((text) => BROKEN_TEXT.test(text));
      expect(broken, "messages with a broken text").toEqual([]);
    } finally {
      await started.stop();
    }
  });
  return holder;
}
