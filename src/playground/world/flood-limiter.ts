// Messages that the bot sends into a chat -> how many seconds it must wait when there are too many.

/** At most `messages` per chat in any `windowMs`. */
export interface FloodLimit {
  messages: number;
  windowMs: number;
}

export interface FloodLimiter {
  /**
   * Counts messages that are about to be sent together.
   *
   * @returns 0 when they may pass (and are counted), else whole seconds to wait (and they are not)
   */
  secondsToWait(chatId: number, messages?: number): number;
}

/**
 * Makes a sliding-window limiter for each chat.
 *
 * @param limit  `undefined` lets everything pass: Telegram's own numbers are not documented, so a test names its own
 */
export function createFloodLimiter(limit: FloodLimit | undefined, nowMs: () => number): FloodLimiter {
  const sentMs = new Map<number, number[]>();
  return {
    secondsToWait(chatId, messages = 1) {
      if (limit === undefined) return 0;
      const now = nowMs();
      const recent = (sentMs.get(chatId) ?? []).filter((at) => at > now - limit.windowMs);
      const oldest = recent[0];
      // An album larger than the whole limit passes when nothing was sent before it, or it never could.
      if (recent.length + messages > limit.messages && oldest !== undefined) {
        return Math.max(1, Math.ceil((oldest + limit.windowMs - now) / 1000));
      }
      sentMs.set(chatId, [...recent, ...Array.from({ length: messages }, () => now)]);
      return 0;
    },
  };
}
