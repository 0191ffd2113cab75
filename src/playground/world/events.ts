// What happens in the playground -> listeners (the open pages), each with the person it looks through.

import type { PlaygroundEvent } from "../protocol.ts";

export interface EventHub {
  /** @returns a function that ends the listening */
  listen(listener: (event: PlaygroundEvent) => void): () => void;
  emit(event: PlaygroundEvent): void;
}

/** Listeners are called at once, in order; a listener must not throw. */
export function createEventHub(): EventHub {
  const listeners = new Set<(event: PlaygroundEvent) => void>();
  return {
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    emit(event) {
      for (const listener of [...listeners]) listener(event);
    },
  };
}
