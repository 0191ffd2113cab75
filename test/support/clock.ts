/** A clock for the bot that goes on by itself and can be put forward. */
export type Clock = ReturnType<typeof createClock>;

export function createClock() {
  let aheadMs = 0;
  return {
    now: () => Date.now() + aheadMs,
    forward: (ms: number) => {
      aheadMs += ms;
    },
    /** Puts the clock to a moment. */
    to: (ms: number) => {
      aheadMs = ms - Date.now();
    },
    /** Back to the real time. */
    reset: () => {
      aheadMs = 0;
    },
  };
}
