/** Who listens on which channel in this process: what both adapters tell of what they hear. */

/** Listeners by channel. */
export interface Listeners {
  /**
   * Adds a listener; the same one may be there twice.
   *
   * @returns how to take it away again: `true` when it was the last one on its channel
   */
  add(channel: string, listener: (message: string) => void): () => boolean;
  /** Tells everybody who listens now, after the running code; who stops before that does not hear it. */
  tell(channel: string, message: string): void;
  /** Where somebody listens. */
  channels(): string[];
}

/** Nobody listens at first. */
export function createListeners(): Listeners {
  const byChannel = new Map<string, Set<(message: string) => void>>();
  return {
    add(channel, listener) {
      // An own function each time, so that the same listener may listen twice and stop once.
      const entry = (message: string) => listener(message);
      const entries = byChannel.get(channel) ?? new Set();
      byChannel.set(channel, entries.add(entry));
      return () => {
        if (!entries.delete(entry) || entries.size > 0) return false;
        return byChannel.delete(channel);
      };
    },
    tell(channel, message) {
      const entries = byChannel.get(channel) ?? new Set();
      // Queued, so that a listener which publishes itself does not overtake what others have yet to hear.
      for (const entry of entries) {
        queueMicrotask(() => {
          if (entries.has(entry)) entry(message);
        });
      }
    },
    channels: () => [...byChannel.keys()],
  };
}
