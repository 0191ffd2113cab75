/** How long to wait for Redis: in time in which this process could have heard it, and longer on a slow line. */
import { STORE_TIMEOUT_MS } from "../store.ts";

/** However slow the line is: as long as a silent connection is kept. */
const LONGEST_PATIENCE_MS = 2_000;
/** An answer may take so many times longer than the last ones did. */
const SPREAD = 3;
/** What a quick answer counts against the slow ones before it: some 20 of them make up for one of 1.5 s. */
const QUICK_SHARE = 0.1;
const SLICES = 5;

export interface Patience {
  /** `STORE_TIMEOUT_MS`, on a slow line more, at most 2,000. */
  ms(): number;
  /** Something was answered after so many milliseconds, be it too late. */
  answered(afterMs: number): void;
}

export function createPatience(): Patience {
  let roundTripMs = 0;
  return {
    ms: () => Math.min(Math.max(STORE_TIMEOUT_MS, SPREAD * roundTripMs), LONGEST_PATIENCE_MS),
    answered(afterMs) {
      const quicker = roundTripMs + QUICK_SHARE * (afterMs - roundTripMs);
      roundTripMs = Math.max(afterMs, quicker);
    },
  };
}

export interface Countdown {
  /** What has been counted of it, in milliseconds, to a fifth of the whole. */
  countedMs(): number;
  stop(): void;
}

/**
 * Calls `end` after `ms` in which the event loop ran. A timer that fires late, because the process stood still, counts
 * for no more than a fifth; and what waits in the socket by then is read first.
 */
export function startCountdown(ms: number, end: () => void): Countdown {
  let counted = 0;
  let immediate: NodeJS.Immediate | undefined;
  let timer = setTimeout(tick, ms / SLICES);
  function tick(): void {
    counted += 1;
    if (counted < SLICES) timer = setTimeout(tick, ms / SLICES);
    else immediate = setImmediate(end);
  }
  return {
    countedMs: () => (counted * ms) / SLICES,
    stop() {
      clearTimeout(timer);
      clearImmediate(immediate);
    },
  };
}
