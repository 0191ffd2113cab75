/** Pauses between attempts: they grow, differ a little, and end at once when the process stops. */
import { setTimeout as sleep } from "node:timers/promises";

export interface Pause {
  /** @param atLeastMs what the other side asked for, in milliseconds */
  wait(atLeastMs?: number): Promise<void>;
}

const FIRST_MS = 250;
/** Short enough that nobody waits for long once the trouble is over. */
const LONGEST_MS = 3_000;

export function createPause(signal: AbortSignal): Pause {
  let nextMs = FIRST_MS;
  return {
    async wait(atLeastMs = 0) {
      const ms = Math.max(nextMs * (0.75 + Math.random() / 2), atLeastMs);
      nextMs = Math.min(nextMs * 2, LONGEST_MS);
      await sleep(ms, undefined, { signal }).catch(() => undefined);
    },
  };
}
