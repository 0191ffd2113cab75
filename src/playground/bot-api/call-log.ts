// Every Bot API call that was received, the newest ones kept, and how many are still being answered.

import { MAX_REMEMBERED_CALLS } from "../formats/limits.ts";
import type { BotCall } from "../protocol.ts";

export interface CallLog {
  /** Logs a call that was answered. */
  add(call: Omit<BotCall, "index">): void;
  /** Calls with an index of at least `since`, oldest first. */
  since(since: number): BotCall[];
  /** Marks a call as being answered; call the result when it is done. `getUpdates` is not counted. */
  begin(): () => void;
  /** How many calls are being answered. */
  inFlight(): number;
  /** When the last call began or ended, by `performance.now()`. */
  lastActivityMs(): number;
}

/** Keeps the newest `MAX_REMEMBERED_CALLS` calls in memory. */
export function createCallLog(): CallLog {
  const calls: BotCall[] = [];
  let nextIndex = 0;
  let inFlight = 0;
  let lastActivityMs = performance.now();
  return {
    add(call) {
      calls.push({ index: nextIndex, ...call });
      nextIndex += 1;
      if (calls.length > MAX_REMEMBERED_CALLS) calls.shift();
    },
    since: (since) => calls.filter((call) => call.index >= since),
    begin() {
      inFlight += 1;
      lastActivityMs = performance.now();
      return () => {
        inFlight -= 1;
        lastActivityMs = performance.now();
      };
    },
    inFlight: () => inFlight,
    lastActivityMs: () => lastActivityMs,
  };
}
