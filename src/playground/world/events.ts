// What happens in the playground -> its subscribers (the open pages and tests).

import type { PlaygroundEvent } from "../protocol.ts";

export interface Events {
  /** @returns a function that unsubscribes */
  subscribe(subscriber: (event: PlaygroundEvent) => void): () => void;
  emit(event: PlaygroundEvent): void;
}

/** Makes an emitter that calls its subscribers synchronously, in order; a subscriber must not throw. */
export function createEvents(): Events {
  const subscribers = new Set<(event: PlaygroundEvent) => void>();
  return {
    subscribe(subscriber) {
      subscribers.add(subscriber);
      return () => subscribers.delete(subscriber);
    },
    emit(event) {
      for (const subscriber of [...subscribers]) subscriber(event);
    },
  };
}
