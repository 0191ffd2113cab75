// Button presses that wait for `answerCallbackQuery` -> what the person's app shows.

import type { Pressed } from "../protocol.ts";

/** Who pressed, where, on what, and when. */
export interface CallbackQuery {
  askedMs: number;
  personId: number;
  chatId: number;
  messageId: number;
}

interface Waiting extends CallbackQuery {
  /** Only the first call counts. */
  settle: (answer: Pressed) => void;
}

export interface CallbackDesk {
  /** Opens a query; `answer` ends with the bot's first answer, or `{answered: false}` after `patienceMs`. */
  open(
    press: Omit<CallbackQuery, "askedMs">,
    patienceMs: number,
  ): { queryId: string; answer: Promise<Pressed> };
  /** A query that is young enough to be answered, also when it was. */
  find(queryId: string): CallbackQuery | undefined;
  /** @returns whether the query exists and is young enough; only the first answer is shown */
  answer(queryId: string, answer: Omit<Pressed, "answered">): boolean;
  /** Ends all waiting, as the playground closes. */
  close(): void;
}

/**
 * @param lifetimeMs  a query older than this can not be answered any more ("query is too old ...");
 *   Telegram does not document the time, this is on the strict side
 */
export function createCallbackDesk(options: {
  nowMs: () => number;
  lifetimeMs: number;
  firstNumber: number;
}): CallbackDesk {
  const waiting = new Map<string, Waiting>();
  const timers = new Set<NodeJS.Timeout>();
  let next = options.firstNumber;

  function forgetOld(): void {
    for (const [id, query] of waiting) {
      if (options.nowMs() - query.askedMs <= options.lifetimeMs) return;
      waiting.delete(id);
    }
  }

  return {
    open(press, patienceMs) {
      forgetOld();
      // 64-bit ids that do not fit a JavaScript number, as on Telegram.
      const queryId = `72057594${String(next).padStart(11, "0")}`;
      next += 1;
      const answer = new Promise<Pressed>((resolve) => {
        const timer = setTimeout(() => settle({ answered: false }), patienceMs);
        timer.unref();
        timers.add(timer);
        const settle = (shown: Pressed) => {
          clearTimeout(timer);
          timers.delete(timer);
          resolve(shown);
        };
        waiting.set(queryId, { ...press, askedMs: options.nowMs(), settle });
      });
      return { queryId, answer };
    },
    find(queryId) {
      forgetOld();
      return waiting.get(queryId);
    },
    answer(queryId, answer) {
      forgetOld();
      const query = waiting.get(queryId);
      if (query === undefined) return false;
      query.settle({ answered: true, ...answer });
      return true;
    },
    close() {
      for (const query of waiting.values()) query.settle({ answered: false });
      for (const timer of timers) clearTimeout(timer);
      waiting.clear();
    },
  };
}
