// Counts messages per chat -> how many seconds a bot that is too fast must wait. Off unless asked for.

/** At most `messages` per chat in any `windowMs`. */
export interface FloodLimit {
  messages: number;
  windowMs: number;
}

export interface FloodGate {
  /** @returns 0 when these messages may pass together, else whole seconds to wait */
  secondsToWait(chatId: number, messages?: number): number;
}

export function createFloodGate(limit: FloodLimit | undefined, nowMs: () => number): FloodGate {
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
