/** Waiting for what a test cannot be told of, by looking again and again. */
import { setTimeout as sleep } from "node:timers/promises";
import type { PlaygroundClient } from "../../src/playground/control/client.ts";
import { KEY_PREFIX } from "../../src/store/keys.ts";
import type { Store } from "../../src/store/store.ts";

/** Where nothing but the time matters to a test, it waits this long at most, in milliseconds. */
const PATIENCE_MS = 18_000;
/** A start takes longer while everything else is being tested, in milliseconds. */
export const START_MS = 60_000;
/** Looks often at first, to be quick, and then seldom, to leave the processor to the bot; in milliseconds. */
const FIRST_LOOK_MS = 10;
const MOST_BETWEEN_LOOKS_MS = 80;

/**
 * Looks again and again until there is something.
 *
 * @throws with `what` when it does not come
 */
export async function until<T>(look: () => Promise<T | undefined>, what = "it"): Promise<T> {
  let pauseMs = FIRST_LOOK_MS;
  for (const endMs = Date.now() + PATIENCE_MS; Date.now() < endMs; await sleep(pauseMs)) {
    const found = await look();
    if (found !== undefined) return found;
    pauseMs = Math.min(pauseMs * 1.5, MOST_BETWEEN_LOOKS_MS);
  }
  throw new Error(`${what} did not come`);
}

/** Looks again and again until something is so. */
export async function untilTrue(isSo: () => Promise<boolean | undefined>, what = "it"): Promise<void> {
  await until(async () => (await isSo()) || undefined, what);
}

/** Waits until every update was handled and nothing waits to be passed on to the other side of a hand-off. */
export async function untilPassedOn(
  telegram: PlaygroundClient,
  store: Store,
  prefix = KEY_PREFIX,
): Promise<void> {
  await untilTrue(async () => {
    await telegram.settled(PATIENCE_MS);
    for await (const key of store.keys(prefix)) {
      if (!/:to-(staff|person)$/.test(key)) continue;
      const stored = await store.read(key);
      if (stored !== undefined && JSON.parse(stored.value).items.length > 0) return false;
    }
    await telegram.settled(PATIENCE_MS);
    return true;
  }, "the end of all work");
}
