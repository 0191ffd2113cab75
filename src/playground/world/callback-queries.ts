// Button presses that wait for `answerCallbackQuery` -> what the person's app shows.

import type { Pressed } from "../protocol.ts";

/** Who pressed, where, on what, and when. */
export interface CallbackQuery {
  /** Unix time in milliseconds. */
  askedMs: number;
  personId: number;
  chatId: number;
  messageId: number;
}

interface OpenQuery extends CallbackQuery {
  /** Only the first call counts. */
  settle: (answer: Pressed) => void;
}

export interface CallbackQueries {
  /**
   * Opens a query.
   *
   * @returns `answer` resolves with the bot's first answer, or with `{answered: false}` after `timeoutMs`
   */
  open(
    press: Omit<CallbackQuery, "askedMs">,
    timeoutMs: number,
  ): { queryId: string; answer: Promise<Pressed> };
  /** Finds a query that is young enough to be answered, whether or not it was. */
  find(queryId: string): CallbackQuery | undefined;
  /**
   * Answers a query; only the first answer is shown.
   *
   * @returns whether the query exists and is young enough
   */
  answer(queryId: string, answer: Omit<Pressed, "answered">): boolean;
  /** Resolves what is still open with `{answered: false}`. */
  close(): void;
}

/**
 * Keeps callback queries in memory.
 *
 * @param options.lifetimeMs  a query older than this can not be answered any more ("query is too old ...");
 *   Telegram does not document the time, this is on the strict side
 * @param options.firstNumber  where query ids start, so that ids of two runs differ
 */
export function createCallbackQueries(options: {
  nowMs: () => number;
  lifetimeMs: number;
  firstNumber: number;
}): CallbackQueries {
  const open = new Map<string, OpenQuery>();
  const timers = new Set<NodeJS.Timeout>();
  let next = options.firstNumber;

  function forgetOld(): void {
    for (const [id, query] of open) {
      if (options.nowMs() - query.askedMs <= options.lifetimeMs) return;
      open.delete(id);
    }
  }

  return {
    open(press, timeoutMs) {
      forgetOld();
      // 64-bit ids that do not fit a JavaScript number, as on Telegram.
      const queryId = `72057594${String(next).padStart(11, "0")}`;
      next += 1;
      const answer = new Promise<Pressed>((resolve) => {
        const timer = setTimeout(() => settle({ answered: false }), timeoutMs);
        timer.unref();
        timers.add(timer);
        const settle = (shown: Pressed) => {
          clearTimeout(timer);
          timers.delete(timer);
          resolve(shown);
        };
        open.set(queryId, { ...press, askedMs: options.nowMs(), settle });
      });
      return { queryId, answer };
    },
    find(queryId) {
      forgetOld();
      return open.get(queryId);
    },
    answer(queryId, answer) {
      forgetOld();
      const query = open.get(queryId);
      if (query === undefined) return false;
      query.settle({ answered: true, ...answer });
      return true;
    },
    close() {
      for (const query of open.values()) query.settle({ answered: false });
      for (const timer of timers) clearTimeout(timer);
      open.clear();
    },
  };
}
